# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the rail shows at given moments, what its knobs do, and what folds when it is low."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

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


def test_before_the_start_there_is_one_thing_to_do(rail: Rail, hall: Any) -> None:
    tick(rail, hall, "12:50:00")
    assert not rail.pause_small.isVisible()
    rail.next.click()
    assert rail.pause_small.isVisible()


def test_a_break_says_when_it_is_over(rail: Rail, hall: Any) -> None:
    hall.run_until(5, "14:08:00")
    tick(rail, hall, "14:10:00")
    assert (rail.title.text(), rail.caption.text()) == ("Break", "Back at 14:18")
    tick(rail, hall, "14:20:00")
    assert (rail.timer.text(), rail.caption.text()) == ("+2:00", "Back at 14:18")
    rail.minute.click()
    assert rail.caption.text() == "Back at 14:19"


def test_times_follow_the_plan_until_it_would_mislead(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:52:00")

    def times() -> list[str]:
        role = Qt.ItemDataRole.AccessibleTextRole
        model = rail.stages.model()
        said = [str(model.index(row, 0).data(role)) for row in range(1, model.rowCount())]
        return [words.split()[0] for words in said]

    plan = ["13:43", "14:08", "14:18", "14:38", "14:45", "14:57"]
    assert times() == plan
    for _ in range(2):
        rail.minute.click()
    assert times() == plan
    rail.minute.click()
    assert times() == ["13:43", "14:11", "14:21", "14:41", "14:48", "15:00"]


def test_behind_it_is_said_spread_and_taken_back(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:45:00")
    for _ in range(2):
        rail.minute.click()
    assert (rail.late.isVisible(), rail.behind.text()) == (False, "2 min behind")
    done: list[str] = []
    rail._clock.done.connect(done.append)
    for _ in range(4):
        rail.minute.click()
    assert (rail.late.isVisible(), rail.late.words.text()) == (True, "6 min behind")
    assert not rail.behind.isVisible()
    rail.late.spread.click()
    assert not rail.late.isVisible()
    assert rail.behind.text() == "On time"
    minutes = [stage.minutes for stage in hall.state.stages(hall.session)]
    assert minutes[:6] == [10, 5, 20, 8, 31, 10]  # what was, what is, and the break stay
    assert sum(minutes) == 122
    assert len(done) == 1
    hall.workspace.undo()
    assert rail.late.isVisible()


def test_what_cannot_be_won_back_is_said(rail: Rail, hall: Any) -> None:
    hall.run_until(8, "14:45:00")
    tick(rail, hall, "14:46:00")
    done: list[str] = []
    rail._clock.done.connect(done.append)
    for _ in range(9):
        rail.minute.click()
    rail.late.spread.click()
    assert rail.late.words.text() == "7 min behind"
    assert not rail.late.spread.isVisible()
    assert "7" in done[0]
    said: list[str] = []
    rail._clock.said.connect(said.append)
    rail._clock.spread()
    assert said == ["The stages to come cannot be shorter."]


def test_left_alone_it_comes_back_three_minutes_on(rail: Rail, hall: Any) -> None:
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:45:00")
    for _ in range(4):
        rail.minute.click()
    rail.late.leave.click()
    assert (rail.late.isVisible(), rail.behind.text()) == (False, "4 min behind")
    for _ in range(2):
        rail.minute.click()
    assert not rail.late.isVisible()
    rail.minute.click()
    assert (rail.late.isVisible(), rail.late.words.text()) == (True, "7 min behind")


def test_a_round_goes_from_person_to_person(rail: Rail, hall: Any) -> None:
    hall.plan_stage(4, per_person=2)
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:43:40")
    assert rail.turn.words.text() == "Person 1 of 9 · 1:20"
    assert "Marta" not in rail.turn.words.text()  # the list of names is for the facilitator alone
    assert rail.turn.words.accessibleName().endswith("Marta Berg")
    assert not rail.turn.back.isEnabled()
    rail.turn.on.click()
    tick(rail, hall, "13:45:50")
    assert rail.turn.words.text() == "Person 2 of 9 · +0:10"
    rail.turn.back.click()
    assert rail.turn.words.text() == "Person 1 of 9 · 2:00"
    for _ in range(9):
        rail.turn.on.click()
    assert rail.turn.words.text() == "Person 10 · 2:00"
    rail._clock.go_on()
    assert not rail.turn.isVisible()
    said: list[str] = []
    rail._clock.said.connect(said.append)
    rail._clock.next_turn()
    assert said == ["Nobody’s time is counted in this stage."]


def test_no_time_ten_hours_and_more(rail: Rail, hall: Any) -> None:
    hall.plan_stage(4, minutes=0)
    hall.plan_stage(5, minutes=600)
    hall.run_until(4, "13:43:00")
    tick(rail, hall, "13:44:05")
    assert (rail.timer.text(), rail.caption.text()) == ("1:05", "no time planned")
    hall.run_until(5, "13:45:00")
    tick(rail, hall, "13:45:00")
    assert rail.timer.text() == "600:00"
    assert rail.timer.sizeHint().width() <= rail.width() - 33
    hall.pass_time(wall=3600 * 20.5, steady=3600 * 20.5)
    rail._clock.ticked.emit()
    assert rail.timer.text() == "+630:00"
    assert rail.timer.sizeHint().width() <= rail.width() - 33


def test_in_the_lowest_windows_all_of_it_still_fits(hall: Any, shown: Any) -> None:
    hall.plan_stage(4, per_person=2)
    hall.run_until(4, "13:37:00")
    hall.turn("13:52:00")
    page = QWidget()
    page.resize(683, 325)
    clock = StageClock(hall.workspace, hall.session, clock=hall.clock, parent=page)
    clock.add_minutes(30)
    rail = Rail(clock, page)
    rail.setGeometry(0, 0, rail.width(), 325)
    shown(page)
    rail.middle.widget().layout().activate()
    assert rail.height() == 325
    for part in (rail.timer, rail.next, rail.turn.words, rail.turn.on_small, rail.late.spread):
        corner = part.mapTo(rail, part.rect().bottomRight())
        assert part.isVisible()
        assert rail.rect().contains(corner)
    assert rail.turn.words.text().startswith("1 of 9 · ")
    view = rail.middle.viewport()
    row = rail.stages.mapTo(view, QPoint(0, rail.stages.row_below_current() - 1))
    assert view.rect().contains(row)


def test_it_is_shown_from_the_first_stage_on_as_far_as_the_current_one_is_seen(
    rail: Rail, hall: Any
) -> None:
    hall.run_until(4, "13:43:24")
    tick(rail, hall, "13:52:00")
    rail.resize(rail.width(), 420)
    bar, seen = rail.middle.verticalScrollBar(), rail.middle.viewport()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    rail.hide()
    rail.show()
    assert bar.value() == max(0, rail.stages.row_below_current() - seen.height())
