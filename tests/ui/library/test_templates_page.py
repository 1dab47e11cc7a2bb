# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A new session from a template."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.templates_page import TemplatesPage


def titled(workspace: Workspace, title: str) -> Session:
    return next(one for one in workspace.state.sessions.values() if one.title == title)


def test_ctrl_n_enter_makes_a_session_from_the_chosen_template(
    view: LibraryView, qtbot: QtBot
) -> None:
    group = titled(view._workspace, "The square after dark").group_id
    assert group is not None
    view.go(rail.GROUP, group)
    before = set(view._workspace.state.sessions)
    rows = view.current_list()
    qtbot.keyClick(rows, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = view.parts.places.currentWidget()
    assert isinstance(page, TemplatesPage)
    qtbot.keyClick(page.gallery.cards[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(page.gallery.cards[1], Qt.Key.Key_Return)
    (key,) = set(view._workspace.state.sessions) - before
    assert opened.args == [key, "plan", ""]
    session = view._workspace.state.sessions[key]
    assert (session.template, session.date) == ("communitree", "2026-11-26")
    assert (session.group_id, session.number) == (group, 9)
    assert session.title == page.gallery.cards[1].choice.name
    assert len(view._workspace.state.stages(key)) == 9


def test_a_new_learning_group_and_an_own_title(view: LibraryView, qtbot: QtBot) -> None:
    view.show_new_session()
    page = view.parts.places.currentWidget()
    assert isinstance(page, TemplatesPage)
    page.title.clear()
    qtbot.keyClicks(page.title, "First evening")
    page.gallery.choose(len(page.gallery.cards) - 1)
    assert page.title.text() == "First evening"
    page.group.setEditText("Night watch")
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    session = titled(view._workspace, "First evening")
    group = view._workspace.state.groups[session.group_id or ""]
    assert (group.name, session.number, session.template) == ("Night watch", 1, "")


def test_tab_goes_from_the_templates_to_the_title(view: LibraryView, qtbot: QtBot) -> None:
    view.show_new_session()
    page = view.parts.places.currentWidget()
    assert isinstance(page, TemplatesPage)
    page.gallery.setFocus()
    reached = page.gallery.cards[0].nextInFocusChain()
    while not (reached.focusPolicy() & Qt.FocusPolicy.TabFocus and reached.isVisible()):
        reached = reached.nextInFocusChain()
    assert reached is page.title
