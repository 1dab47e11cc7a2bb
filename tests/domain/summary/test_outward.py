# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is told of people to those who were not there never points to one or two of them."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.privacy import SMALL
from facilitator.domain.records import Participant, Session
from facilitator.domain.state import State
from facilitator.domain.summary import Outward, summarise


def read(*people: Participant, **fields: Any) -> Outward:
    session = Session("s", **fields)
    return summarise(State([session, *people]), session).outward


def test_roles_of_three_people_are_told_and_the_others_together() -> None:
    found = read(
        Participant("1", "s", roles=("relative",), count=1),
        Participant("2", "s", roles=("service_user",), count=6),
        Participant("3", "s", roles=("critical_friend",), count=2),
    )
    assert (found.roles, found.others) == ((("service_user", 6),), 3)


def test_those_with_lived_experience_are_counted_where_no_role_leaves_one_or_two() -> None:
    users = Participant("1", "s", roles=("service_user",), count=4, lived_experience=True)
    staff = Participant("2", "s", roles=("support_worker",), count=5)
    adviser = Participant("3", "s", roles=("adviser",), count=2, lived_experience=True)
    other = Participant("4", "s", count=3)
    assert read(users, staff).lived == 4
    assert read(users, staff, adviser, other).lived == 0
    assert read(adviser, other).lived == 0


def test_how_people_could_be_there() -> None:
    found = read(paid=8, in_work_time=4, expenses_only=2, unpaid=1, real_hours=31.5)
    assert found.arrangements == (("paid", 8), ("in_work_time", 4))
    assert (found.otherwise, found.real_hours, found.planned_hours) == (3, 31.5, 0)
    assert read(paid=8, unpaid=1).arrangements == ()


def test_how_many_with_lived_experience_were_paid() -> None:
    users = Participant("1", "s", roles=("service_user",), count=8, lived_experience=True)
    assert read(users, paid=8, paid_lived=5).lived_paid == 5
    assert read(users, paid=8, paid_lived=8).lived_paid == 8
    assert read(users, unpaid=8).lived_paid == 0
    for paid, lived in ((8, 7), (8, 2), (7, 5), (2, 0)):
        told = read(users, paid=paid, paid_lived=lived, unpaid=8)
        assert told.lived_paid is None, (paid, lived)
    assert read(users).lived_paid is None  # nobody wrote down how people came


COUNTS = st.integers(0, 6)
PEOPLE = st.lists(
    st.tuples(st.sets(st.sampled_from("abcd"), max_size=2), COUNTS, st.booleans()), max_size=6
)


@given(PEOPLE, st.tuples(COUNTS, COUNTS, COUNTS, COUNTS), COUNTS)
def test_no_number_of_one_or_two_people_is_told(
    people: list[tuple[set[str], int, bool]], came: tuple[int, ...], paid_lived: int
) -> None:
    ways = ("paid", "in_work_time", "expenses_only", "unpaid")
    found = read(
        *(
            Participant(str(n), "s", roles=tuple(roles), count=count, lived_experience=lived)
            for n, (roles, count, lived) in enumerate(people)
        ),
        paid_lived=paid_lived,
        **dict(zip(ways, came, strict=True)),
    )
    told = [count for _, count in (*found.roles, *found.arrangements)]
    told += [found.others, found.otherwise, found.lived, found.lived_paid or 0]
    assert all(count == 0 or count >= SMALL for count in told)
    if found.lived_paid is not None:
        assert found.lived - found.lived_paid == 0 or found.lived - found.lived_paid >= SMALL
    if found.arrangements:
        assert sum(count for _, count in found.arrangements) + found.otherwise == sum(came)
