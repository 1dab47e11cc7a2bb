# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The full text index: what is in it, kept true in the same transaction, and how it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from facilitator.domain.change import fields_of
from facilitator.domain.records import KINDS
from facilitator.store import reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.change import Change

INSERT = "INSERT OR REPLACE INTO search(rowid, text, kind, record, session_id) VALUES (?,?,?,?,?)"
DELETE = "DELETE FROM search WHERE rowid = ?"
# Notes that were written in silence are not found before the room was shown them.
FIND = (
    "SELECT kind, record, session_id, text FROM search WHERE search MATCH ? AND NOT EXISTS ("
    "SELECT 1 FROM note JOIN stage ON stage.id = note.stage_id "
    "WHERE note.id = search.record AND stage.hidden AND stage.shown_at = ''"
    ") ORDER BY rank LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record whose words match. `session_id` is None for a learning group."""

    kind: str
    id: str
    session_id: str | None
    text: str


def keep_index(db: Any, changes: Iterable[Change]) -> None:
    """Bring the index up to date with changes that are already written."""
    gone: list[tuple[int]] = []
    fresh: list[tuple[int, str, str, str, str | None]] = []
    for change in changes:
        searched = KINDS[change.kind].searched
        if not searched:
            continue
        if change.before and not _touches(change, searched):
            continue
        if change.before:
            gone.append((rowid(change.id),))
        if change.after is not None and (row := _row(db, change, searched)):
            fresh.append(row)
    if gone:
        db.executemany(DELETE, gone)
    if fresh:
        db.executemany(INSERT, fresh)


def find(db: Any, words: str, limit: int) -> list[Hit]:
    """Records that hold every one of these words, the last one perhaps half typed; best first."""
    question = " ".join('"' + word.replace('"', '""') + '"*' for word in words.split())
    if not question:
        return []
    return [Hit(*row) for row in db.execute(FIND, (question, limit))]


def rowid(record_id: str) -> int:
    """The place of a record in the index: the random bits of its id."""
    return int(record_id.replace("-", "")[-16:], 16) & (1 << 62) - 1


def _touches(change: Change, searched: tuple[str, ...]) -> bool:
    names = change.before.keys() if change.before else ()
    return change.after is None or "binned" in names or any(name in names for name in searched)


def _row(
    db: Any, change: Change, searched: tuple[str, ...]
) -> tuple[int, str, str, str, str | None] | None:
    values: Mapping[str, Any] = change.after or {}
    if change.before:
        record = reading.one(db, change.kind, change.id)
        values = fields_of(record)
    text = "\n".join(values[name] for name in searched if values[name])
    if not text or values.get("binned"):
        return None
    owner = change.id if change.kind == "session" else values.get("session_id")
    return rowid(change.id), text, change.kind, change.id, owner
