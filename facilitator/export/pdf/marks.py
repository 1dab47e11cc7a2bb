# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The mark of a voice as printed: a small square with a shape in it, told apart without colour."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facilitator import resources
from facilitator.domain.marks import BOX, CIRCLE, corners

if TYPE_CHECKING:
    from facilitator.export.pdf.canvas import TaggedCanvas

_Steps = list[tuple[str, tuple[float, ...]]]

WHITE, INK = "#ffffff", "#000000"
_BOW = 0.5523  # how far the handles of a quarter circle reach, as part of its radius


def draw_chip(
    canvas: TaggedCanvas, x: float, top: float, *, side: float, voice: int | None, coloured: bool
) -> None:
    """The chip of `voice` (1 to 6; None: empty) with its left top corner at `x`, `top`.

    `side` is its length in points; without colour it is white.
    """
    canvas.fill(_colours()[(voice - 1) % 6] if coloured and voice else WHITE)
    line = side / 22.7
    canvas.stroke(INK, line)
    draw_rounded(
        canvas, x, top, side - line, side - line, radius=side / 8, filled=True, inset=line / 2
    )
    if voice:
        size = side * 0.525
        inset = (side - size) / 2
        canvas.fill(INK)
        canvas.shape(_placed(voice, x + inset, top - inset, size), filled=True, stroked=False)


def draw_rounded(
    canvas: TaggedCanvas,
    x: float,
    top: float,
    width: float,
    height: float,
    *,
    radius: float,
    filled: bool = False,
    inset: float = 0.0,
) -> None:
    """A rectangle with round corners, `inset` points inside `x` and `top`, lined, maybe filled."""
    left, high = x + inset, top - inset
    canvas.shape(rounded(left, high, width, height, radius), filled=filled, stroked=True)


def rounded(left: float, top: float, width: float, height: float, radius: float) -> _Steps:
    """The path of a rectangle with round corners."""
    right, bottom, bow = left + width, top - height, radius * (1 - _BOW)
    return [
        ("m", (left + radius, top)),
        ("l", (right - radius, top)),
        ("c", (right - bow, top, right, top - bow, right, top - radius)),
        ("l", (right, bottom + radius)),
        ("c", (right, bottom + bow, right - bow, bottom, right - radius, bottom)),
        ("l", (left + radius, bottom)),
        ("c", (left + bow, bottom, left, bottom + bow, left, bottom + radius)),
        ("l", (left, top - radius)),
        ("c", (left, top - bow, left + bow, top, left + radius, top)),
        ("h", ()),
    ]


@cache
def _colours() -> tuple[str, ...]:
    """The six colours of notes on light ground, by voice."""
    return tuple(resources.read_json("themes", "tokens.json")["notes_light"].values())


def _placed(voice: int, x: float, top: float, size: float) -> _Steps:
    """The mark of `voice` with its box at `x`, `top`; y upwards."""
    scale = size / BOX
    return [
        (
            step,
            tuple(
                (top - value * scale) if index % 2 else (x + value * scale)
                for index, value in enumerate(numbers)
            ),
        )
        for step, numbers in _steps(voice)
    ]


@cache
def _steps(voice: int) -> _Steps:
    """The mark as a path."""
    points = corners(voice)
    if not points:
        x, y, radius = CIRCLE
        return rounded(x - radius, y + radius, 2 * radius, 2 * radius, radius)
    lines: _Steps = [("l", point) for point in points]
    return [("m", points[0]), *lines[1:], ("h", ())]
