# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One session on two laptops: both type on, the file comes back, and no word is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from facilitator.domain.records import HostNote
from facilitator.intake.shipped import sample_path
from facilitator.store.workspace import Workspace
from tests.cli.conftest import Type
from tests.journey import Program
from tests.journeys.test_paper import save_one
from tests.journeys.walking import go_to, walk_to

FIRST = ["We never see the plan", "Tea at four", "Lifts that wait"]
GROUP, THEIR_GROUP = "Time to talk", "The house"
HERE = ["Ring before you come", "Somebody to ask at night"]
THERE = ["Ring before you come!", "The lift is too small", "Nobody knows my name"]
REWORDED = "Tea at four, and not at five"
LOG, DECISION = "Slow down after the break", "Try it until January"


@contextmanager
def laptop(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    """The program is started on a laptop, and left again."""
    folder.mkdir(exist_ok=True)
    program = Program(qtbot, folder / "library.facilitator").open()
    try:
        yield program
    finally:
        program.close()


def test_both_type_on_and_no_word_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    sent, back = tmp_path / "sent.facilitator", tmp_path / "back.facilitator"
    with laptop(qtbot, tmp_path / "a") as ours:
        session_id = begin(ours, sent)
    with laptop(qtbot, tmp_path / "b") as theirs:
        type_on(theirs, sent, back)
        assert theirs.session.session_id == session_id
        assert not theirs.workspace.state.all(HostNote)
    with laptop(qtbot, tmp_path / "a") as ours:
        ours.press("Ctrl+Return")  # the session that was open last
        assert ours.session.session_id == session_id
        ours.say(*HERE)
        take_in(ours, back)
        take_back(ours)


def begin(program: Program, target: Path) -> str:
    """Three notes, two of them in a group, and a line that is nobody else's."""
    program.begin()
    program.say(*FIRST)
    program.press("Ctrl+Shift+H")
    program.say(LOG)
    program.press("Escape", "Escape")
    group(program, FIRST[:2], GROUP)
    program.press("Ctrl+Tab")
    save_one(program, target)
    return program.session.session_id


def group(program: Program, texts: list[str], name: str) -> None:
    program.sort()
    for text in texts:
        walk_to(program, text)
        program.press("Space")
    program.press("G")
    program.say(name)


def type_on(program: Program, came: Path, target: Path) -> None:
    """What came is a session like any other: notes, a group, a decision, other words for a note."""
    program.run_action("Import notes from a file")
    program.choose_path(came)
    program.qtbot.waitUntil(lambda: program.window.session is not None, timeout=20_000)
    program.settle()
    if program.session.current() != "run":
        program.press("Ctrl+Tab")
    assert program.texts() == FIRST
    assert program.groups() == {GROUP: FIRST[:2]}
    program.run.focus_capture()
    program.say(*THERE, f"= {DECISION}")
    group(program, [FIRST[2], THERE[1]], THEIR_GROUP)
    reword(program, FIRST[1], REWORDED)
    program.press("Ctrl+Tab")
    save_one(program, target)


def reword(program: Program, text: str, other: str) -> None:
    """Enter on a note, and other words over the old ones."""
    go_to(program, text)
    program.press("Return", "Ctrl+A")
    program.say(other)
    assert other in program.texts()


def take_in(program: Program, came: Path) -> None:
    """All that was typed here and there is here, and what was said twice is marked."""
    before = deepcopy(program.workspace.state)
    program.run_action("second typist")
    program.choose_path(came)
    program.qtbot.waitUntil(lambda: len(program.texts()) > len(FIRST + HERE), timeout=20_000)
    assert "Nothing was removed." in program.told()[-1]
    assert set(program.texts()) == {*FIRST, *HERE, *THERE, REWORDED}
    kept = program.workspace.state.notes
    assert {key: kept[key].text for key in before.notes} == {
        key: note.text for key, note in before.notes.items()
    }
    ids = {note.text: note for note in program.notes()}
    assert ids[THERE[0]].same_as_id == ids[HERE[0]].id
    assert program.groups() == {GROUP: [*FIRST[:2], REWORDED], THEIR_GROUP: [THERE[1]]}
    state = program.workspace.state
    assert [d.text for d in state.decisions_of(program.session.session_id)] == [DECISION]
    assert [note.text for note in state.all(HostNote).values()] == [LOG]
    assert twice(program, came) == []
    program.press("Ctrl+Z")
    assert program.workspace.state == before
    program.press("Ctrl+Y")


def twice(program: Program, came: Path) -> list[str]:
    """What the same file adds when it comes once more: nothing."""
    had = program.texts()
    count = len(program.told())
    program.run_action("second typist")
    program.choose_path(came)
    program.qtbot.waitUntil(lambda: len(program.told()) != count, timeout=20_000)
    assert "Nothing was changed." in program.told()[-1]
    return [text for text in program.texts() if text not in had]


def take_back(program: Program) -> None:
    """After one undo, and a new start, there is what was here."""
    program.press("Ctrl+Z")
    assert set(program.texts()) == {*FIRST, *HERE}


# Without a window -------------------------------------------------------------------------------


def test_the_same_over_the_command_line(run: Type, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "a.facilitator", tmp_path / "b.facilitator"
    sent, back = tmp_path / "sent.facilitator", tmp_path / "back.facilitator"
    key = run("import", sample_path("en"), "--library", ours).out.strip()
    run("export", key, "--to", sent, "--library", ours)
    assert run("import", sent, "--library", theirs).lines == [key]
    assert shown(run, key, theirs) == shown(run, key, ours)
    run("add", key, "--library", ours, given="\n".join(HERE).encode())
    run("add", key, "--library", theirs, given="\n".join(THERE).encode())
    run("export", key, "--to", back, "--library", theirs)
    before = shown(run, key, ours)
    assert run("import", back, "--library", ours).lines == [key]
    merged = shown(run, key, ours)
    kept = {note["id"]: note for note in merged["notes"]}
    assert [kept[note["id"]] for note in before["notes"]] == before["notes"]
    here = [note["text"] for note in before["notes"]]
    assert sorted(note["text"] for note in merged["notes"]) == sorted(here + THERE)
    [first] = [note["id"] for note in merged["notes"] if note["text"] == HERE[0]]
    [again] = [note for note in merged["notes"] if note["text"] == THERE[0]]
    assert again["same_as_id"] == first
    run("import", back, "--library", ours)  # once more
    assert shown(run, key, ours) == merged
    with_one_undo(ours)
    assert shown(run, key, ours) == before


def shown(run: Type, key: str, library: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("show", key, "--json", "--library", library).out)
    return found


def with_one_undo(library: Path) -> None:
    """As Ctrl+Z does in the window."""
    workspace = Workspace.open(library)
    workspace.undo()
    workspace.close()
