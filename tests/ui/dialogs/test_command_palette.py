# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+K finds every action that can be done now, does it, and gives the focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions import Actions
from facilitator.ui.dialogs.command_palette import CommandPalette, Entry


class Screen:
    """A window with one input, three actions and the palette."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.input = QLineEdit(self.window)
        QVBoxLayout(self.window).addWidget(self.input)
        self.done: list[str] = []
        self.actions = Actions(self.window)
        for name in ("session.new", "app.settings", "zoom.fit"):
            self.actions.bind(name, lambda name=name: self.done.append(name))
        self.palette = CommandPalette(self.window, self.actions)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)
        self.input.setFocus()

    def texts(self) -> list[str]:
        return [entry.text for entry in self.palette.entries()]


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot)


def test_everything_that_can_be_done_now_is_listed(screen: Screen) -> None:
    screen.palette.open()
    assert screen.texts() == ["New session", "Settings"]
    assert [entry.key for entry in screen.palette.entries()] == ["Ctrl N", "Ctrl ,"]
    screen.actions.set_contexts("session", "run")
    screen.palette.open()
    assert "Fit to the window" in screen.texts()
    screen.actions.set_enabled("session.new", False)
    screen.palette.open()
    assert "New session" not in screen.texts()


def test_typing_and_enter_do_it_and_focus_returns(screen: Screen, qtbot: QtBot) -> None:
    screen.palette.open()
    QTest.keyClicks(screen.palette.line, "sett")
    assert screen.texts() == ["Settings"]
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.done == ["app.settings"])
    assert not screen.palette.isVisible()
    assert screen.input.hasFocus()


def test_arrows_choose_and_go_round(screen: Screen, qtbot: QtBot) -> None:
    screen.palette.open()
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Down)
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Down)
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Up)
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: screen.done == ["app.settings"])


def test_escape_does_nothing_else(screen: Screen) -> None:
    screen.palette.open("new")
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Escape)
    assert not screen.palette.isVisible()
    assert screen.done == []
    assert screen.input.hasFocus()


def test_others_find_things_too(screen: Screen, qtbot: QtBot) -> None:
    asked: list[str] = []

    def notes(text: str) -> list[Entry]:
        asked.append(text)
        return [Entry("A note", lambda: screen.done.append("note"), "In a session")]

    screen.palette.add_provider(notes)
    screen.palette.open("zz")
    assert (asked[-1], screen.texts()) == ("zz", ["A note"])
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.done == ["note"])


def test_nothing_found_and_enter_is_no_harm(screen: Screen) -> None:
    screen.palette.open("qqqq")
    QTest.keyClick(screen.palette.line, Qt.Key.Key_Return)
    assert screen.palette.isVisible()


def test_it_stays_inside_a_small_window(screen: Screen) -> None:
    screen.window.resize(640, 300)
    screen.palette.open()
    assert screen.window.rect().contains(screen.palette.geometry().adjusted(24, 24, -24, -24))


def test_a_screen_reader_hears_the_key(screen: Screen) -> None:
    screen.palette.open("new")
    model = screen.palette.list.model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "New session, Ctrl N"
