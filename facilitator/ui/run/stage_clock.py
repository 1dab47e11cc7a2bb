# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stage that runs, its clock and its knobs: what rail, header and keys share.

The time comes from the wall clock, so that a busy computer cannot stretch it. It ticks with the
seconds of the stage, only while somebody looks, and never moves on by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from facilitator.domain import edits
from facilitator.domain.agenda import Timing, timing
from facilitator.domain.clock import utc_text
from facilitator.domain.errors import KnownError
from facilitator.domain.hiding import count_waiting
from facilitator.domain.turns import Turn, turn_of
from facilitator.ui.attempt import attempt
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
    stage runs, or none; `said` when something did not work; `done` what was, to be taken back.
    """

    ticked = Signal()
    moved = Signal()
    said = Signal(str)
    done = Signal(str)

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

    def monotonic(self) -> float:
        """Seconds that nobody can set."""
        return self._clock.monotonic()

    def turn(self, found: Timing) -> Turn | None:
        """Whose turn it is; None where no person's time is counted."""
        if found.current is None:
            return None
        people = self.state.participants(self.session_id)
        return turn_of(self.session, found.current.stage, people, elapsed=found.elapsed)

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

    def spread(self) -> None:
        """Win back what the session is behind from the stages to come, as far as that goes."""
        behind = self.timing().behind_minutes
        if behind <= 0:
            self.said.emit(tr("The session is not behind."))
            return
        edit = self._do(lambda: edits.spread_minutes(self.state, self.session_id, behind))
        if edit is None:
            return
        if not edit.changes:
            self.said.emit(tr("The stages to come cannot be shorter."))
            return
        won = sum(
            c.before["minutes"] - c.after["minutes"]
            for c in edit.of("stage")
            if c.before and c.after
        )
        words = tr("The stages to come are %n minute(s) shorter", n=won)
        if won < behind:
            left = tr("%n minute(s) could not be won back", n=behind - won)
            words = f"{words}. {left}"
        self.done.emit(words)

    def next_turn(self) -> None:
        """The next person speaks."""
        self._turn(edits.next_turn)

    def previous_turn(self) -> None:
        """The person before speaks again."""
        self._turn(edits.previous_turn)

    def _turn(self, verb: Callable[[State, str, str], Edit]) -> None:
        if self.turn(self.timing()) is None:
            self.said.emit(tr("Nobody’s time is counted in this stage."))
            return
        self._do(lambda: verb(self.state, self.session_id, self._moment()))

    def count(self, seconds: int) -> None:
        """The stage has run for so many seconds, whatever the clock says."""
        make = edits.set_clock
        self._do(lambda: make(self.state, self.session_id, seconds, moment=self._moment()))

    def set_right(self, seconds: int) -> None:
        """As `count`, because the wall clock was set: nobody did it, so nobody takes it back."""
        edit = edits.set_clock(self.state, self.session_id, seconds, moment=self._moment())
        try:
            self._workspace.receive(edit)
        except KnownError as problem:
            self.said.emit(sentence(problem))

    def reveal(self) -> None:
        """Show all notes that wait."""
        count = count_waiting(self.state, self.session_id)
        edit = self._do(lambda: edits.reveal_notes(self.state, self.session_id, self._moment()))
        if edit is not None and edit.changes:
            self.done.emit(tr("%n note(s) shown", n=count))
        elif edit is not None:
            self.said.emit(tr("No notes are waiting."))

    def hide_again(self) -> None:
        """The notes of the silent stage that runs, or of the last one, wait again."""
        shown = [s for s in self.state.stages(self.session_id) if s.hidden and s.shown_at]
        if not shown:
            self.said.emit(tr("No notes were written in silence."))
            return
        last = max(shown, key=lambda stage: stage.shown_at)
        if self._do(lambda: edits.hide_notes(self.state, last.id)):
            self.done.emit(tr("The notes of “{stage}” wait again").format(stage=last.title))

    def close_votes(self) -> None:
        """Counting is over; the room sees the dots."""
        moment = self._moment()
        edit = self._do(lambda: edits.close_votes(self.state, self.session_id, moment))
        if edit is not None and edit.changes:
            self.done.emit(tr("Voting closed. The room can see the dots."))

    def _do(self, make: Callable[[], Edit]) -> Edit | None:
        """Write an edit; None, with words, when that is not possible."""
        return attempt(self._workspace, make, say=self.said.emit)

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
