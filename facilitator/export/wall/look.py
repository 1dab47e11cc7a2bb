# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What both pictures of the board share: colours, and where the small things of a note lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.arrange import Box

BOARD, SHEET, INK = "#F1F3EF", "#FFFFFF", "#1B211E"
LINE, NOTE_LINE = "#DBDFD8", "#7B837D"
MARK = 10.0  # the side of a voice's mark
LETTER = 18.0  # the height of the box around a group's letter
ROUND = 3.0  # the corners of a note
DASHES = (3, 2)


def mark_corner(box: Box) -> tuple[float, float]:
    """The left top corner of the voice's mark on a note."""
    return box.right - 16, box.y + 6
