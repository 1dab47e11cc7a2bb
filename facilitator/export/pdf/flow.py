# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Filling pages: rows go into columns and on to the next page, and columns end at the same height.

A paper is a list of sections, a section a list of rows. Breaks fall only between rows, not after a
row that keeps with the next, and rather before a short section than inside it. Nothing is drawn
before every page is known, so a footer can say "1 / 2".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from facilitator.export.pdf.canvas import TaggedCanvas

#: Draws a row with its left top corner at x, y.
Draw = Callable[[TaggedCanvas, float, float], None]

_SHORT = 0.42  # sections up to this part of a page's height are kept in one piece
_HALVINGS = 12  # how exactly columns are balanced
_SLACK = 0.01  # points; sums of heights are not exact


@dataclass(frozen=True, slots=True)
class Row:
    """Something that no page break can cut, `height` points high; without `draw` it is white.

    `keep`: on the same page as the next row. `gap`: left out at the top of a column.
    """

    height: float
    draw: Draw | None = None
    keep: bool = False
    gap: bool = False


def gap(height: float) -> Row:
    """White space before a section."""
    return Row(height, keep=True, gap=True)


def space(height: float) -> Row:
    """White space that holds together what is above and below it."""
    return Row(height, keep=True)


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together. `again` is drawn first wherever the section goes on."""

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
    """A row and where on its page its left top corner is."""

    row: Row
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """One side of a sheet. `size`: width and height in points, None: those of the paper.

    `number` of `total` is for its foot; 0: it has none. `single`: it is cut or hung up, so nothing
    may be printed on its back.
    """

    placed: Sequence[Placed]
    size: tuple[float, float] | None = None
    number: int = 0
    total: int = 0
    single: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """Leaves that are ready, in their order."""

    leaves: Sequence[Leaf]


@dataclass(frozen=True, slots=True)
class Column:
    """Rows with their distance from the top, and the number of the first row that comes after."""

    end: int
    rows: Sequence[tuple[Row, float]]
    height: float


@dataclass(frozen=True, slots=True)
class Rules:
    """How to cut. Sections up to `short` points are not cut when they can begin elsewhere.

    `force`: take something in any case; there is no higher column to wait for.
    """

    short: float
    force: bool = False


class Strip:
    """The rows of some sections one after the other, from which columns are cut."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self.rows = [row for section in sections for row in section.rows]
        self._sections = sections
        self._of: list[int] = []
        self._starts: list[int] = []
        for number, section in enumerate(sections):
            self._starts.append(len(self._of))
            self._of.extend([number] * len(section.rows))
        self._below = [0.0]
        for row in reversed(self.rows):
            self._below.append(self._below[-1] + row.height)
        self._below.reverse()

    def __len__(self) -> int:
        return len(self.rows)

    def height_from(self, start: int) -> float:
        """The height of all rows from `start` on."""
        return self._below[start]

    def tallest(self, start: int, short: float) -> float:
        """The height of the tallest section that is not cut, of those that begin from `start`."""
        heights = (
            self._below[first] - self._below[first + len(section.rows)]
            for first, section in zip(self._starts, self._sections, strict=True)
            if first >= start
        )
        return max((height for height in heights if height <= short), default=0.0)

    def column(self, start: int, height: float, rules: Rules, *, below: bool = False) -> Column:
        """What fits into `height` of the rows from `start`; `below` other text, gaps count."""
        lead = self._again(start)
        first = start
        while not below and first < len(self.rows) and self.rows[first].gap:
            first += 1
        placed, y = [*lead], sum(row.height for row, _ in lead)
        best = end = first
        while end < len(self.rows) and y + self.rows[end].height <= height + _SLACK:
            row = self.rows[end]
            placed.append((row, y))
            y += row.height
            end += 1
            best = best if row.keep else end
        if end == len(self.rows):
            return Column(end, placed, y)
        if best > first:
            end = self._whole(first, best, rules.short)
        else:
            end = self._forced(first, end, rules.force)
        count = len(lead) + end - first
        if end == first:
            return Column(start, (), 0.0)
        if count > len(placed):
            return Column(end, [*placed, (self.rows[first], y)], y + self.rows[first].height)
        return Column(end, placed[:count], placed[count][1] if count < len(placed) else y)

    def _again(self, start: int) -> list[tuple[Row, float]]:
        """What is repeated at the top when a column begins inside a section."""
        number = self._of[start]
        again = self._sections[number].again
        return [(again, 0.0)] if again and start > self._starts[number] else []

    def _whole(self, first: int, end: int, short: float) -> int:
        """`end`, or the start of the section that it cuts, when that is short."""
        number = self._of[end]
        start = self._starts[number]
        stop = start + len(self._sections[number].rows)
        height = self._below[start] - self._below[stop]
        return start if first < start < end and height <= short else end

    @staticmethod
    def _forced(first: int, end: int, force: bool) -> int:
        """Where to cut when no break is allowed: nowhere, or after what fits, at least one row."""
        return max(end, first + 1) if force else first


class Pages:
    """Pages that are filled from top to bottom. The first may end higher than the others.

    `size`: their width and height in points where they are not those of the paper.
    """

    def __init__(
        self, frame: Frame, *, first_bottom: float = 0.0, size: tuple[float, float] | None = None
    ) -> None:
        self._frame = frame
        self._size = size
        self._first_bottom = max(first_bottom, frame.bottom)
        self.pages: list[list[Placed]] = [[]]
        self._y = frame.top

    @property
    def leaves(self) -> Sequence[Leaf]:
        """The pages as sides of paper, each with its number at its foot."""
        total = len(self.pages)
        return [Leaf(page, self._size, n, total) for n, page in enumerate(self.pages, 1)]

    @property
    def room(self) -> float:
        """How much of this page is left, in points."""
        first = len(self.pages) == 1
        return self._y - (self._first_bottom if first else self._frame.bottom)

    @property
    def fresh(self) -> bool:
        """Whether nothing is on this page yet."""
        return self._y == self._frame.top

    def turn(self) -> None:
        """Go on at the top of a new page."""
        self.pages.append([])
        self._y = self._frame.top

    def ensure(self, height: float) -> None:
        """Go on at a new page unless `height` points are left on this one."""
        if self.room < height and not self.fresh:
            self.turn()

    def add(self, sections: Sequence[Section], *, columns: int = 1, gutter: float = 0.0) -> None:
        """Put `sections` after what is there, in `columns` that end at the same height."""
        strip = Strip(sections)
        width = (self._frame.width - (columns - 1) * gutter) / columns
        at = 0
        while at < len(strip):
            cut = self._cut(strip, at, columns)
            for number, column in enumerate(cut):
                x = self._frame.left + number * (width + gutter)
                self.pages[-1] += [Placed(row, x, self._y - y) for row, y in column.rows]
            at = cut[-1].end
            if at < len(strip):
                self.turn()
            else:
                self._y -= max(column.height for column in cut)

    def add_block(self, section: Section) -> None:
        """Put `section` after what is there; a short one rather on the next page than cut."""
        height = sum(row.height for row in section.rows)
        if height <= _SHORT * (self._frame.top - self._frame.bottom):
            self.ensure(height)
        self.add([section])

    def pin(self, section: Section) -> None:
        """Put `section` at the bottom of this page, or of a new one when there is no room."""
        height = sum(row.height for row in section.rows)
        self.ensure(height)
        self._y -= max(self.room - height, 0.0)
        self.add([section])

    def pin_first(self, section: Section, bottom: float) -> None:
        """Put `section` at the foot of the first page, `bottom` points above the paper's edge."""
        self._stand(self.pages[0], section, bottom)

    def stamp(self, section: Section, bottom: float) -> None:
        """Put `section` below the text of this page, `bottom` points above the paper's edge."""
        self._stand(self.pages[-1], section, bottom)

    def _stand(self, page: list[Placed], section: Section, bottom: float) -> None:
        y = bottom + sum(row.height for row in section.rows)
        for row in section.rows:
            page.append(Placed(row, self._frame.left, y))
            y -= row.height

    def _cut(self, strip: Strip, at: int, columns: int) -> list[Column]:
        """The columns for this page; at least one row when the page is fresh."""
        height, fresh = self.room, self.fresh
        rules = Rules(_SHORT * (self._frame.top - self._frame.bottom), force=fresh)
        if columns > 1 and strip.height_from(at) <= columns * height:
            balanced = _balanced(strip, at, columns, height, rules)
            if balanced:
                return balanced
        return _filled(strip, at, columns, height, rules, below=not fresh and columns == 1)


def _filled(
    strip: Strip, at: int, columns: int, height: float, rules: Rules, *, below: bool
) -> list[Column]:
    cut: list[Column] = []
    while len(cut) < columns and at < len(strip):
        cut.append(strip.column(at, height, rules, below=below and not cut))
        at = cut[-1].end
    return cut


def _balanced(
    strip: Strip, at: int, columns: int, height: float, rules: Rules
) -> list[Column] | None:
    """Columns as low as they can be that take everything; None when `height` is not enough."""
    best: list[Column] | None = None
    low = max(strip.height_from(at) / columns / 2, strip.tallest(at, rules.short))
    high = trial = height
    for _ in range(_HALVINGS):
        cut = _filled(strip, at, columns, trial, replace(rules, force=False), below=False)
        if cut[-1].end == len(strip):
            best, high = cut, trial
        elif best is None:
            return None
        else:
            low = trial
        trial = (low + high) / 2
    return best
