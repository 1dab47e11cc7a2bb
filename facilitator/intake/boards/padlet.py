# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Padlet: Share → Export → CSV or Excel.

Public programs that read such files name the columns `Subject`, `Body`, `Attachment`, `Author`,
`Created At`, `Updated At`, and later `Section`; their order differs, so only the names count. A
post is its subject with its body below. Reactions, likes and comments have columns only where a
padlet has them turned on; their names are supposed. Padlet translates its headings for some
languages: such a file is read as any table, with what can be guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.intake.boards.board import Board, header_at, roles_by, skipping
from facilitator.intake.columns import AUTHOR, GROUP, KEEP, TEXT, TIME, VOTES, plain
from facilitator.intake.mapping import Mapping

if TYPE_CHECKING:
    from facilitator.intake.sheet import Sheet

_COLUMNS = {
    "subject": TEXT,
    "body": TEXT,
    "section": GROUP,
    "author": AUTHOR,
    "author name": AUTHOR,
    "author email": AUTHOR,
    "created at": TIME,
    "votes": VOTES,
    "likes": VOTES,
    "comments": KEEP,
    "attachment": KEEP,
    **skipping("updated at", "latitude", "longitude", "color", "post id", "width", "height"),
}


def recognise(sheet: Sheet) -> Board | None:
    """The posts of a padlet, or None."""
    head = header_at(sheet, {"subject", "body"}, least=2)
    if head is None:
        return None
    names = {plain(cell) for cell in sheet.rows[head].cells}
    if not names & {"attachment", "section", "created at", "author", "author name"}:
        return None
    roles = roles_by(sheet.rows[head].cells, _COLUMNS)
    return Board("Padlet", sheet, Mapping(roles, head + 1), sure=True)
