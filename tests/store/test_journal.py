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
from facilitator.domain.edits.entries import STORY_WORDS
from facilitator.domain.errors import StoreError
from facilitator.domain.ids import new_id
from facilitator.domain.records import LearningGroup, Note, Session, Story
from facilitator.domain.state import State
from facilitator.store.check import check_library
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


# What is taken out of the past ------------------------------------------------------------------


def a_told_story(workspace: Workspace) -> str:
    """A story that was written twice and told again in one sentence; its id."""
    session = next(iter(workspace.state.sessions))
    edit = edits.add_entry(workspace.state, Story, session, text="Zwoelfuhrzug left without her")
    workspace.do(edit)
    story = next(edit.of("story")).id
    workspace.do(edits.write_entry(workspace.state, Story, story, sentence="Kaltebahn, she said"))
    workspace.do(edits.write_entry(workspace.state, Story, story, text="Zwoelfuhrzug, again"))
    return story


def withdraw(workspace: Workspace, story: str) -> None:
    workspace.erase(edits.withdraw_story(workspace.state, story), STORY_WORDS)


def test_the_words_of_a_withdrawn_story_are_nowhere_in_the_file(
    path: Path, workspace: Workspace
) -> None:
    story = a_told_story(workspace)
    assert b"Zwoelfuhrzug" in path.read_bytes()
    assert [hit.id for hit in workspace.search("kaltebahn")] == [story]
    withdraw(workspace, story)
    left = path.read_bytes()
    assert not any(word in left.lower() for word in (b"zwoelfuhrzug", b"kaltebahn", b"zwoelf"))
    assert workspace.search("kaltebahn") == []
    assert workspace.state.all(Story)[story].withdrawn


def test_no_undo_brings_the_words_back_also_after_a_restart(path: Path) -> None:
    opened = Workspace.open(path)
    opened.do(edits.add_session(Session(new_id())))
    story = a_told_story(opened)
    withdraw(opened, story)
    assert opened.undo_verb == "add_entry"  # what was only words is no step any more
    opened.close()
    again = Workspace.open(path)
    assert again.undo_verb == "add_entry"
    again.undo()
    assert story not in again.state.all(Story)
    again.redo()
    assert again.state.all(Story)[story] == Story(
        story, next(iter(again.state.sessions)), withdrawn=True, position=1.0
    )
    again.close()
    assert check_library(path).findings == ()


def test_what_else_was_done_to_a_withdrawn_story_can_be_undone(workspace: Workspace) -> None:
    story = a_told_story(workspace)
    workspace.do(edits.write_entry(workspace.state, Story, story, level="team"))
    withdraw(workspace, story)
    workspace.undo()
    kept = workspace.state.all(Story)[story]
    assert (kept.level, kept.text, kept.withdrawn) == ("personal", "", True)


def test_a_file_that_takes_nothing_keeps_the_story(workspace: Workspace) -> None:
    story = a_told_story(workspace)
    workspace._connection.cursor().execute("PRAGMA query_only = 1")
    with pytest.raises(StoreError):
        withdraw(workspace, story)
    workspace._connection.cursor().execute("PRAGMA query_only = 0")
    assert workspace.state.all(Story)[story].text == "Zwoelfuhrzug, again"
    assert workspace.search("zwoelfuhrzug")


def test_what_earlier_sessions_left_is_brought_and_what_ended_since_is_known(path: Path) -> None:
    clock = FixedClock(datetime(2026, 10, 1, 12, tzinfo=UTC))
    workspace = Workspace.open(path, clock=clock)
    group, ids = LearningGroup(new_id(), "Care"), [new_id() for _ in range(3)]
    dates = ("2026-09-01", "2026-10-01", "2026-11-26")
    for number, (key, day) in enumerate(zip(ids, dates, strict=True), start=1):
        session = Session(key, group.id, number, date=day)
        workspace.do(edits.add_session(session, [group] if number == 1 else []))
    for text in ("before", "since", "open"):
        workspace.do(edits.add_action(workspace.state, ids[0], text=text))
    keys = {action.text: action.id for action in workspace.state.actions_of(ids[0])}
    workspace.do(edits.set_action_status(workspace.state, keys["before"], "done"))
    workspace.close()

    workspace = Workspace.open(path, clock=FixedClock(datetime(2026, 10, 20, 12, tzinfo=UTC)))
    workspace.do(edits.set_action_status(workspace.state, keys["since"], "done"))
    workspace.close()

    workspace = Workspace.open(path)
    assert set(workspace.state.actions) == {keys["open"]}
    assert workspace.earlier(ids[2]) == {keys["since"]}
    assert set(workspace.state.actions) == set(keys.values())
    workspace.do(edits.write_lesson(workspace.state, keys["before"], "Ask first"))
    assert workspace.undo() is not None
    assert workspace.state.actions[keys["before"]].learned == ""
    assert workspace.earlier(ids[0]) == frozenset()
    workspace.close()


def test_a_session_is_open_for_a_while_and_stays_so_if_it_was(workspace: Workspace) -> None:
    key = session_id(workspace)
    said = note(workspace).id
    with workspace.opened(key):
        assert said in workspace.state.notes
    assert said in workspace.state.notes
    workspace.close_session(key)
    with workspace.opened(key):
        assert said in workspace.state.notes
    assert said not in workspace.state.notes
