# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tables. Columns bear the records' field names in the same order; a test holds them to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData()


class Kept(TypeDecorator[Mapping[str, Any]]):
    """What a file said that no field takes: a JSON object as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, Any] | None, dialect: object) -> str:
        return json.dumps(dict(value or {}))

    def process_result_value(self, value: str | None, dialect: object) -> Mapping[str, Any]:
        return json.loads(value) if value and value != "{}" else {}


class Listed(TypeDecorator[tuple[Any, ...]]):
    """Several short texts or numbers: a JSON list as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: object) -> str:
        return json.dumps(value or ())

    def process_result_value(self, value: str | None, dialect: object) -> tuple[Any, ...]:
        return tuple(json.loads(value)) if value and value != "[]" else ()


def _id() -> Column[str]:
    return Column("id", String, primary_key=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _real(name: str, *, nullable: bool = False) -> Column[float]:
    return Column(name, Float, nullable=nullable)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _of(name: str, target: str, *, nullable: bool = False) -> Column[str]:
    """A key that points to a record of that kind, checked when the edit is whole."""
    to = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, String, to, nullable=nullable)


def _extra() -> Column[Mapping[str, Any]]:
    return Column("extra", Kept, nullable=False)


learning_group = Table(
    "learning_group",
    metadata,
    _id(),
    _text("name"),
    _text("purpose"),
    _real("position"),
    _flag("binned"),
    _text("course"),
    _extra(),
)

session = Table(
    "session",
    metadata,
    _id(),
    _of("group_id", "learning_group", nullable=True),
    _number("number"),
    *map(_text, ("title", "question", "purpose", "closing", "mandate", "date", "start", "end")),
    *map(_text, ("place", "language", "second_language", "template", "status")),
    *map(_number, ("people_expected", "dots_per_person")),
    *map(_text, ("facilitator", "contact", "correct_by", "confidentiality", "thanks")),
    *map(_text, ("next_date", "next_start", "next_end", "next_place", "next_note", "retention")),
    _number("letters"),
    # The stage that runs now is one of the session's own: no foreign key, or the two would circle.
    Column("stage_id", String, nullable=True),
    _text("stage_since"),
    _number("stage_seconds"),
    _text("printed_at"),
    Column("ground_rules", Listed, nullable=False),
    *map(_number, ("turn", "turn_at")),
    *map(_text, ("votes_shown_at", "easy_summary")),
    *map(_number, ("paid", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before")),
    _number("paid_lived"),
    *map(_real, ("planned_hours", "real_hours")),
    _flag("binned"),
    _extra(),
)

action = Table(
    "action",
    metadata,
    _id(),
    _of("session_id", "session"),
    *map(_text, ("text", "owner", "helper", "due", "first_step", "sign", "type", "status")),
    _text("learned"),
    _of("cluster_id", "cluster", nullable=True),
    _real("position"),
    *map(_text, ("starts", "outcome", "origin")),
    _extra(),
)

stage = Table(
    "stage",
    metadata,
    _id(),
    _of("session_id", "session"),
    _real("position"),
    *map(_text, ("title", "prompt", "second_prompt", "mode")),
    _number("minutes"),
    _text("private_notes"),
    *map(_flag, ("optional", "phones", "keeps_names", "hidden", "shows_timer")),
    *map(_text, ("note_kind", "started_at", "ended_at")),
    *map(_number, ("planned_minutes", "per_person", "dots")),
    *map(_text, ("x_axis", "y_axis")),
    Column("labels", Listed, nullable=False),
    _text("shown_at"),
    _extra(),
)

voice = Table(
    "voice",
    metadata,
    _id(),
    _of("session_id", "session"),
    _number("number"),
    *map(_text, ("name", "role")),
    _extra(),
)

participant = Table(
    "participant",
    metadata,
    _id(),
    _of("session_id", "session"),
    *map(_text, ("name", "initials")),
    Column("roles", Listed, nullable=False),
    _number("count"),
    _of("voice_id", "voice", nullable=True),
    *map(_flag, ("lived_experience", "inside")),
    _real("position"),
    _extra(),
)

cluster = Table(
    "cluster",
    metadata,
    _id(),
    _of("session_id", "session"),
    *map(_text, ("letter", "name")),
    *map(_real, ("x", "y")),
    _flag("pinned"),
    _text("mark"),
    _flag("shareable"),
    _text("short"),
    _extra(),
)

note = Table(
    "note",
    metadata,
    _id(),
    _of("session_id", "session"),
    _text("text"),
    _real("position"),
    _of("stage_id", "stage", nullable=True),
    _of("voice_id", "voice", nullable=True),
    _of("author_id", "participant", nullable=True),
    _of("cluster_id", "cluster", nullable=True),
    _of("also_id", "cluster", nullable=True),
    _of("builds_on_id", "note", nullable=True),
    _real("place", nullable=True),
    _real("x", nullable=True),
    _real("y", nullable=True),
    _number("heard"),
    *map(_flag, ("starred", "pinned", "parked", "binned")),
    *map(_text, ("note_kind", "role", "written_at")),
    _of("same_as_id", "note", nullable=True),
    *map(_text, ("fate", "fate_reason", "level", "function", "origin")),
    *map(_text, ("on_paper", "paper_text")),
    _extra(),
)

dots = Table(
    "dots",
    metadata,
    _id(),
    _of("session_id", "session"),
    _of("cluster_id", "cluster", nullable=True),
    _of("note_id", "note", nullable=True),
    _number("count"),
    _text("source"),
    _extra(),
)

decision = Table(
    "decision",
    metadata,
    _id(),
    _of("session_id", "session"),
    _text("text"),
    Column("cluster_ids", Listed, nullable=False),
    *map(_text, ("how", "gains", "type")),
    _real("position"),
    _extra(),
)

statement = Table(
    "statement",
    metadata,
    _id(),
    _of("session_id", "session"),
    _of("stage_id", "stage", nullable=True),
    *map(_text, ("text", "second_text")),
    Column("counts", Listed, nullable=False),
    _real("position"),
    _text("reason"),
    Column("reasons", Listed, nullable=False),
    _extra(),
)

placing = Table(
    "placing",
    metadata,
    _id(),
    _of("session_id", "session"),
    _of("stage_id", "stage"),
    _of("cluster_id", "cluster", nullable=True),
    _of("note_id", "note", nullable=True),
    _number("quarter"),
    _real("position"),
    _extra(),
)

condition = Table(
    "condition",
    metadata,
    _id(),
    _of("session_id", "session"),
    *map(_text, ("family", "text")),
    _flag("met"),
    _real("position"),
    _extra(),
)

own_template = Table(
    "own_template",
    metadata,
    _id(),
    *map(_text, ("name", "content")),
    _real("position"),
    _flag("binned"),
    _extra(),
)


def _entry(kind: str, *columns: Column[Any]) -> Table:
    """A table of what one of the small forms of a session takes."""
    return Table(
        kind,
        metadata,
        _id(),
        _of("session_id", "session"),
        *columns,
        _real("position"),
        _extra(),
    )


def _list(name: str) -> Column[tuple[Any, ...]]:
    return Column(name, Listed, nullable=False)


ask = _entry(
    "ask",
    *map(_text, ("text", "addressee", "answer_by", "status", "answer", "answered_on")),
    _of("cluster_id", "cluster", nullable=True),
)
goal = _entry(
    "goal",
    *map(_text, ("what", "direction", "preset", "start", "target", "unit", "due", "seen_by")),
    _text("owner"),
    _list("measured"),
)
story = _entry(
    "story",
    *map(_text, ("text", "sentence", "level", "function", "consent")),
    _flag("withdrawn"),
    _list("cluster_ids"),
    _list("story_ids"),
)
dilemma = _entry(
    "dilemma",
    *map(_text, ("question", "one", "other", "loss_one", "loss_other", "touched", "value")),
)
evidence = _entry("evidence", *map(_text, ("sort", "text", "source")), _flag("permission"))
term = _entry("term", *map(_text, ("term", "meaning")))
missing_voice = _entry("missing_voice", *map(_text, ("who", "why", "asked_by", "due", "outcome")))
offer = _entry("offer", *map(_text, ("sort", "text", "who")), _flag("named"))
pulse = _entry("pulse", _text("item"), _list("counts"))
host_note = _entry("host_note", *map(_text, ("text", "written_at")))

# What was done, in order; never changed but by erasing. `step` is the undo step it belongs to,
# `how` whether it was done, undone, redone or received. `seq` is the order, not the stamp.
journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    *map(_text, ("stamp", "device", "edit", "step", "how", "verb", "kind", "record")),
    Column("before", Text, nullable=True),
    Column("after", Text, nullable=True),
    sqlite_autoincrement=True,
)

# Every key that points somewhere is indexed; where it may be empty only the filled ones are, so
# that a note that points nowhere yet costs one page less for each.
for _table in metadata.tables.values():
    for _column in list(_table.columns):
        if _column.foreign_keys:
            Index(
                f"ix_{_table.name}_{_column.name}",
                _column,
                sqlite_where=_column.is_not(None) if _column.nullable else None,
            )
