# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the rail shows at given moments, what its knobs do, and what folds when it is low."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from facilitator.ui.run.rail import WIDTHS, Rail
from facilitator.ui.run.stage_clock import StageClock


@pytest.fixture
def rail(hall: Any, shown: Any) -> Any:
    owner = QObject()
    clock = StageClock(hall.workspace, hall.session, clock=hall.clock, parent=owner)
    made = Rail(clock)
    made.resize(232, 686)
    shown(made)
    yield made
    made.hide()
    owner.deleteLater()


def tick(rail: Rail, hall: Any, clock: str) -> None:
    hall.turn(clock)
    rail._clock.ticked.emit()


def test_before_the_start(rail: Rail, hall: Any) -> None:
    tick(rail, hall, "12:50:00")
    assert (rail.title.text(), rail.timer.text()) == ("Welcome, last actions", "10:00")
    assert rail.caption.text() == "first stage · planned for 13:00"
    assert rail.next.text() == "Start"
    assert not rail.pause_small.isEnabled()
    assert rail.prompt.words() == "What did we promise each other?"
    rail.next.click()
    assert (rail.next.text(), rail.timer.text()) == ("Next", "10:00")


def test_the_stage_of_the_picture(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:24")
    tick(rail, hall, "13:52:00")
    assert (rail.title.text(), rail.timer.text()) == ("Share and capture", "16:24")
    assert rail.caption.text() == "of 25 min · ends 14:09"
    assert (rail.now.text(), rail.behind.text()) == ("Now 13:52", "1 min behind")
    assert rail.stages.rows() == [
        "4 stages done",
        "Share and capture",
        "Break",
        "Make sense together",
        "Choose what matters",
        "Decide and act",
        "What I take with me",
    ]
    assert rail.timer.accessibleName() == "Share and capture, 16 minutes left, running"


def test_the_last_two_minutes_and_after(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "14:05:59")
    assert not rail.timer.is_bold()
    tick(rail, hall, "14:06:01")
    assert (rail.timer.text(), rail.timer.is_bold()) == ("1:59", True)
    tick(rail, hall, "14:08:40")
    assert (rail.timer.text(), rail.timer.is_bold()) == ("+0:40", False)
    assert rail.caption.text() == "of 25 min · time to round off"
    assert rail.title.text() == "Share and capture"


def test_pause_and_one_more_minute(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:44:00")
    rail.minute.click()
    assert rail.timer.text() == "25:00"
    rail.pause_small.click()
    tick(rail, hall, "13:50:00")
    assert (rail.timer.text(), rail.caption.text()) == ("25:00", "of 26 min · paused")
    assert rail.pause_small.accessibleName() == "Go on with the timer"
    rail.pause_small.click()
    tick(rail, hall, "13:51:00")
    assert rail.timer.text() == "24:00"


def test_the_stages_behind_unfold(rail: Rail, hall: Any) -> None:
    hall.run_until(2, "13:15:00")
    tick(rail, hall, "13:16:00")
    rail.stages.setFocus()
    QTest.keyClick(rail.stages, Qt.Key.Key_Home)
    QTest.keyClick(rail.stages, Qt.Key.Key_Space)
    assert rail.stages.rows()[:3] == ["2 stages done", "Welcome, last actions",
                                      "Set the conditions"]  # fmt: skip
    QTest.keyClick(rail.stages, Qt.Key.Key_Space)
    assert rail.stages.rows()[1] == "A moment that mattered"


def test_a_stage_is_chosen_by_enter_in_the_list(rail: Rail, hall: Any) -> None:
    hall.run_until(2, "13:15:00")
    tick(rail, hall, "13:16:00")
    rail.stages.setFocus()
    QTest.keyClick(rail.stages, Qt.Key.Key_End)
    QTest.keyClick(rail.stages, Qt.Key.Key_Return)
    assert rail.title.text() == "What I take with me"
    assert (rail.next.text(), rail.next_small.accessibleName()) == ("Finish", "Finish")
    rail.next.click()
    assert hall.state.sessions[hall.session].status == "done"
    assert (rail.title.text(), rail.caption.text()) == ("Finished", "The session is over")
    assert not rail.next.isEnabled()


def test_private_notes_fold_first_then_the_prompt(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:44:00")
    assert not rail.private.is_folded()
    assert not rail.prompt.is_folded()
    rail.resize(232, 560)
    assert (rail.private.is_folded(), rail.prompt.is_folded()) == (True, False)
    rail.resize(232, 470)
    assert (rail.private.is_folded(), rail.prompt.is_folded()) == (True, True)
    assert rail.timer.isVisible()
    assert rail.next.isVisible()
    rail.private.click()
    assert not rail.private.is_folded()


def test_only_icons(rail: Rail) -> None:
    rail.set_size("icons")
    assert rail.width() == WIDTHS["icons"]
    assert rail.small_timer.isVisible()
    assert rail.next_small.isVisible()
    assert not rail.stages.isVisible()


def test_it_rests_while_nobody_looks(rail: Rail) -> None:
    assert rail._clock.is_ticking()
    rail.hide()
    assert not rail._clock.is_ticking()
    rail.show()
    assert rail._clock.is_ticking()
