# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How dots, letters and notes look on what counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from facilitator.ui import fonts, theme
from facilitator.ui.board.look import note_edge, note_fill
from facilitator.ui.marks import mark_path
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

LETTER = 18  # px
DOT, DOT_GAP, LEAST_DOT = 12, 4, 5
SMALL_DOT, SMALL_GAP = 9, 2
_MARK, _MARK_LEFT, _TEXT_LEFT, _RIGHT = 9, 8, 24, 7
_ROW_PX, _RADIUS = 12.5, 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def elided(text: str, font: QFont, width: float) -> str:
    """The text on one line that is so wide."""
    line = " ".join(text.split("\n"))
    return QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, max(0.0, width))


def paint_letter(painter: QPainter, left: float, middle: float, letter: str) -> float:
    """A group's letter in its box; returns how wide the box is."""
    now, font = theme.current(), fonts.font(11, 600)
    high = now.px(LETTER)
    wide = max(high, round(text_width(font, letter)) + now.px(8))
    box = QRectF(left, round(middle - high / 2), wide, high)
    rounded(painter, box, 4, fill=now.surface, line=now.strong)
    painter.setFont(font)
    painter.setPen(now.text2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    return wide


def paint_dots(painter: QPainter, row: QRectF, count: int) -> None:
    """As many dots as were counted: smaller when they are many, the rest as a number."""
    now = theme.current()
    size, gap = float(now.px(DOT)), float(now.px(DOT_GAP))
    while size > now.px(LEAST_DOT) and count * (size + gap) - gap > row.width():
        size -= 1
        gap = max(2.0, size / 3)
    fit = int((row.width() + gap) // (size + gap))
    more = ""
    if count > fit:
        more = f"+{count}"
        fit = int((row.width() - text_width(fonts.font(11), more) - gap) // (size + gap))
        more = f"+{count - fit}"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.accent)
    x = row.left()
    for _ in range(min(count, fit)):
        painter.drawEllipse(QRectF(x, row.center().y() - size / 2, size, size))
        x += size + gap
    if more:
        painter.setFont(fonts.font(11))
        painter.setPen(now.text2)
        painter.drawText(QRectF(x, row.top(), row.right() - x + 4, row.height()), _MIDDLE, more)


def paint_note(
    painter: QPainter, box: QRectF, text: str, *, voice: int, dots: int = 0, clear: float = 0.0
) -> None:
    """A note on one line with its dots; `clear` px at its right end stay free."""
    now, ink = theme.current(), theme.current().note_text
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not now.dark:
        shade = QColor(ink)
        shade.setAlphaF(0.08)
        rounded(painter, box.translated(0, 1), _RADIUS, fill=shade, line=None)
    rounded(painter, box, _RADIUS, fill=note_fill(voice), line=note_edge(voice))
    left = box.left() + now.px(_TEXT_LEFT if voice else _MARK_LEFT)
    right = box.right() - now.px(_RIGHT) - clear
    if voice:
        faded = QColor(ink)
        faded.setAlphaF(0.85)
        size = now.px(_MARK)
        at = QPointF(box.left() + now.px(_MARK_LEFT), round(box.center().y() - size / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded)
        painter.drawPath(mark_path(voice, QRectF(at.x(), at.y(), size, size)))
    end = _paint_small_dots(painter, box, right, dots=dots, room=(right - left) * 0.45)
    font = fonts.font(_ROW_PX)
    painter.setFont(font)
    painter.setPen(ink)
    area = QRectF(left, box.top(), end - left, box.height())
    painter.drawText(area, _MIDDLE, elided(text, font, area.width()))


def _paint_small_dots(
    painter: QPainter, box: QRectF, right: float, *, dots: int, room: float
) -> float:
    """The dots of a note up to its right end, or one and a number; returns where text must end."""
    now, ink = theme.current(), theme.current().note_text
    if not dots:
        return right
    size, gap = now.px(SMALL_DOT), now.px(SMALL_GAP)
    figure = ""
    if dots * (size + gap) > room:
        figure = str(dots)
        font = fonts.font(12, 600)
        painter.setFont(font)
        painter.setPen(ink)
        wide = text_width(font, figure)
        painter.drawText(QRectF(right - wide, box.top(), wide + 2, box.height()), _MIDDLE, figure)
        right -= wide + gap + 1
        dots = 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    y = box.center().y() - size / 2
    start = right - dots * (size + gap) + gap
    for number in range(dots):
        painter.drawEllipse(QRectF(start + number * (size + gap), y, size, size))
    return start - now.px(8)


def paint_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """What the keyboard is on, inside something that has the focus: 2 px close around it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.current().focus, 2))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
