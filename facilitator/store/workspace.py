# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The door. Every write of the program goes through `Workspace.do`."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from facilitator.domain.catalogue import date_of
from facilitator.domain.change import Change, Edit
from facilitator.domain.clock import Clock, SystemClock
from facilitator.domain.errors import StoreError, trace
from facilitator.domain.following import earlier_sessions
from facilitator.domain.ids import new_id
from facilitator.domain.records import KINDS
from facilitator.domain.state import State
from facilitator.store import erasing, journal, lock, reading, search
from facilitator.store.database import open_connection
from facilitator.store.device import device_id
from facilitator.store.faults import store_error
from facilitator.store.journal import DO, RECEIVE, REDO, UNDO, Step

if TYPE_CHECKING:
    from pathlib import Path

    from facilitator.domain.series import SeriesData
    from facilitator.store.search import Hit
    from facilitator.store.writing import Writer

Listener = Callable[[Edit], None]
TYPING = 60.0  # seconds in which typing on in the same place is one undo step

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the library says of a session that is not open. `minutes`: of its stages together."""

    people: int = 0
    notes: int = 0
    decisions: int = 0
    minutes: int = 0


class Workspace:
    """One open library: its state, its history, and the only way to change it.

    Used from the thread that opened it, and from no other.
    """

    def __init__(self, path: Path, connection: Any, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self.state = State()
        self._connection = connection
        self._writer: Writer | None = None
        self._thread = threading.get_ident()
        self._device = device_id()
        self._open: set[str] = set()
        self._listeners: list[Listener] = []
        self._last: tuple[Edit, Step, float] | None = None
        self.state.put(reading.catalogue(connection))
        self._history, self._stamps = journal.read_history(connection)
        #: When the last edit became durable, in this run or an earlier one.
        self.saved_at: datetime | None = self._stamps.moment()
        #: Whether the program that had it open last was ended before it could close it.
        self.ended_early = bool(lock.read_word(path))
        lock.leave_word(path)

    @classmethod
    def open(cls, path: Path, *, create: bool = True, clock: Clock | None = None) -> Workspace:
        """Open a library, or make a new one where there is none.

        StoreError: see `open_connection`; "library.locked" with `host` and `since` where known.
        """
        try:
            connection = open_connection(path, create=create)
        except StoreError as problem:
            if problem.code == "library.locked":
                problem.details |= lock.read_word(path)
            raise
        try:
            return cls(path, connection, clock or SystemClock())
        except driver.Error as problem:
            connection.close()
            raise store_error(problem, path) or problem from problem

    def do(self, edit: Edit) -> None:
        """Write an edit, all of it or nothing; durable when this returns.

        StoreError when the disk says no: then nothing changed, in the file or in memory.
        """
        if not edit.changes:
            return
        self._prepare(edit)
        now = self._clock.monotonic()
        step = self._step_typed_on(edit, now)
        step = self._commit(edit, how=DO, step=step)
        self._last = (edit, step, now)
        self._tell(edit)

    def erase(self, edit: Edit, fields: Sequence[str]) -> None:
        """Do an edit that empties these fields, and leave nothing in the file of what stood there.

        There is no undo. StoreError when the disk says no: then nothing changed.
        """
        if edit.changes:
            self._erase(edit, lambda db: erasing.forget_fields(db, edit, fields))

    def erase_records(self, edit: Edit) -> None:
        """Do an edit that removes records, and leave nothing of them in the file.

        Nothing that was done before can be undone after it. StoreError as in `erase`.
        """
        if edit.changes:
            self._erase(edit, lambda db: erasing.forget_records(db, edit))

    def erase_names(self, edit: Edit, session_id: str, fields: Mapping[str, Sequence[str]]) -> None:
        """Do an edit that empties fields with names, and forget all names of a session.

        `fields` by kind; also what stood in them of records that are gone already. Nothing that was
        done before can be undone after it. StoreError as in `erase`.
        """
        self._erase(edit, lambda db: erasing.forget_names(db, session_id, fields))

    def undo(self) -> Edit | None:
        """Take back the last step; returns what was applied, None when there is nothing."""
        return self._again(UNDO, self._history.undoable)

    def redo(self) -> Edit | None:
        """Do again what was taken back last; returns what was applied."""
        return self._again(REDO, self._history.redoable)

    def receive(self, edit: Edit) -> None:
        """An edit made elsewhere: kept and shown, but not ours to undo."""
        if edit.changes:
            self._commit(edit, how=RECEIVE, step=None)
            self._tell(edit)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: the file or its folder does not allow it."""
        return not (os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK))

    @property
    def undo_verb(self) -> str | None:
        return self._history.undoable[-1].verb if self._history.undoable else None

    @property
    def redo_verb(self) -> str | None:
        return self._history.redoable[-1].verb if self._history.redoable else None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every edit after it is durable; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def open_session(self, session_id: str) -> None:
        """Bring a session's own records into memory."""
        if session_id not in self._open and session_id in self.state.sessions:
            with self._reading() as db:
                self.state.put(reading.session(db, session_id))
            self._open.add(session_id)

    def close_session(self, session_id: str) -> None:
        """Let go of a session's own records; they stay in the file."""
        if session_id in self._open:
            self._open.remove(session_id)
            self.state.drop_session(session_id)

    @contextlib.contextmanager
    def opened(self, session_id: str) -> Iterator[None]:
        """A session's own records in memory for a while; one that was open stays so."""
        was_open = session_id in self._open
        self.open_session(session_id)
        try:
            yield
        finally:
            if not was_open:
                self.close_session(session_id)

    def earlier(self, session_id: str) -> frozenset[str]:
        """Bring into memory what the earlier sessions of a learning group promised and asked.

        Gives the ids of what was written about since the day of the last meeting: see
        `facilitator.domain.following`.
        """
        sessions = earlier_sessions(self.state, self.state.sessions[session_id])
        last = date_of(sessions[-1].date) if sessions else None
        with self._reading() as db:
            self.state.put(reading.promises(db, [session.id for session in sessions]))
            if last is None:
                return frozenset()
            day_after = datetime.combine(last, time.max).astimezone()
            return journal.promises_touched(db, day_after)

    def series(self, group_id: str | None = None) -> SeriesData:
        """What the sessions of a learning group came to, or those of all of them."""
        from facilitator.store.series import read_series

        with self._reading() as db:
            return read_series(db, group_id)

    def holds(self, edit: Edit) -> bool:
        """Whether something that the edit adds is here already, in an open session or a closed one.

        Records that were not made here bring their ids along.
        """
        with self._reading() as db:
            return any(
                reading.is_there(db, change.kind, change.id)
                for change in edit.changes
                if change.before is None
            )

    def counts(self, session_ids: Iterable[str]) -> dict[str, Counts]:
        """People, notes, decisions and planned minutes of these sessions, open or not."""
        with self._reading() as db:
            return {key: Counts(*reading.counted(db, key)) for key in session_ids}

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """What holds these words, of sessions that are not in the bin: see `search.find`."""
        with self._reading() as db:
            return search.find(db, words, limit)

    def warm_up(self) -> Writer:
        """Load what writing needs; it is slow to import, so a window does this when it is shown."""
        if self._writer is None:
            from facilitator.store.writing import Writer

            self._writer = Writer(self._connection, self.path)
        return self._writer

    def close(self) -> None:
        self._connection.close()
        lock.take_word_back(self.path)

    def _erase(self, edit: Edit, forget: Callable[[Any], None]) -> None:
        self._prepare(edit)
        self._commit(edit, how=DO, step=None, then=forget)
        with self._reading() as db:
            self._history, _ = journal.read_history(db)
        self._last = None
        self._tell(edit)

    def _again(self, how: str, steps: list[Step]) -> Edit | None:
        if not steps:
            return None
        step = steps[-1]
        with self._reading() as db:
            edit = journal.read_step(db, step)
        if how == UNDO:
            edit = edit.inverse()
        self._prepare(edit)
        self._commit(edit, how=how, step=step)
        self._last = None
        self._tell(edit)
        return edit

    def _commit(
        self,
        edit: Edit,
        *,
        how: str,
        step: Step | None,
        then: Callable[[Any], None] | None = None,
    ) -> Step:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the library is written from the thread that opened it")
        edit_id = new_id()
        rows = journal.rows_of(
            edit,
            how=how,
            step=step.id if step else edit_id,
            edit_id=edit_id,
            stamp=self._stamps.next(self._clock.now()),
            device=self._device,
        )
        last = self.warm_up().write(edit, rows, then=then)
        step = step or Step(edit_id, edit.verb, last - len(edit.changes) + 1)
        self._history.note(how, step)
        self.saved_at = self._clock.now()
        self.state.apply(self._in_memory(edit) if how == RECEIVE else edit)
        return step

    def _prepare(self, edit: Edit) -> None:
        """Sessions that the edit touches are in memory; one that it adds counts as open."""
        born = {change.id for change in edit.of("session") if change.before is None}
        self._open |= born
        for change in edit.changes:
            if change.kind in reading.WHOLE:
                continue
            if self.state.find(change.kind, change.id) is None:
                self._open_for(change)

    def _open_for(self, change: Change) -> None:
        with self._reading() as db:
            session_id = reading.session_of(db, change)
        if session_id:
            self.open_session(session_id)

    def _in_memory(self, edit: Edit) -> Edit:
        """The part of a received edit that belongs to what is in memory."""
        return Edit(edit.verb, tuple(filter(self._is_in_memory, edit.changes)))

    def _is_in_memory(self, change: Change) -> bool:
        if change.before is not None or change.after is None:
            return self.state.find(change.kind, change.id) is not None
        return KINDS[change.kind].in_catalogue or change.after["session_id"] in self._open

    def _step_typed_on(self, edit: Edit, now: float) -> Step | None:
        if self._last is None or self._history.redoable:
            return None
        earlier, step, then = self._last
        return step if now - then <= TYPING and edit.continues(earlier) else None

    def _tell(self, edit: Edit) -> None:
        for listener in list(self._listeners):
            try:
                listener(edit)
            except Exception as problem:
                # The write stands whatever a view makes of it; the log holds nobody's words.
                log.error("a view could not show %s\n%s", edit.verb, trace(problem))

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Any]:
        try:
            yield self._connection
        except driver.Error as problem:
            raise store_error(problem, self.path) or problem from problem
