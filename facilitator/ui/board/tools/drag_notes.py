# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes are held and laid: in a group where its gap opens, on a loose note, in the tray, anywhere.

While they are held only items move; the one edit is made when they are let go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from facilitator.ui.board.groups_layout import GroupsLayout
from facilitator.ui.board.note_item import LIFTED_Z, NOTES_Z, NoteItem
from facilitator.ui.board.tools.gesture import Gesture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.board.cluster_item import ClusterItem
    from facilitator.ui.board.view import BoardView

TILT = 2.0  # degrees
_FAN = 12.0  # board units between notes that come from the tray together


class DragNotes(Gesture):
    """The whole selection moves if the note is part of it. `ids`: what is held, that one first."""

    holds_notes = True

    def __init__(
        self,
        view: BoardView,
        at: QPointF,
        keys: Qt.KeyboardModifier,
        *,
        ids: Sequence[str],
        clicked: str,
    ) -> None:
        super().__init__(view, at, keys)
        self.ids = tuple(ids)
        self._clicked = clicked
        self._held: dict[str, NoteItem] = {}
        self._guests: list[NoteItem] = []
        self._grips: dict[str, QPointF] = {}
        self._cluster: ClusterItem | None = None
        self._before = 0
        self._partner: NoteItem | None = None
        self._over_tray = False

    def begin(self) -> None:
        board, layout = self.view.board, self.view.board.layout
        if not isinstance(layout, GroupsLayout):
            return
        here = self.view.to_board(self.pressed_at)
        for place, key in enumerate(self.ids):
            item = board.notes.get(key)
            if item is None:
                item = self._guest(key)
                self._grips[key] = QPointF(-_FAN * (1 + place), -_FAN * (1 + place))
            else:
                self._grips[key] = item.pos() - here
            item.setZValue(LIFTED_Z)
            self._held[key] = item
        self._held[self._clicked].setRotation(TILT)
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _guest(self, key: str) -> NoteItem:
        """A note of the tray as an item, for as long as it is held."""
        board = self.view.board
        face = board.face(board.state.notes[key])
        item = NoteItem(key, face, board.layout.style, board.lens)
        item.set_selected(key in self.view.selection)
        board.addItem(item)
        self._guests.append(item)
        return item

    def drag(self, at: QPointF) -> None:
        if not self._held:
            return
        here = self.view.to_board(at)
        for key, item in self._held.items():
            spot = here + self._grips[key]
            if key in self.view.board.notes:
                self.view.board.place(item, spot.x(), spot.y())
            else:
                item.setPos(spot)
        self._over_tray = self.view.is_over_tray(at)
        self.view.tray_is_target(self._over_tray)
        self.view.show_ghost(self._held[self._clicked], len(self.ids), at)
        self._aim(None if self._over_tray or not self.view.holds(at) else here)

    def _aim(self, here: QPointF | None) -> None:
        """Show where the notes would land."""
        board = self.view.board
        layout = board.layout
        assert isinstance(layout, GroupsLayout)
        cluster = board.cluster_at(here) if here is not None else None
        if self._cluster is not None and cluster is not self._cluster:
            self._close_gap()
        if cluster is not None and here is not None:
            before = layout.place_in(cluster.cluster_id, (here.x(), here.y()), self._held)
            if cluster is not self._cluster or before != self._before:
                layout.open_gap(cluster.cluster_id, before, self.ids)
            cluster.set_target(True)
            self._cluster, self._before = cluster, before
        partner = None
        if cluster is None and here is not None:
            partner = self._loose_at(here)
        if partner is not self._partner:
            for item, chosen in ((self._partner, False), (partner, True)):
                if item is not None:
                    item.set_selected(chosen or item.note_id in self.view.selection)
            self._partner = partner

    def _loose_at(self, here: QPointF) -> NoteItem | None:
        """The loose note under the pointer that is not held itself."""
        board = self.view.board
        item = board.note_at(here, without=self._held)
        return item if item is not None and item.note_id in board.layout.loose() else None

    def _close_gap(self) -> None:
        layout = self.view.board.layout
        if self._cluster is not None and isinstance(layout, GroupsLayout):
            self._cluster.set_target(False)
            layout.close_gap(self._cluster.cluster_id, self._held)
        self._cluster = None

    def drop(self, at: QPointF) -> None:
        if not self._held:
            return
        self.drag(at)
        commands = self.view.commands
        cluster, before, partner = self._cluster, self._before, self._partner
        spots = {key: (item.pos().x(), item.pos().y()) for key, item in self._held.items()}
        over_tray, on_board = self._over_tray, self.view.holds(at)
        self._let_go()
        if over_tray:
            commands.to_tray(self.ids)
        elif cluster is not None:
            ids = self._in_reading_order()
            commands.move_into(cluster.cluster_id, ids, before=before)
        elif partner is not None:
            commands.group_with(partner.note_id, self._in_reading_order())
        elif on_board:
            commands.lay(spots)
        self._put_back()

    def undo(self) -> None:
        self._let_go()
        self._put_back()

    def click(self) -> None:
        """Released where it was pressed: of several chosen ones only this stays chosen."""
        plain = not self.keys & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        )
        if plain:
            self.view.selection.choose([self._clicked], current=self._clicked)

    def _in_reading_order(self) -> list[str]:
        notes = self.view.board.state.notes
        return sorted(self.ids, key=lambda key: (notes[key].position, key))

    def _let_go(self) -> None:
        board = self.view.board
        self._close_gap()
        if self._partner is not None:
            self._partner.set_selected(self._partner.note_id in self.view.selection)
            self._partner = None
        for guest in self._guests:
            board.removeItem(guest)
        for item in self._held.values():
            item.setRotation(0)
            item.setZValue(NOTES_Z)
        self.view.viewport().unsetCursor()
        self.view.tray_is_target(False)
        self.view.hide_ghost()

    def _put_back(self) -> None:
        """What the edit did not move returns to its place."""
        layout = self.view.board.layout
        if isinstance(layout, GroupsLayout):
            layout.put_back([key for key in self.ids if key in self.view.board.notes])
