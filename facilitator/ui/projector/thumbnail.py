# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room sees, small, on the facilitator's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.domain.screens import BlankScreen
from facilitator.ui import theme
from facilitator.ui.projector.painting import paint_screen
from facilitator.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from facilitator.domain.screens import Screen

_WIDTH = 264


class Thumbnail(QWidget):
    """The same drawing as in the window, in the same shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: Screen = BlankScreen()
        self._page, self._dark, self._shape = 0, False, 16 / 9
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_screen(self, screen: Screen, page: int, *, dark: bool, shape: float) -> None:
        self._screen, self._page, self._dark = screen, page, dark
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = theme.current().px(_WIDTH)
        return QSize(wide, round(wide / max(1.0, min(2.4, self._shape))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        paint_screen(painter, area, self._screen, page=self._page, dark=self._dark)
        rounded(painter, area, 2, fill=None, line=theme.current().strong)
