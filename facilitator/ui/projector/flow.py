# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows that are read from top to bottom: as many on a page as fit, the rest on the next ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from facilitator.ui.projector.foot import small_time
from facilitator.ui.projector.lettering import TITLE
from facilitator.ui.projector.pieces import SIDE, Page, Piece, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.screens import Timer

K = TypeVar("K")
TOP, BOTTOM = 84.0, 968.0
_UNDER_TITLE = 36.0


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that stay together, measured from their own top.

    `heads` is what it stands over the rows behind it: never last on a page, and again on the next.
    """

    pieces: tuple[Piece, ...]
    height: float
    heads: bool = False


def largest_rows(
    title: str,
    made: Callable[[K], Sequence[Row]],
    sizes: Sequence[K],
    *,
    width: float,
    timer: Timer | None,
) -> list[Page]:
    """One page in the first of these sizes in which the rows fit it; in the last, as many pages
    as they take.
    """
    pages: list[Page] = []
    for size in sizes:
        pages = text_rows(title, made(size), width, timer=timer)
        if len(pages) == 1:
            break
    return pages


def text_rows(title: str, rows: Sequence[Row], width: float, *, timer: Timer | None) -> list[Page]:
    """Pages under one title."""
    room = width - 2 * SIDE
    heading = [
        Words(SIDE, TOP + number * TITLE.pitch, room, line, TITLE)
        for number, line in enumerate(TITLE.lines(title, room, most=2))
    ]
    top = TOP + len(heading) * TITLE.pitch + _UNDER_TITLE
    pages = _filled(rows, top)
    return [
        (*heading, *page, *small_time(timer, width, number, len(pages)))
        for number, page in enumerate(pages)
    ]


def _filled(rows: Sequence[Row], top: float) -> list[list[Piece]]:
    pages: list[list[Piece]] = [[]]
    y = top
    over: Row | None = None
    for number, row in enumerate(rows):
        first_below = rows[number + 1 : number + 2] if row.heads else ()
        needed = row.height + sum(below.height for below in first_below)
        again = None if row.heads else over
        if y > top and y + needed > BOTTOM:
            pages.append(_at(top, again) if again else [])
            y = top + (again.height if again else 0)
        pages[-1] += _at(y, row)
        y += row.height
        over = row if row.heads else over
    return pages


def _at(y: float, row: Row) -> list[Piece]:
    return [replace(piece, y=piece.y + y) for piece in row.pieces]
