# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What somebody chose for a note that may point to a person; who of those who know were paid."""

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
)


def upgrade() -> None:
    for table, name, kind, default in COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
