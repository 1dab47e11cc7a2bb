# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Incoming text: what is kept is word for word what was said; what cannot be shown is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.errors import Refused
from facilitator.domain.text import (
    LONG_LIMIT,
    NAME_LIMIT,
    NOTE_LIMIT,
    clean,
    left_out,
    long_text,
    name_text,
    note_text,
    one_line,
    visible,
)

ANYTHING = st.text(st.characters(exclude_categories=()))  # lone surrogates too


@given(ANYTHING)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(ANYTHING)
def test_what_is_kept_can_be_stored_and_shown(text: str) -> None:
    kept = clean(text)
    kept.encode("utf-8")
    assert left_out(kept) == 0
    assert all(char == "\n" or ord(char) >= 32 for char in kept)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Mn", "Mc"])))
def test_letters_digits_and_signs_are_never_touched(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("  C# and e@mail, 24/7  ", "C# and e@mail, 24/7"),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("tab\tbed", "tab bed"),
        ("bell\x07 and \x00nul\x1b[0m", "bell and nul[0m"),
        ("half \ud83d and \ufffe", "half  and"),
        ("\u202eright to left\u202c", "\u202eright to left\u202c"),
        ("👩‍👩‍👧 ❤️", "👩‍👩‍👧 ❤️"),
    ],
)
def test_cleaning(said: str, kept: str) -> None:
    assert clean(said) == kept


def test_how_much_was_left_out() -> None:
    assert left_out("a\x00b\x07c\td\r\ne") == 2


@pytest.mark.parametrize("text", ["", "   ", "\n\t\r", "\x00\x07"])
def test_an_empty_note_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        note_text(text)
    assert caught.value.code == "note.empty"


def test_a_note_of_the_limit_is_kept_and_one_more_is_refused() -> None:
    assert note_text("ä" * NOTE_LIMIT) == "ä" * NOTE_LIMIT
    with pytest.raises(Refused) as caught:
        note_text("ä" * (NOTE_LIMIT + 1))
    assert caught.value.code == "note.too_long"
    assert caught.value.details == {"length": NOTE_LIMIT + 1, "limit": NOTE_LIMIT}


def test_files_show_where_something_could_not_be_shown() -> None:
    assert visible("a\x00b\tc\r\nd\u2028e\ud800 ") == "a\ufffdb c\nd\ne\ufffd "
    assert visible("Łódź 👍🏽 مرحبا") == "Łódź 👍🏽 مرحبا"


def test_names_are_one_line_and_may_be_empty() -> None:
    assert one_line("Time\nto talk") == name_text(" Time\r\nto talk ") == "Time to talk"
    assert name_text("") == ""
    with pytest.raises(Refused, match=r"name\.too_long"):
        name_text("x" * (NAME_LIMIT + 1))


def test_long_texts_have_their_own_limit() -> None:
    assert long_text("a\nb") == "a\nb"
    with pytest.raises(Refused, match=r"text\.too_long"):
        long_text("x" * (LONG_LIMIT + 1))
