# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every character is set by a face, unseen by nature, or a box that is named."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.export.pdf.fallback import (
    BOX_ADVANCE,
    can_print,
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
