# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Records to rows and back: the only place that writes a record's table."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Delete, Insert, Select, Update, bindparam, select
from sqlalchemy import delete as delete_from
from sqlalchemy import insert as insert_into
from sqlalchemy import update as update_table

from facilitator.domain.records import KINDS, Record
from facilitator.store.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.change import Change, Edit

Shape = tuple[str, str, tuple[str, ...]]


def write(db: Connection, edit: Edit) -> None:
    """Write an edit's rows; neighbours of the same shape go in one statement."""
    for shape, changes in groupby(edit.changes, _shape):
        db.execute(_statement(shape), [_parameters(change) for change in changes])


def read_catalogue(db: Connection) -> Iterator[Record]:
    """Learning groups, sessions and actions."""
    for kind, cls in KINDS.items():
        if cls.in_catalogue:
            yield from _records(db, cls, select(metadata.tables[kind]), {})


def read_session(db: Connection, session_id: str) -> Iterator[Record]:
    """The records of one session that are not in the catalogue."""
    for kind, cls in KINDS.items():
        if not cls.in_catalogue:
            yield from _records(db, cls, _of_session(kind), {"session": session_id})


def session_of(db: Connection, change: Change) -> str | None:
    """The session that a changed record belongs to; None when it is nowhere."""
    values = change.after if change.before is None else change.before
    if values and "session_id" in values:
        return str(values["session_id"])
    table = metadata.tables[change.kind]
    return db.execute(select(table.c.session_id).where(table.c.id == change.id)).scalar()


def _records(
    db: Connection, cls: type[Record], statement: Select[Any], parameters: dict[str, str]
) -> Iterator[Record]:
    return (cls(*row) for row in db.execute(statement, parameters))


def _shape(change: Change) -> Shape:
    if change.after is None:
        return change.kind, "delete", ()
    if change.before is None:
        return change.kind, "insert", ()
    return change.kind, "update", tuple(change.after)


def _parameters(change: Change) -> dict[str, Any]:
    if change.after is None:
        return {"record": change.id}
    if change.before is None:
        return dict(change.after)
    return {"record": change.id, **change.after}


@cache
def _statement(shape: Shape) -> Insert | Update | Delete:
    kind, what, names = shape
    table = metadata.tables[kind]
    if what == "insert":
        return insert_into(table)
    here = table.c.id == bindparam("record")
    if what == "delete":
        return delete_from(table).where(here)
    return update_table(table).where(here).values({name: bindparam(name) for name in names})


@cache
def _of_session(kind: str) -> Select[Any]:
    table = metadata.tables[kind]
    return select(table).where(table.c.session_id == bindparam("session"))
