# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the searched words stand: as the index finds them, without accents and case."""

from __future__ import annotations

import pytest

from facilitator.ui.library.found import marked, plain, snippet


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The lift is broken", "lift", ["lift"]),
        ("The lift is broken", "LIF", ["lif"]),
        ("Görel och göken", "gor", ["Gör"]),
        ("Görel och göken", "gö", ["Gö", "gö"]),
        ("a shift, a lift", "lift", ["lift"]),
        ("one two one", "one two", ["one", "two", "one"]),
        ("night and nightly", "night nightly", ["night", "nightly"]),
        ("nothing here", "lift", []),
        ("anything", "", []),
        ("İstanbul ß ﬁ", "ist", ["İst"]),
    ],
)
def test_what_stands_out(text: str, words: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in marked(text, words)] == found


def test_places_stay_the_same_without_accents() -> None:
    text = "Ångström, İzmir, e\u0301te\u0301, ﬃ, 🙂"
    assert len(plain(text)) == len(text)


def test_a_short_text_is_shown_whole_on_one_line() -> None:
    assert snippet("One line\nand   another", "another") == "One line and another"


def test_a_long_text_begins_near_what_was_found() -> None:
    text = "word " * 60 + "the lift is broken"
    shown = snippet(text, "lift")
    assert shown.startswith("…word")
    assert shown.endswith("the lift is broken")
    assert len(shown) < 80


def test_a_long_text_without_the_word_is_cut_somewhere() -> None:
    assert len(snippet("word " * 200, "lift")) == 240
