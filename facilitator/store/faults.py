# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What SQLite says when it cannot: which of our known errors that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path


def store_error(problem: BaseException, path: Path) -> StoreError | None:
    """The known error behind what SQLite says; None when it is none of these."""
    if isinstance(problem, StoreError):
        return problem
    original = getattr(problem, "orig", problem)
    name = getattr(original, "sqlite_errorname", "")
    words = str(original).lower()
    table = (
        ("library.locked", ("SQLITE_BUSY", "SQLITE_LOCKED"), "locked"),
        ("library.full", ("SQLITE_FULL",), "disk is full"),
        ("library.read_only", ("SQLITE_READONLY", "SQLITE_PERM"), "readonly"),
        ("library.damaged", ("SQLITE_CORRUPT", "SQLITE_NOTADB"), "malformed"),
        ("library.damaged", (), "not a database"),
        ("library.cannot_open", ("SQLITE_CANTOPEN",), "unable to open"),
        ("library.disk", ("SQLITE_IOERR",), "disk i/o"),
    )
    for code, names, phrase in table:
        if name.startswith(names) if names and name else phrase in words:
            return StoreError(code, path=str(path))
    return None
