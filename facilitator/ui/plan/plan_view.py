# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of one session: stages on the left, the chosen one in the middle, people right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from facilitator.domain import modes
from facilitator.domain.agenda import timing
from facilitator.ui import theme
from facilitator.ui.plan.about_page import AboutPage
from facilitator.ui.plan.form import stopping
from facilitator.ui.plan.panes import Pane
from facilitator.ui.plan.right_column import KINDS, RightColumn
from facilitator.ui.plan.stage_column import StageColumn
from facilitator.ui.plan.stage_commands import StageCommands
from facilitator.ui.plan.stage_model import ABOUT
from facilitator.ui.plan.stage_page import StagePage
from facilitator.ui.regions import mark_region
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SegmentedControl
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent

    from facilitator.domain.agenda import Timing
    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

_ONE, _TWO, _THREE = 1, 2, 3  # how many columns there is room for
_LIST, _MIDDLE, _PEOPLE = "list", "stage", "people"
_BROAD = 560  # px the page of a stage needs to put things side by side
_KINDS = KINDS | {"session", "stage", "statement", "learning_group"}
_TICK_MS = 20_000  # while the session runs, the times to come move with it


class PlanView(QWidget):
    """`run_stage` asks to go on with that stage in Run; `toast` tells what happened.

    `template_wanted`: somebody wants to keep these stages as a template.
    """

    run_stage = Signal(str)
    template_wanted = Signal()
    toast = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self._room, self._tab, self._stale = _THREE, _LIST, False
        self._shape: tuple[int, bool, float] = (0, False, 0.0)
        self.commands = StageCommands(workspace, session_id, self)
        # Made in the order in which Tab goes through them, and in the window from the start.
        self._columns = QSplitter(Qt.Orientation.Horizontal, self)
        self._left = StageColumn(self.commands, self._columns)
        self.total, self.stages, self.foot = self._left.total, self._left.stages, self._left.foot
        self.stage = StagePage(workspace, session_id, self)
        self.about = AboutPage(workspace, session_id, clock=clock, parent=self)
        self.people = RightColumn(workspace, session_id, self)
        self.people.said.connect(self.toast)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self.refresh)
        self._build()
        self._connect()
        self._stop_listening = stopping(workspace.subscribe(self._on_edit))
        self.destroyed.connect(self._stop_listening)
        self.setFocusProxy(self.stages)
        self.refresh()
        self._choose_first()

    def _connect(self) -> None:
        stages, stage, commands = self.stages, self.stage, self.commands
        commands.toast.connect(self.toast)
        stage.refused.connect(lambda words: self.toast.emit(words, False))
        stage.options.statements.taken_out.connect(
            lambda: self.toast.emit(tr("The statement is taken out"), True)
        )
        stages.chosen.connect(self._on_chosen)
        stages.picked.connect(self._on_picked)
        stages.opened.connect(lambda _id: self.open_stage())
        stages.named.connect(lambda _id: self.name_stage())
        stages.started.connect(self.run_stage)
        stages.moved.connect(commands.move)
        stages.minutes_set.connect(self._set_minutes)
        stages.minutes_added.connect(commands.add_minutes)
        stages.doubled.connect(commands.double)
        stages.removed.connect(commands.remove)
        self.foot.add_wanted.connect(self.add_stage)
        self.foot.template_wanted.connect(self.template_wanted)
        stage.started.connect(lambda: self.run_stage.emit(stages.current()))
        stage.doubled.connect(lambda: commands.double(stages.current_stage()))
        stage.removed.connect(lambda: commands.remove(stages.current_stage()))
        stage.language_wanted.connect(commands.add_language)
        stage.left.connect(self.show_list)

    def sizeHint(self) -> QSize:
        return QSize(1366, 686)

    # What somebody wants

    def add_stage(self, mode: str = modes.CAPTURE) -> None:
        """A new stage behind the chosen one; its title waits to be typed over."""
        self.stage.write()
        if self.commands.add(mode, self.stages.current_stage()):
            self.name_stage()

    def open_stage(self) -> None:
        """The keyboard goes to the page of what is chosen: to the prompt of a stage."""
        self._show_tab(_MIDDLE)
        if self.stages.current_stage():
            self.stage.focus_prompt()
        else:
            self.about.row("title").field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_about(self) -> None:
        """The keyboard goes to what is said about the session."""
        self.choose(ABOUT)
        self.open_stage()

    def add_people(self) -> None:
        """The keyboard goes to the line that takes names."""
        self._show_tab(_PEOPLE)
        self.people.people.add.open()

    def name_stage(self) -> None:
        """The keyboard goes to the title of the chosen stage."""
        if self.stages.current_stage():
            self._show_tab(_MIDDLE)
            self.stage.focus_title()

    def show_list(self) -> None:
        """The keyboard goes back to the stages."""
        if self._room == _ONE:
            self._show_tab(_LIST)
        self.stages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_stage(self, step: int) -> None:
        """The chosen stage one up (-1) or down (1)."""
        if stage_id := self.stages.current_stage():
            self.commands.move(stage_id, self.stages.place() + step)

    def add_minutes(self, minutes: int) -> None:
        """More or fewer for the chosen stage."""
        if stage_id := self.stages.current_stage():
            self.commands.add_minutes(stage_id, minutes)

    def double_stage(self) -> None:
        """The chosen stage once more."""
        if stage_id := self.stages.current_stage():
            self.commands.double(stage_id)

    def remove_stage(self) -> None:
        """The chosen stage leaves the plan."""
        if stage_id := self.stages.current_stage():
            self.commands.remove(stage_id)

    def start_stage(self) -> None:
        """Run the session from the chosen stage."""
        if stage_id := self.stages.current_stage():
            self.run_stage.emit(stage_id)

    def _set_minutes(self, stage_id: str, minutes: int) -> None:
        if not self.commands.set_minutes(stage_id, minutes):
            self.stages.forget_digits()

    def choose(self, stage_id: str) -> None:
        """Show a stage, or the session itself with ""."""
        self.stages.choose(stage_id)

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._stale = False
        state = self._workspace.state
        session = state.sessions.get(self._session_id)
        if session is None:
            return
        stages = state.stages(session.id)
        table = timing(session, stages, self._clock.now())
        clocked = bool(session.start) or any(stage.started_at for stage in stages)
        chosen, place = self.stages.current(), self.stages.place()
        self._left.show_plan(session, table, clocked=clocked)
        self.total.show_table(table, session.start, end=session.end, chosen=chosen)
        if not self.stages.currentIndex().isValid():
            self.stages.choose(_nearest(table, chosen, place))
        self._tick()
        self.about.refresh()
        self.people.refresh()
        self._show_chosen()

    def _build(self) -> None:
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        self._middle, self._right = Pane("surface", self._columns), Pane("surface2", self._columns)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(scrolled(self.about, self))
        self._pages.addWidget(scrolled(self.stage, self))
        for pane, content in (
            (self._middle, self._pages),
            (self._right, scrolled(self.people, self)),
        ):
            column = QVBoxLayout(pane)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(content)
        for index, pane in enumerate((self._left, self._middle, self._right)):
            mark_region(pane)
            self._columns.addWidget(pane)
            self._columns.setStretchFactor(index, int(index == 1))
        self._build_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._columns, 1)
        self._arrange()

    def _build_tabs(self) -> None:
        """What a narrow window shows of the three columns, one at a time."""
        self._tabs = Pane("surface")
        two = [(_MIDDLE, tr("Details")), (_PEOPLE, tr("People"))]
        self._three_tabs = SegmentedControl(
            [(_LIST, tr("Stages")), *two], name=tr("Part of the plan")
        )
        self._two_tabs = SegmentedControl(two, name=tr("Part of the plan"))
        row = QHBoxLayout(self._tabs)
        row.setContentsMargins(12, 6, 12, 6)
        for tabs in (self._three_tabs, self._two_tabs):
            tabs.changed.connect(self._on_tab)
            align = Qt.AlignmentFlag
            side = align.AlignRight if tabs is self._two_tabs else align.AlignLeft
            row.addWidget(tabs, 0, side)

    def _choose_first(self) -> None:
        """The stage the session is in, else the first; the session itself while it has no name."""
        session = self._workspace.state.sessions.get(self._session_id)
        slots = self.stages.stages.table.slots
        if session is None or not session.title or not slots:
            self.stages.choose(ABOUT)
        else:
            self.stages.choose(session.stage_id or slots[0].stage.id)

    def _on_chosen(self, _stage_id: str) -> None:
        self.about.write()
        self._show_chosen()

    def _show_chosen(self) -> None:
        session = self._workspace.state.sessions.get(self._session_id)
        chosen = self.stages.current()
        slot = self.stages.stages.slot(self.stages.stages.row_of(chosen))
        if session is not None and slot is not None:
            self.stage.show_slot(
                slot,
                session,
                clocked=self.stages.stages.clocked,
                running=session.stage_id == slot.stage.id,
            )
        self._pages.setCurrentIndex(int(slot is not None))
        if session is not None:
            table = self.stages.stages.table
            self.total.show_table(table, session.start, end=session.end, chosen=chosen)

    def _on_edit(self, edit: Edit) -> None:
        if any(change.kind in _KINDS for change in edit.changes):
            self._stale = True
            if self.isVisible():
                self.refresh()
                self._choose_new(edit)
                self._tell_names(edit)

    def _choose_new(self, edit: Edit) -> None:
        """A stage that is new, or back again, is the one that matters now."""
        ids = {slot.stage.id for slot in self.stages.stages.table.slots}
        born = [c.id for c in edit.of("stage") if c.before is None and c.id in ids]
        if born:
            self.stages.choose(born[-1])

    def _tell_names(self, edit: Edit) -> None:
        """A stage that keeps no names any more has forgotten those it had."""
        gone = sum((c.after or {}).get("author_id", "") is None for c in edit.of("note"))
        if edit.verb == "write_stage" and gone:
            self.toast.emit(tr("%n name(s) taken off the notes", n=gone), True)

    def _tick(self) -> None:
        running = self.stages.stages.table.running and self.isVisible()
        if running != self._ticking.isActive():
            (self._ticking.start if running else self._ticking.stop)()

    def _on_picked(self) -> None:
        """A click where there is room for one column only opens what was clicked."""
        self._show_tab(_MIDDLE)

    def _show_tab(self, tab: str) -> None:
        if self._room != _THREE:
            (self._three_tabs if self._room == _ONE else self._two_tabs).set_current(tab)
            self._on_tab(tab)

    def _on_tab(self, tab: str) -> None:
        self._tab = tab
        self._arrange()

    def _arrange(self) -> None:
        """Columns where there is room for them, tabs where there is not."""
        self._tabs.setVisible(self._room != _THREE)
        self._three_tabs.setVisible(self._room == _ONE)
        self._two_tabs.setVisible(self._room == _TWO)
        people = self._tab == _PEOPLE
        if self._room == _TWO and not people:
            self._two_tabs.set_current(_MIDDLE)
        shown = {
            _THREE: (True, True, True),
            _TWO: (True, not people, people),
            _ONE: (self._tab == _LIST, self._tab == _MIDDLE, people),
        }[self._room]
        for pane, on in zip((self._left, self._middle, self._right), shown, strict=True):
            pane.setVisible(on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:  # what happened in Run is shown when somebody looks
            self.refresh()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.about.write()
        self.stage.write()
        self._stop_listening()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        now, width = theme.current(), self.width()
        room = _ONE if width < now.px(800) else _TWO if width < now.px(1024) else _THREE
        left, _middle, right = _widths(width / now.text_scale)
        beside = {_ONE: 0, _TWO: left, _THREE: left + right}[room]
        self.stage.set_narrow(width - now.px(beside) < now.px(_BROAD))
        self.about.set_narrow(width < now.px(480))
        shape = (room, width >= now.px(1280), now.text_scale)
        if shape != self._shape:  # else the columns stay as somebody pulled them
            self._shape = shape
            self._columns.setSizes([now.px(length) for length in _widths(width / now.text_scale)])
        if room != self._room:
            self._room = room
            self._tab = _LIST if room == _ONE else _MIDDLE
            self._three_tabs.set_current(self._tab)
            self._arrange()


def _nearest(table: Timing, chosen: str, place: int) -> str:
    """The stage to choose when rows have changed: the same, else what now stands in its place."""
    ids = [slot.stage.id for slot in table.slots]
    if chosen in ids or not ids or place < 0:
        return chosen
    return ids[min(place, len(ids) - 1)]


def _widths(width: float) -> tuple[int, int, int]:
    """Of the three columns, in pixels at 100 % text size."""
    left, right = (456, 328) if width >= 1280 else (372, 264)
    return left, max(1, round(width) - left - right), right
