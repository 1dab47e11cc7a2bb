# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Names are added and taken off, voices get their names."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.ui.run.people_page import PeoplePage

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(hall: Any, shown: Any) -> PeoplePage:
    made = PeoplePage(hall.workspace, hall.session)
    made.resize(388, 686)
    hall.workspace.subscribe(made.hear_of)
    shown(made)
    return made


def test_name_role_and_voice(page: PeoplePage, hall: Any) -> None:
    assert page.count() == 9
    QTest.keyClicks(page.edit, "Zoe Yang, Managers /3")
    QTest.keyClick(page.edit, ENTER)
    person = hall.state.participants(hall.session)[-1]
    assert (person.name, person.roles, person.initials) == ("Zoe Yang", ("Managers",), "ZY")
    assert person.voice_id == hall.key("voice3")
    assert (page.count(), page.edit.text()) == (10, "")


def test_nobody_is_added_without_a_name(page: PeoplePage, hall: Any) -> None:
    QTest.keyClicks(page.edit, " , ")
    QTest.keyClick(page.edit, ENTER)
    assert page.count() == 9


def test_taken_off_the_list(page: PeoplePage, hall: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(page.said) as said:
        page.remove(hall.key("AK"))
    assert said.args == ["Taken off the list", True]
    assert page.count() == 8
    hall.workspace.undo()
    assert page.count() == 9


def test_a_voice_gets_its_name(page: PeoplePage, hall: Any) -> None:
    field = page.voice_names[5]
    field.setFocus()
    QTest.keyClicks(field, "Neighbours")
    QTest.keyClick(field, ENTER)
    assert [v.name for v in hall.state.voices(hall.session)][-1] == "Neighbours"
    first = page.voice_names[1]
    first.setFocus()
    QTest.keyClicks(first, " x")
    QTest.keyClick(first, ESC)
    assert first.text() == "Service users"


def test_a_name_that_came_from_elsewhere_is_shown(page: PeoplePage, hall: Any) -> None:
    page._name_voice(2, "Assistants")
    assert page.voice_names[2].text() == "Assistants"
