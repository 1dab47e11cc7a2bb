# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A group is held by its card and laid elsewhere with all of its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from facilitator.ui.board.cluster_item import CLUSTERS_Z, ClusterItem
from facilitator.ui.board.groups_layout import GroupsLayout
from facilitator.ui.board.note_item import LIFTED_Z, NOTES_Z, NoteItem
from facilitator.ui.board.tools.gesture import Gesture

if TYPE_CHECKING:
    from facilitator.ui.board.view import BoardView


class DragCluster(Gesture):
    """A click chooses the group; moving it moves card and notes together."""

    def __init__(
        self, view: BoardView, at: QPointF, keys: Qt.KeyboardModifier, *, item: ClusterItem
    ) -> None:
        super().__init__(view, at, keys)
        self._item = item
        self._notes: list[NoteItem] = []
        self._last = QPointF()

    def begin(self) -> None:
        board = self.view.board
        self._notes = [board.notes[key] for key in board.layout.members(self._item.cluster_id)]
        self._last = self.view.to_board(self.pressed_at)
        self._lift(LIFTED_Z - 1, LIFTED_Z)

    def drag(self, at: QPointF) -> None:
        here = self.view.to_board(at)
        way, self._last = here - self._last, here
        self._item.moveBy(way.x(), way.y())
        for note in self._notes:
            spot = note.pos() + way
            self.view.board.place(note, spot.x(), spot.y())

    def drop(self, at: QPointF) -> None:
        box = self._item.box
        self._lift(CLUSTERS_Z, NOTES_Z)
        self.view.commands.lay_cluster(self._item.cluster_id, (box.x, box.y))
        self._put_back()

    def undo(self) -> None:
        self._lift(CLUSTERS_Z, NOTES_Z)
        self._put_back()

    def click(self) -> None:
        self.view.selection.choose_cluster(self._item.cluster_id)

    def _lift(self, card: float, notes: float) -> None:
        self._item.setZValue(card)
        for note in self._notes:
            note.setZValue(notes)

    def _put_back(self) -> None:
        layout = self.view.board.layout
        if isinstance(layout, GroupsLayout):
            layout.put_cluster_back(self._item.cluster_id)
