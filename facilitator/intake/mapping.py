# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What each column of a table means: guessed from its heading and from what is in it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.domain.text import clean
from facilitator.intake.columns import AUTHOR, GROUP, KEEP, ROLES, TEXT, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.intake.sheet import Row, Sheet

    Pairs = Sequence[tuple[str, str]]

SENTENCE = 60  # characters: a heading longer than this is somebody's words
LOOKED_AT = 500  # rows from which is guessed
TITLES = 10  # rows above the heading that may be titles
_SEVERAL = {TEXT, AUTHOR, KEEP, "skip"}  # what more than one column may be
_PLAIN_VALUE = re.compile(
    r"#?[0-9a-f]{3,8}|[-+]?[\d.,:/% -]+(T[\d:.]+Z?)?|true|false|yes|no|x|https?:\S+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mapping:
    """One role of `columns.ROLES` for each column.

    `head`: rows above the first note, the last of them with the headings; 0 when there are none.
    Several columns of text are one note, one under the other; with `by_column` each of their cells
    is a note of its own in the group that its heading names. `names`: notes keep who wrote them.
    """

    roles: tuple[str, ...]
    head: int = 1
    by_column: bool = False
    names: bool = False

    def columns(self, role: str) -> tuple[int, ...]:
        """The columns with this role, from 0."""
        return tuple(i for i, one in enumerate(self.roles) if one == role)

    def column(self, role: str) -> int | None:
        """The first column with this role."""
        return next(iter(self.columns(role)), None)

    def with_role(self, column: int, role: str) -> Mapping:
        """This column means that now; what only one column can be, another one is no longer."""
        roles = [KEEP if one == role and role not in _SEVERAL else one for one in self.roles]
        roles[column] = role
        return replace(self, roles=tuple(roles))

    def headings(self, sheet: Sheet) -> tuple[str, ...]:
        """What the columns are called, with a stand-in where a heading is empty or missing."""
        row = sheet.rows[self.head - 1] if 0 < self.head <= len(sheet.rows) else None
        names = (clean(row.cell(i)) if row else "" for i in range(len(self.roles)))
        return tuple(" ".join(n.split("\n")) or f"column {i}" for i, n in enumerate(names, 1))

    def body(self, sheet: Sheet) -> tuple[Row, ...]:
        """The rows that may be notes."""
        return sheet.rows[self.head :]


def guess(sheet: Sheet) -> Mapping:
    """What the columns mean, as far as headings and cells tell.

    Unreadable: "import.no_notes", "import.no_header" and "import.no_text_column" with `found`.
    """
    head = _head(sheet)
    rows = sheet.rows[head:]
    if head == 0 or not rows:
        raise Unreadable("import.no_notes")
    header = _padded(sheet.rows[head - 1], sheet.width)
    known = [role_of(cell) for cell in header]
    lengths = _lengths(rows)
    texts = [i for i, role in enumerate(known) if role == TEXT]
    candidates = texts or [i for i, role in enumerate(known) if role is None]
    if not candidates:
        raise Unreadable("import.no_text_column", found=_shown(header))
    text = max(candidates, key=lambda i: (lengths[i], -i))
    if not texts and (not lengths[text] or len(header[text]) > SENTENCE):
        raise Unreadable("import.no_header", found=_shown(header))
    return Mapping(_settled(known, text, rows), head)


def proposal(sheet: Sheet) -> Mapping:
    """As `guess`, for somebody who looks at it: what cannot be told is proposed all the same."""
    try:
        return guess(sheet)
    except Unreadable as problem:
        if problem.code == "import.no_notes":
            head = 0
        else:
            head = 1 if problem.code == "import.no_text_column" else 0
    lengths = _lengths(sheet.rows[head:])
    roles = [KEEP] * max(1, sheet.width)
    roles[max(range(len(roles)), key=lambda i: (lengths[i], -i))] = TEXT
    return Mapping(tuple(roles), head)


def said(sheet: Sheet, columns: Pairs) -> Mapping:
    """A mapping that somebody spelled out: each role with a column, its number from 1 or heading.

    Columns that are not named are kept beside the note, those with names of people are left out.
    Unreadable: "import.no_such_column" with `name` and `found`.
    """
    base = proposal(sheet)
    if not any(_is_heading(sheet, base, name) for _, name in columns):
        known = any(role_of(c) for c in _padded(sheet.rows[0], sheet.width)) if sheet.rows else True
        base = replace(base, head=base.head if known else 0)
    names = base.headings(sheet)
    roles = [AUTHOR if role == AUTHOR else KEEP for role in base.roles]
    for role, name in columns:
        roles[_column(name, names)] = role
    return replace(base, roles=tuple(roles))


def _is_heading(sheet: Sheet, base: Mapping, name: str) -> bool:
    return name.casefold() in (heading.casefold() for heading in base.headings(sheet))


def _column(name: str, headings: Sequence[str]) -> int:
    if name.strip().isdecimal() and 1 <= int(name) <= len(headings):
        return int(name) - 1
    for i, heading in enumerate(headings):
        if heading.casefold() == name.strip().casefold():
            return i
    raise Unreadable("import.no_such_column", name=name, found=_shown(headings))


def _head(sheet: Sheet) -> int:
    """How many rows stand above the notes: titles, and the headings."""
    first = next((i for i, row in enumerate(sheet.rows) if not row.is_empty), None)
    if first is None:
        return 0
    for i, row in enumerate(islice(sheet.rows, first + TITLES), start=1):
        roles = [role_of(cell) for cell in row.cells]
        if TEXT in roles and (row.filled > 1 or sheet.width == 1):
            return i
    # A title over the table stands alone in its row, above a row with more.
    for i in range(first, min(first + TITLES, len(sheet.rows))):
        if sheet.rows[i].filled > 1 or sheet.width == 1:
            return i + 1
    return first + 1


def _settled(known: list[str | None], text: int, rows: Sequence[Row]) -> tuple[str, ...]:
    roles: list[str] = []
    for i, role in enumerate(known):
        taken = role is None or (role in roles and role not in _SEVERAL)
        one_text = role == TEXT and i != text
        roles.append(TEXT if i == text else KEEP if taken or one_text else role or KEEP)
    if GROUP not in roles and (found := _group_like(roles, rows)) is not None:
        roles[found] = GROUP
    return tuple(role if role in ROLES else KEEP for role in roles)


def _group_like(roles: Sequence[str], rows: Sequence[Row]) -> int | None:
    """A column of few short words that come back again and again."""
    for i in (i for i, role in enumerate(roles) if role == KEEP):
        words = [c for row in islice(rows, LOOKED_AT) if (c := row.cell(i).strip())]
        different = {word.casefold() for word in words}
        if len(words) < 6 or not 2 <= len(different) <= len(words) // 2:
            continue
        if all(len(word) <= SENTENCE and not _PLAIN_VALUE.fullmatch(word) for word in different):
            return i
    return None


def _lengths(rows: Sequence[Row]) -> Counter[int]:
    lengths = Counter[int]()
    for row in islice(rows, LOOKED_AT):
        lengths.update({i: len(cell) for i, cell in enumerate(row.cells)})
    return lengths


def _padded(row: Row, width: int) -> list[str]:
    return [row.cell(i) for i in range(max(width, 1))]


def _shown(cells: Sequence[str]) -> str:
    return ", ".join(clean(cell)[:30] for cell in cells[:6] if cell.strip())
