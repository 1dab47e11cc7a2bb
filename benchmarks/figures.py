# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A measured figure, its yardstick and its goal; and how they are printed."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `floor` in `unit`; the goal is a most for the value, for the ratio, or both."""

    name: str
    value: float
    unit: str = "ms"
    goal: float | None = None
    floor: float | None = None
    floor_name: str = ""
    ratio_goal: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def reached(self) -> bool:
        """Whether every goal that the figure has is reached."""
        too_much = self.goal is not None and self.value > self.goal
        ratio = self.ratio
        too_far = self.ratio_goal is not None and ratio is not None and ratio > self.ratio_goal
        return not (too_much or too_far)


def quantile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values stays under; 0.5 is the median."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def show(figures: Sequence[Figure]) -> None:
    """One line a figure: value, goal, floor, ratio, ratio goal, reached or not."""
    width = max(len(figure.name) for figure in figures)
    for figure in figures:
        goal = f"≤ {figure.goal:g}" if figure.goal is not None else ""
        line = f"{figure.name:<{width}}  {figure.value:9.2f} {figure.unit:<4} {goal:<8}"
        if figure.floor:
            most = f"≤ {figure.ratio_goal:g} ×" if figure.ratio_goal is not None else ""
            line += f" {figure.ratio:6.2f} × {most:<8} of {figure.floor:.2f} ({figure.floor_name})"
        print(f"{'  ' if figure.reached else '! '}{line}".rstrip(), flush=True)
