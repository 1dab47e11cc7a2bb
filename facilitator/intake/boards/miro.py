# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Miro: Export → “Save as CSV” (spreadsheet).

Help pages of other programs name this export; public programs that read it agree that it has no
headings: each sticky note is a row with its text in the first cell (further cells, such as tags,
follow), and the title of a frame stands alone in a row above the notes of the frame. That an empty
row parts the frames is what we suppose. So a table is taken for one only when it has no headings
and falls into blocks; a person should look at the groups, which the preview asks for. Exports of
apps inside Miro have headings of their own and are read as any table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board
from facilitator.intake.columns import GROUP, KEEP, TEXT, role_of
from facilitator.intake.mapping import SENTENCE, Mapping
from facilitator.intake.sheet import Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator


def recognise(sheet: Sheet) -> Board | None:
    """The frames of a board with their notes, or None."""
    blocks = list(_blocks(sheet))
    framed = [block for block in blocks if len(block) > 1 and _is_title(block[0])]
    if len(blocks) < 2 or len(framed) < 2 or len(framed) * 3 < len(blocks) * 2:
        return None
    if any(role_of(cell) for cell in blocks[0][0].cells):
        return None
    if any(not row.cell(0).strip() for block in blocks for row in block):
        return None
    rows = [row for block in blocks for row in _placed(block, in_frame=block in framed)]
    width = max(len(row.cells) for row in rows)
    return Board("Miro", Sheet(tuple(rows), sheet.name), Mapping(_roles(width), 0), sure=False)


def _roles(width: int) -> tuple[str, ...]:
    return (TEXT, GROUP, *[KEEP] * (width - 2))


def _blocks(sheet: Sheet) -> Iterator[list[Row]]:
    block: list[Row] = []
    for row in sheet.rows:
        if not row.is_empty:
            block.append(row)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_title(row: Row) -> bool:
    return row.filled == 1 and len(row.cell(0)) <= SENTENCE and "\n" not in row.cell(0).strip()


def _placed(block: list[Row], *, in_frame: bool) -> Iterator[Row]:
    """The notes of a block, each with the title of its frame in the second cell."""
    title = block[0].cell(0) if in_frame else ""
    for row in block[1:] if in_frame else block:
        yield Row(row.line, (row.cell(0), title, *row.cells[1:]))
