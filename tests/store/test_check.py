# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A check sees each thing that may be wrong, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from facilitator.domain import edits
from facilitator.domain.errors import StoreError
from facilitator.domain.records import Note, Session
from facilitator.store import format as library_format
from facilitator.store.check import check_library
from facilitator.store.workspace import Workspace

GROUP_GONE = [
    ("check.pointer", "note → cluster"),
    ("check.journal", "cluster: 1"),
    ("check.index", "cluster: 1"),
]
GHOST = "INSERT INTO search(rowid, text, kind, record) VALUES (77, 'ghost', 'note', 'x')"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library in which something was added, changed, undone, redone and taken away."""
    path = tmp_path / "library.facilitator"
    workspace = Workspace.open(path)
    notes = [Note(f"0-{i}", "5", f"note {i}", float(i)) for i in range(3)]
    workspace.do(edits.add_session(Session("5", title="Tea"), notes))
    workspace.do(edits.group_notes(workspace.state, ["0-0", "0-1"], name="Cups"))
    workspace.do(edits.write_note(workspace.state, "0-2", "other words"))
    workspace.undo()
    workspace.do(edits.remove_notes(workspace.state, ["0-1"]))
    workspace.undo()
    workspace.redo()
    workspace.do(edits.bin_notes(workspace.state, ["0-0"]))
    workspace.close()
    return path


@pytest.fixture
def db(library: Path) -> Iterator[driver.Connection]:
    connection = driver.connect(str(library), isolation_level=None)
    yield connection
    connection.close()


def findings(library: Path) -> list[tuple[str, str]]:
    return [(found.code, found.what) for found in check_library(library).findings]


def test_sound(library: Path) -> None:
    before = library.read_bytes()
    report = check_library(library)
    assert report.sound
    assert report.version == library_format.VERSION
    assert report.counts["note"] == 2
    assert report.counts["journal"] > 8
    assert library.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE note SET heard = 9 WHERE id = '0-2'", [("check.journal", "note: 1")]),
        ("DELETE FROM cluster", GROUP_GONE),
        ("DELETE FROM journal WHERE kind = 'session'", [("check.journal", "session: 1")]),
        ("DELETE FROM search WHERE kind = 'session'", [("check.index", "session: 1")]),
        ("UPDATE search SET text = 'wrong' WHERE kind = 'note'", [("check.index", "note: 1")]),
        (GHOST, [("check.index", "note: 1")]),
    ],
)  # fmt: skip
def test_each_thing_that_may_be_wrong(
    library: Path, db: driver.Connection, statement: str, found: list[tuple[str, str]]
) -> None:
    db.execute(statement)
    db.close()
    assert findings(library) == found


def test_an_index_that_does_not_fit_its_table(library: Path, db: driver.Connection) -> None:
    db.execute("PRAGMA writable_schema=ON")
    index = "UPDATE sqlite_schema SET sql = replace(sql, '(session_id)', '(text)') WHERE name = ?"
    db.execute(index, ["ix_note_session_id"])
    db.close()
    assert findings(library)[0][0] == "check.file"


def test_a_pragma_that_is_not_as_it_should_be(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "facilitator.store.check.PRAGMAS", (*library_format.PRAGMAS, ("temp_store", "2", 2))
    )
    assert findings(library) == [("check.pragma", "temp_store = 0")]


def test_a_page_that_cannot_be_read(library: Path) -> None:
    data = bytearray(library.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    library.write_bytes(data)
    with pytest.raises(StoreError, match=r"library\.damaged"):
        check_library(library)
    assert library.read_bytes() == bytes(data)
