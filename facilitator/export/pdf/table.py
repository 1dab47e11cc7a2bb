# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tables with header cells; the head is repeated, for the eye only, where a table goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.flow import Draw, Row, space
from facilitator.export.pdf.flowables import (
    rule,
    says,
    shifted,
    side_by_side,
    stacked,
    text_rows,
)
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


@dataclass(frozen=True, slots=True)
class Over:
    """A head over several columns: `count` of them from number `first`, 0 the leftmost."""

    text: str
    first: int
    count: int


def table_head(
    table: Table,
    words: Sequence[str],
    parent: Element | None,
    *,
    below: float,
    over: Over | None = None,
) -> Row:
    """The row of column headers; without a parent it is the repetition on a later page.

    `over` stands above its columns in a row of its own; the other heads reach down both.
    """
    made: list[Row] = []
    row = Element("TR", parent) if parent else None
    tall = {}
    if over is not None:
        under = range(over.first, over.first + over.count)
        for number in range(len(words)):
            if number == over.first:
                made = _head_over(table, over, row)
            if number not in under:
                tall[number] = _head(row, _spanning("Row", 2))
        row = Element("TR", parent) if parent else None
    cells = []
    for number, (word, width) in enumerate(zip(words, table.widths, strict=True)):
        element = tall[number] if number in tall else _head(row, COLUMN_HEADER)
        indent = table.indent if number == 0 else 0.0
        cells.append(
            text_rows([Piece(word, table.head)], element, width - table.right, indent=indent)
        )
    made.append(side_by_side(cells, table.lefts))
    line = rule(1.0, sum(table.widths), 1.0, "#000000")
    after = 0.0 if parent else table.above  # a row that is cut goes on at once
    height = sum(row.height for row in made)
    return Row(height + below + 1 + after, stacked([*made, Row(below), line]), keep=True)


def _head(row: Element | None, attributes: str) -> Element | None:
    return Element("TH", row, attributes=attributes) if row else None


def _spanning(way: str, count: int) -> str:
    return f"<< /O /Table /Scope /Column /{way}Span {count} >>"


def _head_over(table: Table, over: Over, row: Element | None) -> list[Row]:
    """The words of a head over several columns, and a thin line above all of these."""
    left = table.lefts[over.first]
    width = sum(table.widths[over.first : over.first + over.count])
    element = _head(row, _spanning("Col", over.count))
    words = text_rows([Piece(over.text, table.head)], element, width - table.right)
    gap = table.head.leading * 0.15
    line = rule(gap, width - table.right, 0.5, table.line)
    made = [*words, Row(gap), line]
    return [Row(r.height, r.draw and shifted(r.draw, left, 0.0)) for r in made]


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
