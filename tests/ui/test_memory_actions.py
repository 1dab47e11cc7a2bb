# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From one session to the next: the menu, the palette, the pages of the panel."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from facilitator.domain.templates import Template
from facilitator.intake import shipped
from facilitator.ui.library import rail
from facilitator.ui.library.planning_next import plan_next
from tests.journey import Program


def run(program: Program, action_id: str) -> None:
    assert program.window.actions_ is not None
    assert program.window.actions_.actions.run(action_id)
    program.settle()


def test_the_next_session_is_planned_and_taken_back(begun: Program) -> None:
    first = begun.session.session_id
    run(begun, "session.plan_next")
    second = begun.session.session_id
    assert second != first
    assert begun.session.current() == "plan"
    assert "Session 2" in begun.told()[-1]
    begun.press("Ctrl+Z")
    assert second not in begun.workspace.state.sessions
    assert begun.workspace.state.sessions[first].group_id is None
    assert begun.window.session is None


def test_in_the_library_it_follows_the_chosen_row(begun: Program) -> None:
    first = begun.session.session_id
    begun.press("Ctrl+W")
    library = begun.window.library
    assert library is not None
    library.go(rail.ACTIONS)
    run(begun, "session.plan_next")
    assert begun.told() == ["Choose the session that it follows first."]
    library.go(rail.SESSIONS)
    rows = library.current_list()
    assert rows is not None
    rows.setFocus()
    begun.press("Down", "Down")
    assert library.current_session() == first
    run(begun, "session.plan_next")
    assert begun.session.session_id != first


def test_another_template_may_be_chosen(begun: Program) -> None:
    found = shipped.templates().find("dilemma")
    assert isinstance(found, Template)
    key = plan_next(begun.workspace, begun.session.session_id, found)
    assert begun.workspace.state.sessions[key].template == "dilemma"
    assert begun.workspace.state.stages(begun.session.session_id)  # it stays open


def test_pages_of_the_close_and_back_to_the_same_place(begun: Program) -> None:
    begun.type("half a no")
    line = begun.focus()
    run(begun, "panel.ideas")
    closing = begun.run.panel.closing
    assert begun.focus() is closing.ideas.list
    run(begun, "panel.pulse")
    assert begun.focus() is closing.pulse.first_box()
    begun.press("Escape")
    assert QApplication.focusWidget() is line
    begun.type("te")
    assert begun.run.capture.edit.line() == "half a note"
    run(begun, "panel.ideas")
    assert closing.part == "ideas"


def test_over_time_opens_from_the_library_and_from_a_group(begun: Program) -> None:
    run(begun, "session.plan_next")
    begun.press("Ctrl+W")
    library = begun.window.library
    assert library is not None
    run(begun, "library.series")
    assert library.place() == (rail.SERIES, "")
    group = next(iter(begun.workspace.state.groups))
    library.go(rail.GROUP, group)
    begun.settle()
    run(begun, "library.series")
    assert library.place() == (rail.SERIES, group)
