# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""− 100 % + and fit: how large the board is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SHADOW, IconButton, paint_popover, rounded, text_width
from facilitator.ui.widgets.painting import PaintedButton

_HEIGHT, _RADIUS = 32, 8


class _Percent(PaintedButton):
    """The zoom in words; a click goes back to 100 %."""

    def sizeHint(self) -> QSize:
        wide = text_width(fonts.font(12, tnum=True), "100%")
        return QSize(round(wide) + 6, theme.current().px(_HEIGHT - 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hovered():
            rounded(painter, self.frame(), 6, fill=theme.current().hover, line=None)
        painter.setFont(fonts.font(12, tnum=True))
        painter.setPen(theme.current().text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ZoomControl(QWidget):
    """Lies over the board with a shadow, or `flat` in the tray."""

    stepped = Signal(int)
    full_size = Signal()
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flat = False
        self._out = self._button("minus", tr("Zoom out"), "Ctrl −")
        self._in = self._button("plus", tr("Zoom in"), "Ctrl +")
        self._fit = self._button("maximize", tr("Show the whole board"), "Ctrl 9")
        self._value = _Percent("100%", self)
        self._value.setAccessibleName(tr("Zoom to 100 %"))
        self._value.setToolTip(tr("Zoom to 100 %"))
        self._value.clicked.connect(self.full_size)
        self._out.clicked.connect(lambda: self.stepped.emit(-1))
        self._in.clicked.connect(lambda: self.stepped.emit(1))
        self._fit.clicked.connect(self.fitted)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        for widget in (self._out, self._value, self._in, self._fit):
            self._row.addWidget(widget)
        self.set_flat(False)

    def set_flat(self, flat: bool) -> None:
        """With an outline only, and without the fit button, as in the tray."""
        self._flat = flat
        room = 0 if flat else SHADOW
        self._row.setContentsMargins(room + 2, room + 2, room + 2, room + 2)
        self._fit.setVisible(not flat)
        self.adjustSize()
        self.update()

    def show_zoom(self, zoom: float) -> None:
        """1.0 is 100 %."""
        self._value.setText(f"{round(zoom * 100)}%")

    def _button(self, icon: str, name: str, key: str) -> IconButton:
        return IconButton(icon, name, self, size=_HEIGHT - 4, icon_size=15, key=key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self._flat:
            now = theme.current()
            rounded(painter, box, _RADIUS, fill=now.surface, line=now.border)
        else:
            paint_popover(painter, box.adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))
