# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The notes as one CSV file that a spreadsheet program opens with a double click.

UTF-8 with a mark, because Excel reads other letters wrongly without it. Between the cells stands
what Excel expects in the language of the paper: a semicolon where the comma is in the numbers (nl,
sv, et), a comma in English. A cell that a spreadsheet might take for a formula gets a space before
it: then it is text for every program, nobody sees it, and whoever reads the file back drops it.
"""

from __future__ import annotations

import codecs
import csv
import io
from datetime import date
from typing import TYPE_CHECKING

from facilitator.export.sheets.tables import notes
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary
    from facilitator.export.sheets.values import Cell

# As they are, and as they are written full width.
_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_bytes(summary: Summary) -> bytes:
    """A header and a row for each note."""
    table = notes(summary)
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter="," if words_of(summary).language == "en" else ";")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([harmless(cell) for cell in row])
    return codecs.BOM_UTF8 + target.getvalue().encode()


def harmless(cell: Cell) -> str:
    """The cell as text that no program takes for a formula."""
    text = cell.isoformat() if isinstance(cell, date) else str(cell)
    return f" {text}" if text.startswith(_SIGNS) else text
