# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One open session: the header, and Plan, Run and Summary made when they are first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.clock import utc_text
from facilitator.ui.forms.kinds import KINDS, OUTCOMES
from facilitator.ui.forms.visits import Visits
from facilitator.ui.projector.desk import Desk
from facilitator.ui.session.header import PLAN, RUN, SUMMARY, SessionHeader
from facilitator.ui.settings import Settings
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.plan_view import PlanView
    from facilitator.ui.run.run_view import RunView
    from facilitator.ui.summary.summary_view import SummaryView
    from facilitator.ui.tasks import Tasks

VIEWS = (PLAN, RUN, SUMMARY)
FOUND = (*KINDS, *OUTCOMES)  # kinds whose forms a search can open


class SessionView(QWidget):
    """Opens the session's records, and closes them again with `close_session`."""

    back = Signal()
    find_wanted = Signal()
    menu_wanted = Signal()
    toast = Signal(str, bool)  # words, can it be undone
    offer = Signal(str, object)  # words, and what takes it back
    view_changed = Signal(str)
    made = Signal(str)  # a view, now that somebody wants to see it
    undo_asked = Signal()
    redo_asked = Signal()
    folder_chosen = Signal(str)  # where a paper was saved
    settings_changed = Signal(object)
    suggestions_chosen = Signal(bool)  # whether groups shall be suggested
    foot_changed = Signal()
    finished = Signal()  # the last stage is over

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        tasks: Tasks,
        chosen: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        workspace.open_session(session_id)
        self._chosen = chosen or Settings()
        self.workspace, self.session_id = workspace, session_id
        self._clock, self._tasks = clock, tasks
        self.header = SessionHeader(self)
        self._stack = QStackedWidget(self)
        self._views: dict[str, QWidget] = {}
        self._visits: Visits | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self.header.back.connect(self.back)
        self.header.find_wanted.connect(self.find_wanted)
        self.header.menu_wanted.connect(self.menu_wanted)
        self.header.view_chosen.connect(self.show_view)
        self.desk = Desk(workspace, session_id, clock=clock, header=self.header)
        self.desk.use_settings(self._chosen)
        self.desk.said.connect(self.toast)
        self.desk.chosen.connect(self.settings_changed)
        self._stop_listening = workspace.subscribe(self._follow)
        self._refresh_header()

    @property
    def plan(self) -> PlanView:
        view = self._made(PLAN)
        return cast("PlanView", view)

    @property
    def run(self) -> RunView:
        view = self._made(RUN)
        return cast("RunView", view)

    @property
    def summary(self) -> SummaryView:
        view = self._made(SUMMARY)
        return cast("SummaryView", view)

    @property
    def visits(self) -> Visits:
        """There and back between the work and the pages of the panel."""
        self._made(RUN)
        assert self._visits is not None
        return self._visits

    def reveal(self, record_id: str) -> None:
        """Go to a note, or to the form of whatever else was found."""
        state = self.workspace.state
        if state.find("note", record_id) is not None:
            self.run.works.reveal_note(record_id)
            return
        kind = next((k for k in FOUND if state.find(k, record_id) is not None), "")
        if kind:
            self.visits.show_entry(kind, record_id)

    def current(self) -> str:
        return self.header.switch.current()

    def show_view(self, name: str) -> None:
        """Plan, run or summary; the keyboard goes there."""
        view = self._made(name)
        self.header.switch.set_current(name)
        self._stack.setCurrentWidget(view)
        self.header.fit()
        view.setFocus()
        self.view_changed.emit(name)
        self.foot_changed.emit()

    def turn(self, step: int) -> None:
        """The next (+1) or previous (-1) view."""
        self.show_view(VIEWS[(VIEWS.index(self.current()) + step) % len(VIEWS)])

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1) or all of it (0): the board, or the pages."""
        if self.current() == RUN:
            board = self.run.board
            {1: board.zoom_in, -1: board.zoom_out, 0: board.fit}[step]()
        elif self.current() == SUMMARY:
            paper = self.summary
            {1: paper.zoom_in, -1: paper.zoom_out, 0: paper.zoom_fit}[step]()

    def start_stage(self, stage_id: str) -> None:
        """Run the session from this stage."""
        moment = utc_text(self._clock.now())
        self.workspace.do(edits.go_to_stage(self.workspace.state, stage_id, moment))
        self.show_view(RUN)

    def go_on(self) -> None:
        """Start, or the next stage; who starts from the plan runs the session from here."""
        starts = not self.workspace.state.sessions[self.session_id].stage_id
        self.run.next_stage()
        if starts and self.current() == PLAN:
            self.show_view(RUN)

    def foot(self) -> int:
        """How high tray and capture bar stand at the bottom, in pixels."""
        if self.current() != RUN:
            return 0
        parts = (self.run.board.tray, self.run.capture)
        return sum(part.height() for part in parts if part.isVisible())

    def use_settings(self, chosen: Settings) -> None:
        """Keys and lasso as a person prefers them."""
        self._chosen = chosen
        self.desk.use_settings(chosen)
        if RUN in self._views:
            self._dress(self.run)

    def sides(self) -> tuple[bool, bool] | None:
        """Whether rail and panel were wanted, None when Run was never shown."""
        if RUN not in self._views:
            return None
        return self.run.is_rail_wanted(), self.run.is_panel_wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit()

    def close_session(self) -> None:
        """Let go of the session's records; call it before the view goes."""
        self._stop_listening()
        self.desk.leave()
        if RUN in self._views:
            self.run.leave()
        for view in self._views.values():
            view.close()  # what is still being typed is written
        self.workspace.close_session(self.session_id)

    def _made(self, name: str) -> QWidget:
        if name not in self._views:
            makers: dict[str, Callable[[], QWidget]] = {
                PLAN: self._make_plan,
                RUN: self._make_run,
                SUMMARY: self._make_summary,
            }
            self._views[name] = makers[name]()
            self._stack.addWidget(self._views[name])
            self.made.emit(name)
        return self._views[name]

    def _make_plan(self) -> PlanView:
        from facilitator.ui.plan.plan_view import PlanView
        from facilitator.ui.plan.saving_template import save_as_template

        view = PlanView(self.workspace, self.session_id, clock=self._clock, parent=self)
        view.toast.connect(self.toast)
        view.run_stage.connect(self.start_stage)
        view.template_wanted.connect(
            lambda: save_as_template(view, self.workspace, self.session_id, said=self.toast.emit)
        )
        return view

    def _make_run(self) -> RunView:
        from facilitator.ui.run.run_view import RunView
        from facilitator.ui.run.stage_strip import StageStrip

        view = RunView(
            self.workspace, self.session_id, clock=self._clock, parent=self, tasks=self._tasks
        )
        view.suggesting.turned_off.connect(self._turn_off_suggestions)
        view.toast.connect(self.toast)
        view.offer.connect(self.offer)
        view.unsaved.connect(self._show_unsaved)
        view.undo_asked.connect(self.undo_asked)
        self._visits = Visits(self, view)
        view.panel.more.undo_asked.connect(self.undo_asked)
        view.panel.more.redo_asked.connect(self.redo_asked)
        view.redo_asked.connect(self.redo_asked)
        view.summary_asked.connect(lambda: self.show_view(SUMMARY))
        strip = StageStrip(self.workspace, self.session_id, clock=self._clock, parent=self.header)
        strip.rail_asked.connect(view.toggle_rail)
        strip.panel_asked.connect(view.toggle_right_panel)
        strip.summary_asked.connect(view.summary_asked)
        strip.said.connect(lambda words: self.toast.emit(words, False))
        self.header.add_strip(strip)
        view.restore(rail=self._chosen.left_rail, panel=self._chosen.right_panel)
        self._dress(view)
        self.desk.follow(view)
        for part in (view.board.tray, view.capture):
            part.installEventFilter(self)
        return view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self.foot_changed.emit()
        return super().eventFilter(watched, event)

    def _turn_off_suggestions(self) -> None:
        self.suggestions_chosen.emit(False)
        self.offer.emit(tr("Suggestions are off"), lambda: self.suggestions_chosen.emit(True))

    def _dress(self, view: RunView) -> None:
        view.suggesting.set_on(self._chosen.suggestions)
        view.board.set_single_letters(self._chosen.single_letter_keys)
        view.works.set_single_letters(self._chosen.single_letter_keys)
        view.board.set_rectangle_lasso(self._chosen.lasso == "rectangle")
        view.timekeeping.told.set_bell(self._chosen.bell)

    def _make_summary(self) -> SummaryView:
        from facilitator.ui.summary.summary_view import SummaryView

        view = SummaryView(
            self.workspace, self.session_id, tasks=self._tasks, clock=self._clock, parent=self
        )
        view.toast.connect(self.toast)
        view.folder_chosen.connect(self.folder_chosen)
        return view

    def _follow(self, edit: Edit) -> None:
        if self.session_id in self.workspace.state.sessions:
            self._refresh_header()
            if edit.verb == "finish_session" and self._is_done():
                self.finished.emit()

    def _is_done(self) -> bool:
        return self.workspace.state.sessions[self.session_id].status == "done"

    def _show_unsaved(self, unsaved: bool) -> None:
        if unsaved:
            self.header.show_not_saved()
        else:
            self.header.show_saved(self.workspace.saved_at)

    def _refresh_header(self) -> None:
        session = self.workspace.state.sessions[self.session_id]
        group = self.workspace.state.groups.get(session.group_id or "")
        self.header.show_session(session, group)
        self.header.show_saved(self.workspace.saved_at)
