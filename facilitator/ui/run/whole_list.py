# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A list as high as its rows, which scrolls with the page it stands on, and how a row begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.ui import theme
from facilitator.ui.widgets import rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

ROW = Qt.ItemDataRole.UserRole
INDENT = 26  # px of what stands before the words of a row
Index = QModelIndex | QPersistentModelIndex


class Listed(Protocol):
    """What a row shows."""

    @property
    def id(self) -> str: ...

    @property
    def text(self) -> str: ...

    def spoken(self) -> str:
        """The row for a screen reader."""
        ...


class WholeRow(QStyledItemDelegate):
    """Draws a row as wide as its list; what stands on it is said by its kind."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def height(self, row: Any, width: int) -> int:
        """Pixels of a row on a list of this width."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height(index.data(ROW), width))

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, line: bool
    ) -> None:
        """What lies under the words: the mouse, the keyboard, and a `line` to the row above."""
        now, box = theme.current(), QRectF(option.rect)
        around = box.adjusted(-6, 1, 6, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, around, 6, fill=now.hover, line=None)
        if line and index.row() > 0:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), now.border)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            rounded(painter, around, 6, fill=None, line=now.focus)
            rounded(painter, around.adjusted(1, 1, -1, -1), 5, fill=None, line=now.focus)


class WholeList(QListView):
    """Its rows are told by their ids; the one that was chosen stays so."""

    def __init__(self, name: str, parent: QWidget | None = None, *, draws: type[WholeRow]) -> None:
        super().__init__(parent)
        self._shown: list[Any] = []
        self._delegate = draws(self)
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

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """List these; where the chosen row is gone, the one in its place is chosen."""
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
        row: Listed | None = self.currentIndex().data(ROW)
        return row.id if row is not None else ""

    def choose(self, key: str) -> None:
        """Choose a row, if it is there."""
        ids = [row.id for row in self._shown]
        if key in ids:
            self.setCurrentIndex(self.model().index(ids.index(key), 0))

    def id_at(self, at: QPoint) -> str:
        """The id of the row at this place of the list, empty for none."""
        row: Listed | None = self.indexAt(at).data(ROW)
        return row.id if row is not None else ""

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
