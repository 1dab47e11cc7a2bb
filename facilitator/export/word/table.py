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
    from collections.abc import Callable, Iterable, Sequence

    from docx.document import Document
    from docx.table import Table as DocxTable
    from docx.table import _Row

    from facilitator.export.outline.blocks import Table

_AROUND = 3  # letters for the white around the words of a cell
_LONG, _WIDEST = 14, 60  # letters of a word, and of a line, that a column makes room for
_ROOM_TO_WRITE = Cm(6)  # of a row in which nothing stands


def add_table(
    document: Document,
    table: Table,
    *,
    width: int,
    letter: int,
    together: bool,
    step: Callable[[], None],
) -> None:
    """Add the table over the whole `width`; `step` is called after each row.

    `letter`: how wide a letter is, as `width` in twentieths of a point. `together`: no page may
    end within it.
    """
    widths = _widths(table, width, letter)
    made = document.add_table(rows=0, cols=len(table.heads), style="Paper Table")
    made.autofit = False
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = Twips(wide)
    _about(made, table)
    head = made.add_row()
    _fill(head, table.heads, widths, heads=len(widths))
    _mark(head, "w:tblHeader")
    _keep_with_next(head)
    for number, cells in enumerate(table.rows, 1):
        row = made.add_row()
        _fill(row, cells, widths, heads=1 if table.row_heads else 0)
        if together and number < len(table.rows):
            _keep_with_next(row)
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


def _keep_with_next(row: _Row) -> None:
    for cell in row.cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True


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


def _widths(table: Table, width: int, letter: int) -> list[int]:
    """Each column has room for its words; what is left goes to those with long lines."""
    columns = [
        [line for cell in cells for line in cell.split("\n")]
        for cells in zip(table.heads, *table.rows, strict=True)
    ]
    wished = [letter * (_AROUND + min(max(map(len, lines)), _WIDEST)) for lines in columns]
    needed = [letter * (_AROUND + _longest_word(lines)) for lines in columns]
    left = width - sum(needed)
    if left < 0:
        return [width * wide // sum(needed) for wide in needed]
    more = [wish - least + letter for wish, least in zip(wished, needed, strict=True)]
    return [least + left * wide // sum(more) for least, wide in zip(needed, more, strict=True)]


def _longest_word(lines: Iterable[str]) -> int:
    """How many letters of a column had better not be cut; endless words are cut anyway."""
    return min(max((len(word) for line in lines for word in line.split()), default=0), _LONG)
