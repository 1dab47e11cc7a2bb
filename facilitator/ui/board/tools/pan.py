# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Middle button, or Space and the left one: the board moves with the hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from facilitator.ui.board.tools.gesture import Gesture


class Pan(Gesture):
    """Moves the view, not the board."""

    scrolls_at_edges = False
    threshold = 1.0
    _last = QPointF()

    def begin(self) -> None:
        self._last = self.pressed_at
        self.view.panned = True
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drag(self, at: QPointF) -> None:
        way, self._last = self._last - at, at
        self.view.scroll_by(way.x(), way.y())

    def drop(self, at: QPointF) -> None:
        self.view.viewport().unsetCursor()

    def undo(self) -> None:
        self.view.viewport().unsetCursor()
