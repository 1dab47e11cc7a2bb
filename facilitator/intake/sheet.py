# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rows of any table, before anybody knows what its columns mean."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import MOST_COLUMNS, MOST_ROWS, within_limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DELIMITERS = ",;\t|"
SNIFFED = 60  # rows from which the delimiter is guessed


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row as text. `line`: where it begins in the file, from 1."""

    line: int
    cells: tuple[str, ...]

    def cell(self, column: int | None) -> str:
        """The text in this column, "" where the row is too short or there is no such column."""
        return self.cells[column] if column is not None and column < len(self.cells) else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not any(cell.strip() for cell in self.cells)

    @property
    def filled(self) -> int:
        """How many of its cells have something in them."""
        return sum(1 for cell in self.cells if cell.strip())


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet, or a whole CSV file. Empty rows stay: they part blocks in some exports.

    `name`: of the worksheet, "" in files that have but one.
    """

    rows: tuple[Row, ...]
    name: str = ""

    @property
    def width(self) -> int:
        """How many columns have something in them."""
        return max((len(row.cells) for row in self.rows), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return all(row.is_empty for row in self.rows)


def sheet_of(lines: Iterable[tuple[int, Sequence[str]]], *, name: str = "") -> Sheet:
    """A sheet from numbered rows; empty cells at the end of a row are dropped.

    Unreadable: "import.too_many_columns" with `limit`, "import.too_many_notes" with `limit`.
    """
    rows: list[Row] = []
    filled = 0
    for line, cells in lines:
        kept = _trimmed(cells)
        if len(kept) > MOST_COLUMNS:
            raise Unreadable("import.too_many_columns", limit=MOST_COLUMNS)
        filled += bool(kept)
        if filled > MOST_ROWS:
            within_limit(filled)
        if kept or (rows and rows[-1].cells):  # one empty row says as much as thousands
            rows.append(Row(line, kept))
    return Sheet(tuple(rows), name)


def sheet_of_text(text: str) -> Sheet:
    """The rows of a CSV or TSV, whatever parts its cells.

    Unreadable: "import.broken_table" with `line`, and as `sheet_of`.
    """
    text = text.lstrip("\ufeff")
    return sheet_of(_cut(text, delimiter_of(text)))


def delimiter_of(text: str) -> str:
    """The delimiter that cuts most rows into as many cells as the first one, more cells first."""

    def fits(delimiter: str) -> tuple[int, int]:
        try:
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
            counts = [len(row) for row in islice(reader, SNIFFED) if any(row)]
        except csv.Error:
            return 0, 0
        width = counts[0] if counts else 0
        return (sum(c == width for c in counts), width) if width > 1 else (0, 0)

    return max(DELIMITERS, key=fits)


def _cut(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as problem:
        raise Unreadable("import.broken_table", line=line) from problem


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return tuple(cells[:end])
