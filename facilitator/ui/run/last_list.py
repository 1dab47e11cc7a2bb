# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of what was promised or asked before, worked by keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.ui import theme
from facilitator.ui.run.last_rows import Last, LastRow
from facilitator.ui.run.whole_list import INDENT, WholeList
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

#: The key of each status, in the order of the template's question: done, under way, stuck, stopped.
KEYS = {
    Qt.Key.Key_1: "done",
    Qt.Key.Key_2: "doing",
    Qt.Key.Key_3: "stuck",
    Qt.Key.Key_4: "dropped",
    Qt.Key.Key_0: "open",
}


class LastList(WholeList):
    """Each signal gives the id of the row: `marked` with a status, `ticked` by Space or the icon,
    `opened` by Enter, for the lesson or the answer."""

    marked = Signal(str, str)
    ticked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, statuses: bool) -> None:
        super().__init__(name, parent, draws=LastRow)
        self._statuses = statuses

    def rows(self) -> list[Last]:
        """What is listed."""
        return list(self._shown)

    def place_of(self, key: str) -> QRect:
        """Where a row is, in global pixels."""
        self.choose(key)
        box = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen, key = self.current_id(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not chosen and self._shown and plain and key in (*KEYS, Qt.Key.Key_Down):
            self.choose(self._shown[0].id)
        if not chosen or not plain:
            super().keyPressEvent(event)
        elif self._statuses and key in KEYS:
            self.marked.emit(chosen, KEYS[key])
        elif self._statuses and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.marked.emit(chosen, "dropped")
        elif key == Qt.Key.Key_Space:
            self.ticked.emit(chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(chosen)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        key = self.id_at(at)
        if event.button() != Qt.MouseButton.LeftButton or not key:
            return
        if at.x() < theme.current().px(INDENT):
            self.ticked.emit(key)
        else:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self.id_at(event.pos()) or self.current_id()
        if not key:
            return
        self.choose(key)
        self.row_menu(key).popup(event.globalPos())

    def row_menu(self, key: str) -> QMenu:
        """What can be said of the row, with the keys that say it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._statuses:
            words = {
                "done": tr("Done"),
                "doing": tr("Under way"),
                "stuck": tr("Stuck"),
                "dropped": tr("Stopped"),
                "open": tr("Not started"),
            }
            for pressed, status in KEYS.items():
                action = menu.addAction(f"{words[status]}\t{chr(pressed.value)}")
                action.triggered.connect(lambda _on=False, s=status: self.marked.emit(key, s))
            menu.addSeparator()
        lesson = tr("What we learned…") if self._statuses else tr("The answer…")
        opening = menu.addAction(f"{lesson}\t" + tr("Enter"))
        opening.triggered.connect(lambda _on=False: self.opened.emit(key))
        return menu
