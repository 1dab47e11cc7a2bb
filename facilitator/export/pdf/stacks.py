# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Answers as bars in parts, told apart by hatching so that they survive any printer and copier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT
from facilitator.export.pdf.flow import Row
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.export.outline.blocks import Stack, Stacks
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet

EMPTY, HATCHED, CROSSED, FULL = range(4)  # from the weakest answer to the strongest
_NAMES = 0.3  # of the width that the names may take
_HATCH = 1.1  # millimetres of the design between the lines of a hatch
_HIGH = 3.4  # the same, of a bar


def stack_rows(sheet: Sheet, stacks: Stacks, width: float) -> list[Row]:
    """What the hatches mean, where the bars say so, then the bars as one picture with its words."""
    rows = list(_legend(sheet, stacks.legend, width)) if stacks.keyed else []
    said = "; ".join(f"{one.name}: {one.said}" for one in stacks.stacks)
    element = Element("Figure", sheet.root, alt=f"{stacks.about} {said}".strip())
    m = sheet.measures
    names = max((text_width(one.name, m.small) for one in stacks.stacks), default=0.0)
    left = min(names, _NAMES * width) + 3 * m.em
    figures = [_figures(sheet, one) for one in stacks.stacks]
    right = max((line.width for line in figures), default=0.0) + 2 * m.em
    most = max((sum(one.parts) for one in stacks.stacks), default=0)
    scale = (width - left - right) / most if most else 0.0
    step = max(m.small.leading, _HIGH * m.em) + 1.2 * m.em
    draw = partial(
        _draw_stacks,
        stacks=stacks.stacks,
        names=[set_lines([Piece(f"{one.name} ", m.small)], left)[0] for one in stacks.stacks],
        figures=figures,
        left=left,
        scale=scale,
        step=step,
        style=m.small,
        em=m.em,
        element=element,
    )
    return [*rows, Row(step * len(stacks.stacks) + 1.2 * m.em, draw)]


def _figures(sheet: Sheet, one: Stack) -> Line:
    """The numbers behind a bar; where there is no bar, what is said instead of it."""
    text = " – ".join(map(str, one.parts)) if one.parts else one.said
    return set_lines([Piece(f"{text} ", sheet.measures.small)], float("inf"))[0]


def _draw_stacks(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    stacks: Sequence[Stack],
    names: Sequence[Line],
    figures: Sequence[Line],
    left: float,
    scale: float,
    step: float,
    style: Style,
    em: float,
    element: Element,
) -> None:
    far = x + left
    canvas.mark(element)
    for number, (one, name, figure) in enumerate(zip(stacks, names, figures, strict=True)):
        middle = y - (number + 0.5) * step
        baseline = middle + style.leading / 2 - style.baseline
        canvas.write(name, x, baseline, element)
        at = x + left
        for part, fill in zip(one.parts, one.fills, strict=False):
            _part(canvas, at, middle + _HIGH * em / 2, part * scale, fill, em)
            at += part * scale
        at += 2 * em if one.parts else 0.0
        canvas.write(figure, at, baseline, element)
        far = max(far, at + figure.width)
    element.bbox = (x, y - step * len(stacks), far, y)


def _part(canvas: TaggedCanvas, x: float, top: float, width: float, fill: int, em: float) -> None:
    """A box with its hatch; nothing for nobody."""
    if not width:
        return
    high = _HIGH * em
    canvas.stroke(INK, 0.15 * em)
    if fill == FULL:
        canvas.fill(INK)
        canvas.block(x, top - high, width, high)
    for line in _hatch(width, high, _HATCH * em, crossed=fill == CROSSED):
        if fill in (HATCHED, CROSSED):
            canvas.rule(x + line[0], top - high + line[1], x + line[2], top - high + line[3])
    for start, end in (((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 1)), ((0, 1), (0, 0))):
        canvas.rule(
            x + start[0] * width, top - high + start[1] * high,
            x + end[0] * width, top - high + end[1] * high,
        )  # fmt: skip


def _hatch(
    width: float, high: float, step: float, *, crossed: bool
) -> Iterator[tuple[float, float, float, float]]:
    """Lines at 45 degrees that end at the edges of the box, y upwards."""
    start = step - high
    while start < width:
        low, far = max(start, 0.0), min(start + high, width)
        if far > low:
            yield low, low - start, far, far - start
            if crossed:
                yield low, high - (low - start), far, high - (far - start)
        start += step


def _legend(sheet: Sheet, words: Sequence[str], width: float) -> Iterator[Row]:
    """Each hatch with its answer, as many on a line as fit; the picture says it in words too."""
    m = sheet.measures
    lines: list[list[tuple[int, Line]]] = [[]]
    used = 0.0
    for fill, word in enumerate(words):
        line = set_lines([Piece(f"{word} ", m.small)], width)[0]
        wide = line.width + 12 * m.em
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0.0
        lines[-1].append((fill, line))
        used += wide
    for entries in lines:
        draw = partial(_draw_legend, entries=entries, style=m.small, em=m.em)
        yield Row(m.small.leading + 1.6 * m.em, draw, keep=True)


def _draw_legend(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    entries: Sequence[tuple[int, Line]],
    style: Style,
    em: float,
) -> None:
    canvas.decorate(LAYOUT)
    for fill, line in entries:
        _part(canvas, x, y - style.leading / 2 + _HIGH * em / 2, 6 * em, fill, em)
        x += 7.5 * em
        canvas.write(line, x, y - style.baseline, None)
        x += line.width + 4.5 * em
