# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What lies over the board and follows it: selection bar, fields for typing, zoom control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer

from facilitator.ui.widgets import SHADOW

if TYPE_CHECKING:
    from facilitator.ui.board.board_widget import BoardWidget

_CORNER = 12  # px between the zoom control and the corner of the board


class Overlays(QObject):
    """Puts everything where it belongs, once for many changes."""

    def __init__(self, board: BoardWidget) -> None:
        super().__init__(board)
        self._board = board
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)

    def make_way(self) -> None:
        """Nothing lies over the board while it moves: then what is seen is scrolled, not drawn."""
        self._board.bar.hide()
        if not self._board.tray.is_full_height:
            self._board.zoom_control.hide()

    def settle_soon(self) -> None:
        """Something was chosen, has moved, or is done."""
        self._later.start(0)

    def follow(self) -> None:
        """The view has moved."""
        board = self._board
        board.typing_over.follow()
        if board.bar.isVisible() and (chosen := self.chosen_box()) is not None:
            board.bar.show_beside(chosen)

    def chosen_box(self) -> QRectF | None:
        """What is chosen, or where the keyboard is, in pixels of the view."""
        board = self._board
        cluster = board.scene.clusters.get(board.selection.cluster or "")
        if cluster is not None:
            return board.typing_over.box_of(cluster.box)
        area: QRectF | None = None
        for key in board.selection.targets():
            part = board.typing_over.box_of_note(key)
            if part is not None:
                area = part if area is None else area.united(part)
        return area

    def place_zoom_control(self) -> None:
        """In the tray when that has its full height, else over the corner of the board."""
        board, control = self._board, self._board.zoom_control
        in_tray = board.tray.is_full_height and board.tray.isVisibleTo(board)
        if in_tray != (control.parentWidget() is board.tray):
            if in_tray:
                board.tray.add_at_end(control)
            else:
                control.setParent(board)
            control.set_flat(in_tray)
            control.show()
        if not in_tray:
            size, room = control.sizeHint(), SHADOW
            below = board.height() - (board.tray.height() if board.tray.isVisible() else 0)
            right = board.view.width() - board.view.covered
            control.setGeometry(
                right - size.width() + room - _CORNER,
                below - size.height() + room - _CORNER,
                size.width(),
                size.height(),
            )
            if not board.view.isVisibleTo(board):
                control.hide()  # it comes back when all has settled
            control.raise_()
            board.reading.raise_()

    def _settle(self) -> None:
        board = self._board
        self.follow()
        if not board.view.is_busy and board.view.isVisibleTo(board):
            board.zoom_control.show()
        wanted = board.selection.notes or board.selection.cluster
        box = self.chosen_box() if wanted else None
        elsewhere = board.typing_over.is_open or board.asides.is_open
        seen = box is not None and box.intersects(QRectF(board.view.rect()))
        if box is None or not seen or board.view.is_busy or elsewhere:
            board.bar.hide()
        else:
            board.bar.show_beside(box)
