# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the board's view knows of what lies around it, and of who takes its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent

    from facilitator.ui.board.note_item import NoteItem


class Surroundings:
    """What lies around the view and has notes as well: the tray. Here: nothing has."""

    def is_over_tray(self, at: QPoint) -> bool:
        """Whether a point of the screen is on the tray."""
        return False

    def set_tray_target(self, target: bool) -> None:
        """Notes are held over the tray."""

    def show_ghost(self, note: NoteItem, count: int, at: QPoint) -> None:
        """Draw a held note where the view ends."""

    def hide_ghost(self) -> None:
        """Nothing is held any more."""

    def reveal_in_tray(self, note_id: str) -> None:
        """Scroll to a note of the tray."""


class KeyTaker:
    """What does something with keys. Here: nothing does."""

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the board."""
        return False

    def release(self, event: QKeyEvent) -> bool:
        """Whether the key was for the board."""
        return False
