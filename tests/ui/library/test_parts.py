# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What goes where when the window is small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.library import LibraryView, rail


def test_a_narrow_window_has_icons_and_a_menu_of_learning_groups(
    view: LibraryView, qtbot: QtBot
) -> None:
    view.resize(900, 600)
    assert view.parts.narrow_rail.isVisible()
    assert not view.parts.rail.isVisible()
    menu = view.parts.narrow_rail.groups_menu()
    words = [action.text() for action in menu.actions()]
    assert words[0] == "Personal assistance"
    assert len(words) == 4
    menu.actions()[1].trigger()
    assert view.place()[0] == rail.GROUP
    page = view.parts.places.currentWidget()
    assert page.head._title.text() == "Neighbourhood stories"  # type: ignore[attr-defined]


def test_the_smallest_window_opens_the_rail_over_the_page(view: LibraryView, qtbot: QtBot) -> None:
    view.resize(683, 369)
    assert not view.parts.rail.isVisible()
    assert not view.parts.narrow_rail.isVisible()
    assert not view.parts.panel.isVisible()
    qtbot.mouseClick(view.parts.header.places, Qt.MouseButton.LeftButton)
    assert view.parts.rail.isVisible()
    assert view.parts.rail.width() == 236
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not view.parts.rail.isVisible()
    assert view.parts.header.places.hasFocus()


def test_a_choice_in_the_rail_closes_it(view: LibraryView, qtbot: QtBot) -> None:
    view.resize(683, 369)
    qtbot.mouseClick(view.parts.header.places, Qt.MouseButton.LeftButton)
    row = view.parts.rail._places[rail.ACTIONS]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert view.place() == (rail.ACTIONS, "")
    assert not view.parts.rail.isVisible()


def test_a_click_beside_the_rail_closes_it(view: LibraryView, qtbot: QtBot) -> None:
    view.resize(683, 369)
    qtbot.mouseClick(view.parts.header.places, Qt.MouseButton.LeftButton)
    corner = view.parts.scrim.rect().bottomRight()
    qtbot.mouseClick(view.parts.scrim, Qt.MouseButton.LeftButton, pos=corner)
    assert not view.parts.rail.isVisible()


def test_tab_goes_from_the_page_to_the_panel(view: LibraryView, qtbot: QtBot) -> None:
    rows = view.current_list()
    assert rows is not None
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _press in range(4):
        focused = QApplication.focusWidget()
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert view.parts.panel.list in seen
