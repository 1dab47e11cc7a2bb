# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The full text index over titles, notes, names of groups and actions; it starts filled."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

SEARCHED = {
    "learning_group": ("name", "NULL", "binned"),
    "session": ("title || char(10) || question", "id", "binned"),
    "action": ("text || char(10) || owner", "session_id", "0"),
    "cluster": ("name", "session_id", "0"),
    "note": ("text", "session_id", "binned"),
}


def upgrade() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "text, kind UNINDEXED, record UNINDEXED, session_id UNINDEXED, "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")
    db = op.get_bind()
    for kind, (text, session_id, binned) in SEARCHED.items():
        rows = db.exec_driver_sql(
            f"SELECT id, {text}, {session_id} FROM {kind} WHERE NOT {binned}"
        ).fetchall()
        if rows:
            db.exec_driver_sql(
                "INSERT INTO search(rowid, text, kind, record, session_id) VALUES (?, ?, ?, ?, ?)",
                [(_rowid(key), words, kind, key, owner) for key, words, owner in rows],
            )


def _rowid(key: str) -> int:
    return int(key.replace("-", "")[-16:], 16) & (1 << 62) - 1
