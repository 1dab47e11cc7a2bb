# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Opening a library: every way it can be wrong has its own code, and the file stays as it is."""

from __future__ import annotations

import json
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import StoreError
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    KINDS,
    Decision,
    Dots,
    Note,
    Record,
    Session,
    Stage,
    field_names,
)
from facilitator.store.check import check_library
from facilitator.store.format import APPLICATION, PRAGMAS, VERSION, connect
from facilitator.store.tables import metadata
from facilitator.store.upgrade import upgrade
from facilitator.store.workspace import Workspace
from facilitator.store.writing import engine_on


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


def refused(path: Path, *, create: bool = True) -> str:
    """The code with which the library is refused; the file must not change by it."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        Workspace.open(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before
    return caught.value.code


def test_a_new_library_is_made_whole(path: Path) -> None:
    Workspace.open(path).close()
    head = path.read_bytes()[:100]
    assert struct.unpack(">i", head[60:64])[0] == VERSION
    assert struct.unpack(">i", head[68:72])[0] == APPLICATION
    assert [p.name for p in path.parent.iterdir() if p.name.startswith("library")] == [path.name]


def test_pragmas_hold_in_an_open_library(path: Path) -> None:
    workspace = Workspace.open(path)
    db = workspace._connection
    found = [db.execute(f"PRAGMA {name}").fetchone()[0] for name, _, _ in PRAGMAS]
    workspace.close()
    assert found == [expected for _, _, expected in PRAGMAS]


def test_columns_bear_the_fields_in_their_order() -> None:
    for kind in KINDS:
        assert tuple(metadata.tables[kind].columns.keys()) == field_names(kind)


def test_migrations_make_the_tables_of_the_code(path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    workspace = Workspace.open(path)
    with engine_on(workspace._connection).connect() as db:
        context = MigrationContext.configure(
            db, opts={"include_name": lambda name, kind, _: not str(name).startswith("search")}
        )
        difference = compare_metadata(context, metadata)
    workspace.close()
    # A key added to a table that is there is deferred too, but the driver cannot see it: it comes
    # as taken away and added again.
    changed = [found for found in difference if found[0] not in ("remove_fk", "add_fk")]
    keys = [(found[0], found[1].column_keys) for found in difference if found not in changed]
    assert changed == []
    assert keys == [("remove_fk", ["same_as_id"]), ("add_fk", ["same_as_id"])]


def test_missing_where_none_may_be_made(path: Path) -> None:
    assert refused(path, create=False) == "library.missing"
    assert not path.exists()


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == "library.is_folder"


def test_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refused(tmp_path / "file" / "library.facilitator") == "library.cannot_open"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "library.empty"),
        (b"shopping list", "library.not_ours"),
        (b'{\n"schema": "facilitator-session/1",\n', "library.is_session"),
        (b"SQLite format 3\x00", "library.not_ours"),
        (b"\x00" * 4096, "library.not_ours"),
    ],
)
def test_not_a_library(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    assert refused(path) == code


def test_a_database_of_another_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (a)")
    other.close()
    assert refused(path) == "library.not_ours"


def test_a_newer_library(path: Path) -> None:
    Workspace.open(path).close()
    content = bytearray(path.read_bytes())
    content[60:64] = struct.pack(">i", VERSION + 1)
    path.write_bytes(content)
    assert refused(path) == "library.too_new"


def test_damaged_pages(path: Path) -> None:
    Workspace.open(path).close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    assert refused(path) == "library.damaged"


def test_cut_off(path: Path) -> None:
    Workspace.open(path).close()
    path.write_bytes(path.read_bytes()[:5000])
    assert refused(path) == "library.damaged"


def test_open_in_another_process(path: Path) -> None:
    Workspace.open(path).close()
    code = (
        "import sys; from pathlib import Path; from facilitator.store.workspace import Workspace;"
        "w = Workspace.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreError) as caught:
            Workspace.open(path)
        other.communicate("")
    assert caught.value.code == "library.locked"
    assert caught.value.details["host"]
    assert caught.value.details["since"]
    Workspace.open(path).close()


def insert_as_it_was(connection: Any, record: Record) -> None:
    """A row with the columns that its table has in this version of the file."""
    there = [row[1] for row in connection.execute(f"PRAGMA table_info({record.kind})")]
    values = [getattr(record, name) for name in there]
    plain = [json.dumps(v) if isinstance(v, dict | tuple) else v for v in values]
    columns = ", ".join(f'"{name}"' for name in there)
    marks = ", ".join("?" * len(there))
    connection.execute(f"INSERT INTO {record.kind} ({columns}) VALUES ({marks})", plain)


def test_the_stages_of_an_earlier_version_keep_their_minutes(path: Path) -> None:
    connection = connect(path)
    upgrade(connection, path, 0, to=2)
    session = Session(new_id(), date="2026-10-01")
    stage = Stage(new_id(), session.id, minutes=12, hidden=True, started_at="2026-10-01T11:00:00Z")
    note = Note(new_id(), session.id, "said")
    dots = Dots(new_id(), session.id, note_id=note.id, count=3)
    for record in (session, stage, note, dots):
        insert_as_it_was(connection, record)
    connection.close()

    workspace = Workspace.open(path)
    workspace.open_session(session.id)
    [found] = workspace.state.stages(session.id)
    shown = workspace.state.sessions[session.id].votes_shown_at
    workspace.do(edits.add_note(workspace.state, session.id, text="later"))
    workspace.close()

    assert (found.planned_minutes, found.shown_at) == (12, stage.started_at)
    assert shown.startswith("2026-10-01")


def test_an_earlier_version_is_copied_then_brought_up(path: Path) -> None:
    connection = connect(path)
    upgrade(connection, path, 0, to=1)
    insert_as_it_was(connection, Session(new_id(), title="Élan"))
    connection.close()
    before = path.read_bytes()

    workspace = Workspace.open(path)
    [hit] = workspace.search("elan")
    workspace.close()

    assert hit.kind == "session"
    copy = path.with_name("library.facilitator.version-1.backup")
    opened = sqlite3.connect(copy)
    assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert opened.execute("SELECT title FROM session").fetchone() == ("Élan",)
    opened.close()
    assert before != path.read_bytes()


def test_the_decisions_of_an_earlier_version_are_found(path: Path) -> None:
    connection = connect(path)
    upgrade(connection, path, 0, to=3)
    session = Session(new_id())
    for record in (session, Decision(new_id(), session.id, "Umbrellas for all")):
        insert_as_it_was(connection, record)
    connection.close()
    workspace = Workspace.open(path)
    [hit] = workspace.search("umbrel")
    workspace.close()
    assert (hit.kind, hit.session_id) == ("decision", session.id)
    assert "check.index" not in {finding.code for finding in check_library(path).findings}


def test_an_upgrade_that_stops_leaves_the_library_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connect(path)
    upgrade(connection, path, 0, to=1)
    connection.close()
    before = path.read_bytes()
    monkeypatch.setattr("facilitator.store.upgrade.APPLICATION", "nonsense'")
    with pytest.raises(Exception, match="nonsense"):
        Workspace.open(path)
    assert path.read_bytes() == before


def add_until_refused(workspace: Workspace, session_id: str) -> int:
    """Add notes until the disk says no; how many were kept."""
    while True:
        kept = len(workspace.state.notes)
        edit = edits.add_note(workspace.state, session_id, text=f"{kept} " + "word " * 100)
        try:
            workspace.do(edit)
        except StoreError as problem:
            if problem.code != "library.full":
                raise
            return kept


def test_a_disk_that_says_no_changes_nothing(path: Path) -> None:
    workspace = Workspace.open(path)
    session = Session(new_id())
    workspace.do(edits.add_session(session))
    db = workspace._connection
    [pages] = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count={pages}")
    state = workspace.state
    kept = add_until_refused(workspace, session.id)
    assert len(state.notes) == kept
    db.execute("PRAGMA max_page_count=100000")
    workspace.do(edits.add_note(state, session.id, text="there is room again"))
    workspace.close()
    again = Workspace.open(path)
    again.open_session(session.id)
    assert len(again.state.notes) == kept + 1
    again.close()
