# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stages below each other: clock time, kind, title, minutes. First row: the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.domain.agenda import Slot, Timing
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.plan.kinds import mode_icon
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets import rounded, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent

ABOUT = ""  # the id of the first row, which is no stage
_END = "end"
_ROW, _INSET = 44, 12
Index = QModelIndex | QPersistentModelIndex
_ID = int(Qt.ItemDataRole.UserRole)
_SLOT = _ID + 1


class StageModel(QAbstractListModel):
    """The session, its stages, and the end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Timing(())
        self.clocked = False
        self.booked_until = ""
        self.running = ""

    def show(self, table: Timing, booked_until: str, *, clocked: bool, running: str) -> None:
        """`clocked`: there are times of day; `running`: the stage the session is in, or ""."""
        before = [slot.stage.id for slot in self.table.slots]
        after = [slot.stage.id for slot in table.slots]
        if before != after:
            self.beginResetModel()
        self.table, self.booked_until = table, booked_until
        self.clocked, self.running = clocked, running
        if before != after:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        slots = len(self.table.slots)
        return 0 if parent is not None and parent.isValid() else 1 + slots + (slots > 0)

    def slot(self, row: int) -> Slot | None:
        """The stage in a row; None in the first and the last."""
        return self.table.slots[row - 1] if 1 <= row <= len(self.table.slots) else None

    def starts(self, slot: Slot) -> str:
        """ "13:43", or "" while nobody knows when the session starts."""
        return clock(slot.starts) if self.clocked else ""

    def ends(self) -> str:
        """When the last stage ends."""
        return clock(self.table.slots[-1].ends) if self.clocked and self.table.slots else ""

    def id_of(self, row: int) -> str:
        """The stage's id, `ABOUT` for the first row, "end" for the last."""
        if row == 0:
            return ABOUT
        slot = self.slot(row)
        return slot.stage.id if slot else _END

    def row_of(self, stage_id: str) -> int:
        """Where a stage is; 0 when it is not there."""
        ids = [slot.stage.id for slot in self.table.slots]
        return ids.index(stage_id) + 1 if stage_id in ids else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _ID:
            return self.id_of(index.row())
        if role == _SLOT:
            return self.slot(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            slot = self.slot(index.row())
            about = tr("About this session") if index.row() == 0 else end_words(self)
            return slot.stage.title if slot else about
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index, role == Qt.ItemDataRole.ToolTipRole)
        return None

    def _spoken(self, index: Index, tooltip: bool) -> str | None:
        slot = self.slot(index.row())
        if slot is None:
            return None if tooltip else str(self.data(index))
        words = [self.starts(slot), slot.stage.title, tr("%n minute(s)", n=slot.stage.minutes)]
        if slot.stage.id == self.running:
            words.append(tr("the session is here"))
        # A zero-width space keeps Qt from guessing that a title with "<" is rich text.
        return "\u200b" + slot.stage.title if tooltip else ", ".join(filter(None, words))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.id_of(index.row()) == _END:
            return Qt.ItemFlag.ItemNeverHasChildren  # the keys pass over it
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren


def end_words(model: StageModel) -> str:
    """What the last row says beside the time."""
    if model.table.over_minutes > 0:
        return tr("End – booked until {time}").format(time=model.booked_until)
    return tr("End")


class StageRow(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tall = 37 if index.data(_ID) == _END else _ROW
        return QSize(option.rect.width(), theme.current().px(tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme.current()
        row: QRect = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        state = option.state
        painter.save()
        if index.data(_ID) == _END:
            self._paint_end(painter, row, index)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            line = now.text if now.high_contrast else None
            rounded(painter, QRectF(row), 8, fill=now.tint, line=line)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, QRectF(row), 8, fill=now.hover, line=None)
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused and state & QStyle.StateFlag.State_KeyboardFocusChange:
            ring = QRectF(row).adjusted(1, 1, -1, -1)
            rounded(painter, ring, 7, fill=None, line=now.focus)
            rounded(painter, ring.adjusted(1, 1, -1, -1), 6, fill=None, line=now.focus)
        self._paint_stage(painter, row, index, chosen=chosen)
        painter.restore()

    def _paint_stage(self, painter: QPainter, row: QRect, index: Index, *, chosen: bool) -> None:
        now, slot = theme.current(), index.data(_SLOT)
        left = row.left() + now.px(6)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        model = index.model()
        assert isinstance(model, StageModel)
        if slot and slot.stage.id == model.running:
            _icon(painter, row, left, name="play", size=14, color="accent")
        painter.setFont(fonts.font(13))
        painter.setPen(now.text2)
        time = model.starts(slot) if slot else ""
        painter.drawText(
            QRect(left + now.px(24), row.top(), now.px(48), row.height()), middle, time
        )
        icon = mode_icon(slot.stage.mode) if slot else "clipboard-list"
        _icon(painter, row, left + now.px(76), name=icon, size=17, color="text2")
        right = row.right() - now.px(20)
        if slot:
            right -= _minutes(painter, row, right, slot.stage.minutes) + now.px(12)
        painter.setFont(fonts.font(14.5, 600 if chosen else 400))
        painter.setPen(now.text)
        box = QRect(left + now.px(106), row.top(), right - left - now.px(106), row.height())
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, middle, words)

    def _paint_end(self, painter: QPainter, row: QRect, index: Index) -> None:
        now, model = theme.current(), index.model()
        assert isinstance(model, StageModel)
        painter.setPen(now.border)
        painter.drawLine(row.left(), row.top() + 2, row.right(), row.top() + 2)
        over = model.table.over_minutes > 0
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(fonts.font(13, 600 if over else 400))
        painter.setPen(now.warn if over else now.text2)
        box = row.adjusted(now.px(30), 2, 0, 0)
        painter.drawText(box, middle, model.ends())
        painter.setFont(fonts.font(13))
        painter.setPen(now.text2)
        after = now.px(52) if model.clocked else 0
        painter.drawText(box.adjusted(after, 0, 0, 0), middle, str(index.data()))


def _icon(painter: QPainter, row: QRect, left: int, *, name: str, size: int, color: str) -> None:
    side = theme.current().px(size)
    top = row.top() + round((row.height() - side) / 2)
    paint_icon(painter, QRectF(left, top, side, side), name, color=color)


def _minutes(painter: QPainter, row: QRect, right: int, minutes: int) -> int:
    """Draws "25 min" up to `right`; returns its width."""
    now = theme.current()
    number, unit = str(minutes), " " + tr("min")
    small, large = fonts.font(12), fonts.font(14)
    width = round(text_width(small, unit))
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.setFont(small)
    painter.setPen(now.text3)
    painter.drawText(
        QRect(row.left(), row.top() + 1, right - row.left(), row.height()), align, unit
    )
    painter.setFont(large)
    painter.setPen(now.text)
    box = QRect(row.left(), row.top(), right - width - row.left(), row.height())
    painter.drawText(box, align, number)
    return width + round(text_width(large, number))


class StageList(QListView):
    """Up and Down choose, Enter or a double click starts the stage."""

    chosen = Signal(str)
    started = Signal(str)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages = StageModel(self)
        self.setModel(self.stages)
        self.setItemDelegate(StageRow(self))
        self.setAccessibleName(tr("Stages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(lambda _index: self.picked.emit())
        self.doubleClicked.connect(self._start)

    def choose(self, stage_id: str) -> None:
        """Choose a stage, or the session itself with `ABOUT`."""
        self.setCurrentIndex(self.stages.index(self.stages.row_of(stage_id)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def current(self) -> str:
        """The id that is chosen, `ABOUT` for the session itself."""
        index = self.currentIndex()
        return self.stages.id_of(index.row()) if index.isValid() else ABOUT

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self.stages.id_of(index.row()) != _END:
            self.chosen.emit(self.stages.id_of(index.row()))

    def _start(self, index: QModelIndex) -> None:
        if self.stages.slot(index.row()) is not None:
            self.started.emit(self.stages.id_of(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._start(self.currentIndex())
            return
        super().keyPressEvent(event)
