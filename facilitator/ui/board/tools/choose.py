# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which gesture a press on the board begins, and what it chooses at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from facilitator.ui.board.tools.drag_cluster import DragCluster
from facilitator.ui.board.tools.drag_notes import DragNotes
from facilitator.ui.board.tools.lasso import Lasso
from facilitator.ui.board.tools.pan import Pan

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from facilitator.ui.board.selection import Selection
    from facilitator.ui.board.tools.gesture import Gesture
    from facilitator.ui.board.view import BoardView

_MANY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def gesture_for(view: BoardView, event: QMouseEvent) -> Gesture | None:
    """None for buttons that begin nothing here."""
    at, keys, button = event.position(), event.modifiers(), event.button()
    left = button == Qt.MouseButton.LeftButton
    if button == Qt.MouseButton.MiddleButton or (left and view.space_held):
        return Pan(view, at, keys)
    if not left:
        return None
    here = view.to_board(at)
    note = view.board.note_at(here)
    if note is not None:
        press_note(view.selection, note.note_id, keys)
        held = held_with(view.selection, note.note_id)
        return DragNotes(view, at, keys, ids=held, clicked=note.note_id)
    companion = view.board.companion_at(here)
    if companion is not None:  # it stands for a note that lies elsewhere
        view.selection.choose([companion.note_id], current=companion.note_id)
        view.reveal_note(companion.note_id)
        return None
    cluster = view.board.cluster_at(here)
    if cluster is not None:
        return DragCluster(view, at, keys, item=cluster)
    return Lasso(view, at, keys)


def press_note(selection: Selection, note_id: str, keys: Qt.KeyboardModifier) -> None:
    """Choose a note; with Ctrl or Shift as well as others; a chosen one stays so until release."""
    if keys & _MANY:
        selection.toggle(note_id)
    elif note_id not in selection:
        selection.choose([note_id], current=note_id)


def held_with(selection: Selection, note_id: str) -> list[str]:
    """What moves when this note is dragged: the whole choice if it is part of it."""
    if note_id in selection:
        return [note_id, *(key for key in selection.notes if key != note_id)]
    return [note_id]
