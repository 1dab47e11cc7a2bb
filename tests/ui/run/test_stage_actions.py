# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The keys of the stage work in the whole window, also in the middle of a line."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain import edits
from tests.journey import Program


def write_stage(program: Program, **values: object) -> None:
    """What the plan says of the stage that runs, or of the first one."""
    state, session_id = program.workspace.state, program.session.session_id
    stage = program.run.clock.stage or state.stages(session_id)[0]
    program.workspace.do(edits.write_stage(state, stage.id, **values))


def test_ctrl_enter_starts_shows_and_leaves_the_line_alone(program: Program) -> None:
    program.press("Return", "Ctrl+Tab", "Ctrl+Return")
    assert program.run.clock.stage is not None
    write_stage(program, hidden=True)
    program.say("one", "two")
    program.type("half a line")
    assert program.run.waiting.takes_all
    program.press("Ctrl+Return")
    assert not program.run.waiting.takes_all
    assert program.run.capture.edit.line() == "half a line"
    assert sorted(program.texts()) == ["one", "two"]
    program.press("Ctrl+Return")
    assert any("F8 goes on" in words for words in program.told())


def test_persons_by_keys_while_typing(begun: Program) -> None:
    write_stage(begun, per_person=2)
    begun.type("half")
    begun.press("F4", "F4", "Shift+F4")
    session = begun.workspace.state.sessions[begun.session.session_id]
    assert session.turn == 1
    assert begun.run.capture.edit.line() == "half"


def test_what_has_no_key_is_in_the_palette(begun: Program) -> None:
    actions = begun.window.actions_
    assert actions is not None
    write_stage(begun, hidden=True)
    begun.say("one")
    assert actions.actions.run("notes.reveal")
    assert not begun.run.waiting.takes_all
    assert actions.actions.run("notes.hide")
    assert begun.run.waiting.takes_all
    begun.run.add_minutes(9)
    begun.settle()
    assert begun.run.rail.late.isVisible()
    assert actions.actions.run("stage.leave_late")
    assert not begun.run.rail.late.isVisible()
    before = sum(s.minutes for s in begun.workspace.state.stages(begun.session.session_id))
    assert actions.actions.run("stage.spread")
    after = sum(s.minutes for s in begun.workspace.state.stages(begun.session.session_id))
    assert after < before


def test_the_bell_is_heard_of_at_once(begun: Program) -> None:
    preferences = begun.window.preferences
    begun.run.hide()
    told = begun.run.timekeeping.told
    begun.run.clock.watch(begun.run.rail, looking=False)
    assert told not in begun.run.clock._watchers
    preferences.change(replace(preferences.now, bell=True))
    assert told in begun.run.clock._watchers
