# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session file in the window: as a session of its own, or added to the one that is here."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from facilitator.domain import edits
from facilitator.domain.state import State
from facilitator.export.session_file import session_file_bytes
from facilitator.store.workspace import Workspace
from facilitator.ui.merging.arriving import Arriving
from facilitator.ui.merging.merged_sheet import MergedSheet
from facilitator.ui.widgets.ask import Question
from tests.journey import Program


@pytest.fixture
def said(begun: Program) -> Program:
    """A session with three notes on the screen."""
    begun.say("We never see the plan", "Lifts", "Tea at four")
    begun.settle()
    return begun


def arriving(program: Program) -> Arriving:
    return program.window.files.arriving


def second(program: Program, *texts: str) -> State:
    """The session on the second typist's laptop, with notes of its own."""
    state = deepcopy(program.workspace.state)
    for text in texts:
        state.apply(edits.add_note(state, program.session.session_id, text=text))
    return state


def saved(program: Program, state: State, folder: Path) -> Path:
    path = folder / "second.facilitator"
    key = program.session.session_id
    path.write_bytes(session_file_bytes(state, state.sessions[key]))
    return path


def question(program: Program) -> Question:
    program.qtbot.waitUntil(lambda: bool(program.window.findChildren(Question)))
    return program.window.findChildren(Question)[-1]


def test_what_is_new_is_added_and_shown(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "We never see the plan!", "Ring first"), tmp_path)
    before = deepcopy(said.workspace.state)
    arriving(said).add_file(path, said.session.session_id)
    said.qtbot.waitUntil(lambda: len(said.texts()) == 5)
    assert said.texts()[-2:] == ["We never see the plan!", "Ring first"]
    assert "Nothing was removed." in said.told()[-1]
    said.click("Look at them")
    [sheet] = [w for w in QApplication.allWidgets() if isinstance(w, MergedSheet)]
    assert sheet.isVisible()
    said.click("Take it all back")
    assert said.workspace.state == before


def test_notes_that_are_not_the_same_part_again(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "We never see the plan!"), tmp_path)
    arriving(said).add_file(path, said.session.session_id)
    said.qtbot.waitUntil(lambda: len(said.texts()) == 4)
    assert said.notes()[-1].same_as_id == said.notes()[0].id
    said.click("Look at them")
    said.click("Not the same")
    assert said.notes()[-1].same_as_id is None
    said.press("Escape")
    assert len(said.texts()) == 4


def test_the_menu_asks_for_the_file(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "Ring first"), tmp_path)
    said.press("Ctrl+K")
    said.type("second typist")
    said.press("Return")
    said.qtbot.waitUntil(lambda: said._dialog() is not None)
    dialog = said._dialog()
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    dialog.accept()
    said.qtbot.waitUntil(lambda: "Ring first" in said.texts())
    said.window.messages.undo()
    assert "Ring first" not in said.texts()


def test_a_session_that_is_here_is_asked_about(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "Ring first"), tmp_path)
    key = said.session.session_id
    said.window.show_library()
    said.window.files.bring_in(path)
    question(said).take("cancel")
    said.settle()
    assert said.window.session is None
    said.window.files.bring_in(path)
    question(said).take("add")
    said.qtbot.waitUntil(lambda: said.window.session is not None)
    said.qtbot.waitUntil(lambda: "Ring first" in said.texts())
    assert said.session.session_id == key
    assert len(said.workspace.state.sessions) == 1


def test_a_second_session_under_other_ids(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said), tmp_path)
    key = said.session.session_id
    said.window.files.bring_in(path)
    question(said).take("second")
    said.qtbot.waitUntil(lambda: said.session.session_id != key)
    assert said.texts() == ["We never see the plan", "Lifts", "Tea at four"]
    titles = [session.title for session in said.workspace.state.sessions.values()]
    assert sorted(titles)[1] == f"{sorted(titles)[0]} (2)"


def test_a_session_in_the_bin_comes_back(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "Ring first"), tmp_path)
    key = said.session.session_id
    said.window.show_library()
    said.workspace.do(edits.bin_session(said.workspace.state, key))
    said.window.files.bring_in(path)
    question(said).take("add")
    said.qtbot.waitUntil(lambda: said.window.session is not None)
    said.qtbot.waitUntil(lambda: "Ring first" in said.texts())
    assert not said.workspace.state.sessions[key].binned


def test_another_laptop_gets_the_same_session(said: Program, tmp_path: Path) -> None:
    path = saved(said, said.workspace.state, tmp_path)
    key = said.session.session_id
    other = Workspace.open(tmp_path / "other.facilitator")
    said.window.use(other)
    said.settle()
    said.window.files.bring_in(path)
    said.qtbot.waitUntil(lambda: said.window.session is not None)
    assert said.session.session_id == key
    assert said.texts() == ["We never see the plan", "Lifts", "Tea at four"]
    assert "3" in said.told()[-1]
    said.window.files.bring_in(path)
    question(said).take("add")
    said.qtbot.waitUntil(lambda: "Nothing was changed" in said.told()[-1])


def test_a_library_is_no_session_and_the_other_way_round(said: Program, tmp_path: Path) -> None:
    library = tmp_path / "another.facilitator"
    Workspace.open(library).close()
    said.window.files.bring_in(library)
    said.qtbot.waitUntil(lambda: any("whole library" in words for words in said.told()))
    path = saved(said, said.workspace.state, tmp_path)
    said.window.open_library(path)
    assert "one session, not a library" in said.told()[-1]


def test_a_file_that_was_cut_off_changes_nothing(said: Program, tmp_path: Path) -> None:
    path = saved(said, second(said, "Ring first"), tmp_path)
    path.write_bytes(path.read_bytes()[:-200])
    arriving(said).add_file(path, said.session.session_id)
    said.qtbot.waitUntil(lambda: any("stops in the middle" in words for words in said.told()))
    assert len(said.texts()) == 3


def test_without_a_session_nothing_is_asked(program: Program) -> None:
    assert arriving(program).choose() is None
