# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A board laid out, before it is drawn. Lengths are board units, y downwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.arrange import Box
    from facilitator.export.pdf.typesetting import Line, Style


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of text with their left top corner at `x`, `top`; right-to-left ones end at `width`."""

    text: str
    lines: tuple[Line, ...]
    style: Style
    x: float
    top: float
    width: float

    def placed(self) -> Iterator[tuple[Line, float, float]]:
        """Each line with its left edge and its baseline."""
        for number, line in enumerate(self.lines):
            left = self.x + (self.width - line.width if line.turned else 0.0)
            yield line, left, self.top + number * self.style.leading + self.style.baseline


@dataclass(frozen=True, slots=True)
class Card:
    """A note. `voice` 1 to 6 is its colour and mark, None where nothing may be shown.

    `fill`: its colour. `dashed`: a copy of a note that lies in another group.
    """

    box: Box
    words: Words
    fill: str
    voice: int | None = None
    dashed: bool = False
    beside: Words | None = None


@dataclass(frozen=True, slots=True)
class Plate:
    """A group: its letter in a box, its name, how many dots it got."""

    box: Box
    letter: Words
    name: Words
    dots: Words | None = None


@dataclass(frozen=True, slots=True)
class Wall:
    """Everything on the board. `heads`: what stands above it and above what is in no group."""

    title: str
    language: str
    width: float
    height: float
    heads: tuple[Words, ...]
    plates: tuple[Plate, ...]
    cards: tuple[Card, ...]
