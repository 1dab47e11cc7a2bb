# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a running session: one stage at a time, and a clock that nothing stretches."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain import edits
from facilitator.domain.edits.running import elapsed
from facilitator.domain.records import Session, Stage
from facilitator.domain.state import State

AT = "2026-11-26T13:{:02d}:00+00:00".format


def test_going_on_ends_the_stage_before(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.go_to_stage(state, "t2", AT(25)))
    stages = {s.id: s for s in state.stages("s")}
    assert (stages["t1"].started_at, stages["t1"].ended_at) == (AT(0), AT(25))
    assert (stages["t2"].started_at, stages["t2"].ended_at) == (AT(25), "")
    session = state.sessions["s"]
    assert (session.stage_id, session.stage_since, session.status) == ("t2", AT(25), "running")


def test_the_clock_stands_and_goes_on(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.pause(state, "s", AT(10)))
    assert elapsed(state.sessions["s"], AT(20)) == 600
    assert edits.pause(state, "s", AT(21)).changes == ()
    do(edits.resume(state, "s", AT(30)))
    assert elapsed(state.sessions["s"], AT(35)) == 900
    assert edits.resume(state, "s", AT(36)).changes == ()


def test_a_clock_set_back_counts_nothing(state, do):
    do(edits.go_to_stage(state, "t1", AT(30)))
    assert elapsed(state.sessions["s"], AT(10)) == 0


def test_minutes_stay_between_none_and_ten_hours(state, do):
    do(edits.add_minutes(state, "t1", 1))
    assert state.stages("s")[0].minutes == 26
    do(edits.add_minutes(state, "t1", -100))
    assert state.stages("s")[0].minutes == 0
    do(edits.add_minutes(state, "t1", 1000))
    assert state.stages("s")[0].minutes == 600


def test_the_first_stage_settles_the_plan_and_later_minutes_leave_it():
    state = State([Session("s"), Stage("a", "s", 1, minutes=5), Stage("b", "s", 2, minutes=9)])
    state.apply(edits.go_to_stage(state, "b", AT(0)))
    state.apply(edits.add_minutes(state, "b", 3))
    state.apply(edits.go_to_stage(state, "a", AT(5)))
    assert [(s.minutes, s.planned_minutes) for s in state.stages("s")] == [(5, 5), (12, 9)]


def test_lost_minutes_are_spread_over_what_is_to_come():
    plan = [("a", "plenary", 10), ("b", "cluster", 20), ("c", "break", 10), ("d", "vote", 5)]
    stages = [
        Stage(key, "s", float(i), mode=mode, minutes=minutes)
        for i, (key, mode, minutes) in enumerate(plan)
    ]
    state = State([Session("s"), *stages])
    assert edits.spread_minutes(state, "s", 4).changes == ()  # nothing runs yet
    state.apply(edits.go_to_stage(state, "a", AT(0)))
    edit = edits.spread_minutes(state, "s", 5)
    state.apply(edit)
    assert [s.minutes for s in state.stages("s")] == [10, 16, 10, 4]
    assert [s.planned_minutes for s in state.stages("s")] == [10, 20, 10, 5]
    state.apply(edits.spread_minutes(state, "s", 60))
    assert [s.minutes for s in state.stages("s")] == [10, 12, 10, 3]
    assert edits.spread_minutes(state, "s", 60).changes == ()
    assert edits.spread_minutes(state, "s", -3).changes == ()
    state.apply(edits.finish_session(state, "s", AT(9)))
    state.put(replace(s, minutes=s.planned_minutes) for s in state.stages("s"))
    assert edits.spread_minutes(state, "s", 5).changes == ()


def test_the_clock_can_be_set_and_real_times_are_kept(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.next_turn(state, "s", AT(12)))
    do(edits.set_clock(state, "s", 300, moment=AT(20)))
    session = state.sessions["s"]
    assert (elapsed(session, AT(21)), session.turn, session.turn_at) == (360, 1, 300)
    assert state.stages("s")[0].started_at == AT(0)
    do(edits.pause(state, "s", AT(22)))
    do(edits.set_clock(state, "s", -5, moment=AT(23)))
    assert (elapsed(state.sessions["s"], AT(30)), state.sessions["s"].stage_since) == (0, "")


def test_one_person_after_the_other_and_back(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.next_turn(state, "s", AT(2)))
    do(edits.next_turn(state, "s", AT(5)))
    assert (state.sessions["s"].turn, state.sessions["s"].turn_at) == (2, 300)
    do(edits.previous_turn(state, "s", AT(6)))
    assert (state.sessions["s"].turn, state.sessions["s"].turn_at) == (1, 360)
    do(edits.previous_turn(state, "s", AT(7)))
    assert edits.previous_turn(state, "s", AT(8)).changes == ()
    do(edits.next_turn(state, "s", AT(9)))
    do(edits.go_to_stage(state, "t2", AT(10)))
    assert (state.sessions["s"].turn, state.sessions["s"].turn_at) == (0, 0)


def test_the_end(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.finish_session(state, "s", AT(30)))
    session = state.sessions["s"]
    assert (session.status, session.stage_since, session.stage_seconds) == ("done", "", 1800)
    assert state.stages("s")[0].ended_at == AT(30)
    do(edits.finish_session(state, "other", AT(30)))
    assert state.sessions["other"].status == "done"
