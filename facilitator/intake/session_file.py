# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads our own session file: any bytes become a parcel that fits together, or a sentence.

A file is told by what is in it: a library of ours may have the same ending.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields
from facilitator.domain.parcels import PARTS, Parcel, is_lost
from facilitator.domain.pointers import Key, repointed
from facilitator.domain.records import KINDS, LearningGroup, Note, Record, Session
from facilitator.domain.session_format import FAMILY, KINDS_KEPT, SCHEMA
from facilitator.intake import json_text
from facilitator.intake.decode import read_text
from facilitator.intake.limits import within_limit
from facilitator.intake.session_record import mixed_up, read_record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_HEAD = 2_000  # bytes in which a file says what it is
_LIBRARY = b"SQLite format 3\x00"
_MARKS = tuple(f'"{FAMILY}'.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be"))


def is_session_file(path: Path) -> bool:
    """Whether the file begins as one of ours does, whatever it is called."""
    head = _head(path)
    return any(mark in head for mark in _MARKS)


def is_library(path: Path) -> bool:
    """Whether the file is a database: a library, not a session."""
    return _head(path).startswith(_LIBRARY)


def read_parcel(path: Path) -> Parcel:
    """The session in a file of ours.

    Unreadable, always with `path`: "import.library", the codes of `decode` and `json_text`,
    "import.not_a_session", "import.newer" with `schema`, "import.mixed_up" with `where`,
    "import.too_many_notes" with `limit`, and as `Fields`.
    """
    try:
        if is_library(path):
            raise Unreadable("import.library")
        return parcel_of(json_text.parse(read_text(path)))
    except Unreadable as problem:
        problem.details.setdefault("path", str(path))
        raise


def parcel_of(content: object) -> Parcel:
    """The parcel in decoded JSON. Unreadable: as `read_parcel`."""
    if not isinstance(content, dict):
        raise Unreadable("import.not_a_session")
    schema = content.get("schema")
    if schema != SCHEMA:
        ours = isinstance(schema, str) and schema.startswith(FAMILY)
        raise Unreadable("import.newer" if ours else "import.not_a_session", schema=schema)
    file = Fields(content)
    records = file.part("records")
    [session] = _kind(records, Session, 1)
    groups = _kind(records, LearningGroup, len(records.each(LearningGroup.kind)))
    parts = [part for cls in PARTS for part in _kind(records, cls)]
    notes = sum(isinstance(part, Note) for part in parts)
    within_limit(notes)
    group = next((group for group in groups if group.id == session.group_id), None)
    whole = _fitting([part for part in parts if _has_words(part)], session.id)
    stages = {part.id for part in whole if part.kind == "stage"}
    session = replace(
        session,
        group_id=group.id if group else None,
        stage_id=session.stage_id if session.stage_id in stages else None,
        extra=_with_unknown(session.extra, records),
    )
    return Parcel(session, group, tuple(whole), file.flag("private"))


def _kind(records: Fields, cls: type[Any], count: int | None = None) -> list[Any]:
    """The records of a kind, `count` of them where that is known."""
    found: dict[str, Record] = {}
    rows = records.each(cls.kind)
    if count is not None and len(rows) != count:
        raise mixed_up(f"records › {cls.kind}")
    for row in rows:
        record = read_record(cls, row)
        if record.id in found:
            raise mixed_up(row.where)
        found[record.id] = record
    return list(found.values())


def _fitting(parts: list[Record], session_id: str) -> list[Record]:
    """The records of this session, pointing only to what is there."""
    ids: dict[Key, str | None] = {(part.kind, part.id): part.id for part in parts}
    ids[Session.kind, session_id] = session_id
    pointed = (repointed(part, ids) for part in parts)
    whole = [part for part in pointed if not is_lost(part)]
    for part in whole:
        if getattr(part, "session_id", None) != session_id:
            raise mixed_up(f"records › {part.kind}")
    return whole


def _has_words(part: Record) -> bool:
    return not isinstance(part, Note) or bool(part.text.strip())


def _with_unknown(extra: Any, records: Fields) -> dict[str, Any]:
    """What was kept of the session, and the kinds of records that a newer program has."""
    unknown = {name: rows for name, rows in _rest(records) if isinstance(rows, list)}
    return {**extra, KINDS_KEPT: unknown} if unknown else dict(extra)


def _rest(records: Fields) -> Iterable[tuple[str, Any]]:
    return ((name, rows) for name, rows in records.rest().items() if name not in KINDS)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError):  # ValueError: a path with a NUL in it
        return b""
