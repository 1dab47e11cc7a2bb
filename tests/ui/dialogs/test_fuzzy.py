# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A few letters find what was meant, and the best comes first."""

from __future__ import annotations

import pytest

from facilitator.ui.dialogs.fuzzy import score

WORDS = ["Save PDF…", "Save a backup…", "Show as groups", "Group the selection", "Zoom in"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("pdf", "Save PDF…"),
        ("save b", "Save a backup…"),
        ("group", "Group the selection"),
        ("svpdf", "Save PDF…"),
        ("GROUPS show", "Show as groups"),
    ],
)
def test_best_first(typed: str, first: str) -> None:
    assert max(WORDS, key=lambda words: score(typed, words)) == first


def test_accents_do_not_matter() -> None:
    assert score("gorel", "Görel O.") > 0
    assert score("görel", "Gorel O.") > 0


@pytest.mark.parametrize("typed", ["xyz", "zooom", "pdf board", "nioomz"])
def test_what_does_not_fit_is_not_found(typed: str) -> None:
    assert [words for words in WORDS if score(typed, words)] == []


def test_nothing_typed_finds_everything() -> None:
    assert all(score(" ", words) for words in WORDS)


def test_the_beginning_of_a_word_beats_its_middle() -> None:
    assert score("in", "Zoom in") > score("in", "Print")
