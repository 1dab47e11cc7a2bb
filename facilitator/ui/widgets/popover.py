# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small surface over the window: completions, menus with more than words, the selection bar.

It never takes the focus, so typing never stops.
"""

from __future__ import annotations

from math import exp, pi, sqrt

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.above import above
from facilitator.ui.widgets.painting import rounded

#: Room around the surface for its shadow: 20 px of blur, 6 px down.
SHADOW = 24
_RADIUS, _DOWN, _SIGMA, _STEP, _OFF = 8, 6, 10.0, 2, 8
_STRENGTH = {"light": 0.137, "dark": 0.48}


def paint_popover(painter: QPainter, surface: QRectF) -> None:
    """The surface with outline and a soft shadow that needs `SHADOW` px around it."""
    now = theme.current()
    paint_shadow(painter, surface, _RADIUS)
    rounded(painter, surface, _RADIUS, fill=now.surface, line=now.border)


def paint_shadow(painter: QPainter, surface: QRectF, radius: int = 0) -> None:
    """The soft shadow of something that lies above the rest. Inside `surface` nothing is drawn."""
    now = theme.current()
    painter.save()
    inside = surface.adjusted(radius, radius, -radius, -radius).toAlignedRect()
    painter.setClipRegion(QRegion(surface.adjusted(-64, -64, 64, 64).toAlignedRect()) - inside)
    # Boxes from large to small add up to the integral of a bell curve, which is what a blur is.
    for grow in range(SHADOW, -SHADOW, -_STEP):
        bell = exp(-((grow / _SIGMA) ** 2) / 2) / (_SIGMA * sqrt(2 * pi))
        shade = QColor(0, 0, 0) if now.dark else QColor(now.text)
        shade.setAlphaF(_STRENGTH["dark" if now.dark else "light"] * bell * _STEP)
        box = surface.adjusted(-grow, -grow, grow, grow).translated(0, _DOWN)
        rounded(painter, box, max(0, radius + grow), fill=shade, line=None)
    painter.restore()


class Popover(QWidget):
    """Put the content in `body` (a vertical layout with 6 px around it).

    A child of the window and not a window of its own: Wayland lets nobody but the compositor say
    where a window goes, and a child cannot take the activation away.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout(self)
        room = SHADOW + 6
        self.body.setContentsMargins(room, room, room, room)
        self.body.setSpacing(0)
        self.hide()
        above().watch(self, around=SHADOW)

    def show_at(self, anchor: QRect, *, above: bool = False) -> None:
        """Open beside `anchor` (global pixels), 8 px off, on the other side if there is no room."""
        window = self.parentWidget()
        assert window is not None
        size = self.sizeHint()
        anchor = QRect(window.mapFromGlobal(anchor.topLeft()), anchor.size())
        tall, wide = size.height() - 2 * SHADOW, size.width() - 2 * SHADOW
        upper, lower = anchor.top() - tall - _OFF, anchor.bottom() + _OFF
        if above or lower + tall > window.height():
            above = upper >= 0
        x = max(0, min(anchor.left(), window.width() - wide - _OFF))
        top = upper if above else lower
        self.setGeometry(QRect(QPoint(x - SHADOW, top - SHADOW), size))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_popover(QPainter(self), surface)
