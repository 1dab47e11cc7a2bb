# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of decisions, and that of actions: as high as its rows, worked by keys or the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
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
from facilitator.ui.run.outcome_rows import INDENT, ROW, Outcome, OutcomeRow
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class OutcomeList(QListView):
    """Space ticks, Enter edits, Delete takes away. Each signal gives the id of the row."""

    toggled = Signal(str)
    edited = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Outcome] = []
        self._delegate = OutcomeRow(self)
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def outcomes(self) -> list[Outcome]:
        """What is listed."""
        return list(self._shown)

    def show_rows(self, rows: Sequence[Outcome]) -> None:
        """List these; the row that was chosen stays chosen."""
        if list(rows) == self._shown:
            return
        chosen, at = self.current_id(), self.currentIndex().row()
        self._shown = list(rows)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        for row in rows:
            item = QStandardItem(row.text)
            item.setData(row, ROW)
            item.setData(row.spoken(), Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow(item)
        ids = [row.id for row in rows]
        if chosen and ids:
            at = ids.index(chosen) if chosen in ids else min(at, len(ids) - 1)
            self.setCurrentIndex(model.index(at, 0))
        self._fit()

    def current_id(self) -> str:
        """The id of the chosen row, empty for none."""
        row: Outcome | None = self.currentIndex().data(ROW)
        return row.id if row is not None else ""

    def choose(self, outcome_id: str) -> None:
        """Choose a row."""
        ids = [row.id for row in self._shown]
        if outcome_id in ids:
            self.setCurrentIndex(self.model().index(ids.index(outcome_id), 0))

    def _fit(self) -> None:
        width = self.viewport().width()
        height = sum(self._delegate.height(row, width) for row in self._shown)
        self.setFixedHeight(height + 2)

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
        chosen = self.current_id()
        if chosen and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            signal = {
                Qt.Key.Key_Space: self.toggled,
                Qt.Key.Key_Return: self.edited,
                Qt.Key.Key_Enter: self.edited,
                Qt.Key.Key_F2: self.edited,
                Qt.Key.Key_Delete: self.removed,
                Qt.Key.Key_Backspace: self.removed,
            }.get(Qt.Key(event.key()))
            if signal is not None:
                signal.emit(chosen)
                return
        super().keyPressEvent(event)

    def _id_at(self, at: QPoint) -> str:
        row: Outcome | None = self.indexAt(at).data(ROW)
        return row.id if row is not None else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        on_box = at.x() < theme.current().px(INDENT)
        if event.button() == Qt.MouseButton.LeftButton and on_box and self._id_at(at):
            self.toggled.emit(self._id_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if at.x() >= theme.current().px(INDENT) and self._id_at(at):
            self.edited.emit(self._id_at(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        outcome_id = self._id_at(event.pos()) or self.current_id()
        if not outcome_id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in ((tr("Edit"), self.edited), (tr("Take away"), self.removed)):
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, signal=signal: signal.emit(outcome_id))
        menu.popup(event.globalPos())
