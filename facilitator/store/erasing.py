# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The writes without undo: what is taken out of the present is taken out of the past as well.

Each function runs in the transaction of the write that it belongs to, after its rows.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from facilitator.domain.records import KINDS
from facilitator.store import journal, reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facilitator.domain.change import Edit

# Records that once belonged to a session, those that are gone included: only what adds a record or
# removes it says where it belongs.
_ONCE_IN = (
    "SELECT DISTINCT kind, record FROM journal"
    """ WHERE json_extract("before", '$.session_id') = :session"""
    """ OR json_extract("after", '$.session_id') = :session"""
)


def forget_fields(db: Any, edit: Edit, names: Sequence[str]) -> None:
    """Of the records that an edit changes, the past says of these fields what the present does."""
    for change in edit.changes:
        record = reading.one(db, change.kind, change.id)
        now = {name: getattr(record, name) for name in names}
        journal.erase(db, change.kind, change.id, now)


def forget_names(db: Any, session_id: str, names: Mapping[str, Sequence[str]]) -> None:
    """These fields, by kind, of all that a session holds or ever held; and there is no way back.

    Of a record that is not there any more, the past says that they were empty.
    """
    for kind, record_id in db.execute(_ONCE_IN, {"session": session_id}).fetchall():
        if kind in names:
            record = reading.find(db, kind, record_id)
            empty = {field.name: field.default for field in fields(KINDS[kind])}
            now = {n: getattr(record, n) if record else empty[n] for n in names[kind]}
            journal.erase(db, kind, record_id, now)
    journal.cut(db)


def forget_records(db: Any, edit: Edit) -> None:
    """Everything that was ever done to the records that an edit removes, and the way back to them.

    Of a session that is removed, also what belonged to it before and is gone already.
    """
    for change in edit.changes:
        if change.after is None:
            journal.forget(db, change.kind, change.id)
        if change.kind == "session" and change.after is None:
            for kind, record_id in db.execute(_ONCE_IN, {"session": change.id}).fetchall():
                journal.forget(db, kind, record_id)
    journal.cut(db)
