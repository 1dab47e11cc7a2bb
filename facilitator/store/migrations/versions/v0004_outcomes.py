# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group asks, wants, tells and remembers: a table for each of the small forms.

Decisions are searched from now on.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT, NUMBER, REAL, FLAG = sa.Text(), sa.Integer(), sa.Float(), sa.Boolean()
# (table, columns, type, what the rows have that are there already)
COLUMNS = (
    ("learning_group", ("course",), TEXT, ""),
    ("session", ("easy_summary",), TEXT, ""),
    (
        "session",
        ("paid", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before"),
        NUMBER,
        "0",
    ),
    ("session", ("planned_hours", "real_hours"), REAL, "0"),
    ("action", ("starts", "outcome", "origin"), TEXT, ""),
    ("statement", ("reason",), TEXT, ""),
    ("note", ("fate", "fate_reason", "level", "function", "origin"), TEXT, ""),
    ("cluster", ("mark", "short"), TEXT, ""),
    ("cluster", ("shareable",), FLAG, "0"),
)
TEXTS = {
    "ask": ("text", "addressee", "answer_by", "status", "answer", "answered_on"),
    "goal": (
        "what", "direction", "preset", "start", "target", "unit", "due", "seen_by", "owner",
        "measured",
    ),
    "story": ("text", "sentence", "level", "function", "consent", "cluster_ids", "story_ids"),
    "dilemma": ("question", "one", "other", "loss_one", "loss_other", "touched", "value"),
    "evidence": ("sort", "text", "source"),
    "term": ("term", "meaning"),
    "missing_voice": ("who", "why", "asked_by", "due", "outcome"),
    "offer": ("sort", "text", "who"),
    "pulse": ("item", "counts"),
    "host_note": ("text", "written_at"),
}  # fmt: skip
FLAGS = {"story": "withdrawn", "evidence": "permission", "offer": "named"}


def upgrade() -> None:
    for table, names, kind, default in COLUMNS:
        for name in names:
            op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
    for table, texts in TEXTS.items():
        op.create_table(table, *_columns(table, texts))
        op.create_index(f"ix_{table}_session_id", table, ["session_id"])
    where = sa.text("cluster_id IS NOT NULL")
    op.create_index("ix_ask_cluster_id", "ask", ["cluster_id"], sqlite_where=where)
    _index_decisions()


def _index_decisions() -> None:
    db = op.get_bind()
    rows = db.exec_driver_sql("SELECT id, text, session_id FROM decision").fetchall()
    if rows:
        db.exec_driver_sql(
            "INSERT INTO search(rowid, text, kind, record, session_id)"
            " VALUES (?, ?, 'decision', ?, ?)",
            [(_rowid(key), words, key, session_id) for key, words, session_id in rows],
        )


def _rowid(key: str) -> int:
    return int(key.replace("-", "")[-16:], 16) & (1 << 62) - 1


def _columns(table: str, texts: tuple[str, ...]) -> list[sa.Column[Any]]:
    columns: list[sa.Column[Any]] = [
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("session_id", sa.String(), _to("session.id"), nullable=False),
        *(sa.Column(name, TEXT, nullable=False) for name in texts),
        sa.Column("position", REAL, nullable=False),
        sa.Column("extra", TEXT, nullable=False),
    ]
    if table == "ask":
        columns.append(sa.Column("cluster_id", sa.String(), _to("cluster.id"), nullable=True))
    if table in FLAGS:
        columns.append(sa.Column(FLAGS[table], FLAG, nullable=False))
    return columns


def _to(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
