# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The shapes of the six voices, once: the screen and the paper draw the same."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

Point = tuple[float, float]

#: By voice number 1 to 6; also the names of the marks in accessible texts.
MARKS = ("circle", "triangle", "square", "diamond", "cross", "star")
BOX = 10.0  # the shapes lie in a box of 10 by 10, y downwards
CIRCLE = (5.0, 5.0, 4.2)  # middle and radius; the one shape without corners

_CROSS = (
    (3.5, 0.5),
    (6.5, 0.5),
    (6.5, 3.5),
    (9.5, 3.5),
    (9.5, 6.5),
    (6.5, 6.5),
    (6.5, 9.5),
    (3.5, 9.5),
    (3.5, 6.5),
    (0.5, 6.5),
    (0.5, 3.5),
    (3.5, 3.5),
)


@cache
def corners(number: int) -> tuple[Point, ...]:
    """The corners of the mark of voice `number` (1 to 6); none for the circle."""
    return {
        "triangle": ((5, 0.6), (9.6, 9), (0.4, 9)),
        "square": ((0.9, 0.9), (9.1, 0.9), (9.1, 9.1), (0.9, 9.1)),
        "diamond": ((5, 0.1), (9.9, 5), (5, 9.9), (0.1, 5)),
        "cross": _CROSS,
        "star": _star(),
    }.get(MARKS[(number - 1) % len(MARKS)], ())


def _star() -> tuple[Point, ...]:
    radii = (5.2 if step % 2 == 0 else 2.2 for step in range(10))
    return tuple(
        (5 + radius * sin(step * pi / 5), 5.35 - radius * cos(step * pi / 5))
        for step, radius in enumerate(radii)
    )
