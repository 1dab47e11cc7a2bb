# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The second part of the participants' summary: decisions, actions, next time, room to write."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.flow import Draw, Row, Section, gap, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    says,
    shifted,
    side_by_side,
    stacked,
    text_rows,
)
from facilitator.export.pdf.marks import draw_rounded
from facilitator.export.pdf.sheet import Sheet, bullet, capital, letter_boxes, letter_width
from facilitator.export.pdf.structure import LETTERS, Element
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.table import Table, table_head, table_row
from facilitator.export.pdf.typesetting import Piece, text_width

if TYPE_CHECKING:
    from facilitator.domain.summary import Decided, ToDo

_LINE = 9  # millimetres between the lines to write on
_FEWEST_LINES = 5  # with less room the lines are left out
_TALLEST_BOX = 0.3  # of the page: a longer note about the next time is set without its frame


def sections(sheet: Sheet) -> list[Section]:
    """Everything between the notes and the lines to write on; empty when there is nothing."""
    made = [_decisions(sheet), _actions(sheet), _next_time(sheet), _farewell(sheet)]
    sheet.step()
    return [section for section in made if section.rows]


def _head(sheet: Sheet, key: str) -> list[Row]:
    m = sheet.measures
    return heading(sheet.words.text(key), m.heading, sheet.root, m.width, level=2)


def _decisions(sheet: Sheet) -> Section:
    m, decisions = sheet.measures, sheet.summary.decisions
    if not decisions:
        return Section([])
    rows = [gap(6.5 * m.mm), *_head(sheet, "decided"), space(2.4 * m.mm)]
    listed = Element("L", sheet.root, attributes=LETTERS)
    indent = max(letter_width(decided.letters, m) for decided in decisions)
    indent = max(indent + 0.4 * m.em, 7 * m.em)
    for decided in decisions:
        rows += _decision(sheet, decided, listed, indent)
    return Section(rows)


def _decision(sheet: Sheet, decided: Decided, listed: Element, indent: float) -> list[Row]:
    m = sheet.measures
    item = Element("LI", listed)
    if decided.letters:
        label = Element("Lbl", item)
        before = letter_boxes(decided.letters, label, m, m.decision.leading)
    else:
        before = bullet(sheet, m.decision, item)
    body = says("LBody", item, decided.text)
    pieces = [Piece(decided.text, m.decision)]
    if decided.how:
        pieces.append(Piece(f" – {decided.how}", m.small, Element("Span", body, late=True)))
    padding = 1.5 * m.em
    return text_rows(
        pieces, body, m.width, indent=indent, before=before, padding=(padding, padding)
    )


def _actions(sheet: Sheet) -> Section:
    m, words, actions = sheet.measures, sheet.words, sheet.summary.actions
    if not actions:
        return Section([])
    who, by = m.action_columns
    table = Table(
        widths=(m.width - who - by, who, by),
        head=m.header,
        cell=m.body,
        above=1.7 * m.mm,
        right=3 * m.mm,
        indent=7 * m.em,
        line="#777777",
    )
    rows = [gap(6.5 * m.mm), *_head(sheet, "will_do"), space(1.6 * m.mm)]
    element = Element("Table", sheet.root)
    heads = [words.text(key) for key in ("action", "owner", "due")]
    rows.append(table_head(table, heads, element, below=1.4 * m.mm))
    for action in actions:
        rows += table_row(table, _cells(sheet, action), element, before=_tick_box(sheet))
    return Section(rows, table_head(table, heads, None, below=1.4 * m.mm))


def _cells(sheet: Sheet, action: ToDo) -> list[list[Piece]]:
    m, words = sheet.measures, sheet.words
    what = [Piece(action.text, m.body)]
    if action.first_step:
        what.append(Piece("\n" + words.text("first_step", text=action.first_step), m.small))
    people = action.owner
    if action.helper:
        people = (
            words.text("and", a=action.owner, b=action.helper) if action.owner else action.helper
        )
    due = words.short_date(action.due, sheet.summary.date)
    return [what, [Piece(people, m.body)], [Piece(due, m.body)]]


def _tick_box(sheet: Sheet) -> Draw:
    m = sheet.measures
    return partial(_draw_tick_box, side=3.6 * m.em, down=(m.body.leading - 3.6 * m.em) / 2)


def _draw_tick_box(canvas: TaggedCanvas, x: float, y: float, *, side: float, down: float) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, side / 13)
    draw_rounded(canvas, x + side / 26, y - down, side, side, radius=side / 6)


def _next_time(sheet: Sheet) -> Section:
    m, words, next_ = sheet.measures, sheet.words, sheet.summary.next_meeting
    if not next_:
        return Section([])
    label = words.text("next")
    beside = text_width(label, m.small) + 5 * m.mm
    padding = (4 * m.mm, 3.4 * m.mm)
    width = m.width - 2 * padding[0]
    head = kept(heading(label, m.small, sheet.root, width, level=2))
    when = ", ".join(
        filter(
            None,
            (
                capital(words.long_date(next_.date)),
                words.times(next_.start, next_.end),
                next_.place,
            ),
        )
    )
    told = paragraph(when, m.next, sheet.root, width - beside) if when else []
    down = m.next.baseline - m.small.baseline if told else 0.0
    if next_.note:
        told += paragraph(next_.note, m.body, sheet.root, width - beside)
    inside = side_by_side([[space(down), *head], told], [0, beside])
    if inside.height > _TALLEST_BOX * m.page[1]:
        return Section([gap(6.4 * m.mm), *head, *told])
    height = inside.height + 2 * padding[1]
    frame = partial(_draw_frame, width=m.width, height=height, radius=1.6 * m.mm)
    draws: list[Draw] = [frame, shifted(stacked([inside]), *padding)]
    return Section([gap(6.4 * m.mm), Row(height, partial(_draw_both, draws=draws))])


def _draw_frame(
    canvas: TaggedCanvas, x: float, y: float, *, width: float, height: float, radius: float
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke(INK, 0.9)
    draw_rounded(canvas, x, y, width - 0.9, height - 0.9, radius=radius, inset=0.45)


def _draw_both(canvas: TaggedCanvas, x: float, y: float, *, draws: list[Draw]) -> None:
    for draw in draws:
        draw(canvas, x, y)


def _farewell(sheet: Sheet) -> Section:
    """Closing words, thanks, and what happens with the words of the people in the room."""
    m, summary = sheet.measures, sheet.summary
    rows: list[Row] = []
    for text in (summary.closing, summary.thanks):
        if text:
            rows += [Row(3 * m.mm), *paragraph(text, m.body, sheet.root, m.width)]
    if summary.confidentiality:
        head = heading(sheet.words.text("your_words"), m.group, sheet.root, m.width, level=2)
        rows += [Row(4 * m.mm), *head, space(0.8 * m.mm)]
        rows += paragraph(summary.confidentiality, m.body, sheet.root, m.width)
    return Section([gap(2 * m.mm), *rows] if rows else [])


def own_thoughts(sheet: Sheet, room: float) -> Section:
    """Three columns of lines to write on that fill `room` points; empty when that is too little."""
    m = sheet.measures
    above = 6.5 * m.mm
    gutter = 7 * m.mm
    width = (m.width - 2 * gutter) / 3
    labels = [sheet.words.text(f"own.{key}") for key in ("stays", "try", "talk")]
    tallest = max(len(text_rows([Piece(t, m.column)], None, width)) for t in labels)
    used = above + m.heading.leading + 2 * m.mm + tallest * m.column.leading
    lines = int((room - used) / (_LINE * m.mm))
    if lines < _FEWEST_LINES:
        return Section([])
    rows = [gap(above), *_head(sheet, "own"), space(2 * m.mm)]
    cells = [paragraph(label, m.column, sheet.root, width) for label in labels]
    lefts = [number * (width + gutter) for number in range(3)]
    rows.append(replace(side_by_side(cells, lefts), keep=True))
    ruled = partial(_draw_ruled, lefts=lefts, width=width, down=_LINE * m.mm)
    return Section([*rows, *[Row(_LINE * m.mm, ruled, keep=True) for _ in range(lines)]])


def _draw_ruled(
    canvas: TaggedCanvas, x: float, y: float, *, lefts: list[float], width: float, down: float
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke("#666666", 0.5)
    for left in lefts:
        canvas.rule(x + left, y - down, x + left + width, y - down)


def correction(sheet: Sheet, parent: Element) -> list[Row]:
    """Whom to tell when something is wrong, for the foot of the last page."""
    m, summary, words = sheet.measures, sheet.summary, sheet.words
    said = []
    if summary.contact or summary.correct_by:
        said = [words.text("wrong"), _tell(sheet)]
    if summary.actions and not summary.options.names:
        said.append(words.text("names_actions"))
    return kept(paragraph(" ".join(said), m.small, parent, m.width)) if said else []


def _tell(sheet: Sheet) -> str:
    summary, words = sheet.summary, sheet.words
    by = words.date_by(summary.correct_by, summary.date)
    separator = ": " if ": " in summary.contact else ", "
    name, _, way = summary.contact.partition(separator)
    if not name:
        return words.text("tell.date", date=by)
    key = "tell" + (".by" if by else "") + (".way" if way else "")
    return words.text(key, name=name, date=by, way=way)
