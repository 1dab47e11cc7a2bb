# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The first page of all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.domain.clock import FixedClock
from facilitator.domain.records import Session
from facilitator.store.workspace import Workspace
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.first_run import FirstRun
from facilitator.ui.library.places import FIRST_RUN
from facilitator.ui.library.session_list import SessionList


@pytest.fixture
def first(qtbot: QtBot, empty: Workspace, clock: FixedClock) -> LibraryView:
    made = LibraryView(empty, clock=clock)
    qtbot.addWidget(made)
    made.resize(1366, 738)
    made.show()
    return made


def first_page(view: LibraryView) -> FirstRun:
    page = view.parts.places.currentWidget()
    assert isinstance(page, FirstRun)
    return page


def test_an_empty_library_offers_six_ways_to_begin(first: LibraryView, qtbot: QtBot) -> None:
    page = first_page(first)
    assert len(page.gallery.cards) == 6
    qtbot.keyClick(page.gallery.cards[0], Qt.Key.Key_Down)
    assert page.use.text() == f"Use “{page.gallery.cards[3].choice.name}”"
    with qtbot.waitSignal(first.open_session) as opened:
        qtbot.keyClick(page.gallery.cards[3], Qt.Key.Key_Return)
    session = first._workspace.state.sessions[opened.args[0]]
    assert (session.template, opened.args[1]) == ("write-sort-name", "plan")
    assert isinstance(first.current_list(), SessionList)


def test_the_sample_is_asked_for(first: LibraryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.sample_requested):
        qtbot.mouseClick(first_page(first).sample, Qt.MouseButton.LeftButton)


def test_the_language_is_asked_for(first: LibraryView, qtbot: QtBot) -> None:
    combo = first_page(first).language
    with qtbot.waitSignal(first.settings_changed) as changed:
        combo.setCurrentIndex(combo.findData("nl"))
        combo.activated.emit(combo.currentIndex())
    assert changed.args[0].language == "nl"


def test_the_first_session_ends_the_first_run(first: LibraryView) -> None:
    assert first._page_name() == FIRST_RUN
    first._workspace.do(edits.add_session(Session("0" * 8 + "-1", title="One", date="2026-11-26")))
    assert first._page_name() == rail.SESSIONS
