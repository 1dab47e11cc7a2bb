# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A group is held by its card and laid elsewhere with its notes, or dropped on another group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from facilitator.ui.board.cluster_item import CLUSTERS_Z, ClusterItem
from facilitator.ui.board.groups_layout import GroupsLayout
from facilitator.ui.board.note_item import LIFTED_Z, NOTES_Z, NoteItem
from facilitator.ui.board.tools.gesture import Gesture

if TYPE_CHECKING:
    from facilitator.ui.board.companion import CompanionItem
    from facilitator.ui.board.view import BoardView


class DragCluster(Gesture):
    """A click chooses the group; moving it moves card and notes together.

    The group under the pointer is the one it would become part of.
    """

    def __init__(
        self, view: BoardView, at: QPointF, keys: Qt.KeyboardModifier, *, item: ClusterItem
    ) -> None:
        super().__init__(view, at, keys)
        self._item = item
        self._inside: list[NoteItem | CompanionItem] = []
        self._target: ClusterItem | None = None
        self._last = QPointF()

    def begin(self) -> None:
        board = self.view.board
        key = self._item.cluster_id
        self._inside = [board.notes[note] for note in board.layout.members(key)]
        if isinstance(board.layout, GroupsLayout):
            self._inside += board.layout.guests(key)
        self._last = self.view.to_board(self.pressed_at)
        self._lift(LIFTED_Z - 1, LIFTED_Z)
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drag(self, at: QPointF) -> None:
        here = self.view.to_board(at)
        way, self._last = here - self._last, here
        self._item.moveBy(way.x(), way.y())
        for note in self._inside:
            spot = note.pos() + way
            self.view.board.place(note, spot.x(), spot.y())
        inside = self.view.holds(at)
        self._aim(self.view.board.cluster_at(here, without=self._item) if inside else None)

    def drop(self, at: QPointF) -> None:
        key, box, target = self._item.cluster_id, self._item.box, self._target
        self._let_go()
        if target is not None:
            self.view.commands.merge([key], target.cluster_id)
        else:
            self.view.commands.lay_cluster(key, (box.x, box.y))
        self._put_back()

    def undo(self) -> None:
        self._let_go()
        self._put_back()

    def click(self) -> None:
        self.view.selection.choose_cluster(self._item.cluster_id)

    def _aim(self, target: ClusterItem | None) -> None:
        """Show the group that this one would become part of."""
        if target is self._target:
            return
        for item, is_target in ((self._target, False), (target, True)):
            if item is not None:
                item.set_target(is_target)
        self._target = target

    def _let_go(self) -> None:
        self._aim(None)
        self._lift(CLUSTERS_Z, NOTES_Z)
        self.view.viewport().unsetCursor()

    def _lift(self, card: float, notes: float) -> None:
        self._item.setZValue(card)
        for note in self._inside:
            note.setZValue(notes)

    def _put_back(self) -> None:
        layout = self.view.board.layout
        if isinstance(layout, GroupsLayout):
            layout.put_cluster_back(self._item.cluster_id)
