# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What planning and running a session needs: rounds, grids, lines, conditions, own templates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXT, NUMBER = sa.Text(), sa.Integer()
# (table, column, type, what the rows have that are there already)
COLUMNS = (
    ("session", "ground_rules", TEXT, "[]"),
    ("session", "turn", NUMBER, "0"),
    ("session", "turn_at", NUMBER, "0"),
    ("session", "votes_shown_at", TEXT, ""),
    ("stage", "planned_minutes", NUMBER, "0"),
    ("stage", "per_person", NUMBER, "0"),
    ("stage", "dots", NUMBER, "0"),
    ("stage", "x_axis", TEXT, ""),
    ("stage", "y_axis", TEXT, ""),
    ("stage", "labels", TEXT, "[]"),
    ("stage", "shown_at", TEXT, ""),
)
# (table, key that points to another record, may it be empty)
POINTERS = (
    ("note", "same_as_id", True),
    ("statement", "session_id", False),
    ("statement", "stage_id", True),
    ("placing", "session_id", False),
    ("placing", "stage_id", False),
    ("placing", "cluster_id", True),
    ("placing", "note_id", True),
    ("condition", "session_id", False),
)


def upgrade() -> None:
    for table, name, kind, default in COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
    op.execute(
        "ALTER TABLE note ADD COLUMN same_as_id VARCHAR "
        "REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED"
    )
    _make_tables()
    for table, column, nullable in POINTERS:
        where = sa.text(f"{column} IS NOT NULL") if nullable else None
        op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=where)
    op.execute("UPDATE stage SET planned_minutes = minutes")
    # Notes that were hidden before there was a way to show them were on the board.
    op.execute("UPDATE stage SET shown_at = started_at WHERE hidden")
    op.execute(
        "UPDATE session SET votes_shown_at = date || 'T12:00:00+00:00' "
        "WHERE id IN (SELECT session_id FROM dots) AND date <> ''"
    )


def _make_tables() -> None:
    op.create_table(
        "statement",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("stage_id", sa.String(), _to("stage.id"), nullable=True),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("second_text", TEXT, nullable=False),
        sa.Column("counts", TEXT, nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", TEXT, nullable=False),
    )
    op.create_table(
        "placing",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("stage_id", sa.String(), _to("stage.id"), nullable=False),
        sa.Column("cluster_id", sa.String(), _to("cluster.id"), nullable=True),
        sa.Column("note_id", sa.String(), _to("note.id"), nullable=True),
        sa.Column("quarter", NUMBER, nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", TEXT, nullable=False),
    )
    op.create_table(
        "condition",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        sa.Column("family", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("extra", TEXT, nullable=False),
    )
    op.create_table(
        "own_template",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("content", TEXT, nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("extra", TEXT, nullable=False),
    )


def _to(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
