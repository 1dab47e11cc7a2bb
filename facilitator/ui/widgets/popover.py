# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small surface over the window: completions, menus with more than words, the selection bar.

It never takes the focus, so typing never stops.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.painting import rounded

#: Room around the surface for its shadow: 20 px of blur, 6 px down.
SHADOW = 16
_RADIUS, _LAYERS, _DOWN, _OFF = 8, 12, 5, 8


def paint_popover(painter: QPainter, surface: QRectF) -> None:
    """The surface with outline and a soft shadow that needs `SHADOW` px around it."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for layer in range(_LAYERS):
        grow = 1 + layer * (SHADOW - _DOWN) / _LAYERS
        shade = QColor(0, 0, 0) if now.dark else QColor(now.text)
        shade.setAlphaF((0.035 if now.dark else 0.02) * (1 - layer / _LAYERS))
        box = surface.adjusted(-grow, -grow, grow, grow).translated(0, _DOWN - 1)
        rounded(painter, box, _RADIUS + grow, fill=shade, line=None)
    rounded(painter, surface, _RADIUS, fill=now.surface, line=now.border)
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

    def show_at(self, anchor: QRect, *, above: bool = False) -> None:
        """Open beside `anchor` (global pixels), 8 px off, on the other side if there is no room."""
        window = self.parentWidget()
        assert window is not None
        size = self.sizeHint()
        anchor = QRect(window.mapFromGlobal(anchor.topLeft()), anchor.size())
        tall, wide = size.height() - 2 * SHADOW, size.width() - 2 * SHADOW
        upper, lower = anchor.top() - tall - _OFF, anchor.bottom() + _OFF
        if above:
            above = upper >= 0
        elif lower + tall > window.height():
            above = upper >= 0
        x = max(0, min(anchor.left(), window.width() - wide))
        top = upper if above else lower
        self.setGeometry(QRect(QPoint(x - SHADOW, top - SHADOW), size))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        surface = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_popover(QPainter(self), surface)
