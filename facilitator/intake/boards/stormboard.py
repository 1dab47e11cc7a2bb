# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Stormboard: its Excel or CSV report.

That there are such reports is certain, their headings are not: no public file or program that reads
one was found. What stands here follows Stormboard's own words for things (a *storm* of *ideas* in
*sections*, each with a *creator*, *votes* and *comments*), and a table is taken for one only when
it says Storm or Stormboard itself: in its worksheet's name, above its headings or in them. So a
person should look at the columns, which the preview asks for. Word and PDF reports cannot be read
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board, header_at, roles_by, skipping
from facilitator.intake.columns import AUTHOR, GROUP, KEEP, TEXT, TIME, VOTES, plain
from facilitator.intake.mapping import Mapping

if TYPE_CHECKING:
    from facilitator.intake.sheet import Sheet

_COLUMNS = {
    "idea": TEXT,
    "ideas": TEXT,
    "idea text": TEXT,
    "sticky": TEXT,
    "sticky note": TEXT,
    "text": TEXT,
    "section": GROUP,
    "section name": GROUP,
    "subsection": KEEP,
    "creator": AUTHOR,
    "created by": AUTHOR,
    "votes": VOTES,
    "total votes": VOTES,
    "date created": TIME,
    "created": TIME,
    "comments": KEEP,
    **skipping("id", "idea id", "color", "colour", "x", "y", "link"),
}
_TEXTS = {name for name, role in _COLUMNS.items() if role == TEXT}


def recognise(sheet: Sheet) -> Board | None:
    """A report of a storm, or None."""
    head = header_at(sheet, _COLUMNS, least=3, within=20)
    if head is None or not _names_itself(sheet, head):
        return None
    cells = sheet.rows[head].cells
    if not _TEXTS & {plain(cell) for cell in cells}:
        return None
    roles = roles_by(cells, _COLUMNS)
    return Board("Stormboard", sheet, Mapping(roles, head + 1), sure=False)


def _names_itself(sheet: Sheet, head: int) -> bool:
    said = [sheet.name, *(cell for row in sheet.rows[: head + 1] for cell in row.cells)]
    words = {word for text in said for word in plain(text).split()}
    return bool(words & {"storm", "stormboard"})
