# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small icon and a caption beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.widgets import ElidedLabel

_SIZE, _INDENT = 14, 19


class IconWords(QWidget):
    """To read only."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.label = ElidedLabel(text, self, px=12, color="text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.current().px(_INDENT), 0, 0, 0)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme.current().px(_SIZE)
        box = QRectF(0, round((self.height() - size) / 2), size, size)
        paint_icon(QPainter(self), box, self._icon, color="text3")
