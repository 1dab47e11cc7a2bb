# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows that are read from top to bottom: as many on a page as fit, the rest on the next ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.ui.projector.foot import small_time
from facilitator.ui.projector.lettering import TITLE
from facilitator.ui.projector.pieces import SIDE, Page, Piece, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.screens import Timer

TOP, BOTTOM = 84.0, 968.0
_UNDER_TITLE = 36.0


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that stay together, measured from their own top."""

    pieces: tuple[Piece, ...]
    height: float


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
    for row in rows:
        if y > top and y + row.height > BOTTOM:
            pages.append([])
            y = top
        pages[-1] += [replace(piece, y=piece.y + y) for piece in row.pieces]
        y += row.height
    return pages
