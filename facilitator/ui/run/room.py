# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What there is room for in a window of a certain size. All sizes are effective pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain import modes
from facilitator.ui import theme

if TYPE_CHECKING:
    from facilitator.ui.run.rail import Size


@dataclass(frozen=True, slots=True)
class Room:
    """`rail` None: over the board when asked. `pinned`: an open panel stands beside the board.

    `sheet`: it covers the whole width. `small`: the capture bar is low and short.
    """

    rail: Size | None = "normal"
    strip: bool = True
    pinned: bool = False
    sheet: bool = False
    hints: bool = True
    small: bool = False
    toolbar: bool = True


def room_for(width: int, window_height: int, family: str) -> Room:
    """The rules of the design. Larger text takes room like a smaller window."""
    scale = theme.current().text_scale
    wide, high = width / scale, window_height / scale
    rail: Size | None = None
    for least, size in _RAILS:
        if wide >= least:
            rail = size
            break
    return Room(
        rail,
        strip=wide >= 800,
        pinned=wide >= 1600 or (wide >= _PINS_FROM and family in (modes.VOTE, modes.DECIDE)),
        sheet=wide < 800,
        hints=high >= 520,
        small=wide < 800 or high < 400,
        toolbar=high >= 400,
    )


def is_wide(width: int) -> bool:
    """Whether an open panel may stand beside the board."""
    return width / theme.current().text_scale >= _PINS_FROM


_PINS_FROM = 1280
_RAILS: tuple[tuple[int, Size], ...] = (
    (1600, "wide"),
    (1280, "normal"),
    (1024, "narrow"),
    (800, "icons"),
)
