# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Mural: the list of sticky notes as CSV.

Public programs that read such files ask for columns `ID`, `Text`, `BG Color`, `Sticky type`,
`Position X`, `Position Y` and `Area` (the title of the area a note lies in), which makes these
certain. Columns for votes, tags and for who changed a note last are supposed under their likely
names. Mural's own help names only PDF, picture and ZIP in its share window, so that not every
account may have this export; a picture or PDF cannot be read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board, header_at, roles_by, skipping
from facilitator.intake.columns import AUTHOR, GROUP, TEXT, TIME, VOTES, plain
from facilitator.intake.mapping import Mapping

if TYPE_CHECKING:
    from facilitator.intake.sheet import Sheet

_COLUMNS = {
    "text": TEXT,
    "area": GROUP,
    "area title": GROUP,
    "votes": VOTES,
    "vote count": VOTES,
    "created by": AUTHOR,
    "last updated by": AUTHOR,
    "last updated": TIME,
    "created": TIME,
    **skipping(
        "id", "bg color", "sticky type", "position x", "position y", "width", "height", "rotation",
        "border line", "border color", "text color", "font", "font size", "bold", "italic",
        "underline", "alignment",
    ),
}  # fmt: skip
_MARKS = {"bg color", "sticky type", "position x", "position y", "area"}


def recognise(sheet: Sheet) -> Board | None:
    """The notes of a mural, or None."""
    head = header_at(sheet, _MARKS, least=3)
    if head is None or "text" not in map(plain, sheet.rows[head].cells):
        return None
    roles = roles_by(sheet.rows[head].cells, _COLUMNS)
    return Board("Mural", sheet, Mapping(_once(roles), head + 1), sure=True)


def _once(roles: tuple[str, ...]) -> tuple[str, ...]:
    """The first column with times is the one that counts."""
    first = roles.index(TIME) if TIME in roles else -1
    return tuple("keep" if role == TIME and i != first else role for i, role in enumerate(roles))
