# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stage that runs and its knobs; ticking only while somebody looks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject

from facilitator.domain.agenda import clock_face
from facilitator.ui.run.stage_clock import StageClock


@pytest.fixture
def clock(hall: Any, qapp: Any) -> Any:
    owner = QObject()
    yield StageClock(hall.workspace, hall.session, clock=hall.clock, parent=owner)
    owner.deleteLater()


def left(clock: StageClock) -> str:
    return clock_face(clock.timing().remaining)


def test_from_start_to_end(clock: StageClock, hall: Any, qtbot: Any) -> None:
    hall.turn("13:00:00")
    assert clock.stage is None
    with qtbot.waitSignal(clock.moved):
        clock.go_on()
    assert clock.stage is not None
    assert clock.stage.title == "Welcome, last actions"
    hall.turn("13:01:30")
    assert left(clock) == "8:30"
    clock.pause_or_resume()
    hall.turn("13:30:00")
    assert left(clock) == "8:30"
    clock.pause_or_resume()
    clock.add_minutes(2)
    assert left(clock) == "10:30"
    clock.add_minutes(-1)
    for _ in range(9):
        clock.go_on()
    assert clock.stage.title == "What I take with me"
    clock.go_on()
    assert hall.state.sessions[hall.session].status == "done"
    assert clock.stage is None
    clock.go_on()
    assert hall.state.sessions[hall.session].status == "done"
    clock.go_back()
    assert clock.stage.title == "What I take with me"


def test_it_never_moves_on_by_itself(clock: StageClock, hall: Any) -> None:
    hall.turn("13:00:00")
    clock.go_on()
    hall.turn("15:00:00")
    clock.ticked.emit()
    assert clock.stage is not None
    assert clock.stage.title == "Welcome, last actions"
    assert left(clock) == "+110:00"


def test_it_ticks_only_while_somebody_looks(clock: StageClock, hall: Any) -> None:
    hall.run_until(4, "13:43:24")
    one, two = QObject(), QObject()
    assert not clock.is_ticking()
    clock.watch(one, True)
    clock.watch(two, True)
    clock.watch(one, False)
    assert clock.is_ticking()
    clock.watch(two, False)
    assert not clock.is_ticking()


def test_without_a_stage_the_knobs_say_so(clock: StageClock, qtbot: Any) -> None:
    for knob in (clock.pause_or_resume, lambda: clock.add_minutes(1)):
        with qtbot.waitSignal(clock.said) as said:
            knob()
        assert said.args == ["No stage runs yet. Start the first one."]
    clock.go_back()
    assert clock.stage is None


def test_undo_of_a_stage_change_moves_back(clock: StageClock, hall: Any, qtbot: Any) -> None:
    hall.run_until(4, "13:43:24")
    clock.go_on()
    with qtbot.waitSignal(clock.moved):
        hall.workspace.undo()
    assert clock.stage is not None
    assert clock.stage.title == "Share and capture"


def test_a_disk_that_says_no(clock: StageClock, hall: Any, qtbot: Any) -> None:
    hall.break_disk()
    with qtbot.waitSignal(clock.said):
        clock.go_on()
    assert clock.stage is None
