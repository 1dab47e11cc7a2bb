# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a form: cells beside each other, of which one may go on over the end of a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.export.pdf.flowables import kept, shifted, side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.export.pdf.flow import Row

_UNCUT = 32  # rows of a cell, with those between them, up to which it is never cut


def beside(cells: Sequence[Sequence[Row]], lefts: Sequence[float]) -> list[Row]:
    """Cells with their left edges at `lefts`; all keep with what follows.

    The highest may be cut below the others where it is very long.
    """
    heights = [height_of_rows(cell) for cell in cells]
    highest = heights.index(max(heights))
    needed = max((h for index, h in enumerate(heights) if index != highest), default=0.0)
    long, left = cells[highest], lefts[highest]
    taken = 0
    while taken < len(long) and height_of_rows(long[:taken]) < max(needed, long[0].height):
        taken += 1
    first = [long[:taken] if index == highest else cell for index, cell in enumerate(cells)]
    rows = [side_by_side(first, lefts), *(_moved(row, left) for row in long[taken:])]
    return kept(rows) if len(long) <= _UNCUT else [*rows[:-1], *kept(rows[-1:])]


def _moved(row: Row, right: float) -> Row:
    return replace(row, draw=shifted(row.draw, right, 0.0) if row.draw else None)


def height_of_rows(rows: Sequence[Row]) -> float:
    """How high rows are together, in points."""
    return sum(row.height for row in rows)
