# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Seven sentences, counted from paper by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain import edits
from facilitator.ui.run.pulse_page import PulsePage


@pytest.fixture
def page(hall: Any, shown: Callable[[QWidget], QWidget]) -> PulsePage:
    made = PulsePage(hall.workspace, hall.session)
    made.resize(388, 640)
    shown(made)
    hall.workspace.subscribe(made.hear_of)
    made.first_box().setFocus()
    return made


def typed(*numbers: str) -> None:
    for number in numbers:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, number)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_goes_from_box_to_box_and_everything_is_kept(page: PulsePage, hall: Any) -> None:
    typed("0", "1", "4", "4", "2")
    counts = {pulse.item: pulse.counts for pulse in hall.state.pulse_of(hall.session)}
    assert counts == {"ownership": (0, 1, 4, 4), "pride": (2, 0, 0, 0)}
    assert page.sums["ownership"].text() == "9 of 9"
    assert page.boxes["pride"][1].hasFocus()


def test_more_answers_than_people_are_told_and_kept(page: PulsePage, hall: Any) -> None:
    typed("90")
    assert page.sums["ownership"].text() == "90 of 9"
    assert page.first_box().accessibleDescription()
    assert hall.state.pulse_of(hall.session)[0].counts == (90, 0, 0, 0)


def test_letters_and_signs_are_no_numbers(page: PulsePage, hall: Any) -> None:
    typed("-3x")
    assert hall.state.pulse_of(hall.session)[0].counts == (3, 0, 0, 0)


def test_it_follows_what_is_taken_back(page: PulsePage, hall: Any) -> None:
    hall.workspace.do(edits.set_pulse(hall.state, hall.session, "trust", (0, 0, 3, 6)))
    assert [box.number() for box in page.boxes["trust"]] == [0, 0, 3, 6]
    hall.workspace.undo()
    assert [box.number() for box in page.boxes["trust"]] == [0, 0, 0, 0]
    assert page.sums["trust"].text() == ""


def test_escape_keeps_what_is_half_typed_and_leaves(page: PulsePage, hall: Any) -> None:
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    QTest.keyClicks(page.first_box(), "5")
    QTest.keyClick(page.first_box(), Qt.Key.Key_Escape)
    assert left == [True]
    assert hall.state.pulse_of(hall.session)[0].counts == (5, 0, 0, 0)
