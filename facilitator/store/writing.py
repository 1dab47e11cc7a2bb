# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Records to rows: the only place that writes, with SQLAlchemy's tables and statements."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import (
    Connection,
    Delete,
    Engine,
    Insert,
    Update,
    bindparam,
    create_engine,
    event,
)
from sqlalchemy import delete as delete_from
from sqlalchemy import insert as insert_into
from sqlalchemy import update as update_table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from facilitator.store import search
from facilitator.store.faults import store_error
from facilitator.store.tables import journal, metadata

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from facilitator.domain.change import Change, Edit

Shape = tuple[str, str, tuple[str, ...]]


def engine_on(connection: Any) -> Engine:
    """SQLAlchemy on a connection that is open already, and the only one."""
    engine = create_engine(
        "sqlite://", creator=lambda: connection, module=driver, poolclass=StaticPool
    )

    @event.listens_for(engine, "begin")
    def _begin(db: Connection) -> None:
        db.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


class Writer:
    """Writes edits: rows, search index and journal in one transaction, all of it or nothing."""

    def __init__(self, connection: Any, path: Path) -> None:
        self._connection, self._path = connection, path
        self._engine = engine_on(connection)

    def write(
        self,
        edit: Edit,
        journal_rows: list[dict[str, Any]],
        *,
        then: Callable[[Any], None] | None = None,
    ) -> int:
        """The sequence number of the last journal row. StoreError when the disk says no.

        `then` runs in the same transaction, on SQLite's own connection.
        """
        try:
            with self._engine.begin() as db:
                for shape, changes in groupby(edit.changes, _shape):
                    db.execute(_statement(shape), [_parameters(change) for change in changes])
                search.keep_index(self._connection, edit.changes)
                if journal_rows:
                    db.execute(_JOURNAL, journal_rows)
                last = int(db.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
                if then is not None:
                    then(self._connection)
                return last
        except (DBAPIError, driver.Error) as problem:
            raise store_error(problem, self._path) or problem from problem


_JOURNAL = insert_into(journal)


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
