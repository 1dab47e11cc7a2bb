# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of what was promised or asked before: as high as its rows, for keys and the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.run.last_rows import INDENT, ROW, Last, LastRow
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The key of each status, in the order of the template's question: done, under way, stuck, stopped.
KEYS = {
    Qt.Key.Key_1: "done",
    Qt.Key.Key_2: "doing",
    Qt.Key.Key_3: "stuck",
    Qt.Key.Key_4: "dropped",
    Qt.Key.Key_0: "open",
}


class LastList(QListView):
    """Each signal gives the id of the row: `marked` with a status, `ticked` by Space or the icon,
    `opened` by Enter, for the lesson or the answer."""

    marked = Signal(str, str)
    ticked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, statuses: bool) -> None:
        super().__init__(parent)
        self._shown: list[Last] = []
        self._statuses = statuses
        self._delegate = LastRow(self)
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def rows(self) -> list[Last]:
        """What is listed."""
        return list(self._shown)

    def show_rows(self, rows: Sequence[Last]) -> None:
        """List these; the row that was chosen stays chosen."""
        if list(rows) == self._shown:
            return
        chosen = self.current_id()
        self._shown = list(rows)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for row in rows:
            item = QStandardItem(row.text)
            item.setData(row, ROW)
            item.setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow(item)
        self.choose(chosen)
        self._fit()

    def current_id(self) -> str:
        """The id of the chosen row, empty for none."""
        row: Last | None = self.currentIndex().data(ROW)
        return row.id if row is not None else ""

    def choose(self, key: str) -> None:
        """Choose a row, if it is there."""
        at = next((place for place, row in enumerate(self._shown) if row.id == key), -1)
        if at >= 0:
            self.setCurrentIndex(self.model().index(at, 0))

    def place_of(self, key: str) -> QRect:
        """Where a row is, in global pixels."""
        self.choose(key)
        box = self.visualRect(self.currentIndex())
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def _fit(self) -> None:
        width = self.viewport().width()
        self.setFixedHeight(sum(self._delegate.height(row, width) for row in self._shown) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

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

    def _id_at(self, at: QPoint) -> str:
        row: Last | None = self.indexAt(at).data(ROW)
        return row.id if row is not None else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        key = self._id_at(at)
        if event.button() != Qt.MouseButton.LeftButton or not key:
            return
        if at.x() < theme.current().px(INDENT):
            self.ticked.emit(key)
        else:
            self.opened.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        key = self._id_at(event.pos()) or self.current_id()
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
