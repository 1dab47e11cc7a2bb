# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Winning back time: in proportion, never from breaks, never below 60 % of the plan."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.records import Stage
from facilitator.domain.spreading import planned, shares, spare

STAGES = st.lists(
    st.builds(
        lambda mode, minutes, plan: (mode, minutes, plan),
        st.sampled_from(["plenary", "break", "vote"]),
        st.integers(0, 600),
        st.integers(0, 600),
    ),
    max_size=12,
).map(
    lambda found: [
        Stage(f"t{i}", "s", float(i), mode=mode, minutes=minutes, planned_minutes=plan)
        for i, (mode, minutes, plan) in enumerate(found)
    ]
)


def test_what_a_stage_can_give() -> None:
    assert spare(Stage("t", minutes=10, planned_minutes=10)) == 4
    assert spare(Stage("t", minutes=10)) == 4
    assert spare(Stage("t", minutes=5, planned_minutes=5)) == 2
    assert spare(Stage("t", minutes=7, planned_minutes=10)) == 1
    assert spare(Stage("t", minutes=5, planned_minutes=10)) == 0
    assert spare(Stage("t", mode="break", minutes=30)) == 0
    assert planned(Stage("t", minutes=7)) == 7


def test_in_proportion() -> None:
    stages = [Stage("a", minutes=40), Stage("b", minutes=20), Stage("c", minutes=20)]
    assert shares(stages, 8) == {"a": 4, "b": 2, "c": 2}


@given(STAGES, st.integers(-10, 100))
def test_no_stage_gives_more_than_it_can_and_together_they_give_enough(
    stages: list[Stage], minutes: int
) -> None:
    given_ = shares(stages, minutes)
    assert all(0 <= given_[stage.id] <= spare(stage) for stage in stages)
    assert sum(given_.values()) == max(0, min(minutes, sum(map(spare, stages))))
