# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The text of a note: no word is lost in laying it out, and the quick look is never too hopeful."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from facilitator.ui.board import words
from facilitator.ui.board.look import LARGE, LEAST_LINES, LINES, SMALL

texts = st.text(
    alphabet=st.sampled_from("aijlmwWM –-’.,é \nß漢🙂ا"), min_size=1, max_size=160
) | st.lists(st.sampled_from(["the", "handover", "I", "W" * 30, "o’clock"]), max_size=40).map(
    " ".join
)
quiet = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@quiet
@given(text=texts, style=st.sampled_from([SMALL, LARGE]))
def test_what_fits_fits(qapp: QApplication, text: str, style: words.NoteStyle) -> None:
    if words.fits(text, style, style.size.width):
        assert words.lay(text, style, style.size.width).lines <= LEAST_LINES


@quiet
@given(text=texts)
def test_at_most_five_lines_and_every_glyph_inside(qapp: QApplication, text: str) -> None:
    laid = words.lay(text, SMALL, 156)
    assert laid.lines <= LINES
    whole = words.lay(text, SMALL, 156, most=1_000)
    assert not whole.cut
    assert laid.cut == (whole.lines > LINES)
    for run in laid.runs:
        assert all(point.y() <= SMALL.height(laid.lines) for point in run.positions())


def test_what_is_cut_ends_with_an_ellipsis(qapp: QApplication) -> None:
    text = "In a good handover somebody looks at me while the other one talks. " * 5
    assert words.lay(text, SMALL, 156).cut
    short = "In a good handover somebody looks at me"
    assert not words.lay(short, SMALL, 156).cut
    glyphs = sum(len(run.glyphIndexes()) for run in words.lay(text, SMALL, 156).runs)
    assert glyphs < len(text)


def test_lines_have_the_pitch_of_the_design(qapp: QApplication) -> None:
    laid = words.lay("One\nTwo\nThree", SMALL, 156)
    baselines = sorted({round(p.y(), 2) for run in laid.runs for p in run.positions()})
    assert baselines == [16, 31, 46]
