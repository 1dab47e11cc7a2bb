# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of today, large and on top: look at its plan once more, or start it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.library.drawing import draw_line, draw_lines, wrapped
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, rounded

_PADDING_X, _PADDING_Y, _TIME, _GAP, _BUTTONS = 20, 16, 64, 20, 8
_TITLE, _LINE, _BETWEEN = 24, 18, 3
#: Narrower than this, the buttons stand below the words.
_NARROW = 600


@dataclass(frozen=True, slots=True)
class TodayWords:
    """What the card says. `opens` is empty when there is nothing to come back to."""

    session_id: str
    title: str
    start: str
    place: str
    opens: str
    running: bool

    def spoken(self) -> str:
        parts = (tr("Today"), self.start, self.title, self.place, self.opens)
        return ", ".join(part for part in parts if part)


class TodayCard(QWidget):
    """`opened` and `started` carry the session's id."""

    opened = Signal(str)
    started = Signal(str)

    def __init__(self, words: TodayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(words.spoken())
        self.setToolTip("")
        self.plan = Button(tr("Plan"), self, height=36)
        start = tr("Go on") if words.running else tr("Start session")
        self.start = Button(start, self, kind="primary", icon="play", height=36)
        self.plan.setAccessibleName(tr("Plan “{title}”").format(title=words.title))
        self.start.setAccessibleName(f"{start}, {words.title}")
        self.plan.clicked.connect(lambda: self.opened.emit(words.session_id))
        self.start.clicked.connect(lambda: self.started.emit(words.session_id))

    def height_for(self, width: int) -> int:
        """Pixels that it needs at this width."""
        now = theme.current()
        below = now.px(36 + 12) if self._is_narrow(width) else 0
        return self._words_height(width) + 2 * now.px(_PADDING_Y) + below

    def _room(self, width: int) -> int:
        """Pixels that the words have across."""
        now = theme.current()
        left = now.px(_PADDING_X + _TIME + _GAP)
        right = now.px(_PADDING_X)
        if not self._is_narrow(width):
            buttons = self.plan.sizeHint().width() + self.start.sizeHint().width()
            right += buttons + now.px(_BUTTONS + _GAP)
        return max(1, width - left - right)

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = self._room(width)
        return (
            wrapped(self.words.title, fonts.font(18, 600), room, most=2),
            wrapped(self.words.place, fonts.font(13), room, most=2) if self.words.place else [],
        )

    def _words_height(self, width: int) -> int:
        now = theme.current()
        title, place = self._lines(width)
        lines = len(title) * now.px(_TITLE) + len(place) * now.px(_LINE)
        return lines + (now.px(_LINE + _BETWEEN) if self.words.opens else 0)

    def _is_narrow(self, width: int) -> bool:
        return width < theme.current().px(_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now = theme.current()
        plan, start = self.plan.sizeHint(), self.start.sizeHint()
        right = self.width() - now.px(_PADDING_X)
        y = (self.height() - start.height() + 1) // 2
        x = right - start.width() - now.px(_BUTTONS) - plan.width()
        if self._is_narrow(self.width()):
            y = self.height() - now.px(_PADDING_Y) - start.height()
            x = now.px(_PADDING_X)
        self.plan.setGeometry(x, y, plan.width(), plan.height())
        x += plan.width() + now.px(_BUTTONS)
        self.start.setGeometry(x, y, min(start.width(), right - x), start.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.words.session_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        line = now.text if now.high_contrast else None
        rounded(painter, QRectF(self.rect()), 10, fill=now.tint, line=line)
        narrow = self._is_narrow(self.width())
        height = self._words_height(self.width())
        top = now.px(_PADDING_Y) if narrow else (self.height() - height) / 2
        self._paint_time(painter, top + height / 2)
        x, width = now.px(_PADDING_X + _TIME + _GAP), self._room(self.width())
        title, place = self._lines(self.width())
        font, tall = fonts.font(18, 600), now.px(_TITLE)
        corner = QPointF(x, top)
        draw_lines(painter, corner, title, font=font, color=now.text, width=width, line_height=tall)
        corner += QPointF(0, len(title) * tall)
        font, tall = fonts.font(13), now.px(_LINE)
        draw_lines(
            painter, corner, place, font=font, color=now.text2, width=width, line_height=tall
        )
        if self.words.opens:
            y = corner.y() + len(place) * tall + now.px(_BETWEEN)
            size, gap = now.px(14), now.px(6)
            icon = QRectF(x, round(y + (tall - size) / 2), size, size)
            paint_icon(painter, icon, "rotate-ccw")
            box = QRectF(x + size + gap, y, width - size - gap, tall)
            draw_line(painter, box, self.words.opens, font=font, color=now.text2)

    def _paint_time(self, painter: QPainter, middle: float) -> None:
        now, x, width = theme.current(), theme.current().px(_PADDING_X), theme.current().px(_TIME)
        if not self.words.start:
            box = QRectF(x, middle - now.px(13), width, now.px(26))
            draw_line(painter, box, tr("Today"), font=fonts.font(15, 600), color=now.text)
            return
        box = QRectF(x, middle - now.px(21), width, now.px(16))
        draw_line(painter, box, tr("Today"), font=fonts.font(12), color=now.text2)
        box = QRectF(x, middle - now.px(5), width, now.px(26))
        draw_line(painter, box, self.words.start, font=fonts.font(22, 600), color=now.text)
