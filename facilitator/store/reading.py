# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows to records, by plain SQL on SQLite's own connection: a start needs nothing more.

SQLAlchemy takes longer to import than everything else that a start does; it comes with the first
write (see `writing`).
"""

from __future__ import annotations

import json
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from facilitator.domain.records import KINDS, field_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from facilitator.domain.change import Change
    from facilitator.domain.records import Record

_LISTS = ("tuple[str, ...]", "tuple[int, ...]")
WHOLE = ("learning_group", "session", "own_template")  # always in memory, all of them
# Of these the catalogue holds those that somebody still has to do, or to answer.
_STILL_OPEN = {"action": "status NOT IN ('done', 'dropped')", "ask": "status = 'open'"}
_COUNTED = """
SELECT (SELECT sum("count") FROM participant WHERE session_id = ?),
       (SELECT count(*) FROM note WHERE session_id = ? AND NOT binned),
       (SELECT count(*) FROM decision WHERE session_id = ?),
       (SELECT sum(minutes) FROM stage WHERE session_id = ?)
"""


def catalogue(db: Any) -> Iterator[Record]:
    """Learning groups, sessions, own templates, and the actions and questions still open."""
    for kind in WHOLE:
        yield from all_of(db, kind)
    for kind, open_ones in _STILL_OPEN.items():
        yield from _records(kind, db.execute(f"{_select(kind)} WHERE {open_ones}"))


def session(db: Any, session_id: str) -> Iterator[Record]:
    """The records that belong to one session, those actions too that are done."""
    for kind in KINDS:
        if kind not in WHOLE:
            query = f"{_select(kind)} WHERE session_id = ?"
            yield from _records(kind, db.execute(query, (session_id,)))


def promises(db: Any, session_ids: Iterable[str]) -> Iterator[Record]:
    """Actions and questions of these sessions, those too that are done and answered."""
    for session_id in session_ids:
        for kind in _STILL_OPEN:
            query = f"{_select(kind)} WHERE session_id = ?"
            yield from _records(kind, db.execute(query, (session_id,)))


def all_of(db: Any, kind: str) -> Iterator[Record]:
    """Every record of a kind."""
    return _records(kind, db.execute(_select(kind)))


def where(db: Any, kind: str, held: str, values: Mapping[str, Any]) -> Iterator[Record]:
    """The records of a kind of which this condition in SQL holds."""
    return _records(kind, db.execute(f"{_select(kind)} WHERE {held}", values))


def one(db: Any, kind: str, record_id: str) -> Record:
    """The record with this id, which must be there."""
    [record] = _records(kind, db.execute(f"{_select(kind)} WHERE id = ?", (record_id,)))
    return record


def find(db: Any, kind: str, record_id: str) -> Record | None:
    """The record with this id, None when it is not there."""
    return next(_records(kind, db.execute(f"{_select(kind)} WHERE id = ?", (record_id,))), None)


def is_there(db: Any, kind: str, record_id: str) -> bool:
    """Whether there is a record with this id, in whichever session."""
    return db.execute(f"SELECT 1 FROM {kind} WHERE id = ?", (record_id,)).fetchone() is not None


def session_of(db: Any, change: Change) -> str | None:
    """The session that a changed record belongs to; None when it is nowhere."""
    values = change.after if change.before is None else change.before
    if values and "session_id" in values:
        return str(values["session_id"])
    row = db.execute(f"SELECT session_id FROM {change.kind} WHERE id = ?", (change.id,)).fetchone()
    return str(row[0]) if row else None


def counted(db: Any, session_id: str) -> tuple[int, int, int, int]:
    """People, notes that are not in the bin, decisions and planned minutes of one session."""
    people, notes, decisions, minutes = db.execute(_COUNTED, [session_id] * 4).fetchone()
    return people or 0, notes, decisions, minutes or 0


def _records(kind: str, rows: Iterable[tuple[Any, ...]]) -> Iterator[Record]:
    """Rows as records: flags are numbers in SQLite, lists and what was kept beside are texts."""
    cls, flags, lists = KINDS[kind], _fields_of(kind, ("bool",)), _fields_of(kind, _LISTS)
    for row in rows:
        values = list(row)
        for index in flags:
            values[index] = values[index] != 0
        for index in lists:
            values[index] = tuple(json.loads(values[index]))
        extra = values[-1]  # the last field of every kind
        values[-1] = {} if extra == "{}" else json.loads(extra)
        yield cls(*values)


@cache
def _select(kind: str) -> str:
    columns = ", ".join(f'"{name}"' for name in field_names(kind))
    return f"SELECT {columns} FROM {kind}"


@cache
def _fields_of(kind: str, types: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(i for i, field in enumerate(fields(KINDS[kind])) if field.type in types)
