# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the groups of a file lie on the board: in rows by letter, none over another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.arrange import COMPACT, Box, inside, tidy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facilitator.domain.records import Cluster

LINE = 15.0  # board units of one line of a note
LETTERS = 22  # about so many fit on a line
ROOM, MOST = 3, 5  # lines that fit a note of the least height, and of the largest


def laid_out(clusters: Sequence[Cluster], texts: Mapping[str, Sequence[str]]) -> list[Cluster]:
    """The groups at tidy spots. `texts`: the words of their notes, by group id."""
    boxes: dict[str, Box] = {}
    for cluster in clusters:
        group = inside([_height(text) for text in texts.get(cluster.id, ())])
        boxes[cluster.id] = Box(0.0, 0.0, group.width, group.height)
    spots = tidy(boxes)
    return [replace(c, x=spots[c.id][0], y=spots[c.id][1]) for c in clusters]


def _height(text: str) -> float:
    lines = sum(-(-max(1, len(line)) // LETTERS) for line in text.split("\n"))
    return COMPACT.height + LINE * (min(max(lines, ROOM), MOST) - ROOM)
