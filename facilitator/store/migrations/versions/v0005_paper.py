# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What somebody chose for a note that may point to a person; who of those who know were paid;
what was said at each place on a line.

The index is laid out anew: names, what was agreed and notes on a shelf each, by age.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# (table, column, type, what the rows have that are there already)
COLUMNS = (
    ("note", "on_paper", sa.Text(), ""),
    ("note", "paper_text", sa.Text(), ""),
    ("session", "paid_lived", sa.Integer(), "0"),
    ("statement", "reasons", sa.Text(), "[]"),
)


def upgrade() -> None:
    for table, name, kind, default in COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
    _lay_out_index()


def _lay_out_index() -> None:
    db = op.get_bind()
    rows = db.exec_driver_sql("SELECT text, kind, record, session_id FROM search").fetchall()
    op.execute("DROP TABLE search")
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "text, kind UNINDEXED, record UNINDEXED, session_id UNINDEXED, "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")
    if rows:
        db.exec_driver_sql(
            "INSERT INTO search(rowid, text, kind, record, session_id) VALUES (?, ?, ?, ?, ?)",
            sorted((_rowid(row[1], row[2]), *row) for row in rows),
        )


def _rowid(kind: str, key: str) -> int:
    digits = int(key.replace("-", ""), 16)
    place = (digits >> 80 & (1 << 42) - 1) << 20 | (digits >> 64 & 0xFFF) << 8 | digits & 0xFF
    shelf = {"session": 1, "learning_group": 1, "note": -1}.get(kind, 0)
    return (shelf << 62) + place
