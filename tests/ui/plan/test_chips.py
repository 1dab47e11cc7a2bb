# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Discs with initials: every person can be reached, by pointer and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Participant
from facilitator.ui.plan.chips import Chips, chip_words


def person(number: int, **values: object) -> Participant:
    return Participant(f"p{number}", "s", **values)  # type: ignore[arg-type]


@pytest.fixture
def chips(qtbot: QtBot) -> Chips:
    people = [person(i, name=f"A{i}", initials=f"A{i}") for i in range(40)]
    made = Chips([*people, person(40, count=3)], role="Guests")
    qtbot.addWidget(made)
    made.resize(5 + 22 * 7, made.heightForWidth(5 + 22 * 7))
    made.show()
    return made


def test_what_stands_in_a_disc() -> None:
    assert chip_words(person(1, name="Marta Berg", initials="MB")) == "MB"
    assert chip_words(person(1, name="42")) == "42"
    assert chip_words(person(1, count=6)) == "6"


def test_four_lines_and_the_rest_is_counted_until_asked_for(chips: Chips, qtbot: QtBot) -> None:
    assert chips.rest() == 16  # 27 discs, then the 13 others and the three without names
    assert chips.accessibleName() == "Guests, 43 people"
    before = chips.heightForWidth(chips.width())
    qtbot.mouseClick(chips, Qt.MouseButton.LeftButton, pos=chips.place(27).center())
    assert chips.rest() == 0
    assert chips.heightForWidth(chips.width()) > before


def test_arrows_home_end_and_enter(chips: Chips, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(chips, key)
    with qtbot.waitSignal(chips.opened) as opened:
        qtbot.keyClick(chips, Qt.Key.Key_Return)
    assert opened.args == ["p1"]
    assert chips.accessibleDescription() == "A1"
    qtbot.keyClick(chips, Qt.Key.Key_Home)
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.keyClick(chips, Qt.Key.Key_Delete)
    assert removed.args == ["p0"]


def test_a_click_opens_the_one_under_the_pointer(chips: Chips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.opened) as opened:
        qtbot.mouseClick(chips, Qt.MouseButton.LeftButton, pos=chips.place(9).center())
    assert opened.args == ["p9"]


def test_fewer_people_need_less_room(chips: Chips) -> None:
    tall = chips.heightForWidth(chips.width())
    chips.show_people([person(1, name="A", initials="A")])
    assert chips.heightForWidth(chips.width()) < tall
    assert chips.rest() == 0
