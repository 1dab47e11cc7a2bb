# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What opens over the board, takes the keyboard, and gives it back to where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt

from facilitator.ui.board import find_note, move_picker
from facilitator.ui.board.picker import Picker
from facilitator.ui.board.read_back import ReadBack

if TYPE_CHECKING:
    from facilitator.ui.board.board_widget import BoardWidget
    from facilitator.ui.board.commanding import Asking
    from facilitator.ui.board.picker import Question


class Asides(QObject):
    """The list to pick from, and the group that is read back."""

    def __init__(self, board: BoardWidget) -> None:
        super().__init__(board)
        self._board = board
        self._came_from_list = False
        self.picker = Picker(board)
        self.reading = ReadBack(board.scene, board.commands, board)
        board.commands.picking.connect(self._pick_group)
        board.commands.finding.connect(self._pick_note)
        board.commands.reading.connect(self._read)
        self.picker.closed.connect(self._give_back)
        self.reading.turned.connect(board.group_focused)
        self.reading.left.connect(self._read_to_the_end)

    @property
    def is_open(self) -> bool:
        return self.picker.isVisible() or self.reading.isVisible()

    def _pick_group(self, asking: Asking) -> None:
        self._ask(move_picker.question(asking))

    def _pick_note(self) -> None:
        board = self._board
        take = board.commands.place_found
        self._ask(find_note.question(board.scene.state, board.scene.session_id, take))

    def _ask(self, question: Question) -> None:
        """Beside what is chosen, else in the middle."""
        board = self._board
        self._came_from_list = board.beside.has_keyboard
        box = board.overlays.chosen_box() if board.view.isVisibleTo(board) else None
        middle = board.width() // 2
        anchor = QRect(QPoint(middle - 140, 80), QPoint(middle + 140, 80))
        board.bar.hide()
        self.picker.ask(question, box.toAlignedRect() if box is not None else anchor)

    def _read(self, cluster_id: str) -> None:
        self._came_from_list = self._board.beside.has_keyboard
        self._board.bar.hide()
        self.reading.open(cluster_id)

    def _read_to_the_end(self, cluster_id: str) -> None:
        """Back on the board, at the group that was read last."""
        board = self._board
        item = board.scene.clusters.get(cluster_id)
        if item is not None:
            board.selection.choose_cluster(cluster_id)
            board.view.reveal(item.box)
        self._give_back()
        board.overlays.settle_soon()

    def _give_back(self) -> None:
        board = self._board
        if self._came_from_list and board.beside.list is not None:
            board.beside.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            board.focus_board()
