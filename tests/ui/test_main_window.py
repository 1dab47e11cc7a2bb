# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The window: libraries that open or do not, sessions, what is said and where, what is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from facilitator.domain import edits
from facilitator.domain.records import Stage
from facilitator.ui.problem_page import ProblemPage
from facilitator.ui.widgets import Button, Label
from tests.journey import Program


def bottom_of_toasts(program: Program) -> int:
    stack = program.window.messages.toasts
    return max(toast.mapTo(program.window, toast.contentsRect().bottomLeft()).y()
               for toast in stack.toasts())  # fmt: skip


def test_the_library_has_the_keyboard_from_the_start(program: Program) -> None:
    library = program.window.library
    assert library is not None
    assert library.isAncestorOf(program.focus())


def test_what_cannot_be_opened_is_said_with_ways_on(program: Program, tmp_path: Path) -> None:
    window = Program(program.qtbot, tmp_path)  # a folder
    window.open()
    page = window.window.centralWidget().findChild(ProblemPage)
    assert page is not None
    assert page.isVisible()
    assert page.isAncestorOf(window.focus())
    page.again.emit()
    assert window.window.centralWidget().findChildren(ProblemPage)[-1].isVisible()
    window.window.open_library(tmp_path / "new.facilitator")
    window.settle()
    assert window.window.library is not None
    assert window.window.library.isVisible()
    window.close()


def test_a_second_start_says_that_it_is_open_elsewhere(program: Program) -> None:
    second = Program(program.qtbot, program.library).open()
    page = second.window.centralWidget().findChild(ProblemPage)
    assert page is not None
    assert any("another window" in words for words in words_of(page))
    second.close()
    program.window.activateWindow()
    program.qtbot.waitUntil(program.window.isActiveWindow)
    program.begin()
    program.say("Here it goes on")
    assert program.texts() == ["Here it goes on"]


def words_of(page: ProblemPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label)]


def test_beside_an_open_library_a_broken_one_is_only_mentioned(
    begun: Program, tmp_path: Path
) -> None:
    begun.say("Stays")
    begun.window.open_library(tmp_path)
    assert "is a folder" in begun.told()[-1]
    assert begun.texts() == ["Stays"]


def test_the_library_that_is_open_is_not_opened_twice(begun: Program) -> None:
    workspace = begun.workspace
    begun.window.open_library(begun.library)
    assert begun.window.workspace is workspace
    assert begun.window.session is None


def test_another_library_takes_its_place(begun: Program, tmp_path: Path) -> None:
    begun.say("In the first")
    begun.window.open_library(tmp_path / "second.facilitator")
    assert begun.workspace.path.name == "second.facilitator"
    assert begun.window.session is None
    begun.window.open_library(begun.library)
    [session] = begun.workspace.state.sessions
    begun.window.open_session(session)
    assert begun.texts() == ["In the first"]


def test_the_title_of_the_window_follows_the_session(begun: Program) -> None:
    session_id = begun.session.session_id
    begun.workspace.do(edits.write_session(begun.workspace.state, session_id, title="Evenings"))
    assert begun.window.windowTitle() == "Evenings – Facilitator"
    begun.press("Ctrl+W")
    assert begun.window.windowTitle() == "Facilitator"


def test_a_session_that_is_open_is_not_made_again(begun: Program) -> None:
    view, run = begun.session, begun.run
    begun.type("half a line")
    begun.window.open_session(view.session_id, "plan")
    begun.window.open_session(view.session_id, "run")
    assert (begun.session, begun.run) == (view, run)
    assert run.capture.edit.line() == "half a line"


def test_starting_begins_the_first_stage_once(program: Program) -> None:
    program.press("Return")
    session_id = program.session.session_id
    stages = program.workspace.state.stages(session_id)
    program.press("Ctrl+W")
    program.window.start_session(session_id)
    assert program.workspace.state.sessions[session_id].stage_id == stages[0].id
    program.press("F8", "Ctrl+W")
    program.window.start_session(session_id)
    assert program.workspace.state.sessions[session_id].stage_id == stages[1].id
    assert program.workspace.state.all(Stage)[stages[0].id].started_at


def test_toasts_stand_above_tray_and_bar(begun: Program) -> None:
    begun.say("One", "Two")
    begun.press("Ctrl+Z")
    assert begun.told() == ["Taken back: note added"]
    bar = begun.run.capture
    assert bottom_of_toasts(begun) < bar.mapTo(begun.window, QPoint(0, 0)).y() + 24
    begun.sort()
    begun.window.messages.say("Grouped")
    tray = begun.board.tray
    assert bottom_of_toasts(begun) < tray.mapTo(begun.window, QPoint(0, 0)).y() + 24


def test_an_offer_to_undo_ends_with_the_next_step(begun: Program) -> None:
    begun.say("= We begin earlier")
    [toast] = begun.window.messages.toasts.toasts()
    assert [button.text() for button in toast.findChildren(Button)] == ["Undo"]
    begun.say("A note")
    assert begun.told() == []


def test_undo_of_the_session_that_is_open_goes_back_to_the_library(program: Program) -> None:
    program.press("Return")
    program.press("Ctrl+Z")
    assert program.window.session is None
    assert program.workspace.state.sessions == {}


def test_sides_and_place_are_kept_for_the_next_start(begun: Program) -> None:
    begun.press("Ctrl+R", "Ctrl+Shift+R")
    begun.press("Ctrl+W")
    now = begun.window.preferences.now
    assert (now.left_rail, now.right_panel) == (False, True)
    [session] = begun.workspace.state.sessions
    begun.window.open_session(session)
    assert begun.run.is_panel_open()
    assert not begun.run.is_rail_wanted()


def test_letters_and_lasso_as_one_prefers_them(begun: Program) -> None:
    chosen = begun.window.preferences.now
    begun.window.preferences.change(type(chosen)(
        language="en", theme="light", single_letter_keys=False, lasso="rectangle"
    ))  # fmt: skip
    assert begun.board.view.rectangle_lasso
    begun.say("One")
    begun.sort()
    begun.press("Right", "G")
    assert begun.groups() == {}
    assert begun.run.capture.edit.line() == "g"


def test_a_click_on_a_button_does_not_end_the_line(begun: Program) -> None:
    begun.type("half ")
    for button in (begun.run.rail.minute, begun.run.rail.pause_small, begun.run.board_bar.turn):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    begun.type("a line")
    begun.say("")
    assert begun.texts() == ["half a line"]
