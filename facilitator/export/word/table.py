# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A table in a Word file: heads marked as such and repeated, columns as wide as their words ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Twips

from facilitator.domain.text import visible
from facilitator.export.word.runs import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docx.document import Document
    from docx.table import Table as DocxTable
    from docx.table import _Row

    from facilitator.export.outline.blocks import Table

_WIDEST = 60  # letters; longer cells do not ask for a wider column
_ROOM_TO_WRITE = Cm(6)  # of a row in which nothing stands


def add_table(document: Document, table: Table, width: int, *, step: Callable[[], None]) -> None:
    """Add the table over `width` twentieths of a point; `step` is called after each row."""
    widths = _widths(table, width)
    made = document.add_table(rows=0, cols=len(table.heads), style="Paper Table")
    made.autofit = False
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = Twips(wide)
    _about(made, table)
    head = made.add_row()
    _fill(head, table.heads, widths, heads=len(widths))
    _mark(head, "w:tblHeader")
    for cells in table.rows:
        row = made.add_row()
        _fill(row, cells, widths, heads=1 if table.row_heads else 0)
        if not any(cells):
            row.height = _ROOM_TO_WRITE
        step()


def _fill(row: _Row, cells: Sequence[str], widths: Sequence[int], *, heads: int) -> None:
    """Put a text into each cell; the first `heads` of them are heads."""
    _mark(row, "w:cantSplit")
    for number, (cell, text, wide) in enumerate(zip(row.cells, cells, widths, strict=True)):
        cell.width = Twips(wide)
        paragraph = cell.paragraphs[0]
        paragraph.style = "Head of cells" if number < heads else "Cell"
        say(paragraph, text)


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - not in python-docx


def _about(made: DocxTable, table: Table) -> None:
    """What the table is, for those who cannot see it, and which of its cells are heads."""
    properties = made._tbl.tblPr  # noqa: SLF001
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    look = OxmlElement("w:tblLook")
    look.set(qn("w:val"), "06A0" if table.row_heads else "0620")
    for name, on in (
        ("firstRow", True), ("lastRow", False), ("firstColumn", table.row_heads),
        ("lastColumn", False), ("noHBand", True), ("noVBand", True),
    ):  # fmt: skip
        look.set(qn(f"w:{name}"), "1" if on else "0")
    properties.append(look)
    if table.about:
        caption = OxmlElement("w:tblCaption")
        caption.set(qn("w:val"), visible(table.about))
        properties.append(caption)


def _widths(table: Table, width: int) -> list[int]:
    """The room shared out by the longest line in each column, so that none gets too little."""
    columns = list(zip(table.heads, *table.rows, strict=True))
    asked = [
        6 + min(max(len(line) for cell in cells for line in cell.split("\n")), _WIDEST)
        for cells in columns
    ]
    return [width * letters // sum(asked) for letters in asked]
