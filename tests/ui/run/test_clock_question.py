# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The question whether sleep counts: it takes nothing from whoever is typing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.domain.agenda import clock_face
from facilitator.ui.run.run_view import RunView
from facilitator.ui.widgets import Button


@pytest.fixture
def view(hall: Any, shown: Callable[[QWidget], QWidget]) -> Iterator[RunView]:
    hall.run_until(4, "13:43:00")
    hall.turn("13:45:00")
    made = RunView(hall.workspace, hall.session, hall.clock)
    made.resize(1366, 686)
    shown(made)
    yield made
    made.leave()


def sleep(view: RunView, hall: Any, seconds: int) -> None:
    hall.pass_time(wall=seconds, steady=seconds)
    view.clock.ticked.emit()


def press(view: RunView, words: str) -> None:
    buttons = view.timekeeping.question.findChildren(Button)
    next(b for b in buttons if b.text() == words and b.isVisible()).click()


def left(view: RunView) -> str:
    return clock_face(view.clock.timing().remaining)


def test_typing_goes_on_while_it_is_asked(view: RunView, hall: Any) -> None:
    QTest.keyClicks(view.capture.edit, "half a ")
    sleep(view, hall, 360)
    question = view.timekeeping.question
    assert question.words() == ["The computer slept for 6 min. Count it?", "Yes", "No"]
    focused = QApplication.focusWidget()
    assert focused is view.capture.edit
    QTest.keyClicks(focused, "line")
    assert view.capture.edit.line() == "half a line"


def test_no_takes_the_minutes_out_and_that_can_be_taken_back(view: RunView, hall: Any) -> None:
    sleep(view, hall, 360)
    assert left(view) == "17:00"
    hall.pass_time(wall=20, steady=20)  # the answer takes its time, which counts
    press(view, "No")
    assert (left(view), view.timekeeping.question.words()) == ("22:40", [])
    assert hall.workspace.undo_verb == "set_clock"
    hall.workspace.undo()
    assert left(view) == "16:40"


def test_yes_counts_it(view: RunView, hall: Any) -> None:
    sleep(view, hall, 360)
    press(view, "Yes")
    assert (left(view), view.timekeeping.question.words()) == ("17:00", [])
    assert hall.workspace.undo_verb == "go_to_stage"


def test_slept_twice_is_asked_once(view: RunView, hall: Any) -> None:
    sleep(view, hall, 120)
    sleep(view, hall, 240)
    assert view.timekeeping.question.words()[0].startswith("The computer slept for 6 min")
    press(view, "No")
    assert left(view) == "23:00"


def test_with_the_next_stage_it_is_over(view: RunView, hall: Any) -> None:
    sleep(view, hall, 360)
    view.next_stage()
    assert view.timekeeping.question.words() == []
    sleep(view, hall, 120)
    assert view.timekeeping.question.words()[0].startswith("The computer slept for 2 min")


def test_keys_answer_it_and_give_the_keyboard_back(view: RunView, hall: Any) -> None:
    sleep(view, hall, 360)
    question = view.timekeeping.question
    no = next(b for b in question.findChildren(Button) if b.text() == "No")
    no.setFocus()
    QTest.keyClicks(no, "x")
    assert view.capture.edit.line() == "x"
    no.setFocus()
    QTest.keyClick(no, Qt.Key.Key_Return)
    assert left(view) == "23:00"
    assert QApplication.focusWidget() is view.capture.edit


def test_a_long_absence(view: RunView, hall: Any) -> None:
    view.leave()
    hall.pass_time(wall=840, steady=840)
    again = RunView(hall.workspace, hall.session, hall.clock)
    assert again.timekeeping.question.words()[0] == "This session was closed for 14 min. Count it?"
    press_no = next(b for b in again.timekeeping.question.findChildren(Button) if b.text() == "No")
    press_no.click()
    assert left(again) == "23:00"
    again.leave()
    again.deleteLater()
