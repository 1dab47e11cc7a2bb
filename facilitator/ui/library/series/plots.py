# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Simple bars, told apart by hatching and not by colour alone; each says its numbers as words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.widgets import text_width

_LINE, _BAR, _GAP = 24, 12, 10
_SIDE, _NARROW_SIDE, _NARROW = 220, 120, 560
#: From the weakest answer to the strongest: empty, hatched, crossed, full.
_HATCHES = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.SolidPattern,
)


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a plot: its name, its parts, and its numbers in words.

    `styles`: which hatch each part has, 0 to 3.
    """

    name: str
    parts: tuple[int, ...]
    words: str
    styles: tuple[int, ...] = (3,)


class Bars(QWidget):
    """Bars below each other on one scale: as long as the largest number is the whole length."""

    def __init__(self, bars: list[Bar], parent: QWidget | None = None, *, most: int = 0) -> None:
        super().__init__(parent)
        self._bars = bars
        self._most = most or max((sum(bar.parts) for bar in bars), default=1)
        self.setAccessibleName(". ".join(f"{bar.name}: {bar.words}" for bar in bars))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(300), now.px(_LINE) * len(self._bars))

    def _sides(self) -> tuple[float, float]:
        """Where the bars begin, and where the words behind them do."""
        now = theme.current()
        small = self.width() < now.px(_NARROW)
        left = now.px(_NARROW_SIDE if small else _SIDE)
        words = max((text_width(fonts.font(12), bar.words) for bar in self._bars), default=0.0)
        most = self.width() * (0.45 if small else 0.4)
        return left + now.px(_GAP), self.width() - min(words, most) - now.px(_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin, end = self._sides()
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, bar in enumerate(self._bars):
            top = place * now.px(_LINE)
            name = QRectF(0, top, begin - now.px(_GAP), now.px(_LINE))
            painter.setFont(fonts.font(13))
            painter.setPen(now.text)
            shown = painter.fontMetrics().elidedText(
                bar.name, Qt.TextElideMode.ElideRight, round(name.width())
            )
            painter.drawText(name, middle, shown)
            y = top + (now.px(_LINE) - now.px(_BAR)) / 2
            self._paint_parts(painter, QRectF(begin, y, max(1.0, end - begin), now.px(_BAR)), bar)
            painter.setFont(fonts.font(12))
            painter.setPen(now.text2)
            words = QRectF(end + now.px(_GAP), top, self.width() - end, now.px(_LINE))
            painter.drawText(words, middle, bar.words)

    def _paint_parts(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        x = room.left()
        for number, style in zip(bar.parts, bar.styles, strict=False):
            width = room.width() * number / max(1, self._most)
            if width > 0:
                paint_part(painter, QRectF(x, room.top(), width, room.height()), style)
            x += width


class Legend(QWidget):
    """What each hatch means."""

    def __init__(self, words: list[str], styles: list[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = list(zip(words, styles, strict=True))
        self.setAccessibleName(", ".join(words))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self.heightForWidth(max(1, self.width())))

    def _places(self, width: int) -> list[QRectF]:
        """Entries side by side, and below each other where they do not fit."""
        now = theme.current()
        places, x, y = [], 0.0, 0.0
        for words, _style in self._entries:
            wide = now.px(26) + text_width(fonts.font(12), words) + now.px(16)
            if x and x + wide > width:
                x, y = 0.0, y + now.px(20)
            places.append(QRectF(x, y, wide, now.px(20)))
            x += wide
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(12))
        for place, (words, style) in zip(self._places(self.width()), self._entries, strict=True):
            y = place.center().y() - now.px(_BAR) / 2
            paint_part(painter, QRectF(place.left() + 1, y, now.px(20), now.px(_BAR)), style)
            painter.setPen(now.text2)
            area = place.adjusted(now.px(26), 0, 0, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def paint_part(painter: QPainter, box: QRectF, style: int) -> None:
    """A part of a bar with its hatch, outlined so that an empty one is seen too."""
    now = theme.current()
    color = QColor(now.accent)
    painter.setPen(QPen(color, 1))
    painter.setBrush(QBrush(now.surface))
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRect(inside)
    painter.setBrush(QBrush(color, _HATCHES[style]))
    painter.drawRect(inside)
