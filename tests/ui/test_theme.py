# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The promises of the colours: contrast computed from the tokens, and one theme for everything."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import theme

GROUNDS = ("surface", "surface2", "board", "hover", "tint")
TEXTS = ("text", "text2", "text3", "accent", "warn", "danger")
OUTLINES = ("strong", "focus")
PAIRS = [("onaccent", "accent"), ("warn", "warnT"), ("danger", "dangerT")]


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, two: QColor) -> float:
    """The ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def now(request: pytest.FixtureRequest) -> theme.Theme:
    return theme.make_theme(dark=request.param)


def test_contrast_of_known_colours() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_readable_on_every_ground(now: theme.Theme, ground: str) -> None:
    low = {t: contrast(now.color(t), now.color(ground)) for t in TEXTS}
    assert {t: round(r, 2) for t, r in low.items() if r < 4.5} == {}


@pytest.mark.parametrize("ground", GROUNDS)
def test_outlines_and_focus_are_visible_on_every_ground(now: theme.Theme, ground: str) -> None:
    low = {t: contrast(now.color(t), now.color(ground)) for t in OUTLINES}
    assert {t: round(r, 2) for t, r in low.items() if r < 3.0} == {}


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_on_filled_grounds(now: theme.Theme, ink: str, ground: str) -> None:
    assert contrast(now.color(ink), now.color(ground)) >= 4.5


def test_words_on_a_raised_segment(now: theme.Theme) -> None:
    assert contrast(now.text, now.raised) >= 4.5


@pytest.mark.parametrize("number", range(1, 7))
def test_words_on_every_note(now: theme.Theme, number: int) -> None:
    assert contrast(now.note_text, now.note(number)) >= 4.5


def test_notes_are_a_ladder_of_lightness(now: theme.Theme) -> None:
    """So that a grey print keeps the order of the voices."""
    ladder = [luminance(color) for color in now.notes]
    assert ladder == sorted(ladder, reverse=True)
    assert len(ladder) == 6


def test_high_contrast_strengthens_lines_and_drops_tints() -> None:
    strong = theme.make_theme(dark=False, high_contrast=True)
    assert strong.border == strong.strong == strong.text
    assert strong.tint == strong.surface


def test_lengths_and_durations_follow_the_person() -> None:
    large = theme.make_theme(dark=False, text_scale=1.5, reduced_motion=True)
    assert (large.px(28), large.ms(160)) == (42, 0)
    usual = theme.make_theme(dark=False)
    assert (usual.px(28), usual.ms(160)) == (28, 160)


def test_pressed_is_one_step_away_from_rest(now: theme.Theme) -> None:
    darker = luminance(now.pressed(now.hover)) < luminance(now.hover)
    assert darker is not now.dark


@pytest.mark.parametrize("dark", [False, True])
def test_style_sheet_has_no_hole(dark: bool) -> None:
    sheet = theme.style_sheet(theme.make_theme(dark=dark))
    assert "$" not in sheet
    assert theme.make_theme(dark=dark).focus.name() in sheet


def test_applied_theme_holds_everywhere(qapp: QApplication, qtbot: QtBot) -> None:
    dark = theme.make_theme(dark=True)
    with qtbot.waitSignal(theme.notifier().changed):
        theme.apply_theme(qapp, dark)
    assert theme.current() is dark
    base = qapp.style().metaObject().className()
    assert base == "QStyleSheetStyle"
    assert qapp.palette().color(QPalette.ColorRole.Window) == dark.surface
    style = qapp.style()
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    assert qapp.style() is style  # the sheet was replaced, not the style
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#FFFFFF")


def test_the_system_is_asked(qapp: QApplication) -> None:
    assert theme.detect_dark(qapp) is False  # the offscreen platform has no opinion
    assert theme.detect_reduced_motion(qapp) is False
    assert theme.detect_high_contrast(qapp) is False
