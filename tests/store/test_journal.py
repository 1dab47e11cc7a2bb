# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The history: what undo reaches after a restart, typing as one step, order by number."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from facilitator.domain import edits
from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.clock import FixedClock
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session
from facilitator.domain.state import State
from facilitator.store.journal import Stamps
from facilitator.store.workspace import Workspace

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(path)
    opened.do(edits.add_session(Session("01a20053-0733-7000-8098-ede06fd4baee")))
    yield opened
    opened.close()


def session_id(workspace: Workspace) -> str:
    return next(iter(workspace.state.sessions))


def note(workspace: Workspace, text: str = "said") -> Note:
    edit = edits.add_note(workspace.state, session_id(workspace), text=text)
    workspace.do(edit)
    return workspace.state.notes[edit.changes[0].id]


def test_typing_on_in_a_note_is_one_step(workspace: Workspace) -> None:
    key = note(workspace, "T").id
    for text in ("Te", "Ten", "Ten minutes"):
        workspace.do(edits.write_note(workspace.state, key, text))
    workspace.undo()
    assert workspace.state.notes[key].text == "T"
    workspace.redo()
    assert workspace.state.notes[key].text == "Ten minutes"


def test_typing_after_a_pause_is_another_step(path: Path) -> None:
    opened = Workspace.open(path, clock=FixedClock(NOON))
    opened.do(edits.add_session(Session(new_id())))
    key = note(opened).id
    opened.do(edits.write_note(opened.state, key, "one"))
    opened._clock = FixedClock(NOON + timedelta(seconds=61))
    opened.do(edits.write_note(opened.state, key, "two"))
    opened.undo()
    assert opened.state.notes[key].text == "one"
    opened.close()


def test_undo_opens_the_session_it_needs(workspace: Workspace) -> None:
    key = note(workspace).id
    workspace.do(edits.write_note(workspace.state, key, "changed"))
    workspace.close_session(session_id(workspace))
    workspace.undo()
    assert workspace.state.notes[key].text == "said"


def test_a_new_edit_forgets_what_could_be_redone(workspace: Workspace) -> None:
    note(workspace)
    workspace.undo()
    note(workspace, "another")
    assert workspace.redo_verb is None
    assert workspace.redo() is None


def test_nothing_to_undo_in_a_new_library(path: Path) -> None:
    opened = Workspace.open(path)
    assert (opened.undo(), opened.undo_verb, opened.saved_at) == (None, None, None)
    opened.close()


def test_an_edit_without_changes_is_not_written(workspace: Workspace) -> None:
    kept = note(workspace)
    heard: list[Edit] = []
    workspace.subscribe(heard.append)
    workspace.do(edit_of("write_note", updated(kept, text=kept.text)))
    assert heard == []
    assert workspace.undo_verb == "add_note"


def test_what_is_received_is_kept_but_not_ours_to_undo(workspace: Workspace, path: Path) -> None:
    kept = note(workspace)
    edit = Edit("write_note", (updated(kept, text="from a phone"),))  # type: ignore[arg-type]
    workspace.receive(edit)
    assert workspace.state.notes[kept.id].text == "from a phone"
    assert workspace.undo_verb == "add_note"
    workspace.close_session(session_id(workspace))
    workspace.receive(edits.bin_notes(_with(kept, edit), [kept.id]))
    workspace.close()
    again = Workspace.open(path)
    again.open_session(session_id(again))
    assert again.state.notes[kept.id].binned
    again.close()


def _with(kept: Note, edit: Edit) -> State:
    state = State([kept])
    state.apply(edit)
    return state


def test_a_view_that_stumbles_never_unmakes_the_write(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []

    def stumble(edit: Edit) -> None:
        raise RuntimeError("Marta said so")

    workspace.subscribe(stumble)
    stop = workspace.subscribe(lambda edit: heard.append(edit.verb))
    note(workspace)
    stop()
    note(workspace)
    assert heard == ["add_note"]
    assert len(workspace.state.notes) == 2
    assert "a view could not show add_note" in caplog.text
    assert "builtins.RuntimeError" in caplog.text
    assert "Marta" not in caplog.text


def test_only_the_thread_that_opened_it_writes(workspace: Workspace) -> None:
    edit = edits.add_note(workspace.state, session_id(workspace), text="from elsewhere")
    caught: list[BaseException] = []

    def write() -> None:
        try:
            workspace.do(edit)
        except RuntimeError as problem:
            caught.append(problem)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert len(caught) == 1
    assert not workspace.state.notes


def test_stamps_never_go_back_when_the_clock_does() -> None:
    ahead = Stamps("9999999999999-000003")
    assert [ahead.next(NOON), ahead.next(NOON)] == ["9999999999999-000004", "9999999999999-000005"]


def test_the_journal_says_what_was_done(workspace: Workspace) -> None:
    kept = note(workspace)
    workspace.undo()
    columns = ["seq", "how", "verb", "kind", "record", "before", "after", "device", "stamp"]
    quoted = ", ".join(f'"{name}"' for name in columns)
    query = f"SELECT {quoted} FROM journal"
    found = workspace._connection.execute(query).fetchall()
    rows = [SimpleNamespace(**dict(zip(columns, row, strict=True))) for row in found]
    assert [(row.how, row.verb, row.kind) for row in rows] == [
        ("do", "add_session", "session"),
        ("do", "add_note", "note"),
        ("undo", "add_note", "note"),
    ]
    assert rows[1].before is None
    assert json.loads(rows[1].after)["text"] == "said"
    assert json.loads(rows[2].before)["text"] == "said"
    assert rows[2].record == kept.id
    assert [row.seq for row in rows] == [1, 2, 3]
    assert sorted(row.stamp for row in rows) == [row.stamp for row in rows]
    assert len({row.device for row in rows}) == 1


def test_a_long_history_keeps_the_newest_steps(workspace: Workspace, path: Path) -> None:
    for number in range(3):
        workspace.do(
            edits.add_notes(
                workspace.state, session_id(workspace), texts=[f"{number} {i}" for i in range(400)]
            )
        )
    note(workspace, "the last")
    workspace.close()
    again = Workspace.open(path)
    again.undo()
    again.undo()
    again.open_session(session_id(again))
    assert len(again.state.notes) == 800
    assert again.undo_verb == "add_notes"  # the one that the reading cut through is left alone
    again.close()


def test_an_action_that_is_done_comes_back_with_its_session_or_its_undo(
    workspace: Workspace, path: Path
) -> None:
    workspace.do(edits.add_action(workspace.state, session_id(workspace), text="Ring them"))
    [action] = workspace.state.actions
    workspace.do(edits.set_action_status(workspace.state, action, "done"))
    workspace.close()
    again = Workspace.open(path)
    assert not again.state.actions
    again.undo()
    assert again.state.actions[action].status == "open"
    again.redo()
    again.close()
    third = Workspace.open(path)
    third.receive(edits.remove_action(State([again.state.actions[action]]), action))
    third.open_session(session_id(third))
    assert not third.state.actions
    third.close()
