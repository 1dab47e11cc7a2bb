# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Opening a library: every way it can be wrong has its own code, and the file stays as it is."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import StoreError
from facilitator.domain.ids import new_id
from facilitator.domain.records import KINDS, Session, field_names
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
    assert difference == []


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


def test_an_earlier_version_is_copied_then_brought_up(path: Path) -> None:
    connection = connect(path)
    upgrade(connection, path, 0, to=1)
    with engine_on(connection).begin() as db:
        values = {n: getattr(Session("s" * 32, title="Élan"), n) for n in field_names("session")}
        db.execute(metadata.tables["session"].insert(), [{**values, "id": new_id()}])
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
