# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What makes a SQLite file a library of ours: its marks, its version, and its pragmas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 5  # of the tables; grows by one with every migration
APPLICATION = 0x46434C54  # "FCLT": marks the file as a library of this program
MAGIC = b"SQLite format 3\x00"

# Why these: storage.md, "Decisions". Asserted after opening: (pragma, value set, value read back).
PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("busy_timeout", "0", 0),
)


def connect(path: Path) -> Any:
    """SQLite's own connection with our pragmas; nothing of the file is looked at yet."""
    connection = driver.connect(str(path), isolation_level=None, timeout=0)  # a window never waits
    for name, value, _ in PRAGMAS:
        connection.execute(f"PRAGMA {name}={value}")
    return connection


def assert_pragmas(connection: Any) -> None:
    """RuntimeError when SQLite did not take one: then nothing we promise would hold."""
    for name, _, expected in PRAGMAS:
        [found] = connection.execute(f"PRAGMA {name}").fetchone()
        if found != expected:
            raise RuntimeError(f"PRAGMA {name} is {found!r}, not {expected!r}")
