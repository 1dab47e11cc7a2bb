# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was done, in order: the history from which undo and redo are read, also after a restart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, select

from facilitator.domain.change import Change, Edit
from facilitator.domain.records import settled
from facilitator.store.tables import journal

if TYPE_CHECKING:
    from collections.abc import Mapping

DO, UNDO, REDO, RECEIVE = "do", "undo", "redo", "receive"
STEPS = 1_000  # how far back undo reaches after a restart, in journal rows

_INSERT = insert(journal)
_OF_STEP = (
    select(journal.c.verb, journal.c.kind, journal.c.record, journal.c.before, journal.c.after)
    .where(journal.c.seq >= bindparam("first"), journal.c.step == bindparam("step"))
    .where(journal.c.how == DO)
    .order_by(journal.c.seq)
)


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: an edit, or several that typed on in the same place."""

    id: str
    verb: str
    first: int  # its first row in the journal


class Stamps:
    """A hybrid clock: wall milliseconds, but never backwards, so that later is always larger."""

    def __init__(self, last: str = "") -> None:
        head, _, tail = last.partition("-")
        self._ms, self._count = (int(head), int(tail)) if tail else (0, 0)

    def moment(self) -> datetime | None:
        """When the last stamp was given; None before the first."""
        return datetime.fromtimestamp(self._ms / 1000).astimezone() if self._ms else None

    def next(self, moment: datetime) -> str:
        """The stamp of an edit made at this moment."""
        now = int(moment.timestamp() * 1000)
        self._ms, self._count = (now, 0) if now > self._ms else (self._ms, self._count + 1)
        return f"{self._ms:013d}-{self._count:06d}"


class History:
    """The steps that can be undone and redone, newest last."""

    def __init__(self) -> None:
        self.undoable: list[Step] = []
        self.redoable: list[Step] = []

    def note(self, how: str, step: Step) -> None:
        """Take in what was just written."""
        if how == DO:
            if not (self.undoable and self.undoable[-1].id == step.id):
                self.undoable.append(step)
            self.redoable.clear()
        elif how == UNDO:
            self._move(step, self.undoable, self.redoable)
        elif how == REDO:
            self._move(step, self.redoable, self.undoable)

    @staticmethod
    def _move(step: Step, source: list[Step], target: list[Step]) -> None:
        for index in range(len(source) - 1, -1, -1):
            if source[index].id == step.id:
                target.append(source.pop(index))
                return


def read_history(db: Connection) -> tuple[History, Stamps]:
    """The history at the end of the journal, and a clock that goes on from its last stamp."""
    columns = (journal.c.seq, journal.c.stamp, journal.c.step, journal.c.how, journal.c.verb)
    rows = db.execute(select(*columns).order_by(journal.c.seq.desc()).limit(STEPS)).all()
    history = History()
    cut = rows[-1].step if len(rows) == STEPS else None  # its first rows may lie before the cut
    previous: tuple[str, str] | None = None
    for row in reversed(rows):
        if (row.step, row.how) != previous and row.step != cut:
            history.note(row.how, Step(row.step, row.verb, row.seq))
        previous = (row.step, row.how)
    return history, Stamps(rows[0].stamp if rows else "")


def read_step(db: Connection, step: Step) -> Edit:
    """What the step did, as one edit."""
    rows = db.execute(_OF_STEP, {"first": step.first, "step": step.id})
    changes = (
        Change(row.kind, row.record, _fields(row.before), _fields(row.after)) for row in rows
    )
    return Edit(step.verb, tuple(changes))


def write_rows(
    db: Connection, edit: Edit, *, how: str, step: str, edit_id: str, stamp: str, device: str
) -> int:
    """Add an edit to the journal; returns the sequence number of its last row."""
    rows = [
        {
            "stamp": stamp,
            "device": device,
            "edit": edit_id,
            "step": step,
            "how": how,
            "verb": edit.verb,
            "kind": change.kind,
            "record": change.id,
            "before": _json(change.before),
            "after": _json(change.after),
        }
        for change in edit.changes
    ]
    db.execute(_INSERT, rows)
    return int(db.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())


def _json(fields: Mapping[str, Any] | None) -> str | None:
    return None if fields is None else json.dumps(dict(fields), separators=(",", ":"))


def _fields(text: str | None) -> Mapping[str, Any] | None:
    return None if text is None else settled(json.loads(text))
