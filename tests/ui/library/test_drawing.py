# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lines of text: nothing is lost in the breaking, and nothing is wider than its box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.ui import fonts
from facilitator.ui.library.drawing import draw_marked, wrapped

TEXTS = [
    "Lights on Mill Street: report the three dark spots",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "one\ntwo\n\nthree",
    "🙂🙂🙂 emoji that are wide 🙂🙂🙂 and more words behind them",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [60, 200, 900])
def test_no_word_is_lost_and_no_line_is_too_wide(qapp: QApplication, text: str, width: int) -> None:
    font = fonts.font(13)
    lines = wrapped(text, font, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= width + 1 for line in lines)


def test_too_many_lines_end_in_an_ellipsis(qapp: QApplication) -> None:
    lines = wrapped(TEXTS[0], fonts.font(13), 80, most=2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_marks_are_drawn_also_beyond_what_fits(qapp: QApplication) -> None:
    image = QImage(120, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_marked(painter, QRectF(0, 0, 120, 20), TEXTS[0], [(0, 6), (40, 8), (500, 3)])
    painter.end()
    blank = QImage(120, 20, QImage.Format.Format_ARGB32)
    blank.fill(0)
    assert image != blank
