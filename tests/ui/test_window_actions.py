# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every action of the table in the real window: it has words, it runs, and no button is mute."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog

from facilitator.domain import edits
from facilitator.ui import errors, theme
from facilitator.ui.action_table import ACTIONS, SECTIONS, ActionSpec
from facilitator.ui.actions import Actions
from facilitator.ui.dialogs.command_palette import CommandPalette
from facilitator.ui.dialogs.key_sheet import KeySheet
from tests.journey import Program

#: Left out: the program would end, or a window of the system open.
ELSEWHERE = {"app.quit"}
VIEWS = {"plan": "plan", "run": "run", "capture": "run", "board": "run", "summary": "summary"}


@pytest.fixture
def sorted_notes(begun: Program) -> Program:
    """Four notes, two of them in a group, the keyboard on a note."""
    begun.say("= Decided", "One", "Two", "Three", "Four")
    begun.sort()
    ids = [note.id for note in begun.notes()]
    begun.board.selection.choose(ids[:2], current=ids[0])
    begun.press("G")
    begun.type("Evenings")
    begun.press("Return")
    begun.board.selection.choose([ids[0]], current=ids[0])
    return begun


@pytest.fixture(autouse=True)
def no_bugs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """What is raised in a slot ends up here, and fails the test."""
    found: list[BaseException] = []
    monkeypatch.setattr(errors, "report_bug", found.append)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    yield found
    assert found == []


def actions_of(program: Program) -> Actions:
    assert program.window.actions_ is not None
    return program.window.actions_.actions


def make_ready(program: Program, session_id: str, spec: ActionSpec) -> None:
    """Where the action holds, with a note chosen and something to take back and do again."""
    if spec.context == "library":
        program.window.show_library()
        assert program.window.library is not None
        program.window.library.go("sessions")
        program.window.library.setFocus()
        program.press("Down")
    else:
        program.window.open_session(session_id, VIEWS.get(spec.context, "run"))
        program.sort()
        program.session.show_view(VIEWS.get(spec.context, "run"))
        note = program.notes()[0]
        program.board.selection.choose([note.id], current=note.id)
        program.workspace.do(edits.star_notes(program.workspace.state, [note.id], not note.starred))
        program.workspace.do(edits.hear_again(program.workspace.state, [note.id]))
        program.workspace.undo()
    program.settle()


@pytest.mark.parametrize("context", sorted({spec.context for spec in ACTIONS}))
def test_every_action_runs_where_it_holds(sorted_notes: Program, context: str) -> None:
    program, actions = sorted_notes, actions_of(sorted_notes)
    session_id = program.session.session_id
    QGuiApplication.clipboard().clear()  # what another test left would become a session
    for number in range(1, 7):
        program.run.choose_voice(number)  # so that all six are there
    ran = []
    for spec in ACTIONS:
        here = spec.context == context and spec.kind != "typed" and spec.id not in ELSEWHERE
        if not here or not actions.is_bound(spec.id):
            continue
        make_ready(program, session_id, spec)
        assert actions.run(spec.id), f"{spec.id} cannot be run in {context}"
        program.settle()
        for dialog in program.window.findChildren(QDialog):
            dialog.close()
        # As a desktop does once a dialog has gone.
        program.window.activateWindow()
        program.qtbot.waitUntil(program.window.isActiveWindow)
        program.workspace.open_session(session_id)
        ran.append(spec.id)
    assert program.workspace.state.sessions[session_id].title
    assert len(ran) == len(set(ran))


def test_every_action_that_is_bound_has_words_and_a_place(begun: Program) -> None:
    actions = actions_of(begun)
    for spec in ACTIONS:
        if actions.is_bound(spec.id):
            assert actions.words(spec).strip()
            assert spec.section in SECTIONS


@pytest.mark.parametrize("view", ["library", "plan", "run", "summary"])
def test_every_button_has_a_name(begun: Program, view: str) -> None:
    if view == "library":
        begun.window.show_library()
    else:
        begun.session.show_view(view)
    begun.settle()
    mute = [
        button
        for button in begun.window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
        and not button.objectName().startswith("qt_")
    ]  # fmt: skip
    assert mute == []


def test_the_palette_finds_a_note_and_goes_to_it(sorted_notes: Program) -> None:
    program = sorted_notes
    program.press("Ctrl+Tab")
    program.press("Ctrl+K")
    program.type("Three")
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert palette.entries()[0].text == "Three"
    view = program.session
    program.press("Return")
    assert (program.session, program.session.current()) == (view, "run")
    three = next(note for note in program.notes() if note.text == "Three")
    assert program.board.selected_note_ids() == (three.id,)


def test_the_palette_does_what_is_chosen_and_gives_the_keyboard_back(begun: Program) -> None:
    begun.press("Ctrl+K")
    begun.type("dark")
    begun.press("Return")
    assert theme.current().dark
    assert begun.focus() is begun.run.capture.edit


def test_undo_says_what_it_would_take_back(begun: Program) -> None:
    actions = actions_of(begun)
    begun.say("One")
    assert actions.action("edit.undo").text() == "Undo: note added"
    begun.press("Ctrl+Z")
    assert actions.action("edit.redo").text() == "Redo: note added"
    assert actions.can_run("edit.redo")


def test_voices_go_by_their_names(begun: Program) -> None:
    actions = actions_of(begun)
    begun.press("Ctrl+2")  # makes the voice that nobody has named
    begun.say("One")
    begun.session.show_view("plan")
    begun.session.show_view("run")
    assert begun.notes()[0].voice_id is not None
    assert actions.can_run("capture.voice_2")


def test_keys_for_this_screen_open_and_close(begun: Program) -> None:
    begun.press("F1")
    sheet = begun.window.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    assert sheet.isVisible()
    sheet.activateWindow()
    begun.qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet, Qt.Key.Key_F1)
    assert not sheet.isVisible()


def test_ctrl_f_is_the_search_of_the_library(program: Program) -> None:
    program.press("Ctrl+F")
    assert program.window.library is not None
    assert program.focus() is program.window.library.parts.header.search


def test_signs_that_need_altgr_have_keys(begun: Program) -> None:
    begun.type("Bus")
    begun.press("Ctrl+G")
    assert begun.run.capture.edit.line() == "Bus #"
    begun.press("Escape", "Escape")
    begun.run.capture.edit.set_line("")
    begun.press("Ctrl+I")
    assert begun.run.capture.edit.line() == "@"


def test_files_are_asked_for_with_the_system_s_dialog(program: Program) -> None:
    actions = actions_of(program)
    for action, title in (
        ("library.import", "Import notes from a file"),
        ("library.open_backup", "Open a library file"),
    ):
        actions.run(action)
        [dialog] = [d for d in program.window.findChildren(QFileDialog) if d.isVisible()]
        assert dialog.windowTitle() == title
        dialog.reject()
        QApplication.processEvents()
