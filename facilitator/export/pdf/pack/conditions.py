# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sheet of conditions: space, permission, recognition; what is missing, and what to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from facilitator.domain.conditions import FAMILIES
from facilitator.export.pdf.blocks import fresh_pages, headed, opening, ruled
from facilitator.export.pdf.flow import Pages, Row, Section, space
from facilitator.export.pdf.flowables import paragraph, rule, says, text_rows
from facilitator.export.pdf.pack.boxes import choices
from facilitator.export.pdf.pack.rows import beside, height_of_rows
from facilitator.export.pdf.structure import ROW_HEADER, Element
from facilitator.export.pdf.table import Table, table_head
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.summary import Check
    from facilitator.export.pdf.sheet import Sheet

_SHARES = (0.40, 0.27, 0.33)  # of the width: the condition, its boxes, what we do
_ROW = 14  # millimetres to write in
_LINES = 3  # to write conditions on, where a family has none


def pages(sheet: Sheet) -> Pages:
    """Each family with its conditions, three boxes each, and room for what is to be done."""
    m, words = sheet.measures, sheet.words
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text("conditions_sheet"))
    how = paragraph(words.text("conditions_sheet.how"), m.body, sheet.root, m.width)
    filled.add([Section([*rows, space(2.4 * m.mm), *how])])
    conditions = sheet.summary.plan.conditions
    for family in FAMILIES:
        mine = [check for check in conditions if check.family == family]
        title = words.text(f"conditions_sheet.{family}")
        filled.add_block(headed(sheet, title, partial(_family, sheet, mine), below=1.6))
    return filled


def _family(sheet: Sheet, checks: Sequence[Check]) -> Section:
    if not checks:
        return Section(ruled(sheet, _LINES))
    m, words = sheet.measures, sheet.words
    table = Table(
        widths=[share * m.width for share in _SHARES],
        head=m.header,
        cell=m.body,
        above=1.7 * m.mm,
        right=4 * m.mm,
        indent=0.0,
        line="#777777",
    )
    keys = ("conditions_sheet.what", "conditions_sheet.there", "conditions_sheet.do")
    heads = [words.text(key) for key in keys]
    element = Element("Table", sheet.root)
    rows = [table_head(table, heads, element, below=1.4 * m.mm)]
    for check in checks:
        rows += _row(sheet, table, check, element)
    return Section(rows, table_head(table, heads, None, below=1.4 * m.mm))


def _row(sheet: Sheet, table: Table, check: Check, parent: Element) -> list[Row]:
    m, words = sheet.measures, sheet.words
    row = Element("TR", parent)
    said = says("TH", row, check.text, ROW_HEADER)
    pieces = [Piece(check.text, m.body)]
    if check.met:
        pieces.append(Piece(f"\n{words.text('conditions_sheet.met')}", m.small))
    text = text_rows(pieces, said, table.widths[0] - table.right, together=1)
    answers = [words.text(key) for key in ("yes", "conditions_sheet.partly", "no")]
    width = table.widths[1] - table.right
    boxes = choices(answers, Element("TD", row), width, style=m.label)
    Element("TD", row)
    filled = beside([text, boxes], table.lefts[:2])
    white = max(_ROW * m.mm - height_of_rows(filled) - table.above, table.above)
    line = rule(0.5, sum(table.widths), 0.5, table.line, keep=False)
    return [space(table.above), *filled, space(white), line]
