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
