# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The frame of the library while it is being read: drawn at once, so that a start feels short.

Plain coloured widgets, no words and no painting of our own: fonts, and the names in Qt's `Qt`
that a painter needs, take longer to load than the frame takes to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

HEADER, RAIL = 52, 236


class OpeningPage(QWidget):
    """Header, rail and an empty middle, as the library has them."""

    painted = Signal()  # once, after the frame is on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._middle, self._rail, self._header = QWidget(self), QWidget(self), QWidget(self)
        now = theme.current()
        line = f"1px solid {now.border.name()}"
        surface, rail = now.surface.name(), now.surface2.name()
        self._middle.setStyleSheet(f"background: {surface}")
        self._rail.setStyleSheet(f"background: {rail}; border-right: {line}")
        self._header.setStyleSheet(f"background: {surface}; border-bottom: {line}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        now = theme.current()
        header, rail = now.px(HEADER), now.px(RAIL)
        self._header.setGeometry(0, 0, self.width(), header)
        self._rail.setGeometry(0, header, rail, max(0, self.height() - header))
        self._middle.setGeometry(rail, header, self.width(), max(0, self.height() - header))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
