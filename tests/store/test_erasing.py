# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""After a write without undo, the bytes of the file hold nothing of what went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.erasing import NAME_FIELDS
from facilitator.domain.errors import StoreError
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session
from facilitator.store.check import check_library
from facilitator.store.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(path)
    opened.do(edits.add_session(Session(new_id(), title="Handover")))
    yield opened
    opened.close()


def session_of(workspace: Workspace) -> str:
    return next(iter(workspace.state.sessions))


def said(workspace: Workspace, text: str, **values: str) -> str:
    edit = edits.add_note(workspace.state, session_of(workspace), text=text, **values)
    workspace.do(edit)
    return next(edit.of("note")).id


def anybody(workspace: Workspace, name: str) -> str:
    edit = edits.add_participant(workspace.state, session_of(workspace), name=name)
    workspace.do(edit)
    return next(edit.of("participant")).id


def holds(path: Path, *words: bytes) -> bool:
    content = path.read_bytes().lower()
    return any(word in content for word in words)


def test_of_notes_in_the_bin_nothing_is_left(path: Path, workspace: Workspace) -> None:
    kept, gone = said(workspace, "Kaltebahn"), said(workspace, "Zwoelfuhrzug left")
    workspace.do(edits.write_note(workspace.state, gone, "Zwoelfuhrzug, she said"))
    workspace.do(edits.set_dots(workspace.state, count=3, note_id=gone))
    workspace.do(edits.bin_notes(workspace.state, [gone]))
    workspace.do(edits.set_dots(workspace.state, count=0, note_id=gone))
    assert holds(path, b"zwoelfuhrzug")
    workspace.erase_records(edits.empty_bin(workspace.state, session_of(workspace)))
    assert not holds(path, b"zwoelf", b"uhrzug")
    assert holds(path, b"kaltebahn")
    assert set(workspace.state.notes) == {kept}
    assert workspace.undo() is None
    assert check_library_after(workspace, path) == ()


def test_no_undo_brings_back_what_went_also_after_a_restart(path: Path) -> None:
    opened = Workspace.open(path)
    opened.do(edits.add_session(Session(new_id())))
    gone = said(opened, "Zwoelfuhrzug")
    opened.do(edits.bin_notes(opened.state, [gone]))
    opened.erase_records(edits.empty_bin(opened.state, session_of(opened)))
    later = said(opened, "Later")
    opened.close()
    again = Workspace.open(path)
    assert again.undo_verb == "add_note"
    again.undo()
    assert again.undo() is None
    again.redo()
    again.open_session(session_of(again))
    assert set(again.state.notes) == {later}
    again.close()
    assert check_library(path).findings == ()


def test_names_are_gone_from_rows_index_and_past(path: Path, workspace: Workspace) -> None:
    session = session_of(workspace)
    first, removed = anybody(workspace, "Xaverius Quendel"), anybody(workspace, "Yolanthe Brzk")
    note = said(workspace, "Calm", author_id=first)
    workspace.do(edits.add_action(workspace.state, session, text="Call", owner="Xaverius Q."))
    [action] = workspace.state.actions.values()
    workspace.do(edits.write_action(workspace.state, action.id, owner="Yolanthe"))
    workspace.do(edits.write_action(workspace.state, action.id, owner="The depot"))
    workspace.do(edits.remove_participant(workspace.state, removed))
    assert holds(path, b"xaverius")
    assert holds(path, b"yolanthe")
    edit = edits.remove_names(workspace.state, session)
    workspace.erase_names(edit, session, NAME_FIELDS)
    assert not holds(path, b"xaverius", b"quendel", b"yolanthe", b"brzk")
    assert workspace.state.all(Note)[note].author_id is None
    assert workspace.state.actions[action.id].owner == "The depot"
    assert workspace.undo() is None
    assert check_library_after(workspace, path) == ()


def test_names_that_are_only_in_the_past_go_too(path: Path, workspace: Workspace) -> None:
    session = session_of(workspace)
    anybody(workspace, "Yolanthe Brzk")
    workspace.undo()
    edit = edits.remove_names(workspace.state, session)
    assert edit.changes == ()
    workspace.erase_names(edit, session, NAME_FIELDS)
    assert not holds(path, b"yolanthe", b"brzk")


def test_of_a_session_in_the_bin_nothing_is_left(path: Path, workspace: Workspace) -> None:
    other = Session(new_id(), title="Zwoelfuhrzug")
    workspace.do(edits.add_session(other))
    edit = edits.add_notes(workspace.state, other.id, texts=["Kaltebahn", "Nachtbus"])
    workspace.do(edit)
    ids = [change.id for change in edit.of("note")]
    workspace.do(edits.remove_notes(workspace.state, ids[:1]))
    workspace.do(edits.bin_session(workspace.state, other.id))
    workspace.erase_records(edits.erase_sessions(workspace.state, [other.id]))
    assert not holds(path, b"zwoelf", b"kaltebahn", b"nachtbus")
    assert set(workspace.state.sessions) == {session_of(workspace)}
    assert check_library_after(workspace, path) == ()


def test_a_file_that_takes_nothing_keeps_all(workspace: Workspace) -> None:
    gone = said(workspace, "Zwoelfuhrzug")
    workspace.do(edits.bin_notes(workspace.state, [gone]))
    workspace._connection.cursor().execute("PRAGMA query_only = 1")
    with pytest.raises(StoreError):
        workspace.erase_records(edits.empty_bin(workspace.state, session_of(workspace)))
    workspace._connection.cursor().execute("PRAGMA query_only = 0")
    assert set(workspace.state.notes) == {gone}
    workspace.undo()
    assert not workspace.state.notes[gone].binned


def check_library_after(workspace: Workspace, path: Path) -> object:
    """What a check of the file finds; it is closed for that."""
    workspace.close()
    return check_library(path).findings
