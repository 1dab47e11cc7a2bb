# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Average linkage: which things join first, and how far apart they were. Standard library only.

The nearest-neighbour chain finds the same tree as joining the closest pair again and again, in
n² steps. The steps over a whole row are `map`s, because a loop would take ten times as long.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from operator import add, mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Join:
    """Two things, or what has joined under their names, are one from here on.

    `first` < `second`; what has joined goes by its first name. `height`: 0 alike, 1 nothing shared.
    """

    first: int
    second: int
    height: float


class _Clusters:
    """What has joined so far, by name: sums of likeness to all others, and sizes."""

    def __init__(self, alike: Sequence[Sequence[float]]) -> None:
        # Arrays of doubles: a list of floats takes four times the room.
        self._sums = [array("d", row) for row in alike]
        self._sizes = [1] * len(alike)
        self._shares = [1.0] * len(alike)  # 1 / size; 0 once joined under another name
        for name, row in enumerate(self._sums):
            row[name] = 0.0

    def has(self, name: int) -> bool:
        return self._shares[name] > 0.0

    def near(self, name: int) -> list[float]:
        """How near each is to this one, on average over its members; times the size of this."""
        return list(map(mul, self._sums[name], self._shares))

    def join(self, one: int, other: int) -> Join:
        first, second = min(one, other), max(one, other)
        sums, shares = self._sums, self._shares
        height = 1.0 - sums[first][second] * shares[first] * shares[second]
        joined = array("d", map(add, sums[first], sums[second]))
        joined[first] = joined[second] = 0.0
        self._sizes[first] += self._sizes[second]
        shares[first], shares[second] = 1.0 / self._sizes[first], 0.0
        sums[first], sums[second] = joined, array("d")
        for row, value in zip(sums, joined, strict=True):
            if row:
                row[first] = value
        return Join(first, second, max(0.0, height))


def joins(
    alike: Sequence[Sequence[float]], check: Callable[[], object] = lambda: None
) -> tuple[Join, ...]:
    """Every join from the lowest up; things that share nothing at all never join.

    `alike`: how alike each two are, 0 to 1, symmetric. `check` is called all along and may raise.
    """
    clusters = _Clusters(alike)
    found: list[Join] = []
    chain: list[int] = []
    waiting = list(range(len(alike) - 1, -1, -1))
    while waiting or chain:
        check()
        if not chain:
            name = waiting.pop()
            if clusters.has(name):
                chain.append(name)
            continue
        near = clusters.near(chain[-1])
        best = max(near)
        if best <= 0.0:
            chain.pop()
            continue
        before = chain[-2] if len(chain) > 1 else -1
        following = near.index(best)
        # On a tie the one before wins, and rounding leads back at times: the chain must end.
        if before < 0 or (near[before] < best and following not in chain):
            chain.append(following)
            continue
        join = clusters.join(chain.pop(), chain.pop())
        found.append(join)
        waiting.append(join.first)
    return tuple(sorted(found, key=lambda join: (join.height, join.first, join.second)))


def cut(count: int, tree: Sequence[Join], height: float) -> list[list[int]]:
    """What has joined at this height, of `count` things: each in order, by their first."""
    home = list(range(count))
    members = {name: [name] for name in range(count)}
    for join in tree:
        if join.height > height:
            break
        first, second = sorted((home[join.first], home[join.second]))
        moved = members.pop(second)
        members[first] += moved
        for name in moved:
            home[name] = first
    return [sorted(names) for names in members.values()]
