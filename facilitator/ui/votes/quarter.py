# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One quarter of the grid, or the row of what waits: a list whose items flow and wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui import fonts, theme
from facilitator.ui.texts import tr
from facilitator.ui.votes.drawing import elided, paint_letter, paint_note, paint_ring
from facilitator.ui.votes.grid_reading import WAITING, Lying
from facilitator.ui.widgets import paint_cap, plain_tooltip, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

LYING = Qt.ItemDataRole.UserRole
CHIP, WIDEST, _PAD, _NEAR, _LETTER = 30, 300, 9, 7, 18
_CAPTION, _RADIUS, _EDGE = 34, 10, 3
_AROUND = QMargins(_EDGE, _EDGE, _EDGE, _EDGE)
Index = QModelIndex | QPersistentModelIndex


def chip_size(lying: Lying, width: int) -> QSize:
    """px of a chip where a list is so wide."""
    now = theme.current()
    font = fonts.font(12.5 if lying.is_note else 13)
    around = now.px(2 * _PAD + (15 if lying.voice else 0))
    if lying.letter:
        around += max(now.px(_LETTER), round(text_width(fonts.font(11, 600), lying.letter)) + 8)
        around += now.px(_NEAR)
    wide = round(text_width(font, lying.shown())) + around + 2
    return QSize(min(wide, now.px(WIDEST), max(now.px(60), width)), now.px(CHIP))


def paint_chip(painter: QPainter, box: QRectF, lying: Lying) -> None:
    """A group with its letter, or a note in the colour of its voice."""
    now = theme.current()
    if lying.is_note:
        paint_note(painter, box, lying.shown(), voice=lying.voice)
        return
    rounded(painter, box, 6, fill=now.surface2, line=now.strong)
    left = box.left() + now.px(_PAD) - 2
    left += paint_letter(painter, left, box.center().y(), lying.letter) + now.px(_NEAR)
    font = fonts.font(13)
    painter.setFont(font)
    painter.setPen(now.text if lying.text else now.text3)
    area = QRectF(left, box.top(), box.right() - left - now.px(4), box.height())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, align, elided(lying.shown(), font, area.width()))


class _Chips(QStyledItemDelegate):
    def __init__(self, view: ChipList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = chip_size(index.data(LYING), self._view.viewport().width() - 4 * _EDGE)
        return size.grownBy(_AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box = QRectF(option.rect.marginsRemoved(_AROUND))
        paint_chip(painter, box, index.data(LYING))
        if self._view.currentIndex() == index and self._view.chosen:
            paint_ring(painter, box, 6 if not index.data(LYING).is_note else 3)
        painter.restore()


class ChipList(QListView):
    """The view around it has the keys. `pointed` with the key of what is clicked, `dragged` and
    `dropped` with that and where on the screen; `entered` when Tab brought the focus.
    """

    pointed = Signal(str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen = False  # whether what is chosen in all of the grid is here
        self._pressed, self._from = "", QPoint()
        self._drags = False
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Chips(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_items(self, items: Sequence[Lying], where: str) -> None:
        """List these; `where` is the name of the quarter, for a screen reader."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        if [model.item(row).data(LYING) for row in range(model.rowCount())] == list(items):
            return
        model.clear()
        for lying in items:
            item = QStandardItem(lying.shown())
            item.setData(lying, LYING)
            parts = (lying.letter, lying.shown(), where)
            spoken = ", ".join(part for part in parts if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tooltip(lying.text))
            model.appendRow(item)

    def choose(self, key: str) -> None:
        """What is chosen in all of the grid; the ring shows if it is here."""
        index = self.index_of(key)
        self.chosen = index.isValid()
        if self.chosen:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def index_of(self, key: str) -> QModelIndex:
        model = self.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(LYING).key == key:
                return model.index(row, 0)
        return QModelIndex()

    def boxes(self) -> list[tuple[str, QRect]]:
        """Where each item is, on the screen."""
        corner = self.viewport().mapToGlobal(QPoint(0, 0))
        indexes = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        return [(i.data(LYING).key, self.visualRect(i).translated(corner)) for i in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in tabs:
            self.entered.emit()

    # Dragging; Qt's own would run an event loop inside the event loop.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self._pressed, self._from = index.data(LYING).key, event.globalPosition().toPoint()
        self.pointed.emit(self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if not self._pressed:
            return
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._drags or far:
            self._drags = True
            self.dragged.emit(self._pressed, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drags:
            self.dropped.emit(self._pressed, event.globalPosition().toPoint())
        self.let_go()

    def let_go(self) -> None:
        """No drag any more."""
        self._pressed, self._drags = "", False


class Quarter(QWidget):
    """A quarter with its key and its words, or, as number 0, what waits."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._caption, self._target = "", False
        self.list = ChipList(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        self._fit()

    def show_items(self, items: Sequence[Lying], words: str) -> None:
        """What lies here, and how the place is called."""
        waits = items and self.number == WAITING
        self._caption = f"{words} ({len(items)})" if waits else words
        self.list.setAccessibleName(words)
        self.list.show_items(items, words)
        self.update()

    def set_target(self, target: bool) -> None:
        """Whether what is dragged would land here."""
        if target != self._target:
            self._target = target
            self.update()

    def _fit(self) -> None:
        now = theme.current()
        top = now.px(_CAPTION if self.number != WAITING else 28)
        self._column.setContentsMargins(now.px(8), top, now.px(4), now.px(6))

    def restyle(self) -> None:
        """Type or colours have changed."""
        self._fit()
        self.list.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        box = QRectF(self.rect())
        line = now.accent if self._target else now.border
        fill = now.surface2 if self.number == WAITING else now.surface
        rounded(painter, box, _RADIUS, fill=fill, line=line)
        if self._target:
            rounded(painter, box.adjusted(1, 1, -1, -1), _RADIUS - 1, fill=None, line=line)
        left, high = now.px(11), now.px(_CAPTION if self.number != WAITING else 30)
        if self.number != WAITING:
            cap = QRectF(left, (high - now.px(18)) / 2 + 1, now.px(18), now.px(18))
            paint_cap(painter, cap, str(self.number))
            left += now.px(26)
        font = fonts.font(13, 600)
        painter.setFont(font)
        painter.setPen(now.text if self.number != WAITING else now.text2)
        area = QRectF(left, 1, self.width() - left - now.px(8), high)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, align, elided(self._caption, font, area.width()))
        if self.number == WAITING and not self.list.model().rowCount():
            painter.setFont(fonts.font(12.5))
            painter.setPen(now.text3)
            row = QRectF(left, high, self.width(), now.px(28))
            painter.drawText(row, align, tr("All of them have a place."))
