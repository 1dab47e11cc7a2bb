# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lines of text for painted rows: cut where they do not fit, marked where words were found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from facilitator.ui import fonts, theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """Draw one line in the middle of `box`; returns its width in pixels."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, elide, box.width() + 0.5)
    painter.drawText(box, int(align | _MIDDLE | Qt.TextFlag.TextSingleLine), shown)
    return metrics.horizontalAdvance(shown)


def wrapped(text: str, font: QFont, width: float, *, most: int = 100) -> list[str]:
    """`text` in lines of at most `width` pixels; what is beyond `most` lines ends in "…"."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these, not in characters
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start, length = line.textStart(), line.textLength()
        if len(lines) == most - 1:
            rest = units[2 * start :].decode("utf-16-le", "surrogatepass").replace("\n", " ")
            mode = Qt.TextElideMode.ElideRight
            lines.append(QFontMetricsF(font).elidedText(rest, mode, width))
            break
        lines.append(
            units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass").rstrip()
        )
    layout.endLayout()
    return lines or [""]


def draw_lines(
    painter: QPainter,
    corner: QPointF,
    lines: list[str],
    *,
    font: QFont,
    color: QColor,
    width: float,
    line_height: float,
) -> None:
    """Draw `lines` under each other from `corner`, each in the middle of its `line_height`."""
    for number, text in enumerate(lines):
        box = QRectF(corner.x(), corner.y() + number * line_height, width, line_height)
        draw_line(painter, box, text, font=font, color=color)


def draw_marked(painter: QPainter, box: QRectF, text: str, places: list[tuple[int, int]]) -> None:
    """One line in which these parts (start, length) stand out: bold, on a tint."""
    now = theme.current()
    font, strong = fonts.font(14), fonts.font(14, 600)
    metrics = QFontMetricsF(font)
    # Bold is wider: leave it a little room, then cut.
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 8)
    formats: list[QTextLayout.FormatRange] = []
    for start, length in places:
        mark = QTextLayout.FormatRange()
        mark.start = _units(shown[:start])
        mark.length = _units(shown[start : start + length])
        mark.format = QTextCharFormat()
        mark.format.setFontWeight(strong.weight())
        mark.format.setBackground(now.tint)
        if mark.length:
            formats.append(mark)
    layout = QTextLayout(shown, font)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width() + 100)
    layout.endLayout()
    painter.setPen(now.text)
    top = box.y() + (box.height() - line.height()) / 2
    layout.draw(painter, QPointF(box.x(), top), [], QRectF(box))


def _units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
