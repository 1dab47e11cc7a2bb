# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The bar above a session says which one it is, and gives way in small windows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.domain.records import LearningGroup, Session
from facilitator.ui.session.header import NARROW, RUN, SMALL, WORDY, SessionHeader
from facilitator.ui.widgets import IconButton


@pytest.fixture
def header(qtbot: QtBot) -> SessionHeader:
    made = SessionHeader()
    qtbot.addWidget(made)
    made.resize(1366, 52)
    made.show()
    return made


def test_title_group_and_number(header: SessionHeader) -> None:
    group = LearningGroup("g", "Personal assistance")
    header.show_session(Session("s", group_id="g", title="A <b>good</b> handover", number=4), group)
    assert header._title.text() == "A <b>good</b> handover"
    assert header._detail.text() == "Personal assistance · session 4"
    header.show_session(Session("s"), None)
    assert header._title.text() == "Session without a title"
    assert header._detail.isHidden()


def test_saved_and_not_saved(header: SessionHeader) -> None:
    header.show_saved(datetime(2026, 11, 26, 14, 5, tzinfo=UTC).astimezone())
    assert header.saved.text().startswith("Saved ")
    header.show_not_saved()
    assert header.saved.text() == "Not saved"
    header.show_saved(None)
    assert header.saved.text() == "Saved"


def test_its_buttons_ask(header: SessionHeader, qtbot: QtBot) -> None:
    back, find, menu = header.findChildren(IconButton)[:3]
    for button, signal in (
        (back, header.back),
        (find, header.find_wanted),
        (menu, header.menu_wanted),
    ):
        assert button.accessibleName()
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_small_windows_lose_the_switch_and_get_the_strip(header: SessionHeader) -> None:
    strip = QWidget()
    header.add_strip(strip)
    header.switch.set_current(RUN)
    header.resize(NARROW, 52)
    assert header.switch.isVisible()
    assert not strip.isVisible()
    header.resize(SMALL - 1, 52)
    assert not header.switch.isVisible()
    assert strip.isVisible()
    assert header.menu_button.isVisible()


def test_a_long_title_does_not_run_into_the_switch(header: SessionHeader) -> None:
    header.show_session(Session("s", title="What makes a good handover? " * 6), None)
    header.resize(1100, 52)
    title = header._title
    right = title.mapTo(header, title.rect().topRight()).x()
    assert right < header.switch.x()


def test_what_the_room_sees_is_told_in_words_where_there_is_room(header: SessionHeader) -> None:
    header.show_projector("monitor", "Projector: prompt", on=True)
    assert header.projector.accessibleName() == "Projector: prompt"
    wide = header.projector.sizeHint().width()
    header.resize(WORDY - 1, 52)
    assert header.projector.sizeHint().width() < wide
    assert header.projector.toolTip() == "Projector: prompt"
    header.show_projector("monitor-off", "Projector not found", on=False, tone="warn")
    assert header.projector.toolTip() == "Projector not found"
