# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Parabol: “Export to CSV” in the summary of a retrospective.

Known from its public source code (the component `ExportToCSV`): columns `reflectionGroup`,
`author`, `votes`, `type`, `createdAt`, `discussionThread`, `prompt`, `content`; UTF-8 with a mark
at its beginning. `type` is Reflection, Task, Comment or Reply, and `votes` are those of the whole
group, repeated in each row. The earliest versions called the group `title` and had no other columns
than `votes`, `type` and `content`. Only reflections are notes here; what was said to them later
(comments, replies, tasks) is set aside and counted. Check-ins have no groups and are read as any
table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board, header_at, roles_by, skipping
from facilitator.intake.columns import AUTHOR, GROUP, GROUP_VOTES, KEEP, TEXT, TIME, plain
from facilitator.intake.mapping import Mapping
from facilitator.intake.sheet import Sheet

if TYPE_CHECKING:
    from facilitator.intake.sheet import Row

_COLUMNS = {
    "reflectiongroup": GROUP,
    "title": GROUP,
    "author": AUTHOR,
    "votes": GROUP_VOTES,
    "createdat": TIME,
    "prompt": KEEP,
    "content": TEXT,
    **skipping("type", "discussionthread"),
}
_NEEDED = {"votes", "type", "content"}
_KINDS = {"reflection", "task", "comment", "reply"}


def recognise(sheet: Sheet) -> Board | None:
    """A retrospective of Parabol, or None."""
    head = header_at(sheet, _NEEDED, least=len(_NEEDED), within=1)
    if head is None:
        return None
    names = [plain(cell) for cell in sheet.rows[0].cells]
    if "reflectiongroup" not in names and "title" not in names:
        return None
    kind = names.index("type")
    rows = [row for row in sheet.rows[1:] if not row.is_empty]
    if not rows or any(row.cell(kind).strip().casefold() not in _KINDS for row in rows):
        return None
    notes = [row for row in rows if _is_note(row, kind)]
    roles = roles_by(sheet.rows[0].cells, _COLUMNS)
    read = Sheet((sheet.rows[0], *notes), sheet.name)
    return Board("Parabol", read, Mapping(roles), sure=True, set_aside=len(rows) - len(notes))


def _is_note(row: Row, kind: int) -> bool:
    return row.cell(kind).strip().casefold() == "reflection"
