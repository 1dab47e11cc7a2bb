# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes from a table without anybody looking: by its headings, as other tools for boards write it.

Names of authors, addresses and telephone numbers are left out: notes carry no names unless somebody
asks. Every other column is kept, in a field or in the note's `extra`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.intake.boards import recognised
from facilitator.intake.columns import TEXT, role_of
from facilitator.intake.mapped import mapped
from facilitator.intake.mapping import guess, said
from facilitator.intake.sheet import DELIMITERS, sheet_of_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.intake.imported import Imported
    from facilitator.intake.sheet import Sheet


def looks_like_table(text: str) -> bool:
    """Whether the first line is a header with a column that we know and at least one more."""
    first = text.lstrip("\ufeff").lstrip().split("\n", 1)[0].strip()
    return any(
        len(cells) > 1
        and TEXT in (roles := [role_of(cell.strip('"')) for cell in cells])
        and sum(role is not None for role in roles) > 1
        for cells in (first.split(delimiter) for delimiter in DELIMITERS)
    )


def read_table(text: str, *, title: str, language: str) -> Imported | None:
    """A session from a table; None when it is no table but a plain list.

    Unreadable: as `sheet_of_text`, `guess` and `mapped`.
    """
    sheet = sheet_of_text(text)
    if is_list(sheet):
        return None
    return read_sheets([sheet], title=title, language=language)


def is_list(sheet: Sheet) -> bool:
    """Whether it is one column that is no table: no heading that we know, no board's shape."""
    first = next((row for row in sheet.rows if not row.is_empty), None)
    if first is None or sheet.width > 1 or role_of(first.cell(0)) == TEXT:
        return False
    return recognised(sheet) is None


def read_sheets(
    sheets: Sequence[Sheet],
    *,
    title: str,
    language: str,
    columns: Sequence[tuple[str, str]] = (),
    worksheet: str = "",
    names: bool = False,
) -> Imported:
    """A session from the worksheet that is named, else from the first one that makes sense.

    `columns`: as `mapping.said`. `names`: notes keep who wrote them. Unreadable: as `guess`, `said`
    and `mapped`, "import.no_such_worksheet" with `name` and `found`.
    """
    chosen = _named(sheets, worksheet) if worksheet else sheets
    first: Unreadable | None = None
    for sheet in chosen:
        try:
            board = None if columns else recognised(sheet)
            if board is not None:
                mapping = replace(board.mapping, names=names)
                read = mapped(board.sheet, mapping, title=title, language=language, divide=True)
                return replace(read, set_aside=board.set_aside, product=board.product)
            mapping = replace(said(sheet, columns) if columns else guess(sheet), names=names)
            return mapped(sheet, mapping, title=title, language=language)
        except Unreadable as problem:
            first = first or problem
    raise first or Unreadable("import.no_notes")


def _named(sheets: Sequence[Sheet], name: str) -> Sequence[Sheet]:
    for number, sheet in enumerate(sheets, start=1):
        if name.casefold() in (sheet.name.casefold(), str(number)):
            return [sheet]
    found = ", ".join(sheet.name for sheet in sheets[:6])
    raise Unreadable("import.no_such_worksheet", name=name, found=found)
