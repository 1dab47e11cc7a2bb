# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every character is set by a face, unseen by nature, or a box that is named."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from facilitator import resources
from facilitator.export.pdf.fallback import (
    BOX_ADVANCE,
    can_print,
    letters_with_marks,
    runs,
    unprintable_in,
    visible,
    without_marks,
)
from facilitator.export.pdf.fonts import BOLD, REGULAR


def named(text: str, weight: str = REGULAR) -> list[tuple[str | None, str]]:
    return [(run.face.fontName if run.face else None, run.text) for run in runs(text, weight)]


def test_latin_is_one_run() -> None:
    assert named("Zoë’s été – 10 €") == [("AtkinsonHyperlegibleNext-Regular", "Zoë’s été – 10 €")]
    assert runs("", REGULAR) == ()


def test_each_script_finds_its_face() -> None:
    assert named("a★会😀м") == [
        ("AtkinsonHyperlegibleNext-Regular", "a"),
        ("NotoSansSymbols2-Regular", "★"),
        (None, "会"),
        ("NotoEmoji-Regular", "😀"),
        ("NotoSans-Regular", "м"),
    ]
    assert named("м", BOLD) == [("NotoSans-Bold", "м")]


def test_a_letter_and_its_marks_have_one_face() -> None:
    assert named("x\u0323\u0301") == [("NotoSans-Regular", "x\u0323\u0301")]
    assert named("会\u0301")[0] == (None, "会")
    assert named("\u0301") != []


def test_boxes_have_a_width() -> None:
    (run,) = runs("会议", REGULAR)
    assert run.advance == 2 * BOX_ADVANCE


def test_what_is_visible() -> None:
    assert visible("e\u0301 a\u00a0b\u2003c\td\ufe0f") == "é a b c d"
    assert visible("a\u0007b") == "ab"
    assert visible("\u200fa") == "\u200fa"
    assert without_marks("\u200fa\u00adb\u200dc") == "abc"
    assert without_marks("plain") == "plain"


def test_letters_without_an_agreed_meaning_are_boxes() -> None:
    assert not can_print("\ue000")
    assert not can_print("\U000fffff")
    assert can_print("♥")


@pytest.mark.parametrize(
    ("said", "drawn"),
    [
        ("👍🏽", "👍"),
        ("🤷🏻‍♀️", "🤷♀"),
        ("👩‍💻", "👩💻"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏴"),
        ("🇸🇪", "🇸🇪"),
        ("1️⃣", "1"),
        ("❤️‍🔥", "❤🔥"),
        ("🏽", "🏽"),
    ],
)
def test_emoji_of_several_signs_are_printed_as_their_parts(said: str, drawn: str) -> None:
    shown = without_marks(visible(said))
    assert shown == drawn
    assert all(map(can_print, shown))
    assert "".join(letters_with_marks(said)) == said


def test_a_skin_stays_with_its_figure_where_a_long_run_is_cut() -> None:
    assert list(letters_with_marks("👍🏽👍🏽")) == ["👍🏽", "👍🏽"]


def test_letters_that_need_shaping_are_boxes() -> None:
    assert unprintable_in(["मुझे a"]) == tuple("मुझे")
    assert named("अ") == [(None, "अ")]


def of_all_blocks() -> Iterator[str]:
    """Every assigned character up to U+3000, and some of each 128 above."""
    for code in itertools.chain(range(0x3000), range(0x3000, 0x110000, 17)):
        if unicodedata.category(chr(code)) not in ("Cs", "Cn"):
            yield chr(code)


def test_every_character_has_ink_is_white_or_is_named() -> None:
    inkless: list[str] = []
    for char in of_all_blocks():
        shown = without_marks(visible(char))
        boxed = "".join(run.text for run in runs(shown, REGULAR) if run.face is None)
        assert unprintable_in([char]) == tuple(dict.fromkeys(boxed))
        for run in runs(shown, REGULAR):
            if run.face:
                inkless += [c for c in run.text if c != " " and not has_ink(run.face.fontName, c)]
    assert inkless == ["\u2800"]  # the Braille cell without dots


def has_ink(font: str, char: str) -> bool:
    glyphs, names = opened(font)
    return glyphs[names[ord(char)]].numberOfContours != 0


@cache
def opened(font: str) -> tuple[Any, dict[int, str]]:
    file = TTFont(resources.path("fonts", f"{font}.ttf"))
    return file["glyf"], file.getBestCmap()


def test_the_unprintable_are_named_once_in_order() -> None:
    assert unprintable_in(["plain", "会a会", "议\u200d👍", "会"]) == ("会", "议")


@given(st.text())
def test_a_box_is_drawn_exactly_for_what_is_named(text: str) -> None:
    shown = without_marks(visible(text))
    alone = {char for char in shown if not can_print(char)}
    assert set(unprintable_in([text])) == alone
    boxed = "".join(run.text for run in runs(shown, REGULAR) if run.face is None)
    assert set(boxed) == alone
    assert "".join(run.text for run in runs(shown, REGULAR)) == shown
