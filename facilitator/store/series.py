# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a series of sessions is reckoned from, read in one pass of plain SQL.

No note is read, only counted: a hundred sessions open as fast as their names.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from facilitator.domain.records import Action, Ask, Pulse
from facilitator.domain.series import Meeting, SeriesData
from facilitator.domain.themes import Named
from facilitator.store import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

# Sessions that were held, of one learning group or of all.
_HELD = "status IN ('running', 'done') AND NOT binned AND (:group IS NULL OR group_id = :group)"
_OF_HELD = f"session_id IN (SELECT id FROM session WHERE {_HELD})"
_NUMBERS = (
    "paid", "paid_lived", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before",
    "planned_hours", "real_hours", "notes",
)  # fmt: skip
_SESSIONS = f"""
SELECT id, coalesce(group_id, ''), number, title, "date", people_expected,
       {", ".join(_NUMBERS[:-1])},
       (SELECT count(*) FROM note WHERE session_id = session.id AND NOT binned)
FROM session WHERE {_HELD} ORDER BY "date" = '', "date", number, start, id
"""
_PEOPLE = (
    f'SELECT session_id, "count", lived_experience, inside, roles FROM participant WHERE {_OF_HELD}'
)
_MISSING = f"""
SELECT session_id, text FROM "condition" WHERE NOT met AND {_OF_HELD} ORDER BY position
"""
_NAMES = f"""
SELECT cluster.id, session_id, name FROM cluster JOIN session ON session.id = session_id
WHERE name <> '' AND {_OF_HELD} ORDER BY session."date", session.number, length(letter), letter
"""


def read_series(db: Any, group_id: str | None) -> SeriesData:
    """The sessions of a learning group, or of all of them with None."""
    asked = {"group": group_id}
    people, missing = _people(db, asked), defaultdict(list)
    for session_id, text in db.execute(_MISSING, asked):
        missing[session_id].append(text)
    meetings = []
    for row in db.execute(_SESSIONS, asked):
        values = dict(zip(("id", "group_id", "number", "title", "date"), row, strict=False))
        values |= people.get(row[0], {"people": row[5]})
        values |= zip(_NUMBERS, row[6:], strict=True)
        meetings.append(Meeting(**values, missing=tuple(missing[row[0]])))
    return SeriesData(
        tuple(meetings),
        tuple(Named(*row) for row in db.execute(_NAMES, asked)),
        tuple(_all(db, Action, asked)),
        tuple(_all(db, Ask, asked)),
        tuple(_all(db, Pulse, asked)),
    )


def _people(db: Any, asked: dict[str, str | None]) -> dict[str, dict[str, Any]]:
    """Who was in each room, in numbers."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(
        lambda: {"people": 0, "lived": 0, "inside": 0, "outside": 0, "roles": Counter()}
    )
    for session_id, count, lived, inside, roles in db.execute(_PEOPLE, asked):
        room = found[session_id]
        room["people"] += count
        room["lived"] += count if lived else 0
        room["inside" if inside else "outside"] += count
        for role in json.loads(roles):
            room["roles"][role] += count
    return found


def _all(db: Any, cls: type[Any], asked: dict[str, str | None]) -> Iterator[Any]:
    return reading.where(db, cls.kind, _OF_HELD, asked)
