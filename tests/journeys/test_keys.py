# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sample session, played with keys alone from an empty library to the end."""

from __future__ import annotations

from tests.journey import Program
from tests.journeys.comparing import content, differences
from tests.journeys.script import CHALLENGE, TRY, WRITE, Group, Script
from tests.journeys.walking import walk_to

TEMPLATE = "Reflekterande träff (Jönköpingsstil)"


def test_the_sample_session_with_keys_alone(program: Program, script: Script) -> None:
    make_the_session(program)
    plan(program, script)
    run_to(program, WRITE)
    program.say(*script.lines(WRITE))
    run_to(program, CHALLENGE)
    program.say(*script.lines(CHALLENGE))
    run_to(program, "Hitta gemensamma ord")
    for group in script.groups(WRITE, CHALLENGE):
        put_together(program, group)
    run_to(program, TRY)
    end(program)
    told = differences(
        content(program.workspace.state, program.session.session_id),
        content(script.state, script.session.id),
    )
    assert told == {}


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
    program.press("Ctrl+K")
    program.type("Reflekterande")
    program.press("Return")
    assert program.session.current() == "plan"


def plan(program: Program, script: Script) -> None:
    """What stands at the head of the plan, and who is coming."""
    session = script.session
    program.press("Home")
    for name, text in (
        ("Title", session.title),
        ("Focus question", session.question),
        ("Date", session.date),
        ("Start", session.start),
        ("End", session.end),
        ("Place", session.place),
        ("People expected", str(session.people_expected)),
    ):
        program.fill(name, text)
    program.press("Tab")


def run_to(program: Program, title: str) -> None:
    """F8 until this stage runs."""
    if program.session.current() != "run":
        program.press("Ctrl+Tab")
    while running(program) != title:
        program.press("F8")


def running(program: Program) -> str:
    stage = program.run.clock.stage
    return stage.title if stage else ""


def end(program: Program) -> None:
    """F8 behind the last stage."""
    while running(program):
        program.press("F8")


def put_together(program: Program, group: Group) -> None:
    """The first two with Space and G, the others with M and the letter."""
    first, second, *others = group.texts
    for text in (first, second):
        walk_to(program, text)
        program.press("Space")
    program.press("G")
    program.type(group.name)
    program.press("Return")
    for text in others:
        walk_to(program, text)
        program.press("M", group.letter)
        if program.focus() is not program.board.view:  # some name begins with that letter too
            program.press("Return")
