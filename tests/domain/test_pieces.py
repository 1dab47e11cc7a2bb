# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Nothing of a pasted text is lost, and no piece is too long for a note."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.pieces import pieces
from facilitator.domain.text import clean


def test_one_note_per_line() -> None:
    assert pieces("one\r\n\r\n  two \n\nthree\n") == ["one", "two", "three"]
    assert pieces(" \n ") == []


def test_long_lines_are_cut_at_spaces() -> None:
    assert pieces("aaa bbb ccc", limit=7) == ["aaa bbb", "ccc"]
    assert pieces("aaaaaaaaaa b", limit=4) == ["aaaa", "aaaa", "aa b"]


def test_a_megabyte_without_a_space() -> None:
    found = pieces("x" * 1_000_000)
    assert len(found) == 1_000
    assert set(map(len, found)) == {1_000}


@given(st.text(st.sampled_from("ab \n\r\t\x00é👍"), max_size=200), st.integers(1, 20))
def test_every_character_but_white_space_is_there_in_order(text: str, limit: int) -> None:
    found = pieces(text, limit=limit)
    assert all(0 < len(piece) <= limit and piece == piece.strip() for piece in found)
    assert "".join("".join(found).split()) == "".join(clean(text).split())
