# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Sleep is asked about, a clock that was set is put right, a long absence is noticed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject

from facilitator.domain.agenda import clock_face
from facilitator.ui.run.sleep_watch import SleepWatch
from facilitator.ui.run.stage_clock import StageClock


class Watched:
    """A watch on a stage that runs since 13:43, and what it said."""

    def __init__(self, hall: Any) -> None:
        self.hall, self.owner = hall, QObject()
        self.clock = StageClock(hall.workspace, hall.session, clock=hall.clock, parent=self.owner)
        self.watch = SleepWatch(self.clock, hall.workspace.path, parent=self.owner)
        self.slept: list[int] = []
        self.away: list[int] = []
        self.watch.slept.connect(self.slept.append)
        self.watch.was_away.connect(self.away.append)
        self.watch.begin()

    def later(self, *, wall: float, steady: float) -> None:
        self.hall.pass_time(wall=wall, steady=steady)
        self.watch.look()

    def face(self) -> str:
        return clock_face(self.clock.timing().remaining)


@pytest.fixture
def watched(hall: Any, qapp: Any) -> Iterator[Watched]:
    hall.run_until(4, "13:43:00")
    hall.turn("13:45:00")
    made = Watched(hall)
    yield made
    made.owner.deleteLater()


def test_time_that_passes_is_only_counted(watched: Watched) -> None:
    for _ in range(100):
        watched.later(wall=5, steady=5)
    watched.later(wall=60, steady=60)  # a busy computer is not asleep
    assert (watched.slept, watched.face()) == ([], "13:40")
    assert watched.hall.state.sessions[watched.hall.session].stage_seconds == 0


def test_both_clocks_jump_in_sleep(watched: Watched) -> None:
    watched.later(wall=361, steady=360)
    assert (watched.slept, watched.face()) == ([360], "16:59")


@pytest.mark.parametrize("set_by", [-3600, 3600, -30, 40])
def test_a_clock_that_was_set_is_put_right_without_a_word(watched: Watched, set_by: int) -> None:
    undo = watched.hall.workspace.undo_verb
    began = watched.clock.stage
    watched.later(wall=set_by + 5, steady=5)
    assert (watched.slept, watched.face()) == ([], "22:55")
    watched.later(wall=5, steady=5)
    assert watched.face() == "22:50"
    assert watched.hall.workspace.undo_verb == undo  # nobody did it, so nobody takes it back
    assert watched.clock.stage == began  # when it really began is kept


def test_slept_and_set_at_once(watched: Watched) -> None:
    watched.later(wall=3900, steady=300)
    assert (watched.slept, watched.face()) == ([300], "18:00")


def test_a_clock_that_stands_minds_nothing(watched: Watched) -> None:
    watched.clock.pause_or_resume()
    watched.later(wall=4000, steady=400)
    watched.clock.pause_or_resume()
    watched.later(wall=5, steady=5)
    assert (watched.slept, watched.face()) == ([], "22:55")


def test_the_next_stage_begins_anew(watched: Watched) -> None:
    watched.later(wall=5, steady=5)
    watched.hall.pass_time(wall=300, steady=300)
    watched.clock.go_on()
    assert watched.slept == []


def again(watched: Watched, minutes: float) -> list[int]:
    """What is said when the session is opened again after so many minutes."""
    watched.watch.stop()
    watched.hall.pass_time(wall=minutes * 60, steady=3)  # another start, another steady clock
    opened = Watched(watched.hall)
    away = opened.away
    opened.watch.stop()
    opened.owner.deleteLater()
    return away


def test_a_long_absence_is_asked_about(watched: Watched) -> None:
    assert again(watched, 9.9) == []
    assert again(watched, 14) == [840]


def test_an_absence_in_a_pause_or_before_the_stage_is_nobodys(watched: Watched) -> None:
    watched.clock.pause_or_resume()
    assert again(watched, 30) == []
    watched.clock.pause_or_resume()
    assert again(watched, 5) == []


def test_it_writes_down_every_minute_that_it_is_open(watched: Watched, hall: Any) -> None:
    for _ in range(13):
        watched.later(wall=5, steady=5)
    kept = hall.workspace.path.with_name(hall.workspace.path.name + ".open")
    assert hall.session in kept.read_text()
    watched.watch._beat.stop()  # as after a crash: nothing was said at the end
    hall.pass_time(wall=1200, steady=1200)
    opened = Watched(hall)
    assert [round(seconds / 60) for seconds in opened.away] == [20]
    opened.owner.deleteLater()


def test_nonsense_in_the_file_harms_nobody(watched: Watched, hall: Any) -> None:
    watched.watch.stop()
    kept = hall.workspace.path.with_name(hall.workspace.path.name + ".open")
    kept.write_text(json.dumps({hall.session: "yesterday"}))
    hall.pass_time(wall=4000, steady=4000)
    opened = Watched(hall)
    assert opened.away == []
    opened.owner.deleteLater()


def test_a_disk_that_says_no(watched: Watched, hall: Any) -> None:
    said: list[str] = []
    watched.clock.said.connect(said.append)
    hall.break_disk()
    watched.later(wall=3600, steady=5)
    assert said
    hall.break_disk(broken=False)
