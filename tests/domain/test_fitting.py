# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Minutes are shared out to the minute, in proportion, and never to nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.fitting import reach, shared_out

PARTS = st.lists(st.integers(0, 600), min_size=1, max_size=40)


@given(PARTS, st.data())
def test_the_sum_is_exact_and_every_part_keeps_a_minute(
    parts: list[int], data: st.DataObject
) -> None:
    least, longest = reach(parts, most=600)
    total = data.draw(st.integers(least, min(longest, 3_000)))
    shares = shared_out(parts, total, most=600)
    assert sum(shares) == total
    for before, after in zip(parts, shares, strict=True):
        assert 0 <= after <= 600
        assert (before > 0) <= (after > 0)


@given(PARTS)
def test_a_plan_that_fits_stays_as_it_is(parts: list[int]) -> None:
    assert shared_out(parts, sum(parts), most=600) == parts


@given(st.lists(st.integers(1, 20), min_size=1, max_size=12), st.integers(2, 9))
def test_whole_multiples_are_met_exactly(parts: list[int], times: int) -> None:
    more = [minutes * times for minutes in parts]
    assert shared_out(parts, sum(more), most=600) == more
    assert shared_out(more, sum(parts), most=600) == parts


def test_a_longer_part_never_gets_less_than_a_shorter_one() -> None:
    shares = shared_out([5, 10, 20, 25], 31, most=600)
    assert shares == sorted(shares)
    assert sum(shares) == 31


def test_no_part_gets_more_than_the_most() -> None:
    assert shared_out([1, 500], 700, most=600) == [100, 600]


def test_parts_without_minutes_stay_without_or_share_alike() -> None:
    assert shared_out([0, 10, 0], 5, most=600) == [0, 5, 0]
    assert shared_out([0, 0], 5, most=600) == [3, 2]
    assert shared_out([], 0, most=600) == []


@pytest.mark.parametrize("total", [1, 1_201, -3])
def test_what_cannot_be_is_said(total: int) -> None:
    with pytest.raises(ValueError, match=str(total)):
        shared_out([10, 10], total, most=600)
