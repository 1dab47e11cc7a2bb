# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The frame around an input: a line at rest, a ring of 2 px outside it while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets import rounded

RING, _RADIUS = 2, 8


class InputFrame(QWidget):
    """Put widgets in `row`; `follow` names the field whose focus the ring shows."""

    def __init__(self, parent: QWidget | None = None, *, height: int = 48) -> None:
        super().__init__(parent)
        self._height = height
        self._field: QWidget | None = None
        self.row = QHBoxLayout(self)
        self.row.setSpacing(9)
        self.set_padding(8)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_padding(self, padding: int) -> None:
        """Pixels between the line and what is inside, left and right."""
        side = padding + RING + 1
        self.row.setContentsMargins(side, RING + 1, side, RING + 1)

    def set_height(self, height: int) -> None:
        """The least height of the line's box, in pixels at 100 % text size."""
        self._height = height
        self._fit()

    def follow(self, field: QWidget) -> None:
        self._field = field
        field.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        least = theme.current().px(self._height)
        inside = self._field.height() + 12 if self._field is not None else 0
        height = max(least, inside) + 2 * RING
        if height != self.height():
            self.setFixedHeight(height)
            self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field is not None:
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self._field is None or not self._field.hasFocus():
            rounded(painter, box, _RADIUS, fill=now.surface, line=now.strong)
            return
        rounded(painter, box, _RADIUS, fill=now.surface, line=None)
        painter.setPen(QPen(now.focus, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, _RADIUS + half, _RADIUS + half)
