# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with what is chosen, beside it: appears on release, never while dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.board.commanding import group_words
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SHADOW, Button, IconButton, Label, paint_popover

if TYPE_CHECKING:
    from facilitator.ui.board.commands import BoardCommands
    from facilitator.ui.board.menu import BoardMenu
    from facilitator.ui.board.selection import Selection

_HEIGHT, _ABOVE, _BELOW, _EDGE = 40, 28, 14, 4


class SelectionBar(QWidget):
    """Two sets of buttons: for notes, and for a group."""

    def __init__(
        self, commands: BoardCommands, selection: Selection, menu: BoardMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._commands, self._selection, self._menu = commands, selection, menu
        self._parent = parent
        self.covered = 0  # px of the parent's right side that something lies over
        self._words = Label("", self, px=13, weight=600)
        group = self._button(tr("Group"), "G", kind="primary")
        move = self._button(tr("Move to"), "M")
        self._voice = self._button(tr("Voice"))
        rename, merge = self._button(tr("Rename"), "F2"), self._button(tr("Merge into"), "M")
        read = self._button(tr("Read back"), "B")
        more = IconButton("ellipsis", tr("More"), self, size=28, icon_size=16)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._for_notes, self._for_group = (group, move, self._voice), (rename, merge, read)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SHADOW + 4, SHADOW + 6, SHADOW + 4, SHADOW + 6)
        layout.setSpacing(0)
        layout.addSpacing(8)
        layout.addWidget(self._words)
        layout.addSpacing(8)
        for button in (*self._for_notes, *self._for_group, more):
            layout.addWidget(button)
        group.clicked.connect(lambda: commands.group_selection())
        move.clicked.connect(commands.move_selection)
        self._voice.clicked.connect(self._choose_voice)
        rename.clicked.connect(commands.rename_cluster)
        merge.clicked.connect(commands.merge_here)
        read.clicked.connect(commands.read_back)
        more.clicked.connect(
            lambda: self._menu.popup_all(more.mapToGlobal(QPoint(0, more.height())))
        )
        self.hide()

    def _button(self, text: str, key: str = "", *, kind: str = "quiet") -> Button:
        button = Button(
            text, self, kind="primary" if kind == "primary" else "quiet", key=key, height=28
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _choose_voice(self) -> None:
        self._menu.popup_voices(self._voice.mapToGlobal(QPoint(0, self._voice.height())))

    def refresh(self) -> None:
        """The words and buttons for what is chosen now."""
        cluster = self._commands.state.clusters.get(self._selection.cluster or "")
        count = len(self._selection.notes)
        if cluster is not None:
            words = tr("Group {group}").format(group=group_words(cluster))
        else:
            words = tr("%n note(s)", n=count)
        self._words.setText(_short(words))
        for button in self._for_notes:
            button.setVisible(cluster is None)
        for button in self._for_group:
            button.setVisible(cluster is not None)
        self.adjustSize()

    def show_beside(self, box: QRectF) -> None:
        """Above this box of the parent (pixels), below it where there is no room, inside always."""
        self.refresh()
        room = QRectF(self._parent.rect()).adjusted(0, 0, -self.covered, 0)
        wide, high = self.width() - 2 * SHADOW, self.height() - 2 * SHADOW
        x = min(max(box.center().x() - wide / 2, _EDGE), room.width() - wide - _EDGE)
        y = box.top() - _ABOVE - high
        if y < _EDGE:
            y = box.bottom() + _BELOW
        if y + high > room.height() - _EDGE:
            y = _EDGE if box.top() < room.height() / 2 else room.height() - high - _EDGE
        self.move(round(x) - SHADOW, round(y) - SHADOW)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_popover(
            QPainter(self), QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        )


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39].rstrip()}…"
