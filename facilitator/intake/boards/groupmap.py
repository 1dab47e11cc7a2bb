# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""GroupMap: Reports → export to Excel.

Its help says that a map's reports are exported to Excel, one for each step (Brainstorm, Group,
Rate, Vote …), and that ideas stand under headings, have contributors, votes and comments. The
headings of the columns are not public, so those below are supposed. A table is taken for one only
when it says GroupMap itself, or when its worksheet has the name of a step. A person should look at
the columns, which the preview asks for. Pictures and PDFs cannot be read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board, header_at, roles_by, skipping
from facilitator.intake.columns import ALSO, AUTHOR, GROUP, KEEP, TEXT, TIME, VOTES, plain
from facilitator.intake.mapping import Mapping

if TYPE_CHECKING:
    from facilitator.intake.sheet import Sheet

_COLUMNS = {
    "idea": TEXT,
    "ideas": TEXT,
    "group": GROUP,
    "group name": GROUP,
    "grouped idea": GROUP,
    "heading": GROUP,
    "region": GROUP,
    "category": GROUP,
    "contributor": AUTHOR,
    "created by": AUTHOR,
    "participant": AUTHOR,
    "votes": VOTES,
    "total votes": VOTES,
    "number of votes": VOTES,
    "likes": VOTES,
    "comments": KEEP,
    "created": TIME,
    "date": TIME,
    **skipping("id", "x", "y", "color", "colour"),
}
_STEPS = {"brainstorm", "group", "rate", "vote", "survey", "position", "results"}


def recognise(sheet: Sheet) -> Board | None:
    """A report of a map, or None."""
    head = header_at(sheet, _COLUMNS, least=3, within=20)
    if head is None or not _names_itself(sheet, head):
        return None
    cells = sheet.rows[head].cells
    if not {"idea", "ideas"} & {plain(cell) for cell in cells}:
        return None
    roles = _one_each(roles_by(cells, _COLUMNS))
    return Board("GroupMap", sheet, Mapping(roles, head + 1), sure=False)


def _one_each(roles: tuple[str, ...]) -> tuple[str, ...]:
    """Where an idea has a group and a heading, it fits both; of votes the first column counts."""
    seen: list[str] = []
    for role in roles:
        if role == GROUP and GROUP in seen:
            role = KEEP if ALSO in seen else ALSO
        elif role in (VOTES, TIME) and role in seen:
            role = KEEP
        seen.append(role)
    return tuple(seen)


def _names_itself(sheet: Sheet, head: int) -> bool:
    said = [sheet.name, *(cell for row in sheet.rows[: head + 1] for cell in row.cells)]
    return plain(sheet.name) in _STEPS or any("groupmap" in text.casefold() for text in said)
