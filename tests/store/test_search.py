# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Search: words anywhere, half typed, with or without accents; true after every edit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.entries import FORMS
from facilitator.domain.ids import new_id
from facilitator.domain.records import HostNote, Record, Session, Stage
from facilitator.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace.open(tmp_path / "library.facilitator")
    yield opened
    opened.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    session = Session(new_id(), title="Överlämning på kvällen", question="Who owns the night?")
    workspace.do(edits.add_session(session))
    return session


def texts(workspace: Workspace, words: str) -> list[str]:
    return [hit.text.split("\n")[0] for hit in workspace.search(words)]


def test_finds_titles_questions_notes_groups_and_actions(
    workspace: Workspace, session: Session
) -> None:
    workspace.do(
        edits.add_note(workspace.state, session.id, text="The app logs me out in the lift")
    )
    workspace.do(edits.add_cluster(workspace.state, session.id, name="Lifts and stairs"))
    workspace.do(edits.add_action(workspace.state, session.id, text="Mend it", owner="Lifty Ltd"))
    assert texts(workspace, "overlam") == [session.title]
    assert texts(workspace, "night") == [session.title]
    assert {hit.kind for hit in workspace.search("lift")} == {"note", "cluster", "action"}
    assert texts(workspace, "lift out") == ["The app logs me out in the lift"]


@pytest.mark.parametrize("cls", [c for c in FORMS if c.searched], ids=lambda cls: cls.kind)
def test_finds_what_the_small_forms_hold(
    workspace: Workspace, session: Session, cls: type[Record]
) -> None:
    needed = FORMS[cls].needed
    edit = edits.add_entry(workspace.state, cls, session.id, **{needed: "Umbrellas at the door"})
    workspace.do(edit)
    [hit] = workspace.search("umbrel")
    assert (hit.kind, hit.id) == (cls.kind, next(edit.of(cls.kind)).id)


def test_finds_decisions_but_not_the_log_of_whoever_leads(
    workspace: Workspace, session: Session
) -> None:
    workspace.do(edits.add_decision(workspace.state, session.id, text="Umbrellas for all"))
    workspace.do(edits.add_entry(workspace.state, HostNote, session.id, text="Umbrellas again"))
    assert [hit.kind for hit in workspace.search("umbrellas")] == ["decision"]


def test_follows_edits_undo_and_the_bin(workspace: Workspace, session: Session) -> None:
    workspace.do(edits.add_note(workspace.state, session.id, text="bicycles"))
    [note] = workspace.state.notes.values()
    workspace.do(edits.write_note(workspace.state, note.id, "tricycles"))
    assert texts(workspace, "bicycles") == []
    assert texts(workspace, "tricycles") == ["tricycles"]
    workspace.undo()
    assert texts(workspace, "bicycles") == ["bicycles"]
    workspace.do(edits.bin_notes(workspace.state, [note.id]))
    assert texts(workspace, "bicycles") == []
    workspace.undo()
    assert texts(workspace, "bicycles") == ["bicycles"]
    workspace.do(edits.bin_session(workspace.state, session.id))
    assert texts(workspace, "bicycles") == []


@pytest.mark.parametrize("words", ["", "   ", '"', "* OR", "a AND (", "NEAR(", "^x", "col:on", "-"])
def test_any_words_are_only_words(workspace: Workspace, session: Session, words: str) -> None:
    assert workspace.search(words) == []


def test_search_reaches_sessions_that_are_not_open(workspace: Workspace, session: Session) -> None:
    workspace.do(edits.add_note(workspace.state, session.id, text="closed doors"))
    workspace.close_session(session.id)
    [hit] = workspace.search("doors")
    assert hit.session_id == session.id
    assert not workspace.state.notes


def test_notes_of_silence_are_found_once_they_are_shown(workspace: Workspace) -> None:
    session = Session(new_id())
    stage = Stage(new_id(), session.id, hidden=True)
    workspace.do(edits.add_session(session, [stage]))
    moment = "2026-11-26T13:00:00+00:00"
    workspace.do(edits.go_to_stage(workspace.state, stage.id, moment))
    workspace.do(edits.add_note(workspace.state, session.id, text="whisper"))
    assert texts(workspace, "whisper") == []
    workspace.do(edits.reveal_notes(workspace.state, session.id, moment))
    assert texts(workspace, "whisper") == ["whisper"]
    workspace.do(edits.hide_notes(workspace.state, stage.id))
    assert texts(workspace, "whisper") == []


def found(workspace: Workspace, words: str, limit: int = 50) -> list[tuple[str, str]]:
    hits = workspace.search(words, limit)
    return [(hit.kind, hit.text.split("\n")[0]) for hit in hits]


def test_names_come_first_then_what_was_agreed_then_notes(workspace: Workspace) -> None:
    state = workspace.state
    older = Session(new_id(), title="Lifts")
    workspace.do(edits.add_session(older))
    workspace.do(edits.add_note(state, older.id, text="lifts stop at night"))
    workspace.do(edits.add_cluster(state, older.id, name="Old lifts"))
    newer = Session(new_id(), title="Lifts again")
    workspace.do(edits.add_session(newer))
    workspace.do(edits.add_note(state, newer.id, text="lifts smell"))
    assert found(workspace, "lif") == [
        ("session", "Lifts again"),
        ("session", "Lifts"),
        ("cluster", "Old lifts"),
        ("note", "lifts smell"),
        ("note", "lifts stop at night"),
    ]


def test_whole_words_come_before_words_that_begin_so(
    workspace: Workspace, session: Session
) -> None:
    for text in ("time", "timetables", "no time", "times two", "times table"):
        workspace.do(edits.add_note(workspace.state, session.id, text=text))
    assert texts(workspace, "time") == ["no time", "time", "times table", "times two", "timetables"]
    assert texts(workspace, "times ta") == ["times table"]


def test_no_shelf_crowds_out_the_others(workspace: Workspace, session: Session) -> None:
    workspace.do(edits.write_session(workspace.state, session.id, title="Keys"))
    for number in range(9):
        workspace.do(edits.add_note(workspace.state, session.id, text=f"keys {number}"))
        workspace.do(edits.add_cluster(workspace.state, session.id, name=f"Keys {number}"))
    assert [kind for kind, _ in found(workspace, "keys", limit=7)] == [
        "session", *["cluster"] * 3, *["note"] * 3
    ]  # fmt: skip
    workspace.do(edits.bin_notes(workspace.state, list(workspace.state.notes)))
    assert [kind for kind, _ in found(workspace, "keys", limit=7)] == ["session", *["cluster"] * 6]
    assert found(workspace, "keys", limit=0) == []


def test_what_lies_in_the_bin_takes_no_place_of_what_does_not(workspace: Workspace) -> None:
    kept, binned = Session(new_id()), Session(new_id())
    for one in (kept, binned):
        workspace.do(edits.add_session(one))
        for number in range(5):
            workspace.do(edits.add_note(workspace.state, one.id, text=f"umbrella {number}"))
    workspace.do(edits.bin_session(workspace.state, binned.id))
    assert {hit.session_id for hit in workspace.search("umbrella", 5)} == {kept.id}


def test_each_record_has_a_place_of_its_own(workspace: Workspace, session: Session) -> None:
    texts = [f"bicycle {number}" for number in range(3_000)]
    workspace.do(edits.add_notes(workspace.state, session.id, texts=texts))
    assert len(workspace.search("bicycle", 5_000)) == 3_000
