# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tables as an Excel workbook: a sheet each, with a header that stays, and never a formula."""

from __future__ import annotations

import io
import re
from datetime import date, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from facilitator.domain.catalogue import date_of
from facilitator.export.sheets.tables import tables
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary
    from facilitator.export.sheets.values import Cell, Row, Table

LONGEST_NAME = 31  # characters of the name of a sheet
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_NARROWEST, _WIDEST, _ROOM = 9, 60, 3  # characters
_LINE, _HIGHEST = 15.0, 409.0  # points: of a line, and what Excel allows a row
_A4, _A3 = 9, 8  # how Excel numbers paper
_LONG_AGO = date(2000, 1, 1)


def xlsx_bytes(summary: Summary) -> bytes:
    """The workbook; text is only ever text, whatever it begins with."""
    import xlsxwriter

    target = io.BytesIO()
    plainly = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    with xlsxwriter.Workbook(target, plainly) as book:
        book.set_properties(
            {"title": summary.title, "subject": summary.question, "created": _made_on(summary)}
        )
        book.set_custom_property("Language", words_of(summary).language)
        looks = _Looks(book)
        taken: set[str] = set()
        for table in tables(summary):
            sheet = book.add_worksheet(sheet_name(table.name, taken))
            _write(sheet, table.within_cells(), looks, paper=summary.options.paper)
    return target.getvalue()


def sheet_name(name: str, taken: set[str]) -> str:
    """A name that a sheet may have, and that no other one has; `taken` grows by it."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", name).replace("'", " ").split())[:LONGEST_NAME] or "1"
    found, number = plain, 2
    while found.casefold() in taken:
        end = f" {number}"
        found, number = plain[: LONGEST_NAME - len(end)] + end, number + 1
    taken.add(found.casefold())
    return found


class _Looks:
    """How cells look: in black on white, so that it prints on any printer."""

    def __init__(self, book: Any) -> None:
        top = {"valign": "top", "text_wrap": True}
        self.head = book.add_format({**top, "bold": True, "bottom": 1})
        self.text = book.add_format(top)
        self.count = book.add_format({"valign": "top", "align": "right", "indent": 1})
        self.number = book.add_format({"valign": "top", "align": "left"})
        self.date = book.add_format({**top, "align": "left", "num_format": "yyyy-mm-dd"})


def _write(sheet: Any, table: Table, looks: _Looks, *, paper: str) -> None:
    widths = [_width(table, column) for column in range(len(table.columns))]
    for column, head in enumerate(table.columns):
        sheet.write_string(0, column, head, looks.head)
        sheet.set_column(column, column, widths[column])
    counts = {column for column in range(len(table.columns)) if _is_counted(table, column)}
    for number, row in enumerate(table.rows, start=1):
        sheet.set_row(number, _height(row, widths))
        for column, cell in enumerate(row):
            look = looks.count if column in counts else looks.number
            _put(sheet, number, column, cell=cell, looks=looks, number=look)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(_A3 if paper == "A3" else _A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _put(sheet: Any, row: int, column: int, *, cell: Cell, looks: _Looks, number: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), looks.date)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, number)
    elif cell:
        sheet.write_string(row, column, cell, looks.text)


def _is_counted(table: Table, column: int) -> bool:
    """Whether nothing but numbers stands in a column."""
    return all(isinstance(row[column], int) or row[column] == "" for row in table.rows)


def _width(table: Table, column: int) -> int:
    """Characters: as wide as what stands in it, within what the eye takes in."""
    texts = [table.columns[column], *(str(row[column]) for row in table.rows)]
    longest = max(len(line) for text in texts for line in text.split("\n"))
    return max(_NARROWEST, min(longest + _ROOM, _WIDEST))


def _height(row: Row, widths: list[int]) -> float:
    """Points: room for every line, because not every program makes it when it opens the file."""
    lines = 1
    for cell, width in zip(row, widths, strict=True):
        texts = str(cell).split("\n")
        lines = max(lines, sum(max(1, ceil(len(text) / (width - 1))) for text in texts))
    return min(_LINE * lines, _HIGHEST)


def _made_on(summary: Summary) -> datetime:
    """The day of the session, so that the same session gives the same bytes."""
    day = date_of(summary.options.today or summary.date) or _LONG_AGO
    return datetime(day.year, day.month, day.day)
