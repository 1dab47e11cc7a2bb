# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words for grids and lines that are used again and again, in the language of the room."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from facilitator import resources
from facilitator.domain.fields import in_language
from facilitator.domain.votes import GRID, SCALE


@dataclass(frozen=True, slots=True)
class Axes:
    """The words of a grid: each axis as "low | high"; on `y` the first end is above."""

    x: str
    y: str

    @property
    def words(self) -> str:
        """Both axes in a line, for a menu."""
        return "  ·  ".join(axis.replace(" | ", " – ") for axis in (self.x, self.y))


@cache
def usual_axes(language: str) -> tuple[Axes, ...]:
    """Grids to choose from."""
    found = resources.read_json("words", "stages.json")["axes"]
    return tuple(Axes(in_language(a["x"], language), in_language(a["y"], language)) for a in found)


@cache
def usual_places(language: str) -> tuple[tuple[str, ...], ...]:
    """Places on a line to choose from."""
    found = resources.read_json("words", "stages.json")["places"]
    return tuple(tuple(in_language(row, language).split(", ")) for row in found)


def usual_values(mode: str, language: str) -> dict[str, str | tuple[str, ...]]:
    """The fields that a new stage of this mode begins with."""
    if mode == GRID:
        axes = usual_axes(language)[0]
        return {"x_axis": axes.x, "y_axis": axes.y}
    return {"labels": usual_places(language)[0]} if mode == SCALE else {}
