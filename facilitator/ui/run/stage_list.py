# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stages of the session beside their times: behind, now, and to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
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

from facilitator.domain.agenda import Slot, Timing
from facilitator.ui import fonts, theme
from facilitator.ui.icons import paint_icon
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets import rounded

_SLOT = Qt.ItemDataRole.UserRole
_OPEN = Qt.ItemDataRole.UserRole + 1
_ROW, _SIDE, _TIME, _NAME = 28, 8, 16, 60
Index = QModelIndex | QPersistentModelIndex


class StageRow(QStyledItemDelegate):
    """Draws a slot; the row that folds the stages behind has none."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, theme.current().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        now, box = theme.current(), QRectF(option.rect)
        state = option.state
        slot: Slot | None = index.data(_SLOT)
        on = slot is not None and slot.status == "current"
        plate = box.adjusted(now.px(_SIDE), 0, -now.px(_SIDE), 0)
        if on:
            line = now.text if now.high_contrast else None
            rounded(painter, plate, 6, fill=now.tint, line=line)
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, plate, 6, fill=now.hover, line=None)
        view = self.parent()
        keyboard = isinstance(view, StageList) and view.hasFocus()
        if keyboard and state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, plate, 6, fill=None, line=now.focus)
            rounded(painter, plate.adjusted(1, 1, -1, -1), 5, fill=None, line=now.focus)
        if slot is None:
            self._paint_fold(painter, box, index)
        else:
            self._paint_slot(painter, box, slot)
        painter.restore()

    def _paint_fold(self, painter: QPainter, box: QRectF, index: Index) -> None:
        now, size = theme.current(), theme.current().px(14)
        top = round(box.center().y() - size / 2)
        paint_icon(painter, QRectF(now.px(_TIME), top, size, size), "check", color="text3")
        right = QRectF(box.right() - now.px(_TIME) - size, top, size, size)
        paint_icon(
            painter, right, "chevron-up" if index.data(_OPEN) else "chevron-down", color="text3"
        )
        words = QRectF(now.px(_NAME), box.top(), right.left() - now.px(_NAME) - 4, box.height())
        self._words(painter, words, index.data(), color="text3")

    def _paint_slot(self, painter: QPainter, box: QRectF, slot: Slot) -> None:
        now, on = theme.current(), slot.status == "current"
        behind = slot.status in ("done", "skipped")
        small = "text2" if on else "text3"
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(12, 600 if on else 400))
        painter.setPen(now.color(small))
        left = QRectF(now.px(_TIME), box.top(), now.px(_NAME - _TIME), box.height())
        painter.drawText(left, middle, clock(slot.shown))
        right = QRectF(box.left(), box.top(), box.width() - now.px(_TIME), box.height())
        minutes = str(slot.stage.minutes) if slot.stage.minutes else "–"
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, minutes)
        taken = painter.fontMetrics().horizontalAdvance(minutes) + now.px(_TIME + 6)
        width = box.width() - now.px(_NAME) - taken
        words = QRectF(now.px(_NAME), box.top(), width, box.height())
        color = "text" if on else "text3" if behind else "text2"
        self._words(painter, words, slot.stage.title, color=color, bold=on)

    def _words(
        self, painter: QPainter, box: QRectF, text: str, *, color: str, bold: bool = False
    ) -> None:
        painter.setFont(fonts.font(13, 600 if bold else 400))
        painter.setPen(theme.current().color(color))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


class StageList(QListView):
    """As high as its rows. `chosen` gives the id of a stage: double click or Enter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self._key: object = None
        self._found = Timing(())
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(StageRow(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a ring is for the keyboard
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Stages"))
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._activated)

    def rows(self) -> list[str]:
        """What the rows say, for a look from outside."""
        model = self.model()
        return [str(model.index(i, 0).data()) for i in range(model.rowCount())]

    def show_timing(self, found: Timing) -> None:
        """Rebuild, when something is different."""
        key = (
            found.slots and [(s.stage, s.status, clock(s.shown)) for s in found.slots],
            self._open,
        )
        if key == self._key:
            return
        self._key, self._found = key, found
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        here = self.currentIndex().row()
        model.clear()
        if found.done:
            model.appendRow(self._fold_row(len(found.done)))
        for slot in found.slots:
            if self._open or slot.status in ("current", "coming"):
                model.appendRow(self._slot_row(slot))
        if 0 <= here < model.rowCount():
            self.setCurrentIndex(model.index(here, 0))
        self.updateGeometry()

    def row_below_current(self) -> int:
        """The pixel at which the row of the running stage ends; 0 when none runs."""
        slots = [self.model().index(row, 0).data(_SLOT) for row in range(self.model().rowCount())]
        at = next((i for i, s in enumerate(slots) if s and s.status == "current"), -1)
        return (at + 1) * theme.current().px(_ROW)

    def is_unfolded(self) -> bool:
        """Whether the stages that lie behind are listed."""
        return self._open

    def unfold(self, is_open: bool) -> None:
        """List the stages that lie behind, or fold them into one row."""
        self._open = is_open
        self.show_timing(self._found)

    def _fold_row(self, count: int) -> QStandardItem:
        item = QStandardItem(tr("%n stage(s) done", n=count))
        item.setData(self._open, _OPEN)
        return item

    def _slot_row(self, slot: Slot) -> QStandardItem:
        item = QStandardItem(slot.stage.title)
        item.setData(slot, _SLOT)
        minutes = tr("%n minute(s)", n=slot.stage.minutes)
        how = {
            "current": tr("runs now"),
            "coming": tr("to come"),
            "done": tr("done"),
            "skipped": tr("left out"),
        }[slot.status]
        said = f"{clock(slot.shown)} {slot.stage.title}, {minutes}, {how}"
        item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip("\u200b" + said)
        return item

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(_SLOT) is None:
            self.unfold(not self._open)

    def _activated(self, index: QModelIndex) -> None:
        slot: Slot | None = index.data(_SLOT)
        if slot is not None and slot.status != "current":
            self.chosen.emit(slot.stage.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            index = self.currentIndex()
            if index.isValid():
                self._clicked(index)
                if event.key() != Qt.Key.Key_Space:
                    self._activated(index)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.doItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(160, self.model().rowCount() * theme.current().px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
