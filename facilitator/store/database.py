# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Opens a library file: is it ours, can we write it, is it of this version, are the pragmas on."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from facilitator.domain.errors import StoreError
from facilitator.domain.session_format import FAMILY
from facilitator.store.faults import store_error
from facilitator.store.format import APPLICATION, MAGIC, VERSION, assert_pragmas, connect

if TYPE_CHECKING:
    from pathlib import Path

_SESSION = f'"{FAMILY}'.encode()  # how a file of one session says what it is


def open_connection(path: Path, *, create: bool) -> Any:
    """A connection to a library of this version, locked and ready to write.

    StoreError: "library.missing", ".no_folder", ".is_folder", ".is_session", ".not_ours", ".empty",
    ".too_new", ".damaged", ".locked", ".read_only", ".cannot_open"; the file stays as it is.
    """
    version = checked_version(path, create=create)
    if version == 0:
        _make(path)
        version = VERSION
    connection = None
    try:
        connection = connect(path)
        connection.execute("BEGIN IMMEDIATE")  # takes the lock, and stops here if it may not write
        connection.execute("PRAGMA schema_version").fetchone()
        connection.execute("COMMIT")
        assert_pragmas(connection)
        if version < VERSION:
            from facilitator.store.upgrade import upgrade  # alembic is slow to import

            upgrade(connection, path, version)
    except BaseException as problem:
        if connection is not None:
            connection.close()
        if known := store_error(problem, path):
            raise known from problem
        raise
    return connection


def _make(path: Path) -> None:
    """A new library, whole or not at all: made beside its place, then moved there."""
    from facilitator.store.upgrade import upgrade  # alembic is slow to import

    draft = path.with_name(path.name + ".new")
    try:
        draft.unlink(missing_ok=True)
        connection = connect(draft)
        try:
            upgrade(connection, draft, 0)
        finally:
            connection.close()
        draft.replace(path)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)
    except OSError as problem:
        raise StoreError("library.cannot_open", path=str(path), why=problem.strerror) from problem
    except Exception as problem:
        if known := store_error(problem, path):
            raise known from problem
        raise


def checked_version(path: Path, *, create: bool) -> int:
    """The version of the file, read from its first bytes without opening it; 0 for a new one."""
    try:
        if path.is_dir():
            raise StoreError("library.is_folder", path=str(path))
        if not path.exists():
            if not create:
                raise StoreError("library.missing", path=str(path))
            path.parent.mkdir(parents=True, exist_ok=True)
            return 0
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as problem:
        raise StoreError("library.cannot_open", path=str(path), why=problem.strerror) from problem
    if not head:
        raise StoreError("library.empty", path=str(path))
    if _SESSION in head:
        raise StoreError("library.is_session", path=str(path))
    if not head.startswith(MAGIC) or len(head) < 100:
        raise StoreError("library.not_ours", path=str(path))
    version, application = struct.unpack(">i4xi", head[60:72])
    if application != APPLICATION:
        raise StoreError("library.not_ours", path=str(path))
    if version > VERSION:
        raise StoreError("library.too_new", path=str(path), version=version, known=VERSION)
    return int(version)
