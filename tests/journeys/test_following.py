# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Two sessions of one learning group, by keys: the second opens with what the first one left."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Action, Ask
from tests.journey import Program

ACTION, OTHER, QUESTION = "Ask the night staff", "Print the welcome card", "Who pays the overlap"
LESSON, ANSWER = "They never meet the day team", "The region, from January"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.facilitator"


def test_the_second_session_opens_with_actions_and_answers(library: Path, qtbot: QtBot) -> None:
    program = Program(qtbot, library).open()
    try:
        second = two_sessions(program)
    finally:
        program.close()
    again = Program(qtbot, library).open()
    try:
        assert what_is_shown_again(again, second) == [(ACTION, "stuck"), (OTHER, "done")]
    finally:
        again.close()


def two_sessions(program: Program) -> str:
    """The first with promises and a question, the second looking back; returns its id."""
    first = hold_the_first(program)
    program.press("Ctrl+K")
    program.type("Plan the next session")
    program.press("Return")
    second = program.session.session_id
    assert second != first
    planned = program.workspace.state.sessions[second]
    assert (planned.number, planned.template, planned.status) == (2, "follow-up", "draft")
    assert planned.group_id == program.workspace.state.sessions[first].group_id is not None
    assert program.session.current() == "plan"
    names = [p.name for p in program.workspace.state.participants(second)]
    assert names == ["Ann Lind"]
    program.press("Ctrl+Tab", "F8")
    look_back(program)
    program.press("Ctrl+W")
    library = program.window.library
    assert library is not None
    told = [row.title for row in library.parts.panel.list.rows.all()]
    assert ACTION in told
    assert OTHER not in told
    assert QUESTION not in told
    return second


def hold_the_first(program: Program) -> str:
    """A session with two actions and a question, to its end."""
    program.begin()
    session_id = program.session.session_id
    program.run.focus_capture()
    program.say("Nobody asks how my day was", f"! {ACTION}", f"! {OTHER}", f"? {QUESTION}")
    program.run.show_page("people")
    program.run.panel.focus_page()
    program.type("Ann Lind, assistant")
    program.press("Return")
    for _stage in program.workspace.state.stages(session_id):
        program.press("F8")
    session = program.workspace.state.sessions[session_id]
    assert session.status == "done"
    assert "The session is finished." in program.told()
    return session_id


def look_back(program: Program) -> None:
    """How it stands, what was learned, what was answered."""
    last = program.run.panel.outcomes.last
    assert last.list.isVisible(), "the first stage shows them without being asked"
    assert [row.text for row in last.list.rows()] == [ACTION, OTHER]
    last.list.setFocus()
    program.press("3", "3", "Return")
    program.type(LESSON)
    program.press("Return")
    program.press("Down", "1")
    program.reach("Answers to us")
    program.press("Down", "Return")
    program.type(ANSWER)
    program.press("Return")
    state = program.workspace.state
    stuck, done = sorted(state.all(Action).values(), key=lambda action: action.text)
    assert (stuck.status, stuck.learned) == ("stuck", LESSON)
    assert done.status == "done"
    [ask] = state.all(Ask).values()
    assert (ask.status, ask.answer) == ("answered", ANSWER)


def what_is_shown_again(program: Program, session_id: str) -> list[tuple[str, str]]:
    """What the review shows when the program was closed in between: what is done, too."""
    program.window.open_session(session_id, "run")
    program.settle()
    last = program.run.panel.outcomes.last
    assert program.workspace.state.sessions[session_id].status == "running"
    assert [row.came for row in last.asks.rows()] == [ANSWER]
    return [(row.text, row.status) for row in last.list.rows()]
