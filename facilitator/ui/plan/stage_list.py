# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stages below each other, to choose, to move and to give minutes. First row: the session.

Keys: Up and Down choose, Alt with them moves, digits and + − (Shift: 5) set minutes, Enter opens,
Ctrl+Enter starts, F2 names, Ctrl+D doubles, Delete takes out. The mouse moves a row by pulling it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.plan.stage_model import ABOUT, END, ID, StageModel
from facilitator.ui.plan.stage_row import INSET, ROW, StageRow, minutes_box
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

__all__ = ["ABOUT", "StageList"]

DIGITS_MS = 1_500  # so long a next digit belongs to the ones before
_MOST_DIGITS = 4
_EDGE = 32  # px from the edge where a drag scrolls
_SHIFT, _CTRL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_STEPS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,  # the same key where "+" needs Shift
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Underscore: -1,  # what Shift makes of it
}
LARGE_STEP = 5


class StageList(QListView):
    """Tells what somebody wants; `PlanView` does it."""

    chosen = Signal(str)
    picked = Signal()  # clicked
    opened = Signal(str)
    named = Signal(str)  # to be named
    started = Signal(str)
    moved = Signal(str, int)  # to which place, from 0
    minutes_set = Signal(str, int)
    minutes_added = Signal(str, int)
    doubled = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stages = StageModel(self)
        self._pulled = ""  # the stage that the mouse holds
        self._from = QPoint()
        self._gap: int | None = None  # before which row it would come to lie
        self._digits = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DIGITS_MS)
        self._wait.timeout.connect(self.forget_digits)
        row = StageRow(self)
        row.minutes_typed.connect(self._on_field)
        self.setModel(self.stages)
        self.setItemDelegate(row)
        self.setAccessibleName(tr("Stages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.stages.modelReset.connect(self.updateGeometry)
        self.doubleClicked.connect(self._open)

    # Choosing

    def choose(self, stage_id: str) -> None:
        """Choose a stage, or the session itself with `ABOUT`."""
        self.setCurrentIndex(self.stages.index(self.stages.row_of(stage_id)))

    def current(self) -> str:
        """The id that is chosen, `ABOUT` for the session itself."""
        index = self.currentIndex()
        return self.stages.id_of(index.row()) if index.isValid() else ABOUT

    def current_stage(self) -> str:
        """The id of the stage that is chosen, "" when it is none."""
        return self.current() if self.stages.slot(self.currentIndex().row()) else ""

    def place(self) -> int:
        """Where the chosen stage is in the plan, from 0; -1 when it is none."""
        return self.currentIndex().row() - 1 if self.current_stage() else -1

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.forget_digits()
        if index.isValid() and self.stages.id_of(index.row()) != END:
            self.chosen.emit(self.stages.id_of(index.row()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.stages.id_of(index.row()) != END:
            self.opened.emit(self.stages.id_of(index.row()))

    # Size

    def sizeHint(self) -> QSize:
        """As high as its rows, so that what stands below comes right after them."""
        rows = range(self.stages.rowCount())
        return QSize(240, sum(self.sizeHintForRow(row) for row in rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme.current().px(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._pulled and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter in the field for minutes ends that, and opens nothing
            return
        if not (self._press_minutes(event, held) or self._press_stage(Qt.Key(event.key()), held)):
            super().keyPressEvent(event)

    def _press_minutes(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        stage_id, key = self.current_stage(), Qt.Key(event.key())
        if not stage_id:
            return False
        if key in _STEPS and held in (Qt.KeyboardModifier.NoModifier, _SHIFT):
            step = _STEPS[key] * (LARGE_STEP if held == _SHIFT else 1)
            self.minutes_added.emit(stage_id, step)
            return True
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not held:
            self._type(stage_id, str(key - Qt.Key.Key_0))
            return True
        return False

    def _type(self, stage_id: str, digit: str) -> None:
        self._digits = (self._digits + digit)[-_MOST_DIGITS:]
        self._wait.start()
        self.minutes_set.emit(stage_id, int(self._digits))

    def forget_digits(self) -> None:
        """The next digit begins a new number."""
        self._digits = ""
        self._wait.stop()

    def _press_stage(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self._open(self.currentIndex())
            return True
        stage_id = self.current_stage()
        if not stage_id:
            return False
        place = self.place()
        does = {
            (Qt.Key.Key_Return, _CTRL): lambda: self.started.emit(stage_id),
            (Qt.Key.Key_Enter, _CTRL): lambda: self.started.emit(stage_id),
            (Qt.Key.Key_Up, _ALT): lambda: self.moved.emit(stage_id, place - 1),
            (Qt.Key.Key_Down, _ALT): lambda: self.moved.emit(stage_id, place + 1),
            (Qt.Key.Key_D, _CTRL): lambda: self.doubled.emit(stage_id),
            (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): lambda: self.named.emit(stage_id),
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): lambda: self.removed.emit(
                stage_id
            ),
        }.get((key, held))
        if does is not None:
            does()
        return does is not None

    # The field for minutes

    def minutes_rect(self, row: int) -> QRect:
        """Where the minutes of a row stand, in the viewport."""
        slot = self.stages.slot(row)
        rect = self.visualRect(self.stages.index(row)).adjusted(INSET, 0, -INSET, 0)
        return minutes_box(rect, slot.stage.minutes) if slot else QRect()

    def _on_field(self, row: int, text: str) -> None:
        if text and self.stages.slot(row) is not None:
            self.minutes_set.emit(self.stages.id_of(row), int(text))

    # Pulling with the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.stages.slot(index.row()):
            self._pulled, self._from = str(index.data(ID)), event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if not self._pulled:
            super().mouseMoveEvent(event)
            return
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._gap is not None or far:
            self._gap = self._gap_at(at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll_near_edge(at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled, gap, at = self._pulled, self._gap, event.position().toPoint()
        self._let_go()
        if pulled and gap is not None:
            row = self.stages.row_of(pulled)
            self.moved.emit(pulled, gap - 1 - (gap > row))
            return
        super().mouseReleaseEvent(event)
        if pulled:
            row = self.stages.row_of(pulled)
            if self.minutes_rect(row).contains(at):
                self.edit(self.stages.index(row))
                return
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(at).isValid():
            self.picked.emit()

    def _gap_at(self, at: QPoint) -> int:
        """The row before which a stage that is let go here comes to lie."""
        last = len(self.stages.table.slots)
        for row in range(1, last + 1):
            if at.y() < self.visualRect(self.stages.index(row)).center().y():
                return row
        return last + 1

    def _scroll_near_edge(self, at: QPoint) -> None:
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > tall - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())

    def _let_go(self) -> None:
        self._pulled, self._gap = "", None
        self.unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        now, painter = theme.current(), QPainter(self.viewport())
        top = self.visualRect(self.stages.index(self._gap)).top()
        width = self.viewport().width() - 2 * INSET
        painter.fillRect(INSET, top - 1, width, 3, now.accent)
