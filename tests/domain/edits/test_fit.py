# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A plan fits to the minute: breaks and what ran stay, optional stages go only if it is tight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitator.domain import edits
from facilitator.domain.errors import Refused
from facilitator.domain.records import Session, Stage
from facilitator.domain.state import State


def planned(*stages: tuple[str, int], **session: Any) -> State:
    """Stages by mode and minutes; "?" behind a mode makes it optional, "!" says that it ran."""
    records: list[Any] = [Session("s", **session)]
    for number, (mode, minutes) in enumerate(stages):
        records.append(
            Stage(
                f"t{number}",
                "s",
                float(number),
                mode=mode.rstrip("?!"),
                minutes=minutes,
                planned_minutes=minutes,
                optional=mode.endswith("?"),
                started_at="2026-11-26T13:00:00+00:00" if mode.endswith("!") else "",
            )
        )
    return State(records)


def fitted(state: State, minutes: int) -> list[int]:
    state.apply(edits.fit_stages(state, "s", minutes))
    assert all(s.minutes == s.planned_minutes for s in state.stages("s"))
    return [stage.minutes for stage in state.stages("s")]


def test_the_plan_of_the_mockup_loses_two_minutes() -> None:
    modes = ["review", "plenary", "pairs", "silent_write", "capture", "break", "cluster", "vote"]
    minutes = [10, 5, 20, 8, 25, 10, 20, 7]
    state = planned(*zip(modes, minutes, strict=True), ("decide", 12), ("checkout", 5))
    shares = fitted(state, 120)
    assert sum(shares) == 120
    assert shares[5] == 10, "the break"
    assert all(abs(a - b) <= 1 for a, b in zip(shares, [*minutes, 12, 5], strict=True))


def test_it_grows_in_proportion_and_the_break_does_not() -> None:
    assert fitted(planned(("capture", 10), ("break", 10), ("cluster", 20)), 100) == [30, 10, 60]


def test_stages_that_ran_and_the_one_that_runs_keep_their_minutes() -> None:
    state = planned(("review!", 30), ("pairs", 20), ("capture", 20), ("vote", 20), stage_id="t1")
    assert fitted(state, 70) == [30, 20, 10, 10]


def test_optional_stages_stay_while_the_others_keep_enough() -> None:
    state = planned(("capture", 50), ("pairs?", 50))
    assert fitted(state, 60) == [30, 30]


def test_the_last_optional_stage_goes_first_and_the_rest_has_its_time() -> None:
    state = planned(("pairs?", 20), ("capture", 40), ("fours?", 40))
    assert fitted(state, 59) == [20, 39]
    assert [stage.id for stage in state.stages("s")] == ["t0", "t1"]


def test_all_optional_stages_go_before_the_others_get_short() -> None:
    state = planned(("pairs?", 20), ("capture", 40), ("fours?", 40))
    assert fitted(state, 20) == [20]


def test_an_optional_break_never_goes() -> None:
    assert fitted(planned(("capture", 50), ("break?", 10)), 15) == [5, 10]


def test_one_optional_stage_takes_the_minutes_that_are_left() -> None:
    assert fitted(planned(("capture?", 20), ("break", 10)), 12) == [2, 10]
    assert fitted(planned(("capture?", 20), ("break", 10)), 10) == [10]


def test_a_stage_without_minutes_stays_without() -> None:
    assert fitted(planned(("capture", 0), ("pairs", 30)), 20) == [0, 20]
    assert fitted(planned(("capture", 0), ("pairs", 0)), 21) == [11, 10]


@pytest.mark.parametrize(
    ("stages", "minutes", "code", "details"),
    [
        ([("capture", 20), ("break", 30)], 30, "fit.too_short", {"least": 31}),
        ([("capture", 20), ("pairs", 5), ("vote?", 5)], 1, "fit.too_short", {"least": 2}),
        ([("capture", 20)], 0, "fit.too_short", {"least": 1}),
        ([("capture", 20)], -5, "fit.too_short", {"least": 1}),
        ([("capture", 20), ("break", 30)], 631, "fit.too_long", {"most": 630}),
        ([("break", 30)], 40, "fit.nothing", {}),
        ([("review!", 30)], 40, "fit.nothing", {}),
        ([], 40, "fit.nothing", {}),
    ],
)
def test_what_cannot_be_is_said(
    stages: list[tuple[str, int]],
    minutes: int,
    code: str,
    details: dict[str, int],
    refused: Callable[..., str],
) -> None:
    state = planned(*stages)
    with pytest.raises(Refused) as caught:
        edits.fit_stages(state, "s", minutes)
    assert (caught.value.code, caught.value.details) == (code, details)


def test_a_plan_that_fits_is_left_alone() -> None:
    assert not edits.fit_stages(planned(("capture", 20), ("break", 30)), "s", 50).changes
    assert not edits.fit_stages(planned(("break", 30)), "s", 30).changes
    assert not edits.fit_stages(planned(), "s", 0).changes


def fits(state: State, minutes: int) -> bool:
    """Fit the plan; False when that was refused, and then it is as it was."""
    try:
        state.apply(edits.fit_stages(state, "s", minutes))
    except Refused:
        return False
    return True


KINDS = st.sampled_from(["capture", "capture?", "pairs", "break", "break?", "review!"])


@example([("capture", 0), ("capture", 0)], 1)
@given(st.lists(st.tuples(KINDS, st.integers(0, 60)), max_size=12), st.integers(0, 400))
def test_it_fits_to_the_minute_or_says_no(stages: list[tuple[str, int]], minutes: int) -> None:
    state = planned(*stages)
    before = {stage.id: stage for stage in state.stages("s")}
    loose = [s for s in before.values() if s.mode != "break" and not s.started_at]
    room = minutes - sum(s.minutes for s in before.values()) + sum(s.minutes for s in loose)
    needed = sum(s.minutes > 0 and not s.optional for s in loose)
    if not fits(state, minutes):
        assert not (loose and max(needed, 1) <= room <= 600)
        return
    after = {stage.id: stage for stage in state.stages("s")}
    assert sum(stage.minutes for stage in after.values()) == minutes
    for key, stage in before.items():
        if stage.mode == "break" or stage.started_at:
            assert after[key] == stage
        elif key not in after:
            assert stage.optional
        elif stage.minutes:
            assert after[key].minutes >= 1
