# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The menus hold every bound action of the screen, and no other."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui import menus
from facilitator.ui.action_table import ACTIONS, SCREENS
from facilitator.ui.actions import Actions


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> Actions:
    made = Actions(window)
    for spec in ACTIONS:
        made.bind(spec.id, None if spec.kind == "typed" else lambda *_state: None)
    made.set_contexts(*SCREENS[2])
    return made


def names(menu: QMenu) -> list[str]:
    """The ids of the actions in all parts of the menu."""
    parts = [part for part in (action.menu() for action in menu.actions()) if part is not None]
    return [
        action.objectName()
        for part in parts
        if isinstance(part, QMenu)
        for action in part.actions()
        if not action.isSeparator()
    ]


def test_the_menu_holds_every_command(window: QWidget, actions: Actions) -> None:
    menu = menus.main_menu(actions, window)
    menu.aboutToShow.emit()
    expected = [spec.id for spec in actions.shown() if spec.kind != "typed"]
    assert sorted(names(menu)) == sorted(expected)


def test_opening_it_again_shows_what_holds_then(window: QWidget, actions: Actions) -> None:
    menu = menus.main_menu(actions, window)
    menu.aboutToShow.emit()
    assert "note.group" in names(menu)
    actions.set_contexts("library")
    menu.aboutToShow.emit()
    assert "note.group" not in names(menu)
    assert "library.open" in names(menu)


def test_no_part_is_empty_and_no_line_stands_first(window: QWidget) -> None:
    few = Actions(window)
    few.bind("summary.print", lambda: None)
    few.set_contexts("session")
    menu = menus.main_menu(few, window)
    menu.aboutToShow.emit()
    (part,) = menu.actions()
    inner = part.menu()
    assert isinstance(inner, QMenu)
    assert [action.objectName() for action in inner.actions()] == ["summary.print"]


def test_the_bar_follows_what_is_bound(window: QWidget) -> None:
    actions = Actions(window)
    bar = menus.menu_bar(actions, window)
    assert bar.actions() == []
    actions.bind("app.keys", lambda: None)
    assert [action.text() for action in bar.actions()] == ["Help"]
