# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Boxes and circles to put a cross in, and choices beside each other with a box each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, space
from facilitator.export.pdf.flowables import says, shifted, side_by_side, text_rows
from facilitator.export.pdf.marks import draw_rounded, rounded
from facilitator.export.pdf.sheet import wrapped
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.export.pdf.structure import Element
    from facilitator.export.pdf.typesetting import Style

    Sign = Callable[[int, Element], Draw]


def box(side: float, *, leading: float = 0.0, right: float = 0.0) -> Draw:
    """Draws an empty box, in the middle of a first line of `leading` points, `right` points in."""
    return partial(_draw_box, side=side, right=right, down=(leading - side) / 2 if leading else 0.0)


def circles(count: int, side: float, gap: float, *, leading: float, right: float) -> Draw:
    """Draws `count` empty circles beside each other, `right` points from the left."""
    return partial(
        _draw_circles, count=count, side=side, gap=gap, right=right, down=(leading - side) / 2
    )


def choices(
    labels: Sequence[str],
    parent: Element,
    width: float,
    *,
    style: Style,
    sign: Sign | None = None,
    sign_width: float = 0.0,
) -> list[Row]:
    """Labels with a box before each, as many beside each other as `width` takes.

    `sign` makes, for the number of a label and its element, what is drawn between its box and its
    words, `sign_width` points wide.
    """
    side = style.size * 0.95
    at = side + style.size * 0.35 if sign else side
    indent, between = at + sign_width + style.size * 0.5, style.size * 1.1
    widths = [min(text_width(label, style) + indent + 0.1, width) for label in labels]
    rows: list[Row] = []
    for line in wrapped(widths, between, width):
        cells, lefts, left = [], [], 0.0
        for index in line:
            element = says("P", parent, labels[index])
            draws = [box(side, leading=style.leading)]
            draws += [shifted(sign(index, element), at, 0.0)] if sign else []
            before = partial(draw_all, draws=draws)
            piece = Piece(labels[index], style)
            cells.append(text_rows([piece], element, widths[index], indent=indent, before=before))
            lefts.append(left)
            left += widths[index] + between
        rows += [space(style.size * 0.3)] if rows else []
        rows += [side_by_side(cells, lefts)] if len(cells) > 1 else cells[0]
    return rows


def draw_all(canvas: TaggedCanvas, x: float, y: float, *, draws: Sequence[Draw]) -> None:
    """Draws one thing after the other at the same place."""
    for draw in draws:
        draw(canvas, x, y)


def _draw_box(
    canvas: TaggedCanvas, x: float, y: float, *, side: float, right: float, down: float
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, max(side / 13, 0.6))
    draw_rounded(canvas, x + right, y - down, side, side, radius=side / 7)


def _draw_circles(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    count: int,
    side: float,
    gap: float,
    right: float,
    down: float,
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, max(side / 16, 0.6))
    for number in range(count):
        left = x + right + number * (side + gap)
        canvas.shape(rounded(left, y - down, side, side, side / 2), filled=False, stroked=True)
