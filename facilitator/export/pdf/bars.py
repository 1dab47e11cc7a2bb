# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Counts as bars on one scale, each with its name at the left and its figure at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.flow import Row
from facilitator.export.pdf.flowables import kept, paragraph
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Line, Piece, Style, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.export.outline.blocks import Bars
    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet

_NAMES = 0.55  # of the width that the names may take
_LINES = 4  # of a name beside its bar
_TOGETHER = 12  # bars that are one picture, which no page may cut


def bar_rows(sheet: Sheet, bars: Bars, width: float) -> list[Row]:
    """The bars, `width` points wide; more than a dozen are several pictures.

    Where a name takes more lines than a few, every name is a paragraph above its bar.
    """
    m = sheet.measures
    most = max((count for _, count in bars.bars), default=0)
    figures = max((text_width(str(count), m.number) for _, count in bars.bars), default=0.0)
    longest = max((text_width(label, m.body) for label, _ in bars.bars), default=0.0)
    beside = min(longest, _NAMES * width)
    names = [set_lines([Piece(f"{label} ", m.body)], beside) for label, _ in bars.bars]
    apart = any(len(lines) > _LINES for lines in names)
    left = 0.0 if apart else beside + 3 * m.em
    room = width - left - figures - 2 * m.em
    scale = room / most if most else 0.0
    if apart:
        return _below_names(sheet, bars, width, scale)
    rows = []
    for first in range(0, len(names), _TOGETHER):
        part = slice(first, first + _TOGETHER)
        whole = ", ".join(f"{label}: {count}" for label, count in bars.bars[part])
        about = bars.about if len(names) <= _TOGETHER and bars.about else whole
        counts = [count for _, count in bars.bars[part]]
        rows.append(_picture(sheet, about, counts, names=names[part], left=left, scale=scale))
    return rows


def _below_names(sheet: Sheet, bars: Bars, width: float, scale: float) -> list[Row]:
    rows: list[Row] = []
    for label, count in bars.bars:
        *above, last = paragraph(label, sheet.measures.body, sheet.root, width)
        rows += [*above, *kept([last])]
        rows.append(_picture(sheet, str(count), [count], names=[[]], left=0.0, scale=scale))
    return rows


def _picture(
    sheet: Sheet,
    about: str,
    counts: Sequence[int],
    *,
    names: Sequence[Sequence[Line]],
    left: float,
    scale: float,
) -> Row:
    m = sheet.measures
    wide = float("inf")
    draw = partial(
        _draw_bars,
        names=names,
        figures=[set_lines([Piece(f"{count} ", m.number)], wide)[0] for count in counts],
        lengths=[scale * count for count in counts],
        left=left,
        styles=(m.body, m.number),
        em=m.em,
        element=Element("Figure", sheet.root, alt=about),
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
