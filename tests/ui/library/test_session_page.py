# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The page of one learning group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.session_page import GroupPage
from facilitator.ui.plan.fields import LongField


def titled(workspace: Workspace, title: str) -> Session:
    return next(one for one in workspace.state.sessions.values() if one.title == title)


def test_a_learning_group_gets_another_name(view: LibraryView, qtbot: QtBot) -> None:
    group = titled(view._workspace, "The square after dark").group_id
    assert group is not None
    view.go(rail.GROUP, group)
    page = view.parts.places.currentWidget()
    assert isinstance(page, GroupPage)
    qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "Stories of the square")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert view._workspace.state.groups[group].name == "Stories of the square"
    assert (group, "Stories of the square", 8) in view._reading.rail.groups


def test_what_a_learning_group_is_for_and_shares_is_written_on_its_page(
    view: LibraryView, qtbot: QtBot
) -> None:
    state = view._workspace.state
    square, mentors = (
        titled(view._workspace, title).group_id
        for title in ("The square after dark", "Listening when it is hard")
    )
    assert square is not None
    assert mentors is not None
    view.go(rail.GROUP, square)
    page = view.parts.places.currentWidget()
    assert isinstance(page, GroupPage)
    purpose, course = page.words.purpose.field, page.words.course.field
    assert isinstance(purpose, LongField)
    assert isinstance(course, LongField)
    course.setFocus()
    qtbot.keyClicks(course, "Nobody walks home alone")
    qtbot.keyClick(course, Qt.Key.Key_Tab)
    assert state.groups[square].course == "Nobody walks home alone"
    qtbot.keyClicks(purpose, "Light and company")
    view.go(rail.GROUP, mentors)
    assert state.groups[square].purpose == "Light and company"
    assert (state.groups[mentors].purpose, purpose.toPlainText()) == ("", "")
    view._workspace.undo()
    assert state.groups[square].purpose == ""
    view.go(rail.GROUP, "")
    assert not page.words.isVisible()
