# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The chain finds the tree that joining the closest pair again and again finds."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.linkage import cut, joins


def slowly(alike: list[list[float]]) -> list[float]:
    """Heights of all joins by the definition: the closest two, by the mean over their pairs."""
    clusters = [[name] for name in range(len(alike))]
    heights = []
    while True:
        pairs = [
            (sum(alike[a][b] for a in one for b in other) / (len(one) * len(other)), i, j)
            for i, one in enumerate(clusters)
            for j, other in enumerate(clusters)
            if i < j
        ]
        if not pairs or max(pairs)[0] <= 0:
            return heights
        best, i, j = max(pairs, key=lambda pair: pair[0])
        heights.append(1 - best)
        clusters[i] += clusters.pop(j)


def square(values: list[float], count: int) -> list[list[float]]:
    """A symmetric table from the values of its one half."""
    found = [[1.0] * count for _ in range(count)]
    given_values = iter(values)
    for one in range(count):
        for other in range(one):
            found[one][other] = found[other][one] = next(given_values)
    return found


@pytest.mark.parametrize("seed", range(20))
def test_as_by_the_definition(seed: int) -> None:
    numbers, count = random.Random(seed), 12
    table = square([numbers.random() for _ in range(count * count)], count)
    found = [join.height for join in joins(table)]
    assert found == pytest.approx(sorted(slowly(table)))


@given(st.integers(0, 9).flatmap(lambda n: st.tuples(
    st.just(n), st.lists(st.sampled_from([0.0, 0.25, 0.5, 1.0, 0.1, 0.3]), min_size=n * n,
                         max_size=n * n))))  # fmt: skip
def test_ties_end_and_everything_is_in_one_place(given_table: tuple[int, list[float]]) -> None:
    count, values = given_table
    table = square(values, count)
    tree = joins(table)
    assert tree == joins(table)
    for height in (0.0, 0.5, 0.95, 1.0):
        members = cut(count, tree, height)
        assert sorted(name for group in members for name in group) == list(range(count))
        assert members == [sorted(group) for group in members]


def test_what_shares_nothing_never_joins() -> None:
    table = square([0.5, 0.0, 0.0, 0.0, 0.0, 0.4], 4)  # 1-0, 2-0, 2-1, 3-0, 3-1, 3-2
    tree = joins(table)
    assert [(join.first, join.second) for join in tree] == [(0, 1), (2, 3)]
    assert cut(4, tree, 1.0) == [[0, 1], [2, 3]]
    assert cut(4, tree, 0.55) == [[0, 1], [2], [3]]


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        joins(square([0.5], 2), stop)
