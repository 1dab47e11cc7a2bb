# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The ring around the note or group that the keyboard is on, or that has just come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from facilitator.ui import theme
from facilitator.ui.board.look import RADIUS

FOCUS_Z = 30.0
_REACH = 40.0


class FocusMark(QGraphicsItem):
    """2 px after a gap of 2 px; further out when the note is chosen as well."""

    def __init__(self, color: str = "focus") -> None:
        super().__init__()
        self._color = color
        self._box = QRectF()
        self._outside, self._scale = 2.0, 1.0
        self.setZValue(FOCUS_Z)
        self.setVisible(False)

    def show_around(self, box: QRectF, *, chosen: bool, scale: float) -> None:
        """Lie around this part of the board."""
        outside = 4.0 if chosen else 2.0
        if (box, outside, scale) != (self._box, self._outside, self._scale):
            self.prepareGeometryChange()
            self._box, self._outside, self._scale = box, outside, scale
            self.update()
        self.setVisible(True)

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-_REACH, -_REACH, _REACH, _REACH)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color(self._color), 2 / self._scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        grow = (self._outside + 1) / self._scale
        radius = RADIUS + grow
        painter.drawRoundedRect(self._box.adjusted(-grow, -grow, grow, grow), radius, radius)
