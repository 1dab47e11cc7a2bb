# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a recognised export of another program comes to, before anybody has agreed with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.intake.columns import AUTHOR, KEEP, SKIP, plain, role_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence
    from collections.abc import Mapping as Pairs

    from facilitator.intake.mapping import Mapping
    from facilitator.intake.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Board:
    """The rows that are notes and what their columns mean.

    `sure`: the shape is known from public material; otherwise it rests on what we suppose, and a
    person should look at it. `set_aside`: rows that are something else than notes.
    """

    product: str
    sheet: Sheet
    mapping: Mapping
    sure: bool
    set_aside: int = 0


def header_at(sheet: Sheet, needed: Container[str], *, least: int, within: int = 10) -> int | None:
    """The row, from 0, that has at least so many of these headings; None where none has."""
    for at, row in enumerate(sheet.rows[:within]):
        if sum(1 for name in {plain(cell) for cell in row.cells} if name in needed) >= least:
            return at
    return None


def roles_by(headings: Sequence[str], known: Pairs[str, str]) -> tuple[str, ...]:
    """The role of each column by its plain heading; what is not known is kept.

    Columns in which people are named are never kept by oversight.
    """
    roles = []
    for heading in headings:
        role = known.get(plain(heading))
        if role is None:
            role = AUTHOR if role_of(heading) == AUTHOR else KEEP
        roles.append(role)
    return tuple(roles)


def skipping(*names: str) -> dict[str, str]:
    """These columns tell of the drawing, not of what was said."""
    return dict.fromkeys(names, SKIP)
