# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Minutes shared out anew: a plan made shorter or longer keeps its proportions, to the minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def shared_out(minutes: Sequence[int], total: int, *, most: int) -> list[int]:
    """`total` minutes in the proportions of `minutes`; each part gets between 1 and `most`.

    A part of 0 stays 0, but parts that are all 0 share alike what there is. The sum is `total`
    exactly.
    ValueError when that cannot be: `total` is outside `reach(minutes, most=most)`.
    """
    if total == sum(minutes):
        return list(minutes)
    least, longest = reach(minutes, most=most)
    if not least <= total <= longest:
        raise ValueError(total)
    weights = list(minutes) if any(minutes) else [1] * len(minutes)
    given = [int(minute > 0) for minute in minutes]
    for _ in range(total - sum(given)):
        # The method of Sainte-Laguë: who is farthest behind its share gets the next minute.
        open_parts = [i for i, has in enumerate(given) if weights[i] and has < most]
        given[max(open_parts, key=lambda i: weights[i] / (2 * given[i] + 1))] += 1
    return given


def reach(minutes: Sequence[int], *, most: int) -> tuple[int, int]:
    """The fewest and the most minutes that parts with these minutes can have together."""
    parts = sum(minute > 0 for minute in minutes)
    return parts, (parts or len(minutes)) * most
