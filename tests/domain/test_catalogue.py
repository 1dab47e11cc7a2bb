# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the library shows, from plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from facilitator.domain import catalogue
from facilitator.domain.records import Action, LearningGroup, Session
from facilitator.domain.state import State

TODAY = date(2026, 11, 26)
ANNA, BEN = LearningGroup("anna", "Anna's group"), LearningGroup("ben", "Ben's group", position=1.0)


def session(key: str, day: str = "", group: str | None = "anna", **values: object) -> Session:
    return Session(key, group, title=key, date=day, **values)  # type: ignore[arg-type]


def done(key: str, day: str, group: str | None = "anna") -> Session:
    return session(key, day, group, status="done")


def ids(sessions: tuple[Session, ...]) -> list[str]:
    return [one.id for one in sessions]


def of_anna(*sessions: Session) -> catalogue.Section:
    return catalogue.sections(State([ANNA, *sessions]), TODAY)[0]


# Sections


def test_a_group_shows_its_last_session_and_its_next() -> None:
    section = of_anna(
        session("far", "2027-01-20"),
        done("old", "2026-10-01"),
        session("next", "2026-12-02"),
        done("last", "2026-11-18"),
    )
    assert ids(section.highlights) == ["last", "next"]
    assert ids(section.sessions) == ["far", "next", "last", "old"]


def test_the_session_of_today_is_the_next_one_and_stands_elsewhere() -> None:
    section = of_anna(
        done("s2", "2026-10-22"),
        done("s3", "2026-11-05"),
        session("s4", "2026-11-26", start="13:00"),
        session("s5", "2026-12-10"),
    )
    assert ids(section.highlights) == ["s3", "s2"]


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        ([], []),
        (["2026-11-01"], ["2026-11-01"]),
        (["2026-09-01", "2026-10-01", "2026-11-01"], ["2026-11-01", "2026-10-01"]),
        (["2026-12-01", "2026-12-15", "2027-01-01"], ["2026-12-01", "2026-12-15"]),
        (["", "2026-12-15"], ["2026-12-15", ""]),
        (["2026-11-01", ""], ["2026-11-01", ""]),
    ],
)
def test_two_at_most_whatever_there_is(days: list[str], shown: list[str]) -> None:
    section = of_anna(*(session(f"s{at}", day) for at, day in enumerate(days)))
    assert [one.date for one in section.highlights] == shown


def test_a_second_session_of_today_is_not_lost() -> None:
    section = of_anna(
        session("morning", "2026-11-26", start="09:00"),
        session("evening", "2026-11-26", start="19:00"),
    )
    assert ids(section.highlights) == ["evening"]


def test_a_session_done_early_lies_behind() -> None:
    section = of_anna(done("early", "2026-12-01"), session("next", "2026-12-15"))
    assert ids(section.highlights) == ["early", "next"]


def test_the_group_that_met_last_stands_on_top() -> None:
    state = State(
        [
            ANNA,
            BEN,
            LearningGroup("cleo", "Cleo's", position=2.0),
            LearningGroup("empty", "Nobody yet"),
            done("a", "2026-11-05"),
            done("b", "2026-11-18", "ben"),
            session("c", "2026-12-24", "cleo"),
        ]
    )
    order = [one.group.id for one in catalogue.sections(state, TODAY) if one.group]
    assert order == ["cleo", "ben", "anna", "empty"]


def test_sessions_in_no_group_come_last_in_a_section_of_their_own() -> None:
    state = State([ANNA, done("a", "2026-11-05"), done("loose", "2026-11-20", None)])
    found = catalogue.sections(state, TODAY)
    assert [one.group for one in found] == [ANNA, None]
    assert ids(found[1].sessions) == ["loose"]


def test_no_section_for_no_loose_session() -> None:
    assert [one.group for one in catalogue.sections(State([ANNA]), TODAY)] == [ANNA]


def test_the_bin_is_in_no_section() -> None:
    kept, binned = done("kept", "2026-11-05"), replace(done("gone", "2026-11-06"), binned=True)
    state = State([ANNA, kept, binned, Action("x", "gone", "still open")])
    section = catalogue.sections(state, TODAY)[0]
    assert ids(section.sessions) == ["kept"]
    assert section.open_actions == 0
    assert catalogue.binned_sessions(state) == [binned]
    assert len(catalogue.open_actions(state, TODAY)) == 0


# Today


def test_today_is_the_earliest_that_is_not_done() -> None:
    state = State(
        [
            session("done", "2026-11-26", start="08:00", status="done"),
            session("evening", "2026-11-26", start="19:00"),
            session("noon", "2026-11-26", start="12:00"),
            session("some time", "2026-11-26"),
            session("tomorrow", "2026-11-27"),
        ]
    )
    found = catalogue.todays_session(state, TODAY)
    assert found is not None
    assert found.id == "noon"


def test_a_running_session_of_today_goes_before_an_earlier_one() -> None:
    state = State(
        [
            session("missed", "2026-11-26", start="09:00"),
            session("running", "2026-11-26", start="13:00", status="running"),
        ]
    )
    found = catalogue.todays_session(state, TODAY)
    assert found is not None
    assert found.id == "running"


def test_nothing_today() -> None:
    assert catalogue.todays_session(State([session("a", "2026-11-25")]), TODAY) is None


def test_the_session_before_is_of_the_same_learning_group() -> None:
    state = State(
        [
            ANNA,
            BEN,
            done("s2", "2026-10-22"),
            done("s3", "2026-11-05"),
            done("other", "2026-11-20", "ben"),
            today := session("s4", "2026-11-26"),
        ]
    )
    before = catalogue.previous_session(state, today)
    assert before is not None
    assert before.id == "s3"


def test_a_session_in_no_group_follows_none() -> None:
    loose = session("loose", "2026-11-26", None)
    state = State([loose, done("before", "2026-11-01", None), Action("a", "before", "open")])
    assert catalogue.previous_session(state, loose) is None


# Open actions


def test_actions_that_were_due_and_those_coming_up() -> None:
    state = State(
        [
            ANNA,
            done("s", "2026-11-05"),
            Action("late", "s", "late", due="2026-11-21"),
            Action("later", "s", "late too", due="2026-11-20"),
            Action("today", "s", "today", due="2026-11-26"),
            Action("never", "s", "no date"),
            Action("soon", "s", "soon", due="2026-12-02", status="doing"),
            Action("done", "s", "done", due="2026-11-01", status="done"),
        ]
    )
    found = catalogue.open_actions(state, TODAY)
    assert [action.id for action in found.was_due] == ["later", "late"]
    assert [action.id for action in found.coming_up] == ["today", "soon", "never"]
    assert len(found) == 5
    assert catalogue.sections(state, TODAY)[0].open_actions == 5


# Single sessions


@pytest.mark.parametrize(
    ("status", "printed", "standing"),
    [
        ("draft", "", "draft"),
        ("ready", "", "ready"),
        ("running", "", "running"),
        ("done", "", "not_printed"),
        ("done", "2026-11-20T12:00:00.000+00:00", "printed"),
        ("running", "2026-11-20T12:00:00.000+00:00", "running"),
    ],
)
def test_how_far_a_session_is(status: str, printed: str, standing: str) -> None:
    assert catalogue.standing(session("s", status=status, printed_at=printed)) == standing


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("13:00", "15:00", 120),
        ("14:00", "15:30", 90),
        ("22:30", "00:30", 120),
        ("13:00", "13:00", 0),
        ("13:00", "", 0),
        ("", "15:00", 0),
        ("at one", "15:00", 0),
    ],
)
def test_planned_minutes(start: str, end: str, minutes: int) -> None:
    assert catalogue.planned_minutes(session("s", start=start, end=end)) == minutes


def test_dates_and_times_that_somebody_wrote_otherwise() -> None:
    assert catalogue.date_of("2026-11-26") == TODAY
    assert catalogue.date_of("next week") is None
    assert catalogue.date_of("") is None
    assert catalogue.time_of("13:00") == time(13, 0)
    assert catalogue.time_of("noon") is None


def test_years_that_nobody_meets_in_and_clocks_elsewhere() -> None:
    assert catalogue.date_of("0026-11-26") is None
    assert catalogue.date_of("9999-12-31") is None
    assert catalogue.time_of("13:00+05:00") == time(13, 0)
