# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dots are counted, compared with what there is, and ranked without ever breaking a tie."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.records import (
    Cluster,
    Dots,
    Note,
    Participant,
    Record,
    Session,
    Stage,
    Statement,
)
from facilitator.domain.state import State
from facilitator.domain.votes import (
    Budget,
    Ranked,
    Total,
    axis_ends,
    budget,
    first_to_speak,
    placed,
    places_of,
    ranking,
    reasons_in_turn,
    statements_for,
    totals,
    vote_stage,
)

PARTS: list[Record] = [
    Cluster("a", "s", "A"),
    Cluster("b", "s", "B"),
    Note("in a", "s", "x", cluster_id="a"),
    Note("loose", "s", "y"),
    Note("binned", "s", "z", binned=True),
    Dots("1", "s", "a", None, 4),
    Dots("2", "s", None, "in a", 3),
    Dots("3", "s", None, "loose", 2),
    Dots("4", "s", None, "binned", 50),
]


def state_with(*more: Record, **session: object) -> State:
    return State([Session("s", **session), *PARTS, *more])  # type: ignore[arg-type]


def test_dots_on_groups_on_their_notes_and_on_loose_notes_count() -> None:
    state = state_with()
    assert placed(state, "s") == 9
    assert [(t.cluster.letter, t.own, t.with_notes) for t in totals(state, "s")] == [
        ("A", 4, 7),
        ("B", 0, 0),
    ]


def test_the_budget_is_people_times_dots() -> None:
    state = state_with(people_expected=18, dots_per_person=3)
    found = budget(state, state.sessions["s"])
    assert (found.placed, found.dots, found.over, found.heard) == (9, 54, 0, 3)
    listed = state_with(Participant("p", "s", count=2), Participant("q", "s"), dots_per_person=2)
    found = budget(listed, listed.sessions["s"])
    assert (found.people, found.dots, found.over, found.heard) == (3, 6, 3, 3)


def test_nobody_knows_how_many_there_are() -> None:
    found = budget(state_with(), Session("s"))
    assert (found.dots, found.over, found.heard) == (0, 0, 0)
    assert Budget(5, 7, 0).heard == 0


@given(st.integers(0, 900), st.integers(0, 200), st.integers(0, 20))
def test_so_many_people_could_have_placed_them(dots: int, people: int, each: int) -> None:
    found = Budget(dots, people, each)
    assert 0 <= found.heard <= people
    if not found.over:
        assert found.heard * each >= min(dots, found.dots)


def test_a_stage_may_have_its_own_number_of_dots() -> None:
    stages = [
        Stage("t", "s", 1, mode="capture"),
        Stage("v1", "s", 2, mode="vote", dots=5, started_at="1"),
        Stage("v2", "s", 3, mode="vote", dots=2),
    ]
    state = state_with(*stages, people_expected=10)
    assert budget(state, state.sessions["s"]).per_person == 5
    running = state_with(*stages, people_expected=10, stage_id="v2")
    assert budget(running, running.sessions["s"]).per_person == 2
    assert vote_stage(state_with(*stages[:1]), Session("s")) is None
    unbegun = state_with(stages[2])
    assert vote_stage(unbegun, unbegun.sessions["s"]) == stages[2]


@given(st.lists(st.integers(0, 6)))
def test_ties_share_a_place_and_nobody_is_left_out(counts: list[int]) -> None:
    groups = [Total(Cluster(str(i), "s"), 0, count) for i, count in enumerate(counts)]
    ranked = ranking(groups)
    assert sorted(r.cluster.id for r in ranked) == sorted(g.cluster.id for g in groups)
    assert [r.count for r in ranked] == sorted(counts, reverse=True)
    for before, after in pairwise(ranked):
        assert (before.place == after.place) == (before.count == after.count)
        if before.place == after.place:
            assert int(before.cluster.id) < int(after.cluster.id)
    for index, found in enumerate(ranked, start=1):
        assert found.place <= index
        assert found.place == index or ranked[found.place - 1].place == found.place


def test_the_places_of_four() -> None:
    a, b, c, d = (Cluster(letter, "s", letter) for letter in "ABCD")
    found = ranking([Total(a, 0, 4), Total(b, 0, 9), Total(c, 0, 9), Total(d, 0, 1)])
    assert found == [Ranked(1, b, 9), Ranked(1, c, 9), Ranked(3, a, 4), Ranked(4, d, 1)]


@pytest.mark.parametrize(
    ("counts", "first"),
    [
        ((10, 3, 1), (2,)),
        ((12, 2, 0), (1,)),
        ((6, 6, 2), (2,)),
        ((2, 2, 7), (0, 1)),
        ((5, 5, 5), ()),
        ((0, 9, 0), ()),
        ((), ()),
    ],
)
def test_where_fewest_stand_they_speak_first(counts: tuple[int, ...], first: object) -> None:
    assert first_to_speak(counts) == first


def test_reasons_come_in_the_order_in_which_places_speak() -> None:
    statement = Statement(
        "1", "s", None, "x", "", (9, 0, 2), 1.0, "Both\n\nNeither", ("a\nb", "c", " d ", "e")
    )
    assert reasons_in_turn(statement) == [
        (2, "d"), (0, "a"), (0, "b"), (1, "c"), (3, "e"), (-1, "Both"), (-1, "Neither"),
    ]  # fmt: skip
    assert reasons_in_turn(Statement("1", "s", reason="Typing")) == [(-1, "Typing")]


def test_statements_of_a_stage_and_those_of_none() -> None:
    stage = Stage("t", "s", labels=("yes", "no"))
    mine, other = Statement("1", "s", "t", "a"), Statement("2", "s", "u", "b")
    nobodys = Statement("3", "s", None, "c")
    state = State([Session("s"), stage, Stage("u", "s"), mine, other, nobodys])
    assert statements_for(state, stage) == [mine, nobodys]
    assert [places_of(state, s) for s in (mine, other, nobodys)] == [2, 3, 3]


def test_the_ends_of_an_axis() -> None:
    assert axis_ends("now | later") == ("now", "later")
    assert axis_ends("now") == ("now", "")
    assert axis_ends("") == ("", "")
