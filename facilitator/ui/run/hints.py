# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The quiet row below an input: key caps with what they do. What finds no room is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets.painting import cap_size, paint_cap, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP, _NEAR, _INSET = 14, 4, 2
UP, RIGHT, DOWN = "up", "right", "down"  # caps with an arrow, which the typeface lacks
_ARROWS = {UP: ("arrow-up", "↑"), RIGHT: ("arrow-right", "→"), DOWN: ("arrow-down", "↓")}


@dataclass(frozen=True, slots=True)
class Cap:
    """A key."""

    text: str


Part = Cap | str


class Hints(QWidget):
    """Groups of caps and words on the left; one line of them on the right, whose first text gives
    way when there is no room.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = _GAP) -> None:
        super().__init__(parent)
        self._gap = gap
        self._left: Sequence[Sequence[Part]] = ()
        self._right: Sequence[Part] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_left(self, groups: Sequence[Sequence[Part]]) -> None:
        """What is offered."""
        self._left = groups
        self.setAccessibleName(", ".join(_spoken(group) for group in groups))
        self.update()

    def set_right(self, parts: Sequence[Part]) -> None:
        """What was done last."""
        if list(parts) != list(self._right):
            self._right = parts
            self.setAccessibleDescription(_spoken(parts))
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(120, theme.current().px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, theme.current().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        font = fonts.font(12)
        x, end = float(_INSET), float(self.width() - _INSET)
        for group in self._left:
            wide = sum(_width(part) for part in group) + now.px(_NEAR) * (len(group) - 1)
            if x + wide > end:
                break
            x = self._paint(painter, group, x, color="text3") + now.px(self._gap)
        if not self._right:
            return
        fixed = sum(_width(part) for part in self._right[1:]) + now.px(_NEAR) * len(self._right)
        room = end - x - fixed
        first = self._right[0]
        assert isinstance(first, str)
        if room < now.px(60):
            return
        shown = QFontMetricsF(font).elidedText(first, Qt.TextElideMode.ElideRight, room)
        start = end - fixed + now.px(_NEAR) - text_width(font, shown)
        self._paint(painter, [shown, *self._right[1:]], start, color="text2")

    def _paint(self, painter: QPainter, parts: Sequence[Part], x: float, *, color: str) -> float:
        now, font = theme.current(), fonts.font(12)
        for part in parts:
            wide = _width(part)
            if isinstance(part, Cap):
                self._paint_cap(painter, part, x)
            else:
                painter.setFont(font)
                painter.setPen(now.color(color))
                box = QRectF(x, 0, wide + 2, self.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, part)
            x += wide + now.px(_NEAR)
        return x - now.px(_NEAR)

    def _paint_cap(self, painter: QPainter, part: Cap, x: float) -> None:
        now = theme.current()
        _wide, high = cap_size(part.text)
        box = QRectF(round(x), round((self.height() - high) / 2), _width(part), high)
        if part.text not in _ARROWS:
            paint_cap(painter, box, part.text)
            return
        paint_cap(painter, box, "")
        size = now.px(11)
        arrow = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
        paint_icon(painter, arrow, _ARROWS[part.text][0], color="text2")


def _width(part: Part) -> float:
    if isinstance(part, Cap):
        return cap_size(_sign(part))[0]
    return text_width(fonts.font(12), part)


def _spoken(parts: Sequence[Part]) -> str:
    return " ".join(_sign(part) if isinstance(part, Cap) else part for part in parts)


def _sign(cap: Cap) -> str:
    return _ARROWS[cap.text][1] if cap.text in _ARROWS else cap.text
