# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From one look at the board to another: the picture of the first glides away over the second.

The board itself is where it shall be at once, so that this costs the same with one note or 5,000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme

if TYPE_CHECKING:
    from facilitator.ui.board.zooming_view import ZoomingView

FIT = 320  # ms


class Glide(QWidget):
    """Lies over the view while it lasts. The pointer goes through it."""

    def __init__(self, view: ZoomingView) -> None:
        super().__init__(view)
        self._view, self._left = view, 0.0
        self._picture = QPixmap()
        self._from, self._to = QRectF(), QRectF()
        self._timeline = QVariantAnimation(self)
        self._timeline.setStartValue(1.0)
        self._timeline.setEndValue(0.0)
        self._timeline.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._timeline.valueChanged.connect(self._show)
        self._timeline.finished.connect(self.stop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def is_running(self) -> bool:
        return self.isVisible()

    def keep(self) -> QTransform:
        """Keep what is seen now; the answer is for `leave`."""
        self.stop()
        port = self._view.viewport()
        if theme.current().ms(FIT) > 0 and port.isVisible():
            self._picture = port.grab()
        return self._view.viewportTransform()

    def leave(self, before: QTransform) -> None:
        """From the look that was kept to the one there is now."""
        back, possible = before.inverted()
        if self._picture.isNull() or not possible or before == self._view.viewportTransform():
            self.stop()
            return
        self._from = QRectF(self._view.viewport().rect())
        self._to = self._view.viewportTransform().mapRect(back.mapRect(self._from))
        self.setGeometry(self._view.viewport().geometry())
        self._left = 1.0
        self.show()
        self._timeline.setDuration(theme.current().ms(FIT))
        self._timeline.start()

    def stop(self) -> None:
        """There at once."""
        self._timeline.stop()
        self._picture = QPixmap()
        self.hide()

    def _show(self, left: float) -> None:
        self._left = left
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = QPainter(self), self._left
        painter.setOpacity(left)
        spot = QRectF(
            self._to.x() + (self._from.x() - self._to.x()) * left,
            self._to.y() + (self._from.y() - self._to.y()) * left,
            self._to.width() + (self._from.width() - self._to.width()) * left,
            self._to.height() + (self._from.height() - self._to.height()) * left,
        )
        painter.drawPixmap(spot, self._picture, QRectF(self._picture.rect()))
