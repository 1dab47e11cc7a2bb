# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Sheets for everybody to fill in without a name: how it was today, and where the dots go.

Two copies on a sheet where both fit, else one over as many pages as it takes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import fresh_pages, line_height, ruled
from facilitator.export.pdf.flow import Bound, Pages, Row, Section, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    rule,
    says,
    side_by_side,
    text_rows,
)
from facilitator.export.pdf.pack.boxes import box, circles
from facilitator.export.pdf.pack.cutting import Cut, on_sheets
from facilitator.export.pdf.sheet import letter_boxes, letter_width
from facilitator.export.pdf.structure import LETTERS, ROOT, ROW_HEADER, Element
from facilitator.export.pdf.table import Table, table_head
from facilitator.export.pdf.typesetting import Piece, text_width

if TYPE_CHECKING:
    from facilitator.domain.summary import Group
    from facilitator.export.pdf.sheet import Sheet

_PADDING = 9  # millimetres above and below a copy on a half sheet
_ANSWER = 21  # millimetres that an answer takes at least
_CIRCLES = 6  # dots up to which each gets a circle
_BLANK = 8  # groups to fill in by hand, where there are none yet
_AIRY = (3.6, 3.0, 2.4, 1.9, 1.4)  # millimetres of white above and below each line of a form
_GREY = "#777777"

_Form = Callable[["Sheet", float], list[Row]]


def pulse_sheet(sheet: Sheet) -> Bound | Pages:
    """Seven sentences with four boxes each."""
    return _copies(sheet, _pulse)


def vote_sheet(sheet: Sheet) -> Bound | Pages:
    """Every group with a circle for each dot that one may give."""
    return _copies(sheet, _vote)


def _copies(sheet: Sheet, make: _Form) -> Bound | Pages:
    """Two of what `make` makes on a sheet, where one fits on half of it; else one by itself."""
    m = sheet.measures
    cut = Cut(m.page, 1, 2, (m.left, _PADDING * m.mm))
    airy = _airiest(sheet, make, cut.height)
    if airy is None:
        filled = fresh_pages(sheet)
        airy = _airiest(sheet, make, filled.room)
        filled.add([Section(make(sheet, _AIRY[-1] if airy is None else airy))])
        return filled
    pieces = cut.pieces()
    pieces.add([Section(make(sheet, airy))])
    pieces.turn()
    pieces.add([Section(make(sheet, airy))])
    return on_sheets(sheet, cut, pieces.pages)


def _airiest(sheet: Sheet, make: _Form, room: float) -> float | None:
    """The most white around each line with which a form fits into `room`; None: it does not."""
    aside = replace(sheet, root=Element(ROOT))
    for airy in _AIRY:
        if sum(row.height for row in make(aside, airy)) <= room:
            return airy
    return None


def _head(sheet: Sheet, title: str, how: str) -> list[Row]:
    m = sheet.measures
    words, summary = sheet.words, sheet.summary
    of = " · ".join(filter(None, (sheet.title, words.plain_date(summary.date))))
    rows = [*heading(title, m.heading, sheet.root, m.width, level=1)]
    rows += [*paragraph(of, m.small, sheet.root, m.width), space(1.6 * m.mm)]
    return kept([*rows, *paragraph(how, m.body, sheet.root, m.width), space(2 * m.mm)])


def _pulse(sheet: Sheet, airy: float) -> list[Row]:
    m, words = sheet.measures, sheet.words
    answers = words.pulse_answers()
    wide = max(text_width(word, m.header) for answer in answers for word in answer.split())
    column = max(_ANSWER * m.mm, wide + 3 * m.mm)
    table = Table(
        widths=(m.width - column * len(answers), *[column] * len(answers)),
        head=m.header,
        cell=m.body,
        above=airy * m.mm,
        right=2 * m.mm,
        indent=0.0,
        line=_GREY,
    )
    heads = [words.text("pulse_sheet.sentence"), *answers]
    rows = _head(sheet, words.text("pulse_sheet"), words.text("pulse_sheet.how"))
    element = Element("Table", sheet.root)
    rows.append(table_head(table, heads, element, below=1.2 * m.mm))
    for item in words.pulse_items():
        rows += _sentence(sheet, table, words.pulse_sentence(item), element)
    more = paragraph(words.text("pulse_sheet.more"), m.body, sheet.root, m.width)
    return [*rows, space(2.4 * m.mm), *kept(more), *ruled(sheet, 1)]


def _sentence(sheet: Sheet, table: Table, text: str, parent: Element) -> list[Row]:
    """A sentence and a box under each answer."""
    m = sheet.measures
    row = Element("TR", parent)
    said = says("TH", row, text, ROW_HEADER)
    width = table.widths[0] - table.right
    cells = [text_rows([Piece(text, m.body)], said, width, together=1)]
    side = 4.2 * m.em
    for _ in table.widths[1:]:
        Element("TD", row)
        cells.append([Row(side, box(side))])
    line = rule(0.5, sum(table.widths), 0.5, table.line, keep=False)
    filled = side_by_side(cells, table.lefts, keep=True)
    return [space(table.above), filled, space(table.above), line]


def _vote(sheet: Sheet, airy: float) -> list[Row]:
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    dots = summary.dots_per_person
    how = words.text("vote_sheet.how" if 0 < dots <= _CIRCLES else "vote_sheet.number")
    how = f"{words.count('vote_sheet.dots', dots)} {how}" if dots else how
    rows = _head(sheet, words.text("vote_sheet"), how)
    listed = Element("L", sheet.root, attributes=LETTERS)
    line = rule(0.5, m.width, 0.5, _GREY, keep=False)
    for group in summary.groups:
        rows += [space(airy * m.mm), *_votes(sheet, group, listed), space(airy * m.mm), line]
    if not summary.groups:
        rows += [row for n in range(_BLANK) for row in _blank(sheet, chr(65 + n), listed)]
    return rows


def _votes(sheet: Sheet, group: Group, listed: Element) -> list[Row]:
    """A group by letter and name, and where its dots go."""
    m = sheet.measures
    side, gap, room = _room_for_dots(sheet)
    item = Element("LI", listed)
    indent, before = 0.0, None
    if group.letter:
        indent = letter_width([group.letter], m)
        before = letter_boxes([group.letter], Element("Lbl", item), m, m.decision.leading)
    name = group.name or sheet.words.text("no_name")
    body = says("LBody", item, name)
    width = m.width - room
    said = text_rows([Piece(name, m.decision)], body, width, indent=indent, before=before)
    count = _count(sheet)
    dots = circles(count, side, gap, leading=max(m.decision.leading, side), right=0.0)
    cell = [Row(max(m.decision.leading, side), dots)]
    return [side_by_side([said, cell], [0.0, m.width - room + 4 * m.mm], keep=True)]


def _count(sheet: Sheet) -> int:
    """How many circles a group has: one for each dot, or one to write the number in."""
    dots = sheet.summary.dots_per_person
    return dots if 0 < dots <= _CIRCLES else 1


def _room_for_dots(sheet: Sheet) -> tuple[float, float, float]:
    """The side of a circle, the white between two, and what all of a group take, in points."""
    m = sheet.measures
    side, gap = 5 * m.em, 1.6 * m.em
    return side, gap, _count(sheet) * (side + gap) + 4 * m.mm


def _blank(sheet: Sheet, letter: str, listed: Element) -> list[Row]:
    """A letter and a line to write the name of a group on, and where its dots go."""
    m = sheet.measures
    side, gap, room = _room_for_dots(sheet)
    down = line_height(sheet)
    item = Element("LI", listed)
    label = letter_boxes([letter], Element("LBody", item), m, down)
    indent = letter_width([letter], m)
    lines = ruled(sheet, 1, lefts=(indent,), width=m.width - room - indent)
    dots = circles(_count(sheet), side, gap, leading=down, right=0.0)
    parts = [[Row(down, label)], lines, [Row(down, dots)]]
    right = m.width - room + 4 * m.mm
    row = side_by_side(parts, [0.0, 0.0, right], keep=False)
    return [row, space(1.0 * m.mm)]
