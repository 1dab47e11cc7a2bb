# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The second part of the participants' summary: what was agreed, next time, room to write."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf import promises
from facilitator.export.pdf.blocks import line_height, listed, part_head, ruled
from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, Section, gap, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    shifted,
    side_by_side,
    stacked,
    text_rows,
)
from facilitator.export.pdf.marks import draw_rounded
from facilitator.export.pdf.reach import linked_paragraph
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece, text_width
from facilitator.export.phrases import when_and_where
from facilitator.export.phrases.opening import correction as correction_of
from facilitator.export.phrases.thoughts import given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.structure import Element

_FEWEST_LINES = 5  # with less room the lines are left out
_TALLEST_BOX = 0.3  # of the page: a longer note about the next time is set without its frame


def sections(sheet: Sheet) -> list[Section]:
    """Everything between the notes and the lines to write on; empty when there is nothing."""
    made = [
        *promises.decisions(sheet),
        *promises.actions(sheet),
        *promises.asks(sheet),
        *_next_time(sheet),
        *_farewell(sheet),
    ]
    sheet.step()
    return made


def _next_time(sheet: Sheet) -> Iterator[Section]:
    m, words, next_ = sheet.measures, sheet.words, sheet.summary.next_meeting
    if not next_:
        return
    label = words.text("next")
    beside = text_width(label, m.small) + 5 * m.mm
    padding = (4 * m.mm, 3.4 * m.mm)
    width = m.width - 2 * padding[0]
    head = kept(heading(label, m.small, sheet.root, width, level=2))
    when = when_and_where(next_, words)
    told = linked_paragraph(sheet, when, m.next, width - beside) if when else []
    down = m.next.baseline - m.small.baseline if told else 0.0
    if next_.note:
        told += linked_paragraph(sheet, next_.note, m.body, width - beside)
    inside = side_by_side([[space(down), *head], told], [0, beside])
    if inside.height > _TALLEST_BOX * m.page[1]:
        yield Section([gap(6.4 * m.mm), *head, *told])
        return
    height = inside.height + 2 * padding[1]
    frame = partial(_draw_frame, width=m.width, height=height, radius=1.6 * m.mm)
    draws: list[Draw] = [frame, shifted(stacked([inside]), *padding)]
    yield Section([gap(6.4 * m.mm), Row(height, partial(_draw_both, draws=draws))])


def _draw_frame(
    canvas: TaggedCanvas, x: float, y: float, *, width: float, height: float, radius: float
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, 0.9)
    draw_rounded(canvas, x, y, width - 0.9, height - 0.9, radius=radius, inset=0.45)


def _draw_both(canvas: TaggedCanvas, x: float, y: float, *, draws: list[Draw]) -> None:
    for draw in draws:
        draw(canvas, x, y)


def _farewell(sheet: Sheet) -> Iterator[Section]:
    """Closing words, what happens with the words of the people in the room, and thanks."""
    m, summary = sheet.measures, sheet.summary
    if summary.closing:
        said = linked_paragraph(sheet, summary.closing, m.body, m.width)
        yield Section([gap(5 * m.mm), *said])
    if summary.confidentiality:
        yield Section(
            [
                *_small_head(sheet, "your_words"),
                *paragraph(summary.confidentiality, m.body, sheet.root, m.width),
            ]
        )
    if summary.thanks or summary.thanked:
        rows = _small_head(sheet, "thank_you")
        rows += paragraph(summary.thanks, m.body, sheet.root, m.width) if summary.thanks else []
        rows += listed(sheet, given(summary.thanked), m.width) if summary.thanked else []
        yield Section(rows)


def _small_head(sheet: Sheet, key: str) -> list[Row]:
    m = sheet.measures
    head = heading(sheet.words.text(key), m.group, sheet.root, m.width, level=2)
    return [gap(5 * m.mm), *head, space(0.8 * m.mm)]


def own_thoughts(sheet: Sheet, room: float) -> Section:
    """Three columns of lines to write on that fill `room` points; empty when that is too little."""
    m = sheet.measures
    above = 6.5 * m.mm
    gutter = 7 * m.mm
    width = (m.width - 2 * gutter) / 3
    labels = [sheet.words.text(f"own.{key}") for key in ("stays", "try", "talk")]
    aside = (text_rows([Piece(label, m.column)], None, width) for label in labels)
    tallest = max(sum(row.height for row in label) for label in aside)
    used = above + m.heading.leading + 2 * m.mm + tallest
    lines = int((room - used) / line_height(sheet))
    if lines < _FEWEST_LINES:
        return Section([])
    rows = part_head(sheet, sheet.words.text("own"), below=2)
    cells = [paragraph(label, m.column, sheet.root, width) for label in labels]
    lefts = [number * (width + gutter) for number in range(3)]
    rows.append(replace(side_by_side(cells, lefts), keep=True))
    return Section([*rows, *ruled(sheet, lines, lefts=lefts, width=width)])


def correction(sheet: Sheet, parent: Element) -> list[Row]:
    """Whom to tell when something is wrong, for the foot of the last page."""
    m, said = sheet.measures, correction_of(sheet)
    return kept(linked_paragraph(sheet, said, m.small, m.width, parent=parent)) if said else []
