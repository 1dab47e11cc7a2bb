# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The clock of a session: planned times, what remains, how far behind; all from given moments."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import edits
from facilitator.domain.agenda import Timing, clock_face, rounded_up, timing
from facilitator.domain.clock import utc_text
from facilitator.domain.records import Session, Stage
from facilitator.domain.state import State

HERE = datetime.now().astimezone().tzinfo
DAY = "2026-11-26"
MINUTES = (8, 15, 20, 25, 10)


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"{DAY}T{clock}").replace(tzinfo=HERE).astimezone()


def a_state(*, start: str = "13:00", end: str = "14:30") -> State:
    session = Session("s", date=DAY, start=start, end=end)
    stages = [
        Stage(f"t{i}", "s", float(i), title=f"Stage {i}", minutes=minutes)
        for i, minutes in enumerate(MINUTES)
    ]
    return State([session, *stages])


def now(state: State, clock: str) -> Timing:
    return timing(state.sessions["s"], state.stages("s"), at(clock))


def go(state: State, stage: int, clock: str) -> None:
    state.apply(edits.go_to_stage(state, f"t{stage}", utc_text(at(clock))))


def starts(found: Timing) -> list[str]:
    return [f"{slot.starts:%H:%M}" for slot in found.slots]


def test_before_the_start_all_is_to_come() -> None:
    found = now(a_state(), "12:50")
    assert starts(found) == ["13:00", "13:08", "13:23", "13:43", "14:08"]
    assert {slot.status for slot in found.slots} == {"coming"}
    assert (found.current, found.running, found.total_minutes) == (None, False, 78)
    assert (found.booked_minutes, found.over_minutes, found.behind_minutes) == (90, -12, 0)
    first, none = found.beside(1), found.beside(-1)
    assert first is not None
    assert (first.id, none) == ("t0", None)


def test_the_stage_of_the_picture() -> None:
    state = a_state()
    for stage, clock in enumerate(["13:00", "13:09", "13:24", "13:43:24"]):
        go(state, stage, clock)
    found = now(state, "13:52:00")
    assert found.current is not None
    assert clock_face(found.remaining) == "16:24"
    assert f"{rounded_up(found.current.real_end):%H:%M}" == "14:09"
    assert f"{found.current.starts:%H:%M}" == "13:43"
    assert (found.behind_minutes, found.running, len(found.done)) == (1, True, 3)
    assert [slot.status for slot in found.slots] == ["done"] * 3 + ["current", "coming"]
    after = found.slots[4]
    assert (f"{after.starts:%H:%M}", f"{rounded_up(after.real_start):%H:%M}") == ("14:08", "14:09")


def test_a_few_seconds_late_is_on_time_and_early_is_early() -> None:
    state = a_state()
    go(state, 0, "13:00:10")
    assert now(state, "13:04").behind_minutes == 0
    go(state, 1, "13:04")
    assert now(state, "13:05").behind_minutes == -4


def test_over_time_goes_on_and_counts() -> None:
    state = a_state()
    go(state, 0, "13:00")
    assert not now(state, "13:05").is_last_minutes
    assert now(state, "13:06:01").is_last_minutes
    found = now(state, "13:08:40")
    assert (clock_face(found.remaining), found.fraction) == ("+0:40", 1.0)
    assert (found.behind_minutes, found.is_last_minutes) == (1, False)
    assert now(state, "13:20").behind_minutes == 12


def test_one_more_minute_is_one_behind_and_spreading_wins_it_back() -> None:
    state = a_state()
    go(state, 0, "13:00")
    state.apply(edits.add_minutes(state, "t0", 6))
    found = now(state, "13:02")
    assert (found.behind_minutes, clock_face(found.remaining)) == (6, "12:00")
    assert starts(found) == ["13:00", "13:08", "13:23", "13:43", "14:08"]
    shown = [f"{slot.shown:%H:%M}" for slot in found.slots]
    assert shown == ["13:00", "13:14", "13:29", "13:49", "14:14"]
    assert found.spare_minutes == 6 + 8 + 10 + 4
    state.apply(edits.spread_minutes(state, "s", found.behind_minutes))
    found = now(state, "13:02")
    assert (found.behind_minutes, found.total_minutes) == (0, 78)
    shown = [f"{slot.shown:%H:%M}" for slot in found.slots]
    assert shown == ["13:00", "13:14", "13:28", "13:46", "14:08"]


def test_a_file_that_knows_no_plan_takes_the_minutes_for_it() -> None:
    stages = [Stage("t0", "s", 0.0, minutes=8), Stage("t1", "s", 1.0, minutes=9)]
    session = Session(
        "s", date=DAY, start="13:00", stage_id="t0", stage_since=utc_text(at("13:00"))
    )
    found = timing(session, stages, at("13:10"))
    assert (found.behind_minutes, starts(found)) == (2, ["13:00", "13:08"])


def test_when_a_stage_should_have_been_over() -> None:
    state = a_state()
    assert now(state, "12:59").planned_end is None
    go(state, 0, "13:00")
    assert now(state, "13:05").planned_end == at("13:08")
    assert now(state, "13:12").planned_end == at("13:08")


def test_a_stage_without_time_makes_the_timed_ones_late() -> None:
    state = State(
        [Session("s", date=DAY, start="13:00"), Stage("t0", "s"), Stage("t1", "s", 1.0, minutes=9)]
    )
    go(state, 0, "13:00")
    assert now(state, "13:04").behind_minutes == 4


def test_a_pause_stops_the_clock_and_puts_the_end_off() -> None:
    state = a_state()
    go(state, 0, "13:00")
    state.apply(edits.pause(state, "s", utc_text(at("13:03"))))
    found = now(state, "13:20")
    assert (found.running, clock_face(found.remaining)) == (False, "5:00")
    assert found.behind_minutes == 17
    state.apply(edits.resume(state, "s", utc_text(at("13:20"))))
    assert clock_face(now(state, "13:21").remaining) == "4:00"


def test_a_clock_set_back_counts_nothing() -> None:
    state = a_state()
    go(state, 0, "13:00")
    assert clock_face(now(state, "12:00").remaining) == "8:00"


def test_a_stage_that_was_left_out_and_a_session_that_is_over() -> None:
    state = a_state()
    go(state, 0, "13:00")
    go(state, 2, "13:08")
    found = now(state, "13:10")
    assert [slot.status for slot in found.slots[:3]] == ["done", "skipped", "current"]
    before, after = found.beside(-1), found.beside(1)
    assert before is not None
    assert after is not None
    assert (before.id, after.id) == ("t1", "t3")
    state.apply(edits.finish_session(state, "s", utc_text(at("13:30"))))
    over = now(state, "13:31")
    assert (over.current, over.running) == (None, False)
    assert len(over.done) == 5


def test_without_a_start_or_on_another_day_the_real_start_counts() -> None:
    for state in (a_state(start=""), a_state(start="rubbish")):
        go(state, 0, "15:00")
        assert starts(now(state, "15:01"))[:2] == ["15:00", "15:08"]
    state = a_state()
    state.apply(edits.write_session(state, "s", date="2026-01-01"))
    assert starts(now(state, "15:01"))[0] == "13:00"
    go(state, 0, "15:00")
    assert starts(now(state, "15:01"))[:2] == ["15:00", "15:08"]
    assert now(state, "15:01").behind_minutes == 0


def test_a_stage_without_time_is_never_late() -> None:
    state = State([Session("s", date=DAY, start="13:00"), Stage("t0", "s")])
    go(state, 0, "13:00")
    found = now(state, "13:30")
    assert (found.behind_minutes, found.elapsed, found.fraction) == (0, 1800, 0.0)
    assert found.booked_minutes is None


def test_a_session_without_stages() -> None:
    found = timing(Session("s", start="13:00", end="00:30"), [], at("13:00"))
    assert (found.slots, found.beside(1), found.booked_minutes) == ((), None, 690)


@given(
    st.lists(st.integers(0, 600), min_size=1, max_size=40),
    st.integers(-7200, 7200),
    st.integers(-12, 14),
)
def test_planned_times_follow_each_other(minutes: list[int], later: int, zone: int) -> None:
    session = Session("s", date=DAY, start="13:00")
    stages = [Stage(f"t{i}", "s", float(i), minutes=m) for i, m in enumerate(minutes)]
    state = State([session, *stages])
    begin = datetime(2026, 11, 26, 13, 0, tzinfo=timezone(timedelta(hours=zone)))
    state.apply(edits.go_to_stage(state, "t0", utc_text(begin)))
    moment = begin + timedelta(seconds=later)
    found = timing(state.sessions["s"], state.stages("s"), moment)
    assert all(a.ends == b.starts for a, b in zip(found.slots, found.slots[1:], strict=False))
    assert all(slot.real_start <= slot.real_end for slot in found.slots)
    assert found.elapsed + found.remaining == minutes[0] * 60
    assert found.elapsed == max(0, later)
