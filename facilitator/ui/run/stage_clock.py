# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stage that runs, its clock and its knobs: what rail, header and keys share.

It ticks with the seconds of the stage, only while somebody looks, and never moves on by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator.domain import edits
from facilitator.domain.agenda import Timing, timing
from facilitator.domain.clock import utc_text
from facilitator.domain.errors import KnownError
from facilitator.ui.errors import sentence
from facilitator.ui.run.hearing import hear
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Session, Stage
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace

_SECOND = 1_000  # ms
_LATE = 4  # ms after the full second, so that it has surely changed


class StageClock(QObject):
    """`ticked` each second while watched and after every edit of the plan; `moved` when another
    stage runs, or none; `said` when something did not work.
    """

    ticked = Signal()
    moved = Signal()
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self.session_id, self._clock = workspace, session_id, clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._watchers: set[QObject] = set()
        self._shown_stage = self._running_stage()
        hear(workspace, self, self._on_edit)

    @property
    def state(self) -> State:
        return self._workspace.state

    @property
    def session(self) -> Session:
        return self.state.sessions[self.session_id]

    @property
    def stage(self) -> Stage | None:
        """The stage that runs; None before the start and after the end."""
        stages = self.state.stages(self.session_id)
        return next((s for s in stages if s.id == self._running_stage()), None)

    def now(self) -> datetime:
        """The moment, aware and local."""
        return self._clock.now()

    def timing(self) -> Timing:
        """Where the session is at this moment."""
        return timing(self.session, self.state.stages(self.session_id), self.now())

    # Who looks

    def watch(self, watcher: QObject, looking: bool) -> None:
        """Tick as long as at least one watcher looks."""
        if looking:
            self._watchers.add(watcher)
        else:
            self._watchers.discard(watcher)
        if looking:
            self._tick()
        elif not self._watchers:
            self._timer.stop()

    def is_ticking(self) -> bool:
        return self._timer.isActive()

    def _tick(self) -> None:
        if self.session_id not in self.state.sessions:  # taken back with undo
            return
        if self._watchers:
            counted = self._milliseconds() % _SECOND
            self._timer.start(_SECOND - counted + _LATE)
        self.ticked.emit()

    def _milliseconds(self) -> int:
        """Of the second that runs: by the stage's own start, else by the wall clock."""
        since, now = self.session.stage_since, self.now()
        part = now.microsecond // 1_000
        if not since:
            return part
        return (part - int(since[20:23] or 0)) % _SECOND if "." in since else part

    # What the knobs do

    def go_on(self) -> None:
        """Start, the next stage, or the end after the last one."""
        found = self.timing()
        stage = found.beside(1)
        if stage is not None and not (found.current is None and self.session.status == "done"):
            self.go_to(stage.id)
        elif found.current is not None:
            self._do(lambda: edits.finish_session(self.state, self.session_id, self._moment()))

    def go_back(self) -> None:
        """The stage before; after the end, the last one."""
        stages = self.state.stages(self.session_id)
        if self.session.status == "done" and stages:
            self.go_to(self.session.stage_id or stages[-1].id)
            return
        stage = self.timing().beside(-1)
        if stage is not None:
            self.go_to(stage.id)

    def go_to(self, stage_id: str) -> None:
        """This stage runs now, its clock from zero."""
        self._do(lambda: edits.go_to_stage(self.state, stage_id, self._moment()))

    def pause_or_resume(self) -> None:
        """Stop the clock, or let it go on from where it stood."""
        if self.stage is None:
            self.said.emit(tr("No stage runs yet. Start the first one."))
            return
        verb = edits.pause if self.session.stage_since else edits.resume
        self._do(lambda: verb(self.state, self.session_id, self._moment()))

    def add_minutes(self, minutes: int) -> None:
        """More or fewer minutes for the stage that runs."""
        stage = self.stage
        if stage is None:
            self.said.emit(tr("No stage runs yet. Start the first one."))
            return
        self._do(lambda: edits.add_minutes(self.state, stage.id, minutes))

    def _do(self, make: Callable[[], Edit]) -> None:
        try:
            self._workspace.do(make())
        except KnownError as problem:
            self.said.emit(sentence(problem))

    def _moment(self) -> str:
        return utc_text(self.now())

    def _running_stage(self) -> str | None:
        session = self.session
        return None if session.status == "done" else session.stage_id

    def _on_edit(self, edit: Edit) -> None:
        if not any(change.kind in ("stage", "session") for change in edit.changes):
            return
        if self.session_id not in self.state.sessions:
            return
        running = self._running_stage()
        if running != self._shown_stage:
            self._shown_stage = running
            self.moved.emit()
        if self._watchers:
            self._tick()
