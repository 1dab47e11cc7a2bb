# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A text in passages: each in one language and one direction, with nothing lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.speech import Passage, passages


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("plain", [Passage("plain")]),
        ("naïve – ja", [Passage("naïve – ja")]),
        ("ja Привіт", [Passage("ja Привіт")]),
        (
            "I said שלום עולם (once)",
            [Passage("I said "), Passage("שלום עולם", "he", True), Passage(" (once)")],
        ),
        ("مرحبا 12 بك", [Passage("مرحبا 12 بك", "ar", True)]),
        ("Ελλ", [Passage("Ελλ", "el")]),
        ("שָׁ", [Passage("שָׁ", "he", True)]),
    ],
)
def test_each_script_is_a_passage(text: str, parts: list[Passage]) -> None:
    assert passages(text) == parts


def test_signs_at_the_ends_go_the_way_of_the_paragraph() -> None:
    assert [part.leftwards for part in passages("«שלום» 12", leftwards=True)] == [True] * 3
    assert passages("12", leftwards=True) == [Passage("12", "", True)]


@given(st.text(max_size=60), st.booleans())
def test_nothing_is_lost(text: str, leftwards: bool) -> None:
    assert "".join(part.text for part in passages(text, leftwards=leftwards)) == text
