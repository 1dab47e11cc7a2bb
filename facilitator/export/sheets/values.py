# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A table before any format: its columns, its rows, and what one cell can hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 32_767  # UTF-16 units that a cell of a spreadsheet takes

#: What stands in a cell. An empty text is an empty cell.
Cell = str | int | date
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`name` is that of its sheet; every row has a cell for each of the `columns`."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...] = ()

    def without_empty_columns(self, keep: int) -> Table:
        """The table without those columns after the first `keep` in which nothing stands."""
        told = [
            index
            for index in range(len(self.columns))
            if index < keep or any(row[index] != "" for row in self.rows)
        ]
        columns = tuple(self.columns[index] for index in told)
        return replace(
            self, columns=columns, rows=tuple(tuple(row[i] for i in told) for row in self.rows)
        )

    def within_cells(self, most: int = MOST) -> Table:
        """The table with every text that is too long for a cell going on in the rows below."""
        rows = [
            tuple("" if cell is None else cell for cell in line)
            for row in self.rows
            for line in zip_longest(*(_parts(cell, most) for cell in row))
        ]
        return replace(self, rows=tuple(rows))


def day(iso: str) -> Cell:
    """A date as a date; other words stay words."""
    return date_of(iso) or iso


def units(text: str) -> int:
    """How long a text is for a spreadsheet: what lies beyond the first plane counts twice."""
    return len(text) + sum(char > "\uffff" for char in text)


def _parts(cell: Cell, most: int) -> list[Cell]:
    if not isinstance(cell, str) or units(cell) <= most:
        return [cell]
    return list(_cut(cell, most))


def _cut(text: str, most: int) -> Iterator[str]:
    """Pieces of at most so many units, cut behind a space where there is one; together the text."""
    while text:
        end = room = 0
        while end < len(text) and (room := room + units(text[end])) <= most:
            end += 1
        if end < len(text) and (space := text.rfind(" ", 0, end)) > 0:
            end = space + 1
        yield text[:end]
        text = text[end:]
