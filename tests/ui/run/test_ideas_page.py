# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What became of every idea, said by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.run.ideas_page import IdeasPage


@pytest.fixture
def page(hall: Any, shown: Callable[[QWidget], QWidget]) -> IdeasPage:
    hall.fill()
    made = IdeasPage(hall.workspace, hall.session)
    made.resize(388, 600)
    shown(made)
    hall.workspace.subscribe(made.hear_of)
    return made


def press(page: IdeasPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.list, key)
        page.refresh()


def fates(hall: Any) -> dict[str, str]:
    return {n.text: n.fate for n in hall.state.notes_of(hall.session) if n.fate}


def test_groups_stand_above_their_notes_and_the_loose_ones_come_last(page: IdeasPage) -> None:
    rows = [page.list.model().index(at, 0) for at in range(page.list.model().rowCount())]
    heads = [row.data(Qt.ItemDataRole.UserRole) for row in rows]
    titles = [head.text for head in heads if head.is_group]
    assert (titles[0], titles[-1]) == ("A  Time to talk", "Not grouped")
    assert "0 of" in page.told.text()


def test_a_digit_says_it_and_goes_on_to_the_next(page: IdeasPage, hall: Any) -> None:
    press(page, Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_2)
    assert list(fates(hall).values()) == ["taken_up", "joined"]
    assert "2 of" in page.told.text()


def test_not_used_asks_for_a_reason_and_can_do_without(page: IdeasPage, hall: Any) -> None:
    press(page, Qt.Key.Key_Down, Qt.Key.Key_5)
    field = QApplication.focusWidget()
    assert field is not None
    assert field is not page.list
    QTest.keyClicks(field, "No room for it")
    QTest.keyClick(field, Qt.Key.Key_Return)
    [note] = [n for n in hall.state.notes_of(hall.session) if n.fate]
    assert (note.fate, note.fate_reason) == ("not_used", "No room for it")
    page.list.setFocus()
    press(page, Qt.Key.Key_Down, Qt.Key.Key_5)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert sorted(fates(hall).values()) == ["not_used", "not_used"]


def test_a_group_says_it_of_all_its_notes_and_undo_takes_it_back(
    page: IdeasPage, hall: Any
) -> None:
    said: list[tuple[str, bool]] = []
    page.said.connect(lambda words, undo: said.append((words, undo)))
    press(page, Qt.Key.Key_Home, Qt.Key.Key_4)
    assert set(fates(hall).values()) == {"passed_on"}
    assert len(fates(hall)) > 1
    assert said[0][1]
    hall.workspace.undo()
    assert fates(hall) == {}
    press(page, Qt.Key.Key_3, Qt.Key.Key_0)
    assert fates(hall) == {}


def test_enter_without_a_fate_says_what_comes_first(page: IdeasPage) -> None:
    said: list[str] = []
    page.said.connect(lambda words, _undo: said.append(words))
    press(page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert said == ["Say first what became of it: 1 to 5."]


def test_the_menu_says_every_fate_with_its_key(page: IdeasPage, hall: Any) -> None:
    press(page, Qt.Key.Key_Down)
    menu = page.list.row_menu()
    actions = {a.text().split("\t")[0]: a for a in menu.actions() if a.text()}
    actions["Kept for later"].trigger()
    assert list(fates(hall).values()) == ["parked"]
    menu.close()
