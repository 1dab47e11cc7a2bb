# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the list is: beside the board, or instead of it where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QSplitter

from facilitator.ui import theme
from facilitator.ui.list_twin.tree import ListTwin
from facilitator.ui.regions import mark_region

if TYPE_CHECKING:
    from facilitator.ui.board.board_widget import BoardWidget

_BOTH, _LIST, _LEAST = 720, 340, 260  # px: the least width for both, of the list, and its least


class Beside(QObject):
    """Makes the list when it is first wanted."""

    def __init__(self, board: BoardWidget) -> None:
        super().__init__(board)
        self._board = board
        self.splitter = QSplitter(Qt.Orientation.Horizontal, board)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(board.view)
        self.list: ListTwin | None = None
        self._covered = 0

    @property
    def is_open(self) -> bool:
        return self.list is not None and self.list.isVisibleTo(self._board)

    @property
    def has_keyboard(self) -> bool:
        """Whether keys go to the list, or to a field in it."""
        focused = QApplication.focusWidget()
        return (
            self.list is not None
            and focused is not None
            and (focused is self.list or self.list.isAncestorOf(focused))
        )

    @property
    def leads(self) -> bool:
        """Whether typing happens in the list: it has the keyboard, or there is no board."""
        return self.is_open and (self.has_keyboard or self._board.view.isHidden())

    def open_for_screen_reader(self) -> None:
        """With a screen reader running the list is there from the start."""
        if QAccessible.isActive() and not self.is_open:
            self.show(True)

    def turn(self) -> None:
        """Show or hide the list; the keyboard goes with it."""
        self.show(not self.is_open)
        if self.list is not None and self.is_open:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._board.focus_board()

    def show(self, wanted: bool) -> None:
        """Show the list, or not."""
        if self.list is None:
            if not wanted:
                return
            self.list = ListTwin(self._board, self.splitter)
            mark_region(self.list)
            self.list.setMinimumWidth(theme.current().px(_LEAST))
            self.splitter.addWidget(self.list)
            self.splitter.setStretchFactor(0, 1)
            self.splitter.setSizes([self._board.width() - _LIST, theme.current().px(_LIST)])
        self.list.setVisible(wanted)
        if wanted:
            self.list.follow()
        self.fit()

    def fit(self) -> None:
        """Both where there is room, else the list alone."""
        narrow = self._board.width() - self._covered < theme.current().px(_BOTH)
        self._board.view.setVisible(not (self.is_open and narrow))
        self._board.show_tray(self._board.view.isVisibleTo(self._board))
        self._tell_covered()

    def set_covered(self, right: int) -> None:
        """So many px at the right lie under something: the list keeps out of there."""
        self._covered = right
        self.fit()

    def restyle(self) -> None:
        """Colours or type have changed."""
        if self.list is not None:
            self.list.restyle()

    def close(self) -> None:
        """Hear no more edits."""
        if self.list is not None:
            self.list.close_list()

    def _tell_covered(self) -> None:
        """The part of the splitter under the panel is nobody's."""
        open_list = self.is_open
        self.splitter.setContentsMargins(0, 0, self._covered if open_list else 0, 0)
        view = self._board.view
        view.covered = self._board.bar.covered = 0 if open_list else self._covered
