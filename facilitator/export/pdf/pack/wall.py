# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What hangs on the wall, as large as it fits: the ground rules, and the names of the groups."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.summary import Group
from facilitator.export.pdf.blocks import fresh_pages, line_height, ruled
from facilitator.export.pdf.flow import Bound, Row, Section, space
from facilitator.export.pdf.flowables import Heading, heading, kept, paragraph, says, text_rows
from facilitator.export.pdf.pack.cutting import caption, to_hang, turned
from facilitator.export.pdf.pack.fitting import height_of, largest, sized
from facilitator.export.pdf.sheet import letter_boxes
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import MM
from facilitator.export.pdf.typesetting import Piece, set_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.flow import Draw
    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.styles import Measures
    from facilitator.export.pdf.typesetting import Line, Style

_NUMBERS = "<< /O /List /ListNumbering /Decimal >>"
_MOST_RULE, _MOST_NAME = 54, 150  # points on A4
_APART = 0.55  # of the size, between two rules
_LINES = 7  # to write rules on, where there are none yet
_UNKNOWN = Group("", "", ())
_LETTER = 6.5  # how many times larger than on the summary a letter on the wall is


def ground_rules(sheet: Sheet) -> Bound:
    """The rules that the group keeps, numbered; without any, lines to write them on."""
    m, words, rules = sheet.measures, sheet.words, sheet.summary.plan.rules
    filled = fresh_pages(sheet)
    title = replace(m.title, size=m.title.size * 1.25, leading=m.title.leading * 1.25)
    head = heading(words.text("ground_rules"), title, sheet.root, m.width, level=1)
    filled.add([Section([*head, space(7 * m.mm)])])
    if rules:
        filled.add([Section(_rules(sheet, rules, filled.room))])
    else:
        how = paragraph(words.text("ground_rules.write"), m.purpose, sheet.root, m.width)
        apart = Row(line_height(sheet) * 1.2)
        lines = [row for _ in range(_LINES) for row in (apart, *ruled(sheet, 1))]
        filled.add([Section([*how, *lines])])
    filled.stamp(Section(text_rows([Piece(sheet.title, m.foot)], None, m.width)), 9 * m.mm)
    return to_hang(filled)


def _rules(sheet: Sheet, rules: Sequence[str], room: float) -> list[Row]:
    m = sheet.measures

    def indent(style: Style) -> float:
        return text_width(f"{len(rules)}", style) + style.size * 0.55

    def fits(size: float) -> bool:
        style = sized(m.strong, size)
        width = m.width - indent(style)
        height = sum(height_of(rule, style, width) for rule in rules)
        return height + (len(rules) - 1) * _APART * size <= room

    style = sized(m.strong, largest(fits, m.body.size * 1.2, _MOST_RULE * m.mm / MM))
    listed = Element("L", sheet.root, attributes=_NUMBERS)
    rows: list[Row] = []
    for number, rule in enumerate(rules, 1):
        item = Element("LI", listed)
        label = set_lines([Piece(f"{number} ", style)], m.width)[0]
        before = partial(
            _draw_label, line=label, baseline=style.baseline, element=Element("Lbl", item)
        )
        body = says("LBody", item, rule)
        rows += [Row(_APART * style.size, gap=True)] if rows else []
        rows += text_rows([Piece(rule, style)], body, m.width, indent=indent(style), before=before)
    return rows


def _draw_label(
    canvas: TaggedCanvas, x: float, y: float, *, line: Line, baseline: float, element: Element
) -> None:
    canvas.write(line, x, y - baseline, element)


def wall_headers(sheet: Sheet) -> Bound:
    """A page for each group, lying on its long side: its letter and its name.

    Without any, one to write the name of a group on.
    """
    lying = turned(sheet)
    filled = fresh_pages(lying)
    for number, group in enumerate(sheet.summary.groups or (_UNKNOWN,)):
        if number:
            filled.turn()
        name = sheet.words.text("wall_headers")
        width = lying.measures.width
        small = Section(caption(lying, name, width, head=not number))
        filled.stamp(small, 9 * lying.measures.mm)
        filled.add([Section(_header(lying, group, filled.room))])
        sheet.step()
    return to_hang(filled)


def _header(sheet: Sheet, group: Group, room: float) -> list[Row]:
    m = sheet.measures
    element = says("H2", sheet.root, group.name)
    said = " ".join(filter(None, (group.letter, group.name))) or sheet.words.text("no_name")
    rows = [_letter(m, group.letter, element, Heading(said, 1))] if group.letter else []
    room -= sum(row.height for row in rows)
    if not group.name:
        return [*rows, *kept(ruled(sheet, 2))]
    fits = partial(_fits, text=group.name, style=m.title, width=m.width, room=room)
    style = sized(m.title, largest(fits, m.body.size * 1.2, _MOST_NAME * m.mm / MM))
    head = None if rows else Heading(said, 1)
    name = text_rows([Piece(group.name, style)], element, m.width, heading=head)
    white = max(room - sum(row.height for row in name), 0.0) / 2.5
    return [*rows, space(white), *name]


def _fits(size: float, *, text: str, style: Style, width: float, room: float) -> bool:
    return height_of(text, sized(style, size), width) <= room


def _letter(m: Measures, letter: str, element: Element, head: Heading) -> Row:
    """The letter in a large box, as part of the heading."""
    large = replace(m, em=m.em * _LETTER, letter=sized(m.letter, m.letter.size * _LETTER))
    boxes = letter_boxes([letter], element, large, large.letter_box)
    draw = partial(_draw_letter, draw=boxes, head=head)
    return Row(large.letter_box + 6 * m.mm, draw, keep=True)


def _draw_letter(canvas: TaggedCanvas, x: float, y: float, *, draw: Draw, head: Heading) -> None:
    canvas.bookmark(head.title, head.depth, y)
    draw(canvas, x, y)
