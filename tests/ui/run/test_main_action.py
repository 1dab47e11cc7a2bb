# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+Enter brings each stage to its point: start, show, close, finish, and else nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject

from facilitator.domain.modes import FAMILY
from facilitator.ui.run.main_action import BY_MODE, CLOSE_VOTES, FINISH, REVEAL, START, main_action
from facilitator.ui.run.stage_clock import StageClock


@pytest.fixture
def clock(hall: Any, qapp: Any) -> Any:
    hall.plan_stage(3, hidden=True)
    owner = QObject()
    yield StageClock(hall.workspace, hall.session, clock=hall.clock, parent=owner)
    owner.deleteLater()


def do(clock: StageClock) -> None:
    action = main_action(clock)
    assert action is not None
    action.do(clock)


def test_a_session_from_its_start_to_its_end(clock: StageClock, hall: Any) -> None:
    assert main_action(clock) is START
    do(clock)
    assert clock.stage is not None
    assert clock.stage.title == "Welcome, last actions"
    assert main_action(clock) is None
    hall.run_until(3, "13:35:00")
    assert main_action(clock) is None  # nothing was written yet
    hall.say("one", "two")
    assert main_action(clock) is REVEAL
    do(clock)
    assert main_action(clock) is None
    hall.run_until(7, "14:38:00")
    assert main_action(clock) is CLOSE_VOTES
    do(clock)
    assert clock.session.votes_shown_at
    assert main_action(clock) is None
    hall.run_until(9, "14:57:00")
    assert main_action(clock) is FINISH
    do(clock)
    assert clock.session.status == "done"
    assert main_action(clock) is None


def test_what_waits_from_before_is_shown_before_the_end(clock: StageClock, hall: Any) -> None:
    hall.run_until(3, "13:35:00")
    hall.say("one")
    hall.run_until(7, "14:38:00")
    assert main_action(clock) is CLOSE_VOTES
    do(clock)
    assert main_action(clock) is REVEAL
    hall.run_until(9, "14:57:00")
    do(clock)
    assert main_action(clock) is FINISH


def test_only_modes_that_there_are(clock: StageClock) -> None:
    assert set(BY_MODE) <= set(FAMILY)
