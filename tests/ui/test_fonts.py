# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The shipped family is the one that is drawn, in the sizes of the design."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from facilitator.ui import fonts, theme

WORDS = "Search sessions, notes and actions"


def width(px: float) -> float:
    return QFontMetricsF(fonts.font(px)).horizontalAdvance(WORDS)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_is_shipped(qapp: QApplication, weight: int) -> None:
    info = QFontInfo(fonts.font(14, weight))
    assert info.family().startswith(fonts.FAMILY)
    assert info.weight() == weight


def test_half_pixels_lie_between_whole_ones(qapp: QApplication) -> None:
    """In the mockup the words of the search field are 207 px wide at 13.5 px."""
    assert width(13) < width(13.5) < width(14)
    assert width(13.5) == pytest.approx(207, abs=2)


def test_digits_of_equal_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(fonts.font(46, 500, tnum=True))
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_text_size_scales_every_font(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=2.0))
    try:
        assert fonts.font(13).pixelSize() == 26
    finally:
        theme.apply_theme(qapp, theme.make_theme(dark=False))
    assert fonts.font(13).pixelSize() == 13


def test_a_font_is_the_callers_own(qapp: QApplication) -> None:
    fonts.font(13).setUnderline(True)
    assert not fonts.font(13).underline()
