# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a series of sessions came to, and what it does not tell."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator.domain.records import Action, Ask, Pulse
from facilitator.domain.series import Meeting, PulseRow, SeriesData, Share, Tried, Waiting, series
from facilitator.domain.themes import Named

TODAY = date(2026, 11, 26)


def meeting(key: str, people: int = 12, **values: object) -> Meeting:
    day = f"2026-{int(key):02d}-01"
    return Meeting(key, "g", int(key), date=day, people=people, **values)  # type: ignore[arg-type]


def test_a_theme_is_told_when_it_returns_and_is_stuck_when_nobody_answers_three_times() -> None:
    names = [
        Named("a1", "1", "Time to talk"),
        Named("a2", "2", "No time to talk"),
        Named("a3", "3", "time to talk"),
        Named("b1", "1", "The last bus"),
        Named("b2", "2", "Last bus"),
        Named("b3", "3", "The last bus"),
        Named("c1", "1", "Keys"),
        Named("c2", "1", "Keys"),
    ]
    data = SeriesData(
        tuple(map(meeting, "123")),
        tuple(names),
        (Action("x", "2", status="done", cluster_id="b2"),),
    )
    talk, bus = series(data, TODAY).themes
    assert (talk.names, talk.sessions, talk.stuck) == (
        ("Time to talk", "No time to talk", "time to talk"),
        3,
        True,
    )
    assert (bus.sessions, bus.stuck) == (3, False)


def test_an_answer_ends_a_stuck_theme() -> None:
    names = tuple(Named(f"k{key}", key, "Keys") for key in "123")
    asks = (Ask("x", "1", status="answered", cluster_id="k1"),)
    [theme] = series(SeriesData(tuple(map(meeting, "123")), names, asks=asks), TODAY).themes
    assert not theme.stuck


def test_questions_have_an_age_and_half_of_the_answers_a_time() -> None:
    asks = (
        Ask("a", "3", "Who pays?", "Head of care"),
        Ask("b", "1", "Who decides?", "Board"),
        Ask("c", "1", "x", status="answered", answered_on="2026-01-11"),
        Ask("d", "1", "x", status="answered", answered_on="2026-03-01"),
        Ask("e", "1", "x", status="answered"),
    )
    found = series(SeriesData((meeting("1"), meeting("3")), asks=asks), TODAY)
    assert found.waiting == (
        Waiting("Who decides?", "Board", 329),
        Waiting("Who pays?", "Head of care", 270),
    )
    assert found.answered == Share(3, 5)
    assert found.days_to_answer == 10


def test_experiments_and_lessons_are_counted_without_what_is_somebodys_own() -> None:
    actions = (
        Action("a", "1", "Sit down", type="experiment", outcome="keep", learned="Calm"),
        Action("b", "1", "Ring first", type="experiment", status="dropped"),
        Action("c", "1", "Walk", type="experiment"),
        Action("d", "1", status="stuck", learned="Needs a key"),
        Action("e", "1", status="done"),
        Action("f", "1", status="done", type="learning", learned="mine"),
    )
    found = series(SeriesData((meeting("1"),), actions=actions), TODAY)
    assert found.tried == (
        Tried("Sit down", "keep", "Calm"),
        Tried("Ring first", "stop", ""),
        Tried("Walk", "", ""),
    )
    assert found.endings == {"keep": 1, "stop": 1, "": 1}
    assert found.lessons == Share(1, 3)


def test_who_was_there_and_paid_is_told_as_x_of_y() -> None:
    data = SeriesData(
        (
            meeting("1", lived=4, paid=4, paid_lived=3, unpaid=8, first_time=12, planned_hours=24),
            meeting("2", lived=2, paid=0, unpaid=2, been_before=9, real_hours=20.5),
            meeting("3"),
        )
    )
    found = series(data, TODAY)
    assert found.lived == Share(2, 3)
    assert found.lived_paid == Share(1, 2)
    assert found.people == {"paid": None, "unpaid": 10, "first_time": 12, "been_before": 9}
    assert found.hours == (24, 20.5)
    assert found.has_trend


def test_somebody_who_was_paid_without_lived_experience_does_not_count_for_those_with() -> None:
    found = series(SeriesData((meeting("1", lived=4, paid=6),)), TODAY)
    assert (found.lived, found.lived_paid) == (Share(1, 1), Share(0, 1))


@pytest.mark.parametrize(
    ("lived", "paid", "told"),
    [
        ((6, 6), (5, 2), Share(7, 12)),
        ((6, 6), (6, 6), Share(12, 12)),
        ((6, 6), (0, 0), Share(0, 12)),
        ((2, 2), (2, 2), None),  # four people
        ((6, 6), (2, 2), None),  # four who were paid
        ((6, 6), (6, 4), None),  # two who were not
        ((6, 0), (5, 5), None),  # more than there were: nobody of the second session
        ((0, 0), (0, 0), None),
    ],
)
def test_people_with_lived_experience_who_were_paid_are_told_where_they_are_enough(
    lived: tuple[int, int], paid: tuple[int, int], told: Share | None
) -> None:
    both = zip(lived, paid, strict=True)
    rooms = [meeting(str(n), lived=x, paid_lived=y, unpaid=9) for n, (x, y) in enumerate(both, 1)]
    rooms.append(meeting("3", lived=8))  # nobody counted who was paid
    assert series(SeriesData(tuple(rooms)), TODAY).lived_people == told


def test_a_session_of_few_people_counts_in_totals_only() -> None:
    data = SeriesData(
        (meeting("1"), meeting("2"), meeting("3", people=4, lived=1)),
        (Named("a", "1", "Keys"), Named("b", "3", "The keys"), Named("c", "3", "Own thing"),
         Named("d", "2", "Own thing")),
        (Action("x", "3", "Hers", type="experiment", outcome="keep", status="done"),),
        (Ask("q", "3", "Hers"),),
        (Pulse("p", "3", "trust", (0, 0, 0, 4)), Pulse("q", "1", "trust", (0, 0, 6, 6))),
    )  # fmt: skip
    found = series(data, TODAY)
    assert found.hidden == 1
    assert [(t.names, t.sessions) for t in found.themes] == [(("Keys",), 2), (("Own thing",), 2)]
    assert (found.tried, found.endings) == ((), {"keep": 1})
    assert (found.waiting, found.waiting_hidden) == ((), 1)
    assert found.pulse == {"trust": (PulseRow("1", (0, 0, 6, 6)),)}
    assert found.lived == Share(1, 3)


def test_the_pulse_is_told_from_the_third_session_on() -> None:
    pulse = (Pulse("p", "1", "trust", (0, 0, 6, 6)), Pulse("q", "2", "trust", (1, 5, 2, 6)))
    assert series(SeriesData((meeting("1"), meeting("2")), pulse=pulse), TODAY).pulse == {}
    found = series(SeriesData(tuple(map(meeting, "123")), pulse=pulse), TODAY)
    assert found.pulse == {"trust": (PulseRow("1", (0, 0, 6, 6)), PulseRow("2", (6, 8)))}


def test_small_roles_become_inside_and_outside() -> None:
    rooms = (meeting("1", inside=8, outside=6, roles={"staff": 8, "relative": 2}),)
    assert series(SeriesData(rooms), TODAY).roles == {"inside": 8, "outside": 6}
    rooms = (meeting("1", inside=8, outside=2, roles={"staff": 8, "relative": 2}),)
    assert series(SeriesData(rooms), TODAY).roles == {}
    rooms = (meeting("1", roles={"staff": 8, "relative": 6}),)
    assert series(SeriesData(rooms), TODAY).roles == {"staff": 8, "relative": 6}


def test_a_group_that_never_met_has_nothing_to_tell() -> None:
    found = series(SeriesData(), TODAY)
    assert not found.meetings
    assert not found.has_trend
    assert found.days_to_answer is None
