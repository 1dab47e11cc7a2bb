# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The left rail of Run: the stage and its clock, the way through the session, prompt and notes.

Low windows fold the private notes first, then the prompt. Clock, Next and the running stage stay.
Beside the stages stand their planned times, as on the paper that people hold, as long as the
session is near its plan; from three minutes on those that are to be expected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.run.rail_lines import BehindLine, TurnLine
from facilitator.ui.run.rail_parts import Passage, Rule, StageTitle, behind_words, clock_words
from facilitator.ui.run.stage_list import StageList
from facilitator.ui.run.timer import TimerFace
from facilitator.ui.texts import clock, tr
from facilitator.ui.widgets import Button, IconButton, Label, ProgressBar

if TYPE_CHECKING:
    from facilitator.domain.agenda import Timing
    from facilitator.ui.run.stage_clock import StageClock

Size = Literal["wide", "normal", "narrow", "icons"]
WIDTHS: dict[Size, int] = {"wide": 264, "normal": 232, "narrow": 200, "icons": 56}
_LOW = 400


class Rail(QWidget):
    """Follows a `StageClock` and turns its knobs. `summary_asked` once the session is over."""

    summary_asked = Signal()

    def __init__(self, clock: StageClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._size: Size = "normal"
        self.setAccessibleName(tr("Stages and time"))
        self.title = StageTitle(self)
        self.timer = TimerFace(self)
        self.small_timer = TimerFace(self, px=14)
        self.bar = ProgressBar(self, name=tr("Time of this stage"))
        self.caption = Label("", self, px=12, color="text3")
        self.pause = IconButton("pause", tr("Pause timer"), self, size=32, key="F9")
        self.pause_small = Button("", self, icon="pause", height=28)
        self.minute = Button(tr("+1 min"), self, height=28)
        self.next = Button(tr("Next"), self, icon="arrow-right", icon_after=True, height=28)
        self.next_small = IconButton("arrow-right", tr("Next stage"), self, size=32, key="F8")
        self.summary = Button(
            tr("Summary"), self, kind="primary", icon="file-text", key="Ctrl Enter", height=28
        )
        self.summary_small = IconButton("file-text", tr("Summary"), self, size=32)
        self.turn = TurnLine(self)
        self.stages = StageList(self)
        self.prompt = Passage("monitor", tr("The room sees"), self, color="text", folded_lines=1)
        self.private = Passage("lock", tr("Only you see"), self, color="text2", folded_lines=0)
        self.now = Label("", self, px=12, color="text2")
        self.behind = Label("", self, px=12, color="text2")
        self.late = BehindLine(self)
        self._lay_out()
        self._connect()
        self.set_size("normal")
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._top())
        self._small = self._icons()
        column.addWidget(self._small)
        self._rule = Rule(self)
        column.addWidget(self._rule)
        self.middle = QScrollArea(self)
        self.middle.setWidgetResizable(True)
        self.middle.setFrameShape(QFrame.Shape.NoFrame)
        self.middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = self._passages()
        self.middle.setWidget(inner)
        for sheet in (inner, self.middle.viewport()):  # the rail's own colour shows through
            sheet.setAutoFillBackground(False)
        column.addWidget(self.middle, 1)
        self._foot_rule = Rule(self)
        column.addWidget(self._foot_rule)
        column.addWidget(self.late)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 9, 16, 9)
        foot.addWidget(self.now)
        foot.addStretch(1)
        foot.addWidget(self.behind)
        column.addWidget(self._foot)

    def _top(self) -> QWidget:
        self._head = QWidget(self)
        top = self._head_column = QVBoxLayout(self._head)
        top.setSpacing(0)
        top.addWidget(self.title)
        top.addSpacing(4)
        top.addWidget(self.timer)
        top.addSpacing(6)
        top.addWidget(self.bar)
        top.addSpacing(6)
        top.addWidget(self.caption)
        top.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.pause_small)
        row.addWidget(self.minute)
        row.addWidget(self.next, 1)
        row.addWidget(self.summary, 1)
        top.addLayout(row)
        top.addWidget(self.turn)
        return self._head

    def _icons(self) -> QWidget:
        small = QWidget(self)
        column = QVBoxLayout(small)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(6)
        self.small_title = StageTitle(small, only_icon=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        small_ones = (self.small_title, self.small_timer, self.pause, self.next_small)
        for widget in (*small_ones, self.summary_small):
            column.addWidget(widget, 0, middle)
        column.addStretch(1)
        return small

    def _passages(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stages)
        column.addSpacing(8)
        column.addWidget(self.prompt)
        column.addWidget(self.private)
        column.addStretch(1)
        return inner

    def _connect(self) -> None:
        for button in (self.pause, self.pause_small):
            button.clicked.connect(lambda _on=False: self._clock.pause_or_resume())
        self.minute.clicked.connect(lambda _on=False: self._clock.add_minutes(1))
        for following in (self.next, self.next_small):
            following.clicked.connect(lambda _on=False: self._clock.go_on())
        for leaving in (self.summary, self.summary_small):
            leaving.clicked.connect(self.summary_asked)
        self.minute.setToolTip(tr("Give this stage one more minute  (F7)"))
        self.stages.chosen.connect(self._clock.go_to)
        self.turn.following.connect(self._clock.next_turn)
        self.turn.before.connect(self._clock.previous_turn)
        self.late.spreading.connect(self._clock.spread)
        self.late.changed.connect(self._show_late)
        self._clock.ticked.connect(self._tick)
        self._clock.moved.connect(self.refresh)

    # Sizes

    def set_size(self, size: Size) -> None:
        """Wide, normal, narrow with the private notes folded, or icons only."""
        self._size = size
        icons = size == "icons"
        self.setFixedWidth(theme.current().px(WIDTHS[size]))
        self._small.setVisible(icons)
        for widget in (self._head, self._rule, self.middle, self._foot, self._foot_rule):
            widget.setVisible(not icons)
        self._show_late()
        self._show_knobs(self._clock.timing())
        self._fold()

    def size_name(self) -> Size:
        return self._size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_low()
        self._fold()
        self._scroll_back()

    def _make_low(self) -> None:
        """In the lowest windows everything that can stands closer, and the hour goes."""
        low = self.height() < theme.current().px(_LOW)
        self.turn.set_low(low)
        edge = 8 if low else 16
        self._head_column.setContentsMargins(16, edge, 16, min(edge, 12))
        self._foot.setVisible(self._size != "icons" and not (low and not self.late.isHidden()))

    def _fold(self) -> None:
        """Private notes fold before the prompt does; what somebody opened by hand stays open."""
        fixed = self._head.sizeHint().height() + self._foot.sizeHint().height() + 2
        if not self.late.isHidden():
            fixed += self.late.sizeHint().height()
        room = self.height() - fixed - self.stages.sizeHint().height() - 16
        width = self.width() - 1
        prompt, private = (part.full_height(width) for part in (self.prompt, self.private))
        self.private.fold(self._size == "narrow" or room < prompt + private)
        self.prompt.fold(room < prompt + self.private.folded_height())
        self._see_current()

    def _see_current(self) -> None:
        self.middle.ensureVisible(0, self.stages.row_below_current(), 0, 0)

    def _scroll_back(self) -> None:
        """From the first stage on, as far as the one that runs can be seen."""
        self.middle.verticalScrollBar().setValue(0)
        self._see_current()

    # What is shown

    def refresh(self) -> None:
        """Another stage, or another text of it."""
        found = self._clock.timing()
        stage = found.current.stage if found.current else None
        shown = stage or (found.slots[0].stage if found.slots and not found.done else None)
        self.prompt.set_words(shown.prompt if shown else "")
        self.private.set_words(shown.private_notes if shown else "")
        self._show(found)
        self._fold()
        self._scroll_back()

    def _tick(self) -> None:
        found = self._clock.timing()
        shown = found.current or (found.slots[0] if found.slots and not found.done else None)
        texts = (shown.stage.prompt, shown.stage.private_notes) if shown else ("", "")
        if texts != (self.prompt.words(), self.private.words()):
            self.refresh()
        else:
            self._show(found)

    def _show(self, found: Timing) -> None:
        self.title.show_timing(found)
        self.small_title.show_timing(found)
        self.timer.show_timing(found)
        self.small_timer.show_timing(found)
        self.bar.set_fraction(found.fraction, color="warn" if found.remaining < 0 else "accent")
        self.caption.setText(clock_words(found))
        self.stages.show_timing(found)
        self.now.setText(tr("Now {time}").format(time=clock(self._clock.now())))
        self.behind.setText(behind_words(found))
        self.late.show_timing(found)
        turn = self._clock.turn(found)
        folds = (turn is None) != self.turn.isHidden()
        self.turn.show_turn(turn)
        self._show_knobs(found)
        if folds:
            self._fold()

    def _show_late(self) -> None:
        """The line about being behind says more than the word in the foot, and stands for it."""
        self.late.setVisible(self.late.is_needed() and self._size != "icons")
        self.behind.setVisible(not self.late.is_needed())
        self._make_low()
        self._fold()

    def _show_knobs(self, found: Timing) -> None:
        runs = found.current is not None
        self._show_clock(runs or (bool(found.slots) and not found.done))
        stopped = runs and not found.running
        icon, name = (
            ("play", tr("Go on with the timer")) if stopped else ("pause", tr("Pause timer"))
        )
        for button in (self.pause, self.pause_small):
            button.set_icon_name(icon)
            button.setEnabled(runs)
        self.pause.set_name(name, key="F9")
        self.pause_small.setAccessibleName(name)
        self.pause_small.setToolTip(f"{name}  (F9)")
        self.minute.setEnabled(runs)
        for button in (self.pause_small, self.minute):
            button.setVisible(runs)  # before the start there is only one thing to do
        is_over = self._clock.session.status == "done"
        last = runs and found.beside(1) is None
        words = tr("Next") if runs else tr("Start")
        if last:
            words = tr("Finish")
        self.next.setText(words)
        self.next.set_key("Ctrl Enter" if last or not runs else "")
        self.next.set_kind("primary" if not runs and not is_over else "secondary")
        self.minute.setText(tr("+1 min") if self._size != "narrow" else tr("+1"))
        icon = "check" if last else "arrow-right" if runs else "play"
        self.next.set_icon_name(icon)
        knobs = (self.pause_small, self.minute) if runs else ()
        beside = sum(button.sizeHint().width() + 6 for button in knobs)
        if self.next.minimumSizeHint().width() > self.width() - 1 - 2 * 16 - beside:
            self.next.set_icon_name("")  # words matter more
        for following in (self.next, self.next_small):
            following.setEnabled(not is_over and bool(found.slots))
        for leaving in (self.summary, self.summary_small):
            leaving.setVisible(is_over)
        self.next_small.set_icon_name("check" if last else "arrow-right")
        self.next_small.set_name(words, key="F8")
        self.next.updateGeometry()
        self.next.update()

    def _show_clock(self, shown: bool) -> None:
        """Without a stage to run there is nothing to count and nothing to press."""
        large = (self.timer, self.bar, self.next)
        small = (self.small_timer, self.pause, self.next_small)
        for part in (*large, *small):
            part.setVisible(shown)

    # Life

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._clock.watch(self, event.type() == QEvent.Type.Show)
        if event.type() == QEvent.Type.Show:
            self._scroll_back()  # only now everything in it has its size
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), now.surface2)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), now.border)
