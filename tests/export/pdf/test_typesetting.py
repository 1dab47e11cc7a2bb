# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lines: as many words as fit, nothing lost, long words cut before they are measured."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.export.pdf.fonts import REGULAR, SEMIBOLD
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.typesetting import (
    Line,
    Piece,
    Style,
    clipped,
    set_lines,
    text_width,
)

STYLE = Style(REGULAR, 10, 14)
WIDTH = 120.0


def spoken(lines: list[Line]) -> list[str]:
    return ["".join(segment.spoken for segment in line.segments) for line in lines]


def drawn(lines: list[Line]) -> list[str]:
    return ["".join(segment.drawn for segment in line.segments) for line in lines]


def lines_of(text: str, width: float = WIDTH) -> list[Line]:
    return set_lines([Piece(text, STYLE)], width)


def test_words_go_to_the_next_line() -> None:
    lines = lines_of("Ten minutes overlap makes the whole evening calm")
    assert spoken(lines) == ["Ten minutes overlap ", "makes the whole evening ", "calm"]
    assert all(line.width <= WIDTH for line in lines)


def test_lines_may_break_after_hyphens_and_dashes_but_not_at_a_minus() -> None:
    assert spoken(lines_of("self-determination everyday-life", 70)) == [
        "self-",
        "determination ",
        "everyday-life",
    ]
    assert spoken(lines_of("about -1200 here", 45)) == ["about ", "-1200 ", "here"]


def test_line_ends_and_double_spaces_stay() -> None:
    assert spoken(lines_of("one  two\n\nthree")) == ["one  two\n", "\n", "three"]
    assert drawn(lines_of("one  two\nthree")) == ["one  two ", "three"]


def test_no_break_at_a_hard_space() -> None:
    assert spoken(lines_of("aaaa bbbb\u00a0cccc", 45)) == ["aaaa ", "bbbb\u00a0cccc"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert lines_of("") == [Line((), 0.0, False)]


def test_spaces_at_the_end_do_not_count() -> None:
    assert lines_of("one   ")[0].width == text_width("one", STYLE)
    assert lines_of("   ")[0].width == 0


def test_pieces_follow_each_other_on_a_line() -> None:
    inner = Element("Span")
    bold = Style(SEMIBOLD, 10, 14)
    (line,) = set_lines([Piece("said", STYLE), Piece(" ×2", bold, inner)], WIDTH)
    assert [(s.spoken, s.style, s.element) for s in line.segments] == [
        ("said", STYLE, None),
        (" ×2", bold, inner),
    ]
    assert line.width == pytest.approx(text_width("said", STYLE) + text_width(" ×2", bold))


def test_spacing_is_part_of_the_width() -> None:
    tight = Style(REGULAR, 10, 14, spacing=-0.2)
    assert text_width("handover", tight) == pytest.approx(text_width("handover", STYLE) - 8 * 0.2)


def test_right_to_left_lines_are_turned_and_keep_their_words() -> None:
    text = "שלום עולם (abc) כאן ועוד מילים לשורה שנייה"
    lines = lines_of(text)
    assert "".join(spoken(lines)) == text
    assert all(line.turned for line in lines)
    assert len(lines) > 1
    assert drawn(lines)[0].endswith("םולש")


def test_the_space_before_latin_words_turns_too() -> None:
    (line,) = set_lines([Piece("שלום", STYLE), Piece(" ×2", STYLE)], WIDTH)
    assert [segment.drawn for segment in line.segments] == ["םולש", "×2 "]


@pytest.mark.parametrize("run", ["x", "-a", "م", "\u0301", "会", "👍", "\u200b"])
def test_a_run_of_200_000_characters_is_cut(run: str) -> None:
    text = run * (200_000 // len(run))
    lines = lines_of(text)
    assert "".join(spoken(lines)) == text
    assert all(line.width <= WIDTH + 0.1 for line in lines)


@given(st.text(max_size=300), st.sampled_from([20.0, 60.0, 200.0]))
@example("00000011111\u0305", 60.0)  # the line above is in a face whose digit is wider
@example("1\u093e\u093e\u093e\u093e\u093e", 20.0)  # marks that are wider than the line
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, width: float) -> None:
    lines = lines_of(text, width)
    assert "".join(spoken(lines)) == text
    assert all(line.width <= width + 0.1 for line in lines)


def test_clipping_keeps_to_the_width() -> None:
    assert clipped("short", STYLE, WIDTH) == "short"
    cut = clipped("a long title that does not fit on the line", STYLE, WIDTH)
    assert cut == "a long title that does not…"
    assert text_width(cut, STYLE) <= WIDTH


def test_the_baseline_centres_the_letters_in_the_line() -> None:
    assert STYLE.baseline == pytest.approx(14 / 2 - 13 / 2 + 9.84)


def test_a_dash_with_a_hard_space_begins_the_next_line() -> None:
    said = "Ten minutes overlap now –\u00a0all agree"
    assert spoken(lines_of(said)) == ["Ten minutes overlap now ", "–\u00a0all agree"]
    assert spoken(lines_of("Ten minutes of overlap–everybody"))[0] == "Ten minutes of overlap–"
