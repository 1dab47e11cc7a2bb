# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample session, played with keys alone from an empty library to the end."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.journey import Program
from tests.journeys.comparing import content, differences
from tests.journeys.frames import Frames
from tests.journeys.script import (
    CHALLENGE,
    COMMON,
    GUEST,
    KINDS,
    OWN_NOTE,
    TEMPLATE,
    TRY,
    WRITE,
    Group,
    Script,
    about,
    private_words,
)
from tests.journeys.walking import current, go_to, walk_to

MOST_STEPS = 400  # of undo that one session takes


def test_the_sample_session_with_keys_alone(program: Program, script: Script) -> None:
    make_the_session(program)
    plan(program, script)
    frames = Frames(program, always=private_words(program))
    frames.follow(program.session.desk.projector)
    gather(program, script)
    sort(program, script)
    vote(program, script)
    decide(program, script)
    finish(program, script)
    state, session_id = program.workspace.state, program.session.session_id
    found, wanted = content(state, session_id), content(script.state, script.session.id)
    assert differences(found, wanted) == {}
    assert frames.leaks() == []
    assert frames.bare() == []
    assert frames.stages() == ["", *(stage.title for stage in state.stages(session_id))]
    assert frames.kinds() >= KINDS
    take_all_back_and_do_it_again(program)
    assert content(state, session_id) == found


def make_the_session(program: Program) -> None:
    """In Swedish, from the template; then the screens in English."""
    program.reach("Language")
    program.type("Sv")
    program.settle()
    program.reach(f"{TEMPLATE}…", back=True)
    program.press("Return")
    program.press("Ctrl+,")
    program.type("En")
    program.settle()
    run_action(program, "Reflekterande")
    assert program.session.current() == "plan"


def plan(program: Program, script: Script) -> None:
    """What stands at the head of the plan, whose voices are heard, and who is coming."""
    program.press("Home")
    for name, text in about(script):
        program.fill(name, text)
    program.reach("Add a voice")
    program.press("Space")
    program.say(*script.voices())
    program.settle()
    program.reach("Add or paste names")
    program.press("Space")
    paste(program, "\n".join(script.people()))
    for person in script.state.participants(script.session.id):
        program.reach(f"{person.roles[0]}…")
        program.press("Return")
        program.reach("Voice")
        program.type(person.roles[0][0])
        for flag, wanted in (
            ("Lived experience", person.lived_experience),
            ("Works in the organisation", person.inside),
        ):
            if wanted:
                program.reach(flag)
                program.press("Space")
        program.press("Return")
    program.reach("Add or paste names")
    program.press("Space")
    program.say(GUEST)
    program.press("Escape")
    program.reach("Stages")
    program.press("Home", "Down")
    program.fill("Notes for you", OWN_NOTE)


def gather(program: Program, script: Script) -> None:
    """The projector on; what is written in silence, and what is said aloud."""
    program.press("Ctrl+Tab", "F5", "Ctrl+E", "5")
    run_to(program, WRITE)
    program.say(*script.lines(WRITE))
    program.settle()
    assert program.board.scene.notes == {}
    program.press("Ctrl+E", "2")
    program.press("Ctrl+Return")
    run_to(program, CHALLENGE)
    first, *others = script.lines(CHALLENGE)
    program.say(f"{first} @IW")
    assert program.notes()[-1].author_id is not None
    run_action(program, "Show the board on the projector")
    program.type(others[1][:20])
    run_action(program, "Show the board on the projector")
    program.press("Escape")
    program.say(*others)
    run_action(program, "Show the prompt")


def sort(program: Program, script: Script) -> None:
    """Groups and their names; each note also goes to the second group it fits."""
    run_to(program, COMMON)
    for group in script.groups(WRITE, CHALLENGE):
        put_together(program, group)
    before = program.groups()
    program.press("Ctrl+Z", "Ctrl+Z")
    assert program.groups() != before
    program.press("Ctrl+Y", "Ctrl+Y")
    assert program.groups() == before
    also(program, script, WRITE, CHALLENGE)
    run_action(program, "Show the board on the projector")


def vote(program: Program, script: Script) -> None:
    """Paper dots: letter, digits, Enter."""
    run_action(program, "Count dots, or back")
    for letter, count in script.dots().items():
        program.press(letter)
        program.type(str(count))
        program.press("Return")
    program.press("Ctrl+E", "3", "Escape")
    run_action(program, "Close voting and show the dots")
    program.press("Ctrl+E", "3")
    run_action(program, "Count dots, or back")


def decide(program: Program, script: Script) -> None:
    """What will be tried: as notes in their groups, then as decisions and actions."""
    run_to(program, TRY)
    run_action(program, "Board, or what the stage counts")
    to_board(program)
    program.say(*script.lines(TRY, grouped=True))
    to_board(program)
    also(program, script, TRY)
    to_board(program)
    program.press("Ctrl+L")
    program.say(*script.outcomes())
    program.settle()


def finish(program: Program, script: Script) -> None:
    """Behind the last stage; the guest is taken off the list; thanks."""
    while running(program):
        program.press("F8")
    program.press("F5")
    program.press("Ctrl+Shift+Tab")
    program.reach("No role given…")
    program.press("Delete")
    program.press("Ctrl+Shift+Tab")
    assert program.session.current() == "summary"
    program.reach("Edit purpose and closing words")
    program.press("Space")
    program.fill("Thank you", script.session.thanks)
    program.press("Tab")


def take_all_back_and_do_it_again(program: Program) -> None:
    """Every step of the run, back to the empty session, and forth."""
    program.press("Escape", "Ctrl+Shift+Tab")
    steps = 0
    while program.workspace.undo_verb != "add_session" and steps < MOST_STEPS:
        program.press("Ctrl+Z", settle=False)
        steps += 1
    assert program.workspace.undo_verb == "add_session"
    assert program.texts() == []
    program.press(*["Ctrl+Y"] * steps)
    assert program.workspace.redo_verb is None


# What several of them need


def run_action(program: Program, words: str) -> None:
    """Ctrl+K, some words, Enter."""
    program.press("Ctrl+K")
    program.type(words)
    program.press("Return")


def paste(program: Program, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    program.press("Ctrl+V")


def run_to(program: Program, title: str) -> None:
    """F8 until this stage runs."""
    for _ in range(20):
        if running(program) == title:
            return
        program.press("F8")
    raise AssertionError(f"{title!r} never runs")


def running(program: Program) -> str:
    stage = program.run.clock.stage
    return stage.title if stage else ""


def to_board(program: Program) -> None:
    """Esc until the keyboard is on the board, on no note."""
    for _ in range(6):
        if program.focus() is program.board.view and not program.board.selection.current:
            return
        program.press("Escape")
    raise AssertionError(f"Esc does not lead from {program.focus()} to the board")


def put_together(program: Program, group: Group) -> None:
    """The first two with Space and G, the others with M and the letter."""
    first, second, *others = group.texts
    for text in (first, second):
        walk_to(program, text)
        program.press("Space")
    program.press("G")
    program.say(group.name)
    for text in others:
        walk_to(program, text)
        program.press("M", group.letter)
        if program.focus() is not program.board.view:  # some name begins with that letter too
            program.press("Return")


def also(program: Program, script: Script, *titles: str) -> None:
    """Shift+M and the letter of the second group."""
    for title in titles:
        for note in script.notes(title):
            if letter := script.letter(note.also_id):
                go_to(program, note.text)
                program.press("Shift+M", letter)
                if program.focus() is not program.board.view:
                    program.press("Return")
                assert current(program) == note.text
