# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a page on the projector is made of: words, boxes, marks. Lengths are px of 1080 in height.

A page is a value: it can be searched for words, and painted at any size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from unicodedata import bidirectional

from facilitator.ui.projector.lettering import LETTER, Type

HEIGHT = 1080.0
LEAST_WIDTH = 1440.0  # of a screen that is 4:3; a narrower window is scaled by its width
SIDE, EDGE = 112.0, 72.0  # from the sides to words, and to cards
LETTER_BOX = 48.0

Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class Words:
    """One line, in the middle of the `kind`'s pitch; `width` px is what it is aligned in."""

    x: float
    y: float
    width: float
    text: str
    kind: Type
    color: str = "text"
    align: Align = "left"
    rtl: bool = False  # read from the right, and aligned there instead of at the left


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded box. `fill` and `line` are colours of the screen, or "note1" to "note6"."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: str = ""
    line: str = ""
    thick: float = 1.0
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a voice in a square."""

    x: float
    y: float
    size: float
    number: int


@dataclass(frozen=True, slots=True)
class Symbol:
    """One of our icons in a square."""

    x: float
    y: float
    size: float
    name: str
    color: str = "text2"


Piece = Words | Box | Mark | Symbol
Page = tuple[Piece, ...]


def stacked(
    lines: list[str] | tuple[str, ...],
    kind: Type,
    *,
    at: tuple[float, float],
    width: float,
    color: str = "text",
    align: Align = "left",
) -> list[Piece]:
    """Lines one below the other, from `at` (left, top)."""
    x, y = at
    rtl = is_rtl(" ".join(lines))
    return [
        Words(x, y + row * kind.pitch, width, text, kind, color, align, rtl)
        for row, text in enumerate(lines)
    ]


def is_rtl(text: str) -> bool:
    """Whether a text is read from the right: its first letter with a direction tells."""
    strong = (kind for char in text if (kind := bidirectional(char)) in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def letter_box(letter: str, x: float, y: float, *, color: str = "text") -> list[Piece]:
    """The letter of a group in its frame, 48 px high."""
    wide = max(LETTER_BOX, LETTER.width(letter) + 18)
    frame = Box(x, y, wide, LETTER_BOX, 9, line=color, thick=2.5)
    top = y + (LETTER_BOX - LETTER.pitch) / 2
    return [frame, Words(x, top, wide, letter, LETTER, color, "center")]
