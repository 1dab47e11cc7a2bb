# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Counts as bars on one scale, each with its name at the left and its figure at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.flow import Row
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.export.outline.blocks import Bars
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet

_NAMES = 0.55  # of the width that the names may take
_TOGETHER = 12  # bars that are one picture, which no page may cut


def bar_rows(sheet: Sheet, bars: Bars, width: float) -> list[Row]:
    """The bars, `width` points wide; more than a dozen are several pictures."""
    m = sheet.measures
    every = [bars.bars[n : n + _TOGETHER] for n in range(0, len(bars.bars), _TOGETHER)]
    most = max((count for _, count in bars.bars), default=0)
    names = [text_width(label, m.body) for label, _ in bars.bars]
    left = min(max(names, default=0.0), _NAMES * width) + 3 * m.em
    figures = max((text_width(str(count), m.number) for _, count in bars.bars), default=0.0)
    room = width - left - figures - 2 * m.em
    scale = room / most if most else 0.0
    rows = []
    for part in every:
        whole = ", ".join(f"{label}: {count}" for label, count in part)
        about = bars.about if len(every) == 1 and bars.about else whole
        element = Element("Figure", sheet.root, alt=about)
        rows.append(_picture(sheet, part, element, left=left, scale=scale))
    return rows


def _picture(
    sheet: Sheet,
    part: Sequence[tuple[str, int]],
    element: Element,
    *,
    left: float,
    scale: float,
) -> Row:
    m = sheet.measures
    names = [set_lines([Piece(f"{label} ", m.body)], left - 3 * m.em) for label, _ in part]
    draw = partial(
        _draw_bars,
        names=names,
        figures=[set_lines([Piece(f"{count} ", m.number)], left)[0] for _, count in part],
        lengths=[scale * count for _, count in part],
        left=left,
        styles=(m.body, m.number),
        em=m.em,
        element=element,
    )
    height = sum(_height(lines, m.body, m.em) for lines in names)
    return Row(height + 1.2 * m.em, draw)


def _height(name: Sequence[Line], style: Style, em: float) -> float:
    return max(len(name) * style.leading, 3 * em) + 1.4 * em


def _draw_bars(
    canvas: TaggedCanvas,
    x: float,
    y: float,
    *,
    names: Sequence[Sequence[Line]],
    figures: Sequence[Line],
    lengths: Sequence[float],
    left: float,
    styles: tuple[Style, Style],
    em: float,
    element: Element,
) -> None:
    body, number = styles
    top, right = y, x
    canvas.mark(element)
    for name, figure, length in zip(names, figures, lengths, strict=True):
        for place, line in enumerate(name):
            canvas.write(line, x, top - place * body.leading - body.baseline, element)
        middle = top - body.leading / 2
        at = x + left
        if length:
            canvas.mark(element)
            canvas.fill(INK)
            canvas.block(at, middle - 1.1 * em, length, 2.2 * em)
            at += length + 2 * em
        canvas.write(figure, at, middle + number.leading / 2 - number.baseline, element)
        right = max(right, at + figure.width)
        top -= _height(name, body, em)
    element.bbox = (x, top, right, y)
