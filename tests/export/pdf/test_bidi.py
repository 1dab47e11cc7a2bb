# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Right-to-left writing: direction, joined letters, the order on the line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.pdf.bidi import direction, joined, ordered, turns
from facilitator.export.pdf.fallback import can_print, without_marks


@pytest.mark.parametrize(
    ("text", "way", "turning"),
    [
        ("abc", "L", False),
        ("12 שלום", "R", True),
        ("مرحبا abc", "R", True),
        ("abc שלום", "L", True),
        ("– 12 –", "L", False),
        ("", "L", False),
    ],
)
def test_the_first_letter_says_which_way(text: str, way: str, turning: bool) -> None:
    assert (direction(text), turns(text)) == (way, turning)


@pytest.mark.parametrize(
    ("line", "base", "drawn"),
    [
        ("אבג", "R", "גבא"),
        ("א (bc) 12", "R", "12 (bc) א"),
        ("a (אב) [x]", "L", "a (בא) [x]"),
        ("א ((ב)) «ג»", "R", "«ג» ((ב)) א"),
        ("plain (text)", "L", "plain (text)"),
        ("ab", "R", "ab"),
    ],
)
def test_the_order_on_the_line(line: str, base: str, drawn: str) -> None:
    assert ordered(line, base) == drawn


def test_arabic_letters_are_joined() -> None:
    assert joined("بيت") == "\ufe91\ufef4\ufe96"
    assert joined("لا") == "\ufefb"
    assert joined("شُكر")[1] == "ُ"
    assert joined("abc") == "abc"


@given(st.text(st.characters(min_codepoint=0x0600, max_codepoint=0x06FF), min_size=1))
def test_every_joined_form_has_a_glyph_where_its_letters_have(word: str) -> None:
    if all(map(can_print, without_marks(word))):
        assert all(map(can_print, without_marks(joined(word))))
