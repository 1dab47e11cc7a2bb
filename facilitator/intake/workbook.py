# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The worksheets of an .xlsx file as text, looked at with distrust before it is unpacked.

Nothing is evaluated: of a formula the result counts that was stored with it. A cell that was typed
as text stays text, whatever it begins with.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.intake.limits import MOST_UNPACKED
from facilitator.intake.sheet import Sheet, sheet_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MOST_PARTS = 2_000  # files inside the file
LAST_ROW = 1_048_576  # that any spreadsheet has
_WORKBOOK = "xl/workbook.xml"
_MARKUP = (".xml", ".rels")


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin as packed files do."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """Every worksheet that is shown and has something in it, in order.

    Unreadable: "import.broken_workbook", "import.protected", "import.spreadsheet" (of another
    kind), "import.binary" (packed files that are no spreadsheet), "import.unpacks_too_big" with
    `limit` in MB, "import.no_notes", and as `sheet_of`.
    """
    _look_inside(data)
    # Its warnings are about styles and checks of cells, which nobody needs here.
    warnings.filterwarnings("ignore", module="openpyxl")
    try:
        sheets = _sheets(data)
    except Unreadable:
        raise
    except Exception as problem:  # whatever a broken file makes the library stumble over
        raise Unreadable("import.broken_workbook") from problem
    if not sheets:
        raise Unreadable("import.no_notes")
    return sheets


def _look_inside(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _judge(packed)
    except Unreadable:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError) as problem:
        raise Unreadable("import.broken_workbook") from problem
    except Exception as problem:  # of zlib, of names that are no text, of sizes that are none
        raise Unreadable("import.broken_workbook") from problem


def _judge(packed: zipfile.ZipFile) -> None:
    """Say no to what is too big, locked or something else, by its list of contents."""
    parts = packed.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("import.protected")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable("import.unpacks_too_big", limit=MOST_UNPACKED // 1_000_000)
    if _WORKBOOK not in names:
        other = "mimetype" in names or "xl/workbook.bin" in names or "Index/Document.iwa" in names
        raise Unreadable("import.spreadsheet" if other else "import.binary")
    for part in parts:
        if part.filename.lower().endswith(_MARKUP):
            markup = packed.read(part)  # never more than the size that was said
            # A spreadsheet declares no entities; one that does means to unfold in memory.
            if b"<!DOCTYPE" in markup or b"<!ENTITY" in markup or b"\0" in markup[:4]:
                raise Unreadable("import.broken_workbook")


def _sheets(data: bytes) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        every = [sheet for sheet in book.worksheets if hasattr(sheet, "reset_dimensions")]
        shown = [sheet for sheet in every if sheet.sheet_state == "visible"] or every
        read = [sheet_of(_rows(sheet), name=str(sheet.title)) for sheet in shown]
    finally:
        book.close()
    return tuple(sheet for sheet in read if not sheet.is_empty)


def _rows(sheet: ReadOnlyWorksheet) -> Iterator[tuple[int, list[str]]]:
    # What a file says of its own size is often wrong, and rows are padded to it.
    sheet.reset_dimensions()
    for line, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if line > LAST_ROW:  # rows that are not there are filled in, up to whatever number is said
            raise Unreadable("import.broken_workbook")
        yield line, [_text(value) for value in cells]


def _text(value: object) -> str:
    """A value as somebody would read it in the cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)
