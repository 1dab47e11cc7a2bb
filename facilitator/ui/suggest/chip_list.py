# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Suggested groups side by side: chosen, accepted, renamed and ignored by key or click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from facilitator.ui import theme
from facilitator.ui.suggest.chip import (
    HIGH,
    PARTS,
    RING,
    Chip,
    Pointing,
    chip_box,
    part_box,
    part_words,
)
from facilitator.ui.suggest.chip_model import ChipModel
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.ui.suggest.chip_model import Index
    from facilitator.ui.suggest.suggestions import Suggestion


class ChipList(Pointing):
    """Keys: arrows choose, Enter accepts, F2 renames, Delete ignores, Shift+Delete ignores all.

    `accepted` gives the row and the name; `pointed` the row whose notes shall be shown, or -1.
    """

    accepted = Signal(int, str)
    ignored = Signal(int)
    all_ignored = Signal()
    pointed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = self._pressed = (-1, -1)
        self._by_keyboard = False
        self.chips = ChipModel(self)
        self.setModel(self.chips)
        self._delegate = Chip(self)
        # Queued: accepting changes the list, and the field is closed first.
        self._delegate.renamed.connect(self.accepted, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Suggested groups"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """These; the chosen one stays chosen as far as it is still there."""
        if list(suggestions) == self.chips.suggestions():
            return
        row = max(self.currentIndex().row(), 0)
        self._hovered = (-1, -1)
        self.chips.show_suggestions(suggestions)
        if suggestions and self.hasFocus():
            self.setCurrentIndex(self.chips.index(min(row, len(suggestions) - 1), 0))
        self._tell()

    def pointed_row(self) -> int:
        if self._hovered[0] >= 0:
            return self._hovered[0]
        return self.currentIndex().row() if self.hasFocus() else -1

    def hovered(self) -> tuple[int, int]:
        return self._hovered

    def shows_ring(self) -> bool:
        return self._by_keyboard and self.hasFocus()

    def rename(self, row: int) -> None:
        """Open the name for typing; Enter accepts the group with it."""
        self.setCurrentIndex(self.chips.index(row, 0))
        self.edit(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(600, theme.current().px(HIGH) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _tell(self) -> None:
        self.pointed.emit(self.pointed_row())
        self.viewport().update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the field of a name lets Enter pass
        row, key = self.currentIndex().row(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Delete and shift:
            self.all_ignored.emit()
        elif row < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit(row, self.chips.suggestions()[row].name)
        elif key == Qt.Key.Key_F2:
            self.rename(row)
        elif key == Qt.Key.Key_Delete:
            self.ignored.emit(row)
        else:
            self._by_keyboard = True
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell()
        if self.shows_ring() and current.isValid():
            self.scrollTo(current)
            below = self.visualRect(current).bottomLeft() + QPoint(0, 4)
            QToolTip.showText(
                self.viewport().mapToGlobal(below),
                current.data(Qt.ItemDataRole.ToolTipRole),
                self.viewport(),
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        self._by_keyboard = event.reason() not in keys
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.chips.rowCount():
            self.setCurrentIndex(self.chips.index(0, 0))
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    # Mouse

    def _part_at(self, at: QPoint) -> tuple[int, int]:
        index = self.indexAt(at)
        box = chip_box(self.visualRect(index)) if index.isValid() else QRectF()
        if not box.contains(at):
            return -1, -1
        parts = range(len(PARTS))
        return index.row(), next((p for p in parts if part_box(box, p).contains(at)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._part_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover((-1, -1))

    def _hover(self, hovered: tuple[int, int]) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What a press chooses happens on release, so that it can be drawn away from."""
        self._pressed = self._part_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, part = self._part_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or row < 0 or (row, part) != self._pressed:
            return
        what = PARTS[part][0] if part >= 0 else "rename"
        if what == "accept":
            self.accepted.emit(row, self.chips.suggestions()[row].name)
        elif what == "ignore":
            self.ignored.emit(row)
        else:
            self.rename(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on two chips are two clicks."""
        self.mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Over an icon the tooltip says what it does, elsewhere why these notes."""
        if isinstance(event, QHelpEvent) and self._hovered[1] >= 0:
            words = part_words(self._hovered[1])
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)
