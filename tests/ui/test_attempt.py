# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""An edit is written, or somebody hears why not and nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.domain import edits
from facilitator.domain.change import Edit
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.attempt import attempt


def test_it_is_written_or_said(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "library.facilitator")
    session, said = Session(new_id()), list[str]()
    edit = edits.add_session(session)
    assert attempt(workspace, lambda: edit, say=said.append) is edit
    assert workspace.state.sessions == {session.id: session}

    def empty() -> Edit:
        return edits.add_note(workspace.state, session.id, text=" ")

    assert attempt(workspace, empty, say=said.append) is None
    assert len(said) == 1
    assert said[0].endswith(".")
    workspace._connection.cursor().execute("PRAGMA query_only = 1")
    write = lambda: edits.write_session(workspace.state, session.id, title="Calm")  # noqa: E731
    assert attempt(workspace, write, say=said.append) is None
    assert len(said) == 2
    assert workspace.state.sessions[session.id].title == ""
    workspace.close()


def test_what_nobody_foresaw_is_not_swallowed(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "library.facilitator")
    said: list[str] = []

    def broken() -> Edit:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt(workspace, broken, say=said.append)
    assert said == []
    workspace.close()
