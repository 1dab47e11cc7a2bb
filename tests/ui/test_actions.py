# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is bound works by key, by menu and by name, and only where it belongs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions import Actions, key_text
from facilitator.ui.theme import notifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit(made))
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


def pressed(key: Qt.Key, *modifiers: Qt.KeyboardModifier, text: str = "") -> QKeyEvent:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_a_shortcut_does_it(window: QWidget, actions: Actions) -> None:
    done: list[str] = []
    actions.bind("session.new", lambda: done.append("new"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["new"]


def test_what_nobody_does_is_nowhere(actions: Actions) -> None:
    assert actions.shown() == []
    assert not actions.is_bound("session.new")
    assert not actions.run("session.new")


def test_a_context_that_is_not_on_the_screen_has_no_keys(window: QWidget, actions: Actions) -> None:
    done: list[str] = []
    actions.bind("zoom.fit", lambda: done.append("fit"))
    key = (Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, *key)
    assert done == []
    actions.set_contexts("session", "run")
    QTest.keyClick(window, *key)
    assert done == ["fit"]
    actions.set_contexts("library")
    assert not actions.run("zoom.fit")
    assert [spec.id for spec in actions.shown()] == []


def test_disabled_says_why_and_does_nothing(actions: Actions) -> None:
    done: list[str] = []
    action = actions.bind("edit.undo", lambda: done.append("undo"))
    actions.set_enabled("edit.undo", False, why="Nothing to undo")
    assert action is not None
    assert action.toolTip() == "Nothing to undo"
    assert not actions.run("edit.undo")
    actions.set_enabled("edit.undo", True)
    assert actions.run("edit.undo")
    assert done == ["undo"]


def test_board_keys_are_for_the_board_alone(window: QWidget, actions: Actions) -> None:
    done: list[str] = []
    actions.bind("note.group", lambda: done.append("group"))
    actions.bind("note.heard_less", lambda: done.append("less"))
    actions.set_contexts("session", "run", "board")
    line = window.findChild(QLineEdit)
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_G)
    assert (done, line.text()) == ([], "g")
    assert actions.press("board", pressed(Qt.Key.Key_G, text="g"))
    assert actions.press("board", pressed(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier))
    assert not actions.press("board", pressed(Qt.Key.Key_H))
    assert not actions.press("library", pressed(Qt.Key.Key_G, text="g"))
    assert done == ["group", "less"]


def test_enter_of_the_keypad_is_enter(actions: Actions) -> None:
    done: list[str] = []
    actions.bind("note.edit", lambda: done.append("edit"))
    actions.set_contexts("session", "board")
    keypad = Qt.KeyboardModifier.KeypadModifier
    assert actions.press("board", pressed(Qt.Key.Key_Enter, keypad))
    assert done == ["edit"]


def test_single_letters_can_be_switched_off(actions: Actions) -> None:
    done: list[str] = []
    actions.bind("note.group", lambda: done.append("group"))
    actions.bind("note.bin", lambda: done.append("bin"))
    actions.set_contexts("session", "board")
    actions.single_letters = False
    assert not actions.press("board", pressed(Qt.Key.Key_G, text="g"))
    assert actions.press("board", pressed(Qt.Key.Key_Delete, text="\x7f"))
    assert actions.run("note.group")
    assert done == ["bin", "group"]


def test_only_typed_keys_are_listed_without_doing_anything(actions: Actions) -> None:
    actions.bind("capture.add")
    actions.set_contexts("session", "capture")
    assert [spec.id for spec in actions.shown()] == ["capture.add"]
    with pytest.raises(AssertionError):
        actions.bind("note.group")


def test_words_can_be_others_and_come_back(actions: Actions) -> None:
    actions.bind("note.voice_1", lambda: None)
    actions.set_text("note.voice_1", "Voice: Cats & dogs")
    actions.set_contexts("session", "board")
    (spec,) = actions.shown()
    assert actions.words(spec) == "Voice: Cats & dogs"
    actions.retranslate()
    assert actions.words(spec) == "Voice 1"


def test_icons_follow_the_theme(actions: Actions) -> None:
    actions.bind("session.new", lambda: None)
    action = actions.dress("session.new")
    before = action.icon().cacheKey()
    notifier().changed.emit()
    assert action.icon().cacheKey() != before


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Ctrl+Shift+E", "Ctrl Shift E"),
        ("Ctrl++", "Ctrl +"),
        ("Return", "Enter"),
        ("Del", "Delete"),
        ("G", "G"),
        ("Ctrl+,", "Ctrl ,"),
        ("↑ ↓", "↑ ↓"),
    ],
)
def test_keys_as_they_are_printed(key: str, shown: str) -> None:
    assert key_text(key) == shown
