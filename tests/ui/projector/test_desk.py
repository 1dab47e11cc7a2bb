# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The projector from the facilitator's window: keys while typing, header, board, chooser."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain import edits
from facilitator.domain.screens import (
    BlankScreen,
    BoardScreen,
    GroupsScreen,
    PromptScreen,
    RulesScreen,
)
from facilitator.ui.projector.chooser import Chooser
from facilitator.ui.projector.projector import Projector
from tests.journey import Program


@pytest.fixture
def room(begun: Program) -> Projector:
    return begun.session.desk.projector


def chooser(program: Program) -> Chooser:
    [found] = program.window.findChildren(Chooser)
    return found


def status(program: Program) -> str:
    return program.session.header.projector.text()


def agree(program: Program, *rules: str) -> None:
    """These are the ground rules now."""
    state, session_id = program.workspace.state, program.session.session_id
    program.workspace.do(edits.set_ground_rules(state, session_id, rules))
    program.settle()


def test_keys_work_while_somebody_types(begun: Program, room: Projector) -> None:
    begun.type("half a sentence")
    begun.press("F5")
    assert room.is_on
    assert status(begun) == "Projector: prompt"
    begun.press("Ctrl+B")
    assert status(begun) == "Projector: blank"
    assert room.visible() == (BlankScreen(), 0)
    begun.press("Ctrl+B", "Ctrl+Shift+B")
    assert status(begun) == "Projector: frozen"
    begun.press("Ctrl+Shift+B", "F5")
    assert status(begun) == "Projector off"
    assert begun.run.capture.edit.line() == "half a sentence"
    assert begun.focus() is begun.run.capture.edit


def test_the_chooser_comes_and_goes_with_two_keys(begun: Program, room: Projector) -> None:
    begun.say("Ten minutes overlap makes the whole evening calm")
    begun.type("and")
    begun.press("Ctrl+E")
    assert chooser(begun).isVisible()
    begun.press("2")
    assert not chooser(begun).isVisible()
    assert begun.focus() is begun.run.capture.edit
    assert begun.run.capture.edit.line() == "and"
    assert isinstance(room.screen, BoardScreen)
    begun.press("Ctrl+E", "Esc")
    assert not chooser(begun).isVisible()
    assert begun.focus() is begun.run.capture.edit
    begun.press("Ctrl+E", "1")
    assert isinstance(room.screen, PromptScreen)


def test_what_there_is_nothing_of_says_so_and_stays(begun: Program, room: Projector) -> None:
    agree(begun)
    begun.press("Ctrl+E", "5")
    assert chooser(begun).isVisible()
    assert chooser(begun).rows[4].accessibleName() == "Ground rules, No ground rules yet"
    assert isinstance(room.screen, PromptScreen)
    agree(begun, "Listen")
    begun.press("5")
    assert isinstance(room.screen, RulesScreen)
    assert room.screen.rules == ("Listen",)


def test_a_click_elsewhere_closes_the_chooser(begun: Program) -> None:
    begun.press("Ctrl+E")
    begun.run.board.focus_board()
    begun.settle()
    assert not chooser(begun).isVisible()


def test_the_chooser_shows_the_room_as_it_is(begun: Program, room: Projector) -> None:
    begun.press("F5", "Ctrl+E")
    opened = chooser(begun)
    assert opened.thumbnail.accessibleName() == "Projector: prompt"
    QTest.mouseClick(opened.blank, Qt.MouseButton.LeftButton)
    assert opened.thumbnail.accessibleName() == "Projector: blank"
    assert opened.blank.text() == "Show again"
    QTest.mouseClick(opened.start, Qt.MouseButton.LeftButton)
    assert not room.is_on
    assert opened.start.text() == "Start"


def test_show_on_projector_starts_it_with_what_lies_there_now(
    begun: Program, room: Projector
) -> None:
    begun.say("one", "two")
    QTest.mouseClick(begun.run.board_bar.project, Qt.MouseButton.LeftButton)
    assert room.is_on
    assert [note.text for note in room.screen.notes] == ["one", "two"]  # type: ignore[union-attr]
    begun.say("three")
    assert [note.text for note in room.screen.notes] == ["one", "two"]  # type: ignore[union-attr]
    QTest.mouseClick(begun.run.board_bar.project, Qt.MouseButton.LeftButton)
    assert len(room.screen.notes) == 3  # type: ignore[union-attr]


def test_the_focused_group_is_read_back(begun: Program, room: Projector) -> None:
    state, session_id = begun.workspace.state, begun.session.session_id
    begun.say("one", "two", "three")
    for name, note in zip(("First", "Second"), begun.notes(), strict=False):
        begun.workspace.do(edits.group_notes(state, [note.id], name=name))
    begun.run.turn_layout()
    begun.settle()
    QTest.mouseClick(begun.run.board_bar.project, Qt.MouseButton.LeftButton)
    assert isinstance(room.screen, GroupsScreen)
    second = state.clusters_of(session_id)[1]
    note = next(note for note in begun.notes() if note.cluster_id == second.id)
    begun.board.reveal_note(note.id)
    begun.settle()
    assert room.screen.read == "B"
    assert [said.text for said in room.screen.notes] == [note.text]


def test_nothing_that_the_window_says_of_itself_is_private(begun: Program, room: Projector) -> None:
    begun.press("F5")
    assert room.window is not None
    assert room.window.windowTitle() == "Facilitator – projector"
    assert room.window.accessibleName() == "Facilitator – projector"
    assert room.window.accessibleDescription() == ""


def test_leaving_the_session_ends_it(begun: Program, room: Projector) -> None:
    begun.press("F5")
    begun.window.show_library()
    begun.settle()
    assert not room.is_on
    assert room.window is None


def test_dark_is_kept_for_the_next_time(begun: Program, room: Projector) -> None:
    assert begun.window.actions_ is not None
    begun.window.actions_.actions.run("projector.dark")
    assert room.dark
    assert begun.window.preferences.now.projector_dark


def test_every_content_is_in_the_palette(begun: Program, room: Projector) -> None:
    assert begun.window.actions_ is not None
    run = begun.window.actions_.actions.run
    begun.say("one")
    run("projector.board")
    assert isinstance(room.screen, BoardScreen)
    run("projector.prompt")
    assert isinstance(room.screen, PromptScreen)
    run("projector.votes")
    assert begun.told()[-1] == "No dots yet"
