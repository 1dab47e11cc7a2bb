# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Brings an earlier library to this version: a verified copy first, then all or nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.config import Config

from facilitator.domain.errors import StoreError
from facilitator.store.format import APPLICATION, VERSION
from facilitator.store.writing import engine_on

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(connection: Any, path: Path, version: int, *, to: int = VERSION) -> None:
    """Run the migrations from `version` (0: an empty file) to `to` in one transaction.

    `connection` is SQLite's own. StoreError: "library.copy_unsound" when the copy made first
    cannot be read back.
    """
    if version:
        verified_copy(connection, path.with_name(f"{path.name}.version-{version}.backup"))
    # Tables that are made anew must not take along what points to them; checked at the end.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine_on(connection).begin() as db:
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = db
            command.upgrade(config, f"{to:04d}")
            if db.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreError("library.damaged", path=str(path))
            db.exec_driver_sql(f"PRAGMA user_version={to}")
            db.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def verified_copy(connection: Any, target: Path) -> None:
    """A copy of the whole library at `target`, read back and found sound, then renamed."""
    draft = target.with_name(target.name + ".new")
    draft.unlink(missing_ok=True)
    copy = driver.connect(str(draft))
    try:
        connection.backup(copy)
    finally:
        copy.close()
    check = driver.connect(str(draft))
    try:
        [answer] = check.execute("PRAGMA integrity_check").fetchone()
    finally:
        check.close()
    if answer != "ok":
        raise StoreError("library.copy_unsound", path=str(draft))
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
