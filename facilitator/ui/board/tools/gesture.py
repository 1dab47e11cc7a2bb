# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A pointer that is held down: nothing happens until it has moved far enough to mean it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, Qt

    from facilitator.ui.board.view import BoardView

THRESHOLD = 6.0  # px on the screen


class Gesture:
    """One press of a button. Points are pixels of the view; `began` says whether it moved."""

    scrolls_at_edges = True
    holds_notes = False
    threshold = THRESHOLD

    def __init__(self, view: BoardView, at: QPointF, keys: Qt.KeyboardModifier) -> None:
        self.view = view
        self.pressed_at = at
        self.keys = keys
        self.began = False

    def move(self, at: QPointF) -> None:
        """The pointer is there now."""
        if not self.began:
            way = at - self.pressed_at
            if abs(way.x()) < self.threshold and abs(way.y()) < self.threshold:
                return
            self.began = True
            self.begin()
        self.drag(at)

    def finish(self, at: QPointF) -> None:
        """The button is released there."""
        if self.began:
            self.drop(at)
        else:
            self.click()

    def cancel(self) -> None:
        """Esc, or the button was taken away: as if nothing had been pressed."""
        if self.began:
            self.undo()

    def begin(self) -> None:
        """It has moved far enough."""

    def drag(self, at: QPointF) -> None:
        """It has moved on."""

    def drop(self, at: QPointF) -> None:
        """It was released after moving."""

    def undo(self) -> None:
        """It was cancelled after moving."""

    def click(self) -> None:
        """It was released where it was pressed."""
