# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The acceptance checks that a script can make: counted in what a hand does, not in seconds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from facilitator.domain.records import ALL, Note
from tests.journey import Program
from tests.journeys.script import Script
from tests.journeys.walking import current, go_to, walk_in_list, walk_to

NAMES = ("Time to talk", "Known by name", "Notebook", "Weekends", "Meals", "Night")


def test_from_nothing_to_the_first_note_in_four_actions(program: Program) -> None:
    program.press("Return", "Ctrl+Tab", "F8")
    program.say("She knew how I take my tea")
    assert program.texts() == ["She knew how I take my tea"]
    assert program.done <= 4


def test_from_the_library_to_the_next_note_in_three_actions(qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "library.facilitator"
    before = Program(qtbot, library).open()
    before.begin()
    before.say("She knew how I take my tea")
    before.close()
    again = Program(qtbot, library).open()
    again.press("Ctrl+Return")
    again.say("And that I sleep late")
    assert again.texts() == ["She knew how I take my tea", "And that I sleep late"]
    assert again.done <= 3
    again.close()


def test_thirty_dictated_notes_with_no_hand_on_the_mouse(program: Program, script: Script) -> None:
    words = [note.text for note in script.state.notes_of(script.session.id)][:30]
    program.begin()
    begun = program.done
    program.say(*words)
    program.settle()
    assert program.texts() == words
    assert program.done - begun == 30
    drawn = program.board.scene.notes
    assert [drawn[note.id].face.text for note in program.notes()] == words


def test_forty_notes_in_six_named_groups_with_the_keyboard(program: Program) -> None:
    wanted = forty(program)
    program.sort()
    begun = program.done
    for name, texts in wanted.items():  # a group begins with the first of its notes
        walk_to(program, texts[0])
        program.press("G")
        program.say(name)
    letters = dict(zip(wanted, "ABCDEF", strict=True))
    of = {text: letters[name] for name, texts in wanted.items() for text in texts[1:]}
    walk_to(program, next(iter(sorted(of, key=program.texts().index))))
    while current(program) in of:
        program.press("M", of.pop(current(program)))
    assert program.groups() == wanted
    assert of == {}
    assert program.done - begun <= 2 * 34 + 6 * 10


def test_forty_notes_in_six_named_groups_in_the_list(program: Program) -> None:
    """The same where the keyboard, and a screen reader with it, is in the list."""
    wanted = forty(program)
    program.sort()
    program.press("Ctrl+Shift+L")
    letters = dict(zip(wanted, "ABCDEF", strict=True))
    begun = program.done
    for name, texts in wanted.items():
        walk_in_list(program, texts[0])
        program.press("G")
        program.say(name)
    of = {text: letters[name] for name, texts in wanted.items() for text in texts[1:]}
    walk_in_list(program, min(of, key=program.texts().index))
    while current(program) in of:
        program.press("M", of.pop(current(program)))
        assert program.focus().accessibleName() == "List of groups and notes"
    assert program.groups() == wanted
    assert of == {}
    assert program.done - begun <= 2 * 34 + 6 * 12


def test_forty_notes_in_six_named_groups_with_the_mouse(program: Program) -> None:
    """Loose notes are circled, grouped and named; no note lands where no group was marked."""
    wanted = forty(program)
    program.sort()
    program.board.zoom_100()
    begun = program.done
    for number, name in enumerate(wanted):
        first = said(program, wanted[name][0])
        x, y = 110 + 365 * (number % 3), 100 + 180 * (number // 3)
        program.drag(program.spot(first), QPoint(x, y))
        program.lasso([first])
        assert list(program.board.selected_note_ids()) == [first.id]
        program.click("Group")
        program.say(name)
    group_of = {text: name for name, texts in wanted.items() for text in texts}
    while tray := [note for note in program.notes() if note.cluster_id is None]:
        name = group_of[tray[0].text]
        drop_into(program, tray[0], said(program, wanted[name][0]), name)
    assert {name: set(texts) for name, texts in program.groups().items()} == {
        name: set(texts) for name, texts in wanted.items()
    }
    assert program.done - begun <= 34 + 6 * 6


def drop_into(program: Program, moved: Note, member: Note, name: str) -> None:
    """Hold a note over a group, look which one is marked, and let go."""
    if not program.board.view.viewport().rect().contains(program.spot(member)):
        program.fit_board()
    marked: list[str] = []
    clusters = program.board.scene.clusters
    program.drag(
        program.spot(moved),
        program.spot(member),
        before_drop=lambda: marked.extend(key for key, item in clusters.items() if item.target),
    )
    landed = program.workspace.state.notes[moved.id].cluster_id
    assert marked == [landed]
    assert program.workspace.state.clusters[landed or ""].name == name


def test_any_of_the_last_twenty_actions_is_undone_by_one_key(program: Program) -> None:
    program.begin()
    program.say(*"12345678")
    program.sort()
    program.press("Escape")
    kept = [picture(program)]
    for text, keys, typed in TWENTY:
        if text:
            go_to(program, text)
        program.press(*keys)
        if typed:
            program.say(typed)
        kept.append(picture(program))
        assert kept[-1] != kept[-2], f"{keys} {typed!r} changed nothing"
    assert len(kept) == 21
    last = kept.pop()
    for text, keys, typed in reversed(TWENTY):
        program.press("Ctrl+Z")
        assert picture(program) == kept.pop(), f"not taken back: {text} {keys} {typed!r}"
    for _ in TWENTY:
        program.press("Ctrl+Y")
    assert picture(program) == last


#: Twenty things that change the board: the note to go to, the keys there, and what is typed.
TWENTY: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("1", ("Space", "Right", "Space", "G"), ""),
    ("", (), "First things"),
    ("3", ("M", "A"), ""),
    ("1", ("H",), ""),
    ("1", ("H",), ""),
    ("1", ("Shift+H",), ""),
    ("1", ("S",), ""),
    ("4", ("G",), ""),
    ("", (), "Second things"),
    ("5", ("M", "B"), ""),
    ("2", ("U",), ""),
    ("2", ("Delete",), ""),
    ("4", ("F2",), "Renamed"),
    ("5", ("Return",), "Said in other words"),
    ("6", ("M", "A"), ""),
    ("1", ("Alt+Right",), ""),
    ("1", ("R",), ""),
    ("6", ("P",), ""),
    ("8", ("H",), ""),
    ("8", ("M", "A"), ""),
)


def forty(program: Program) -> dict[str, list[str]]:
    """Forty notes are said, going round six themes; returns which belong together."""
    program.begin()
    theme = {f"{NAMES[n % 6]}: {n + 1}": NAMES[n % 6] for n in range(40)}
    program.say(*theme)
    return {name: [text for text in theme if theme[text] == name] for name in NAMES}


def said(program: Program, text: str) -> Note:
    return next(note for note in program.notes() if note.text == text)


def picture(program: Program) -> dict[str, Any]:
    """All records of the session, and where everything lies on the board."""
    state, scene = program.workspace.state, program.board.scene
    records = {kind.kind: dict(state.all(kind)) for kind in ALL}
    boxes = {**scene.notes, **scene.clusters}
    return {**records, "boxes": {key: item.box for key, item in boxes.items()}}
