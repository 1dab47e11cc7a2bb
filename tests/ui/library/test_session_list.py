# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list of sessions by mouse, and how little it asks of a large library."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.ids import new_id
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.session_list import SessionList


def sessions_shown(view: LibraryView) -> SessionList:
    rows = view.current_list()
    assert isinstance(rows, SessionList)
    return rows


def middle_of(rows: SessionList, place: int) -> QPoint:
    return rows.visualRect(rows.rows.index(place)).center()


def test_one_click_opens(view: LibraryView, qtbot: QtBot) -> None:
    rows = sessions_shown(view)
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(rows, 2))
    assert opened.args == [rows.rows.row(rows.rows.index(2)).key, "summary", ""]


def test_the_card_of_today_has_its_two_buttons(view: LibraryView, qtbot: QtBot) -> None:
    card = sessions_shown(view)._card
    assert card is not None
    with qtbot.waitSignal(view.open_session) as opened:
        qtbot.mouseClick(card.plan, Qt.MouseButton.LeftButton)
    assert opened.args == [card.words.session_id, "plan", ""]
    with qtbot.waitSignal(view.start_session) as started:
        qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
    assert started.args == [card.words.session_id]
    assert card.accessibleName().startswith("Today, 13:00, What makes a good handover?")


def test_the_card_follows_the_session(view: LibraryView) -> None:
    card = sessions_shown(view)._card
    assert card is not None
    edit = edits.write_session(view._workspace.state, card.words.session_id, place="Town hall")
    view._workspace.do(edit)
    card = sessions_shown(view)._card
    assert card is not None
    assert "Town hall" in card.words.place
    assert sessions_shown(view).indexWidget(sessions_shown(view).rows.index(0)) is not None


def test_restore_is_where_it_says_so(view: LibraryView, qtbot: QtBot) -> None:
    view.go(rail.BIN)
    rows = sessions_shown(view)
    at = middle_of(rows, 0)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert rows.rows.rowCount() == 2
    right = QPoint(rows.viewport().width() - 60, at.y())
    with qtbot.waitSignal(view.toast) as said:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=right)
    assert rows.rows.rowCount() == 1
    assert said.args == ["“Twice by mistake” is back in the library", True]


def test_the_menu_of_a_row_has_every_way(view: LibraryView) -> None:
    rows = sessions_shown(view)
    menu = rows.row_menu(rows.rows.index(2))
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == [
        "Open",
        "Open in Run",
        "Plan the next session",
        "Next session from another template",
        "Rename",
        "Move to the bin",
    ]
    menu.actions()[-1].trigger()
    assert view._reading.rail.binned == 3


def test_a_large_library_is_asked_only_for_what_is_seen(
    qtbot: QtBot, empty: Workspace, clock: FixedClock
) -> None:
    for number in range(200):
        session = Session(new_id(), title=f"Session {number}", date="2026-05-05", status="done")
        empty.do(edits.add_session(session))
    view = LibraryView(empty, clock=clock)
    qtbot.addWidget(view)
    view.resize(1366, 738)
    view.show()
    view.go(rail.GROUP, "")
    view.grab()
    assert sessions_shown(view).rows.rowCount() == 200
    assert 0 < len(view._counted._known) < 30
