# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a running session: one stage at a time, and a clock that nothing stretches."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.edits.running import elapsed

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


def test_the_end(state, do):
    do(edits.go_to_stage(state, "t1", AT(0)))
    do(edits.finish_session(state, "s", AT(30)))
    session = state.sessions["s"]
    assert (session.status, session.stage_since, session.stage_seconds) == ("done", "", 1800)
    assert state.stages("s")[0].ended_at == AT(30)
    do(edits.finish_session(state, "other", AT(30)))
    assert state.sessions["other"].status == "done"
