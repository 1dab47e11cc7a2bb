# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Runs the migrations on the connection that the upgrade gives, inside its transaction."""

from __future__ import annotations

from alembic import context

from facilitator.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the transaction is the upgrade's own
)
context.run_migrations()
