# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The frame of the library while it is being read: drawn at once, so that a start feels short."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui import fonts, theme

HEADER, RAIL = 52, 236


class OpeningPage(QWidget):
    """Header, rail and an empty middle, as the library has them."""

    painted = Signal()  # once, after the frame is on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._paint()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)

    def _paint(self) -> None:
        now, painter = theme.current(), QPainter(self)
        header, rail = now.px(HEADER), now.px(RAIL)
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(QRectF(0, header, rail, self.height()), now.surface2)
        painter.fillRect(QRectF(0, header - 1, self.width(), 1), now.border)
        painter.fillRect(QRectF(rail - 1, header, 1, self.height()), now.border)
        painter.setPen(now.text)
        painter.setFont(fonts.font(16, 600))
        place = QRectF(now.px(20), 0, rail, header - 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, "Facilitator")
