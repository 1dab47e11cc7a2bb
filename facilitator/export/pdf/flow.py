# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Filling pages: rows go into columns and on to the next page, and columns end at the same height.

A paper is a list of sections, a section a list of rows. Breaks fall only between rows, not after a
row that keeps with the next, and rather before a short section than inside it. Nothing is drawn
before every page is known, so a footer can say "1 / 2".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from facilitator.export.pdf.canvas import TaggedCanvas

#: Draws a row with its left top corner at x, y.
Draw = Callable[[TaggedCanvas, float, float], None]

_SHORT = 0.42  # sections up to this part of a column's height are kept in one piece
_HALVINGS = 12  # how exactly columns are balanced
_SLACK = 0.01  # points; sums of heights are not exact


@dataclass(frozen=True, slots=True)
class Row:
    """Something that no page break can cut. `gap`: white space, left out at a column's top."""

    height: float
    draw: Draw | None = None
    keep: bool = False
    gap: bool = False


def gap(height: float) -> Row:
    """White space between sections."""
    return Row(height, gap=True)


def space(height: float) -> Row:
    """White space that holds together what is above and below it."""
    return Row(height, keep=True)


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together. `again` is repeated where the section goes on elsewhere."""

    rows: Sequence[Row]
    again: Row | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that text may fill, in points from the bottom left corner of the page."""

    left: float
    top: float
    width: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and where on its page it is drawn."""

    row: Row
    x: float
    y: float


@dataclass(slots=True)
class _Strip:
    """All rows of some sections one after the other, and which section each belongs to."""

    rows: list[Row] = field(default_factory=list)
    section: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    again: list[Row | None] = field(default_factory=list)
    left_over: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, sections: Sequence[Section]) -> _Strip:
        strip = cls()
        for number, section in enumerate(sections):
            strip.starts.append(len(strip.rows))
            strip.rows.extend(section.rows)
            strip.section.extend([number] * len(section.rows))
            strip.heights.append(sum(row.height for row in section.rows))
            strip.again.append(section.again)
        total = 0.0
        for row in reversed(strip.rows):
            total += row.height
            strip.left_over.append(total)
        strip.left_over.reverse()
        return strip

    def column(self, start: int, height: float, *, short: float, force: bool) -> _Column:
        """What of the rows from `start` fits into `height`.

        `short`: sections up to this height are not cut when they could begin elsewhere.
        `force`: take at least one row, even where a rule says no (the column is as high as can be).
        """
        placed: list[tuple[Row, float]] = []
        y = 0.0
        at = start
        inside = start < len(self.rows) and start > self.starts[self.section[start]]
        again = self.again[self.section[start]] if inside else None
        if again is not None:
            placed.append((again, y))
            y += again.height
        good = _Column(start, [], 0.0)
        fallback = good
        while at < len(self.rows):
            row = self.rows[at]
            if row.gap and at == start:
                at += 1
                continue
            if y + row.height > height + _SLACK and not (force and fallback.end == start):
                break
            placed.append((row, y))
            y += row.height
            at += 1
            fallback = _Column(at, placed[:], y) if force and not good.placed else fallback
            if not row.keep:
                good = _Column(at, placed[:], y) if False else _Column(at, placed, y, len(placed))
        if at == len(self.rows):
            return _Column(at, placed, y)
        return self._cut(start, good, fallback, short)
