# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a paper is built of: headings, paragraphs, list items, figures, tables. Each gives rows.

Every function makes its elements of the tag tree at once, in reading order; drawing comes later.
Text of people is always text, never markup.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, PAGINATION, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.typesetting import Line, Piece, Style, clipped, set_lines
from facilitator.export.speech import spoken_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TOGETHER = 4  # paragraphs of up to so many lines are never cut
_AT_LEAST = 2  # lines of a longer one that stay together at its beginning and end


def says(tag: str, parent: Element, text: str, attributes: str = "") -> Element:
    """A new element for `text`, with the language that its script points to."""
    return Element(tag, parent, lang=spoken_language(text), attributes=attributes)


@dataclass(frozen=True, slots=True)
class Heading:
    """How a heading enters the outline: its words and its depth, 0 for the title."""

    title: str
    depth: int


def _draw_lines(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    lines: Sequence[Line],
    element: Element | None,
    width: float,
    leading: float,
    baseline: float,
    before: Draw | None,
    heading: Heading | None,
) -> None:
    if heading:
        canvas.bookmark(heading.title, heading.depth, y + leading / 2)
    if before:
        before(canvas, x, y)
    if element is None:
        canvas.decorate(PAGINATION)
    for number, line in enumerate(lines):
        start = x
        if line.turned:
            start += width - sum(segment.width for segment in line.segments)
        canvas.write(line, start, y - number * leading - baseline, element)


def text_rows(
    pieces: Sequence[Piece],
    element: Element | None,
    width: float,
    *,
    indent: float = 0.0,
    before: Draw | None = None,
    heading: Heading | None = None,
    padding: tuple[float, float] = (0.0, 0.0),
    together: int = _TOGETHER,
) -> list[Row]:
    """Rows for a paragraph in the style of its first piece, `indent` points from the left.

    `before` draws what stands beside the first line; `padding` is white above and below; up to
    `together` lines are never cut. Without an element the text is decoration.
    """
    style = pieces[0].style
    lines = set_lines(pieces, width - indent)
    rows: list[Row] = []
    for first, last in _portions(len(lines), together):
        above = padding[0] if first == 0 else 0.0
        below = padding[1] if last == len(lines) else 0.0
        draw = partial(
            _draw_lines,
            lines=lines[first:last],
            element=element,
            width=width - indent,
            leading=style.leading,
            baseline=style.baseline,
            before=shifted(before, -indent, 0.0) if before and first == 0 else None,
            heading=heading if first == 0 else None,
        )
        height = above + (last - first) * style.leading + below
        rows.append(Row(height, shifted(draw, indent, above)))
    return rows


def _portions(lines: int, together: int) -> list[tuple[int, int]]:
    """Which lines stay together: all of a short paragraph, else two at its start and its end."""
    if lines <= together:
        return [(0, lines)]
    if together < 2 * _AT_LEAST:
        return [(line, line + 1) for line in range(lines)]
    inner = [(line, line + 1) for line in range(_AT_LEAST, lines - _AT_LEAST)]
    return [(0, _AT_LEAST), *inner, (lines - _AT_LEAST, lines)]


def _draw_shifted(
    canvas: TaggedCanvas, x: float, y: float, *, draw: Draw, right: float, down: float
) -> None:
    draw(canvas, x + right, y - down)


def shifted(draw: Draw, right: float, down: float) -> Draw:
    """`draw`, so many points to the right and down."""
    return partial(_draw_shifted, draw=draw, right=right, down=down) if right or down else draw


def paragraph(text: str, style: Style, parent: Element, width: float) -> list[Row]:
    """A paragraph of plain text."""
    return text_rows([Piece(text, style)], says("P", parent, text), width)


def heading(
    text: str,
    style: Style,
    parent: Element,
    width: float,
    *,
    level: int,
    indent: float = 0.0,
    before: Callable[[Element], Draw] | None = None,
) -> list[Row]:
    """A heading, `level` 1 to 6, in the tags and in the outline; it keeps with what follows.

    `before` makes, for the heading's element, what draws beside its first line.
    """
    element = says(f"H{level}", parent, text)
    rows = text_rows(
        [Piece(text, style)],
        element,
        width,
        indent=indent,
        before=before(element) if before else None,
        heading=Heading(text, level - 1),
    )
    return kept(rows)


def kept(rows: Sequence[Row]) -> list[Row]:
    """`rows`, all of them on the page of what follows."""
    return [replace(row, keep=True) for row in rows]


def side_by_side(
    cells: Sequence[Sequence[Row]], lefts: Sequence[float], *, keep: bool = False
) -> Row:
    """Cells next to each other as one row, each with its left edge at `lefts`."""
    height = max(sum(row.height for row in cell) for cell in cells)
    draws = [shifted(stacked(cell), left, 0) for cell, left in zip(cells, lefts, strict=True)]
    return Row(height, partial(_draw_all, draws=draws), keep=keep)


def stacked(rows: Sequence[Row]) -> Draw:
    """Draws rows below each other."""
    return partial(_draw_stack, rows=rows)


def _draw_stack(canvas: TaggedCanvas, x: float, y: float, *, rows: Sequence[Row]) -> None:
    for row in rows:
        if row.draw:
            row.draw(canvas, x, y)
        y -= row.height


def _draw_all(canvas: TaggedCanvas, x: float, y: float, *, draws: Sequence[Draw]) -> None:
    for draw in draws:
        draw(canvas, x, y)


def running_on(text: str, style: Style, width: float, *, below: float) -> Row:
    """A heading that is repeated where its section goes on: for the eye only."""
    lines = set_lines([Piece(clipped(text, style, width), style)], width)
    draw = partial(
        _draw_lines,
        lines=lines,
        element=None,
        width=width,
        leading=style.leading,
        baseline=style.baseline,
        before=None,
        heading=None,
    )
    return Row(style.leading + below, draw, keep=True)


def rule(height: float, width: float, thickness: float, colour: str, *, keep: bool = True) -> Row:
    """A horizontal line at the top of a row."""
    return Row(
        height, partial(_draw_rule, width=width, thickness=thickness, colour=colour), keep=keep
    )


def _draw_rule(
    canvas: TaggedCanvas, x: float, y: float, *, width: float, thickness: float, colour: str
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(colour, thickness)
    canvas.rule(x, y - thickness / 2, x + width, y - thickness / 2)
