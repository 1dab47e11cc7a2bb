# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sheet at the door: who is here, in which role, how to reach them, may we keep the name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import fresh_pages, opening
from facilitator.export.pdf.flow import Pages, Row, Section, space
from facilitator.export.pdf.flowables import rule
from facilitator.export.pdf.pack.boxes import choices
from facilitator.export.pdf.pack.cutting import turned
from facilitator.export.pdf.pack.rows import beside, height_of_rows
from facilitator.export.pdf.reach import linked_paragraph
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.table import Table, table_head

if TYPE_CHECKING:
    from facilitator.export.pdf.sheet import Sheet

_SHARES = (0.25, 0.34, 0.25, 0.16)  # of the width: name, role, how to reach, may we keep it
_ROW, _ABOVE = 13, 2.2  # millimetres to write a name in, and above what is printed there
_BELOW = 1.5  # millimetres between the last row and the foot
_MOST_PAGES = 20


@dataclass(frozen=True, slots=True)
class _Form:
    """What a row of the sheet needs: the table, what is ticked, the element of the table."""

    table: Table
    roles: tuple[str, ...]
    answers: tuple[str, ...]
    element: Element


def pages(sheet: Sheet) -> Pages:
    """Rows for everybody who is expected, and as many as fill the last page."""
    sheet = turned(sheet)
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text("signup"))
    told = [f"{words.text('mandate')} {summary.mandate}"] if summary.mandate else []
    told.append(words.text("signup.what"))
    told += [words.text("signup.ask", contact=summary.contact)] if summary.contact else []
    rows.append(space(2.4 * m.mm))
    for line in told:
        rows += [space(0.8 * m.mm), *linked_paragraph(sheet, line, m.body, m.width)]
    filled.add([Section([*rows, space(3 * m.mm)])])
    table = Table(
        widths=[share * m.width for share in _SHARES],
        head=m.header,
        cell=m.body,
        above=0.0,
        right=4 * m.mm,
        indent=0.0,
        line="#777777",
    )
    keys = ("signup.name", "signup.role", "signup.reach", "signup.keep")
    heads = [words.text(key) for key in keys]
    form = _Form(
        table,
        tuple(words.named("roles", role) for role in summary.plan.roles),
        (words.text("yes"), words.text("no")),
        Element("Table", sheet.root),
    )
    head = table_head(table, heads, form.element, below=1.4 * m.mm)
    again = table_head(table, heads, None, below=1.4 * m.mm)
    filled.add([Section([head, *_rows(sheet, form, filled.room - head.height)], again)])
    return filled


def _rows(sheet: Sheet, form: _Form, room: float) -> list[Row]:
    """Empty rows; those of a page are counted with the height of the first."""
    m, summary = sheet.measures, sheet.summary
    aside = replace(form, element=Element("Table"))
    height = height_of_rows(_row(sheet, aside))
    first = max(int((room - _BELOW * m.mm) / height), 0)
    page = m.page[1] - m.top - m.bottom - m.header.leading * 2 - (3 + _BELOW) * m.mm
    each = max(int(page / height), 1)
    count = max(first, 1)
    while count < summary.people and count < first + each * (_MOST_PAGES - 1):
        count += each
    return [row for _ in range(count) for row in _row(sheet, form)]


def _row(sheet: Sheet, form: _Form) -> list[Row]:
    """A row to fill in: two cells are white, two have boxes to tick."""
    m, table = sheet.measures, form.table
    element = Element("TR", form.element)
    cells: list[list[Row]] = []
    for labels, width in zip(((), form.roles, (), form.answers), table.widths, strict=True):
        cell = Element("TD", element)
        made = choices(labels, cell, width - table.right, style=m.label) if labels else []
        cells.append([*made] or [Row(0.0)])
    filled = beside(cells, table.lefts)
    white = max(_ROW * m.mm - height_of_rows(filled) - _ABOVE * m.mm, _ABOVE * m.mm)
    line = rule(0.5, sum(table.widths), 0.5, table.line, keep=False)
    return [space(_ABOVE * m.mm), *filled, space(white), line]
