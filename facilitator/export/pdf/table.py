# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tables with header cells; the head is repeated, for the eye only, where a table goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.flow import Draw, Row, space
from facilitator.export.pdf.flowables import rule, says, side_by_side, stacked, text_rows
from facilitator.export.pdf.structure import COLUMN_HEADER, ROW_HEADER, Element
from facilitator.export.pdf.typesetting import Piece, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNCUT = 12  # lines of a table's row up to which it is never cut


@dataclass(frozen=True, slots=True)
class Table:
    """The look of a table: widths of its columns, the style of its heads and cells, its padding.

    `indent`: how far the words of the first column stand in, to leave place for a box to tick.
    """

    widths: Sequence[float]
    head: Style
    cell: Style
    above: float
    right: float
    indent: float
    line: str

    @property
    def lefts(self) -> list[float]:
        """The left edges of the columns."""
        return [sum(self.widths[:number]) for number in range(len(self.widths))]


def table_head(table: Table, words: Sequence[str], parent: Element | None, *, below: float) -> Row:
    """The row of column headers; without a parent it is the repetition on a later page."""
    row = Element("TR", parent) if parent else None
    cells = []
    for number, (word, width) in enumerate(zip(words, table.widths, strict=True)):
        element = Element("TH", row, attributes=COLUMN_HEADER) if row else None
        indent = table.indent if number == 0 else 0.0
        cells.append(
            text_rows([Piece(word, table.head)], element, width - table.right, indent=indent)
        )
    heads = side_by_side(cells, table.lefts)
    line = rule(1.0, sum(table.widths), 1.0, "#000000")
    after = 0.0 if parent else table.above  # a row that is cut goes on at once
    return Row(heads.height + below + 1 + after, stacked([heads, Row(below), line]), keep=True)


def table_row(
    table: Table,
    cells: Sequence[Sequence[Piece]],
    parent: Element,
    *,
    before: Draw | None = None,
    row_heads: bool = False,
) -> list[Row]:
    """Rows for one row of a table and the line below it; only long cells are cut, between lines.

    `before` draws what stands beside the first line of the first cell; `row_heads`: the first cell
    is the header of its row.
    """
    element = Element("TR", parent)
    filled = [
        text_rows(
            pieces,
            _cell(element, pieces[0].text, head=row_heads and number == 0),
            width - table.right,
            indent=table.indent if number == 0 else 0.0,
            before=before if number == 0 else None,
            together=1,
        )
        for number, (pieces, width) in enumerate(zip(cells, table.widths, strict=True))
    ]
    lines = max(map(len, filled))
    if lines <= _UNCUT:
        rows = [side_by_side(filled, table.lefts)]
    else:
        rows = [_table_line(filled, table.lefts, line) for line in range(lines)]
    rows[-1] = replace(rows[-1], keep=True)
    line = rule(0.5, sum(table.widths), 0.5, table.line, keep=False)
    return [space(table.above), *rows, space(table.above), line]


def _cell(row: Element, text: str, *, head: bool) -> Element:
    return says("TH", row, text, ROW_HEADER) if head else says("TD", row, text)


def _table_line(cells: Sequence[Sequence[Row]], lefts: Sequence[float], line: int) -> Row:
    there = [
        (cell[line], left) for cell, left in zip(cells, lefts, strict=True) if line < len(cell)
    ]
    return side_by_side([[row] for row, _ in there], [left for _, left in there])
