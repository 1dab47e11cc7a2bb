# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One open session: its views are made when they are shown, and let go of as a whole."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.records import Note
from facilitator.ui.session.session_view import VIEWS
from facilitator.ui.sheet import NameSheet
from tests.journey import Program


def test_ctrl_tab_goes_round_the_views(program: Program) -> None:
    program.press("Return")
    seen = [program.session.current()]
    for _ in VIEWS:
        program.press("Ctrl+Tab")
        seen.append(program.session.current())
    assert seen == ["plan", "run", "summary", "plan"]
    program.press("Ctrl+Shift+Tab")
    assert program.session.current() == "summary"


def test_a_view_that_nobody_saw_is_not_made(program: Program) -> None:
    program.press("Return")
    assert program.session.sides() is None
    program.press("Ctrl+Tab")
    assert program.session.sides() == (True, False)


def test_zoom_goes_to_what_is_shown(begun: Program) -> None:
    before = begun.board.view.zoom
    begun.press("Ctrl++")
    assert begun.board.view.zoom > before
    begun.press("Ctrl+0")
    assert begun.board.view.zoom == 1.0
    begun.session.show_view("plan")
    begun.session.zoom(1)
    assert begun.board.view.zoom == 1.0


def test_start_here_in_the_plan_runs_that_stage(program: Program) -> None:
    program.press("Return")
    stages = program.workspace.state.stages(program.session.session_id)
    program.session.plan.run_stage.emit(stages[2].id)
    assert program.session.current() == "run"
    session = program.workspace.state.sessions[program.session.session_id]
    assert session.stage_id == stages[2].id


def test_f8_in_the_plan_starts_and_shows_the_session_and_then_stays_where_one_looks(
    program: Program,
) -> None:
    program.press("Return", "F8")
    assert program.session.current() == "run"
    program.session.show_view("plan")
    program.press("F8")
    assert program.session.current() == "plan"
    stages = program.workspace.state.stages(program.session.session_id)
    session = program.workspace.state.sessions[program.session.session_id]
    assert session.stage_id == stages[1].id


def test_what_cannot_be_saved_is_marked_until_it_is(begun: Program) -> None:
    cursor = begun.workspace._connection.cursor()
    cursor.execute("PRAGMA query_only = 1")
    begun.say("Not lost")
    assert begun.session.header.saved.text() == "Not saved"
    assert begun.run.capture.edit.line() == "Not lost"
    cursor.execute("PRAGMA query_only = 0")
    begun.say("")
    assert begun.texts() == ["Not lost"]
    assert begun.session.header.saved.text().startswith("Saved")


def test_closed_it_hears_nothing_and_its_records_are_gone(begun: Program) -> None:
    begun.say("One")
    begun.type("half a line")
    session_id = begun.session.session_id
    begun.press("Ctrl+W")
    assert begun.workspace.state.all(Note) == {}
    begun.workspace.do(edits.write_session(begun.workspace.state, session_id, title="Other"))
    begun.window.open_session(session_id)
    assert begun.texts() == ["One"]
    assert begun.run.capture.edit.line() == "half a line"


def test_the_stages_are_kept_as_a_template(program: Program) -> None:
    program.press("Return")
    program.session.plan.template_wanted.emit()
    sheet = next(s for s in program.session.window().findChildren(NameSheet) if s.isVisible())
    sheet.field.setText("Ours")
    sheet.done()
    assert [own.name for own in program.workspace.state.own_templates()] == ["Ours"]


def test_people_and_the_page_about_the_session_are_an_action_away(program: Program) -> None:
    program.press("Return")
    plan = program.session.plan
    plan.add_people()
    assert plan.people.people.add.field.hasFocus()
    plan.open_about()
    assert plan.about.row("title").field.hasFocus()
