# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ticking off, by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.action_list import ActionList


def titled(workspace: Workspace, title: str) -> Session:
    return next(one for one in workspace.state.sessions.values() if one.title == title)


def test_space_ticks_an_action_off_and_undo_opens_it_again(view: LibraryView, qtbot: QtBot) -> None:
    rows = view.parts.panel.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    action = rows.rows.row(rows.currentIndex()).action
    assert action is not None
    assert action.text == "Ask the depot for a key cabinet"
    with qtbot.waitSignal(view.toast) as said:
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert said.args == ["Done: Ask the depot for a key cabinet", True]
    assert view._workspace.state.actions[action.id].status == "done"
    assert view._reading.rail.actions == 6
    following = rows.rows.row(rows.currentIndex()).action
    assert following is not None
    assert following.text == "Translate the welcome card to Arabic"
    view._workspace.undo()
    assert view._reading.rail.actions == 7


def test_a_click_in_the_box_ticks_off_and_one_on_the_words_opens(
    view: LibraryView, qtbot: QtBot
) -> None:
    rows = view.parts.panel.list
    box = rows.visualRect(rows.rows.index(1))
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened.args[0] == titled(view._workspace, "What we learned from October").id
    assert view._reading.rail.actions == 7
    corner = box.topLeft()
    corner.setX(28)
    corner.setY(box.center().y())
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert view._reading.rail.actions == 6


def test_the_page_of_open_actions_names_their_sessions(view: LibraryView) -> None:
    view.go(rail.ACTIONS)
    rows = view.current_list()
    assert isinstance(rows, ActionList)
    assert rows.rows.row(rows.rows.index(1)).place == "What we learned from October"
    assert not view.parts.panel.isVisible()
