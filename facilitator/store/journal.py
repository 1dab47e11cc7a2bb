# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was done, in order: the history from which undo and redo are read, also after a restart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Change, Edit
from facilitator.domain.records import settled

if TYPE_CHECKING:
    from collections.abc import Mapping

DO, UNDO, REDO, RECEIVE = "do", "undo", "redo", "receive"
STEPS = 1_000  # how far back undo reaches after a restart, in journal rows

_LAST = "SELECT seq, stamp, step, how, verb FROM journal ORDER BY seq DESC LIMIT ?"
_OF_STEP = (
    'SELECT verb, kind, record, "before", "after" FROM journal'
    " WHERE seq >= ? AND step = ? AND how = ? ORDER BY seq"
)

_STAMP = "SELECT stamp FROM journal WHERE seq >= ? ORDER BY seq LIMIT 1"
_TOUCHED = "SELECT DISTINCT record FROM journal WHERE seq >= ? AND kind IN ('action', 'ask')"

_OF_RECORD = 'SELECT seq, "before", "after" FROM journal WHERE kind = ? AND record = ?'
_RETELL = 'UPDATE journal SET "before" = ?, "after" = ? WHERE seq = ?'


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


def read_history(db: Any) -> tuple[History, Stamps]:
    """The history at the end of the journal, and a clock that goes on from its last stamp."""
    rows = db.execute(_LAST, (STEPS,)).fetchall()
    history = History()
    cut = rows[-1][2] if len(rows) == STEPS else None  # its first rows may lie before the cut
    previous: tuple[str, str] | None = None
    for seq, _, step, how, verb in reversed(rows):
        if (step, how) != previous and step != cut:
            history.note(how, Step(step, verb, seq))
        previous = (step, how)
    return history, Stamps(rows[0][1] if rows else "")


def read_step(db: Any, step: Step) -> Edit:
    """What the step did, as one edit."""
    rows = db.execute(_OF_STEP, (step.first, step.id, DO)).fetchall()
    changes = (
        Change(kind, record, _fields(before), _fields(after))
        for _, kind, record, before, after in rows
    )
    return Edit(step.verb, tuple(changes))


def promises_touched(db: Any, since: datetime) -> frozenset[str]:
    """The actions and questions of which something was written since this moment.

    Stamps never run backwards, so that the first row since then is found by halving.
    """
    wanted = f"{int(since.timestamp() * 1000):013d}"
    low, high = 1, (db.execute("SELECT max(seq) FROM journal").fetchone()[0] or 0) + 1
    while low < high:
        middle = (low + high) // 2
        row = db.execute(_STAMP, (middle,)).fetchone()
        if row is None or row[0] >= wanted:
            high = middle
        else:
            low = middle + 1
    return frozenset(row[0] for row in db.execute(_TOUCHED, (low,)))


def rows_of(
    edit: Edit, *, how: str, step: str, edit_id: str, stamp: str, device: str
) -> list[dict[str, Any]]:
    """The rows that an edit adds to the journal."""
    return [
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


def erase(db: Any, kind: str, record_id: str, now: Mapping[str, Any]) -> None:
    """Take what stood in some fields of a record out of everything that was done before.

    The past says of them what they hold `now`. Steps that are nothing any more are gone: there is
    no way back to what they did.
    """
    for seq, *images in db.execute(_OF_RECORD, (kind, record_id)).fetchall():
        told = [image and {**image, **_only(now, image)} for image in map(_fields, images)]
        if told[0] is not None and told[0] == told[1]:
            db.execute("DELETE FROM journal WHERE seq = ?", (seq,))
        else:
            db.execute(_RETELL, (*map(_json, told), seq))


def forget(db: Any, kind: str, record_id: str) -> None:
    """Take everything that was done to a record out of the past."""
    db.execute("DELETE FROM journal WHERE kind = ? AND record = ?", (kind, record_id))


def cut(db: Any) -> None:
    """What was done until now can be read, and is nobody's to undo any more."""
    db.execute("UPDATE journal SET how = ? WHERE how <> ?", (RECEIVE, RECEIVE))


def _only(values: Mapping[str, Any], names: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name in names}


def _json(fields: Mapping[str, Any] | None) -> str | None:
    return None if fields is None else json.dumps(dict(fields), separators=(",", ":"))


def _fields(text: str | None) -> Mapping[str, Any] | None:
    return None if text is None else settled(json.loads(text))
