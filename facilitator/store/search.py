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
# Notes that were written in silence are not found before the room was shown them. Asked by place
# and not by rank: a word that half of all notes hold is found as fast as one of a single note.
FIND = (
    "SELECT kind, record, session_id, text FROM search"
    " WHERE search MATCH ? AND rowid BETWEEN ? AND ? AND NOT EXISTS ("
    "SELECT 1 FROM note JOIN stage ON stage.id = note.stage_id "
    "WHERE note.id = search.record AND stage.hidden AND stage.shown_at = ''"
    ") AND NOT EXISTS ("
    "SELECT 1 FROM session WHERE session.id = search.session_id AND session.binned"
    ") ORDER BY rowid DESC LIMIT ?"
)
# The shelves of the index: what a room is called, what it came to, what was said in it. Each has
# 62 bits of places, and on each lie the newest on top.
_NAMES, _OUTCOMES, _NOTES = 1, 0, -1
_SHELVES = {"session": _NAMES, "learning_group": _NAMES, "note": _NOTES}
_SHELF_BITS, _TIME_BITS = 62, 42


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
            gone.append((rowid(change.kind, change.id),))
        if change.after is not None and (row := _row(db, change, searched)):
            fresh.append(row)
    if gone:
        db.executemany(DELETE, gone)
    if fresh:
        db.executemany(INSERT, fresh)


def find(db: Any, words: str, limit: int) -> list[Hit]:
    """Records that hold every one of these words, the last one perhaps half typed.

    Names of sessions and learning groups first, then groups and what was agreed, then notes; each
    leaves room for the others. Whole words come before words that only begin so, and the newest
    before what is older.
    """
    quoted = ['"' + word.replace('"', '""') + '"' for word in words.split()]
    if not quoted or limit < 1:
        return []
    asked = " ".join(quoted), " ".join(f"{word}*" for word in quoted)
    found = [_on_shelf(db, shelf, asked, limit) for shelf in (_NAMES, _OUTCOMES, _NOTES)]
    most = _fair([len(hits) for hits in found], limit)
    return [hit for hits, few in zip(found, most, strict=True) for hit in hits[:few]]


def rowid(kind: str, record_id: str) -> int:
    """The place of a record in the index: its shelf, then its age as its id tells it.

    Milliseconds and the count within them are unique on one device; eight random bits keep apart
    what two devices made in the same millisecond.
    """
    digits = int(record_id.replace("-", ""), 16)
    moment, count, random = digits >> 80, digits >> 64 & 0xFFF, digits & 0xFF
    place = (moment & (1 << _TIME_BITS) - 1) << 20 | count << 8 | random
    return (_SHELVES.get(kind, _OUTCOMES) << _SHELF_BITS) + place


def _on_shelf(db: Any, shelf: int, asked: tuple[str, str], limit: int) -> list[Hit]:
    """The hits of one shelf: those of the first question, then what the second one adds."""
    low = shelf << _SHELF_BITS
    found: dict[str, Hit] = {}
    for question in asked:
        if len(found) < limit:
            rows = db.execute(FIND, (question, low, low + (1 << _SHELF_BITS) - 1, limit))
            for row in rows:
                found.setdefault(row[1], Hit(*row))
    return list(found.values())[:limit]


def _fair(lengths: list[int], limit: int) -> list[int]:
    """How many of each list fit: as many as of the others, and more where those have fewer."""
    room, left, most = limit, len(lengths), [0] * len(lengths)
    for place in sorted(range(len(lengths)), key=lambda place: lengths[place]):
        most[place] = min(lengths[place], -(-room // left))  # rounded up
        room, left = room - most[place], left - 1
    return most


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
    return rowid(change.kind, change.id), text, change.kind, change.id, owner
