# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Search while typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.edits.entries import FORMS
from facilitator.domain.records import Record, Session
from facilitator.store.workspace import Workspace
from facilitator.ui.forms.kinds import words_of
from facilitator.ui.library import LibraryView
from facilitator.ui.library.search_list import SearchList
from facilitator.ui.library.session_list import SessionList


def titled(workspace: Workspace, title: str) -> Session:
    return next(one for one in workspace.state.sessions.values() if one.title == title)


def search_for(view: LibraryView, qtbot: QtBot, words: str) -> SearchList:
    qtbot.keyClick(view.current_list(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.parts.header.search.hasFocus()
    qtbot.keyClicks(view.parts.header.search, words)
    qtbot.waitUntil(lambda: isinstance(view.current_list(), SearchList))
    found = view.current_list()
    assert isinstance(found, SearchList)
    return found


def test_search_finds_while_typing_and_enter_opens_the_note(
    view: LibraryView, qtbot: QtBot
) -> None:
    session = titled(view._workspace, "The square after dark")
    edit = edits.add_note(view._workspace.state, session.id, text="The lift is broken again")
    view._workspace.do(edit)
    rows = search_for(view, qtbot, "lif")
    assert rows.rows.rowCount() == 1
    row = rows.rows.row(rows.rows.index(0))
    assert (row.kind, row.text) == ("note", "The lift is broken again")
    assert "The square after dark" in row.where
    qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Down)
    assert rows.hasFocus()
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [session.id, "run", next(edit.of("note")).id]


@pytest.mark.parametrize("cls", [c for c in FORMS if c.searched], ids=lambda cls: cls.kind)
def test_search_finds_what_the_small_forms_hold_and_opens_it(
    view: LibraryView, qtbot: QtBot, cls: type[Record]
) -> None:
    session = titled(view._workspace, "The square after dark")
    needed = FORMS[cls].needed
    values = {needed: "Umbrellas at the door"}
    edit = edits.add_entry(view._workspace.state, cls, session.id, **values)
    view._workspace.do(edit)
    rows = search_for(view, qtbot, "umbrel")
    row = rows.rows.row(rows.rows.index(0))
    assert (row.kind, row.text) == (cls.kind, "Umbrellas at the door")
    assert row.where.startswith(words_of(cls.kind))
    rows.grab()  # it is painted with its icon
    qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == [session.id, "run", next(edit.of(cls.kind)).id]


def test_search_says_when_nothing_is_found_and_esc_goes_back(
    view: LibraryView, qtbot: QtBot
) -> None:
    rows = search_for(view, qtbot, "lift")
    assert rows.rows.rowCount() == 0
    assert rows.empty == "Nothing found for “lift”. Search looks in titles, notes and actions."
    qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Escape)
    assert view.parts.header.search.text() == ""
    assert isinstance(view.current_list(), SessionList)


def test_enter_in_the_search_line_opens_the_best_result(view: LibraryView, qtbot: QtBot) -> None:
    search_for(view, qtbot, "housing")
    with qtbot.waitSignal(view.open_session):
        qtbot.keyClick(view.parts.header.search, Qt.Key.Key_Return)
