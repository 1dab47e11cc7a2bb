# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The first tables: all that a session needs from the first note to the printed page."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# (table, key that points to another record, may it be empty)
POINTERS = (
    ("session", "group_id", True),
    ("action", "session_id", False),
    ("action", "cluster_id", True),
    ("stage", "session_id", False),
    ("voice", "session_id", False),
    ("participant", "session_id", False),
    ("participant", "voice_id", True),
    ("cluster", "session_id", False),
    ("note", "session_id", False),
    ("note", "stage_id", True),
    ("note", "voice_id", True),
    ("note", "author_id", True),
    ("note", "cluster_id", True),
    ("note", "also_id", True),
    ("note", "builds_on_id", True),
    ("dots", "session_id", False),
    ("dots", "cluster_id", True),
    ("dots", "note_id", True),
    ("decision", "session_id", False),
)


def upgrade() -> None:
    op.create_table(
        "learning_group",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "session",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("group_id", sa.String(), _to("learning_group.id"), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("closing", sa.Text(), nullable=False),
        sa.Column("mandate", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("end", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("second_language", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("people_expected", sa.Integer(), nullable=False),
        sa.Column("dots_per_person", sa.Integer(), nullable=False),
        sa.Column("facilitator", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("correct_by", sa.Text(), nullable=False),
        sa.Column("confidentiality", sa.Text(), nullable=False),
        sa.Column("thanks", sa.Text(), nullable=False),
        sa.Column("next_date", sa.Text(), nullable=False),
        sa.Column("next_start", sa.Text(), nullable=False),
        sa.Column("next_end", sa.Text(), nullable=False),
        sa.Column("next_place", sa.Text(), nullable=False),
        sa.Column("next_note", sa.Text(), nullable=False),
        sa.Column("retention", sa.Text(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("stage_id", sa.String(), nullable=True),
        sa.Column("stage_since", sa.Text(), nullable=False),
        sa.Column("stage_seconds", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.Text(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "cluster",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("x", sa.Float(), nullable=False),
        sa.Column("y", sa.Float(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "action",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("helper", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.Column("first_step", sa.Text(), nullable=False),
        sa.Column("sign", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("learned", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.String(), _to("cluster.id"), nullable=True),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "stage",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("second_prompt", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("private_notes", sa.Text(), nullable=False),
        sa.Column("optional", sa.Boolean(), nullable=False),
        sa.Column("phones", sa.Boolean(), nullable=False),
        sa.Column("keeps_names", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("shows_timer", sa.Boolean(), nullable=False),
        sa.Column("note_kind", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "voice",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "participant",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("initials", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.String(), _to("voice.id"), nullable=True),
        sa.Column("lived_experience", sa.Boolean(), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("stage_id", sa.String(), _to("stage.id"), nullable=True),
        sa.Column("voice_id", sa.String(), _to("voice.id"), nullable=True),
        sa.Column("author_id", sa.String(), _to("participant.id"), nullable=True),
        sa.Column("cluster_id", sa.String(), _to("cluster.id"), nullable=True),
        sa.Column("also_id", sa.String(), _to("cluster.id"), nullable=True),
        sa.Column("builds_on_id", sa.String(), _to("note.id"), nullable=True),
        sa.Column("place", sa.Float(), nullable=True),
        sa.Column("x", sa.Float(), nullable=True),
        sa.Column("y", sa.Float(), nullable=True),
        sa.Column("heard", sa.Integer(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("note_kind", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "dots",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("cluster_id", sa.String(), _to("cluster.id"), nullable=True),
        sa.Column("note_id", sa.String(), _to("note.id"), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("cluster_ids", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("gains", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", sa.Text(), nullable=False),
    )
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("stamp", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("edit", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sqlite_autoincrement=True,
    )
    for table, column, nullable in POINTERS:
        where = sa.text(f"{column} IS NOT NULL") if nullable else None
        op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=where)


def _to(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
