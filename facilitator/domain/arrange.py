# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where things lie on the board: pure geometry, the same answer for the same input.

All lengths are board units: pixels at 100 % zoom. Heights of notes come from whoever can measure
their text; everything else follows from here, so that screen, projector and picture agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Spot = tuple[float, float]
Direction = Literal["left", "right", "up", "down"]

NOTE_GAP = 8.0  # between the notes of a group
GROUP_HEAD = 35.0  # from a group's top to its first note: letter, title, count
GROUP_SIDE, GROUP_FOOT = 12.0, 11.0
GROUP_GAP_X, GROUP_GAP_Y = 14.0, 10.0
BOARD_LEFT, BOARD_TOP = 15.0, 12.0
TIDY_WIDTH = 1090.0  # of a board beside rail and strip on a screen of 1366

SAID_GAP = 12.0
SAID_LEFT, SAID_TOP = 20.0, 12.0
SAID_NARROW, SAID_WIDE = 720.0, 1280.0

_CELL = 512.0
_PATIENCE = 240  # spots that are tried before a group goes below all others


@dataclass(frozen=True, slots=True)
class NoteSize:
    """How wide every note is, and how high it is at least."""

    width: float
    height: float


COMPACT = NoteSize(156.0, 56.0)
COMFORTABLE = NoteSize(164.0, 92.0)
_WIDE_NOTE = 184.0


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle by its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> Spot:
        return self.x + self.width / 2, self.y + self.height / 2

    def at(self, spot: Spot) -> Box:
        """The same box with its corner there."""
        return replace(self, x=spot[0], y=spot[1])

    def overlaps(self, other: Box, gap_x: float = 0.0, gap_y: float = 0.0) -> bool:
        """Whether the two come closer than the gaps; touching at the gap is far enough."""
        return (
            self.x < other.x + other.width + gap_x
            and other.x < self.x + self.width + gap_x
            and self.y < other.y + other.height + gap_y
            and other.y < self.y + self.height + gap_y
        )


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The notes of a group: their corners relative to the group's, and the group's own size."""

    spots: tuple[Spot, ...]
    columns: int
    width: float
    height: float


def columns_for(notes: int) -> int:
    """Columns of a group: 1 for up to 2 notes, 2 for up to 10, else 3."""
    return 1 if notes <= 2 else 2 if notes <= 10 else 3


def inside(heights: Sequence[float], size: NoteSize = COMPACT) -> Arrangement:
    """Notes of these heights in a group, in reading order. An empty group has room for one."""
    columns = columns_for(len(heights))
    spots: list[Spot] = []
    y = GROUP_HEAD
    for first in range(0, len(heights), columns):
        row = heights[first : first + columns]
        spots += [(GROUP_SIDE + column * (size.width + NOTE_GAP), y) for column in range(len(row))]
        y += max(row) + NOTE_GAP
    inner = y - NOTE_GAP if heights else GROUP_HEAD + size.height
    width = 2 * GROUP_SIDE + columns * size.width + (columns - 1) * NOTE_GAP
    return Arrangement(tuple(spots), columns, width, inner + GROUP_FOOT)


def place_at(heights: Sequence[float], x: float, y: float, *, size: NoteSize = COMPACT) -> int:
    """Before which note a newcomer lands that is held over this point of a group (its own units).

    `heights` are those of the notes that stay; the answer is 0 to their number.
    """
    columns = columns_for(len(heights) + 1)
    column = int((x - GROUP_SIDE) // (size.width + NOTE_GAP))
    column = min(max(column, 0), columns - 1)
    top, row = GROUP_HEAD, 0
    for first in range(0, len(heights), columns):
        top += max(heights[first : first + columns]) + NOTE_GAP
        if y < top - NOTE_GAP / 2:
            break
        row += 1
    return min(row * columns + column, len(heights))


class _Taken:
    """Boxes by the cells of a coarse net, so that a look touches only near ones."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        self.bottom = 0.0
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        self.bottom = max(self.bottom, box.bottom)
        for cell in self._touched(box):
            self._cells.setdefault(cell, []).append(box)

    def hit(self, box: Box) -> Box | None:
        """One of the boxes that this one would come too close to."""
        for cell in self._touched(box):
            for other in self._cells.get(cell, ()):
                if box.overlaps(other, GROUP_GAP_X, GROUP_GAP_Y):
                    return other
        return None

    def _touched(self, box: Box) -> Iterable[tuple[int, int]]:
        left, right = int((box.x - GROUP_GAP_X) // _CELL), int((box.right + GROUP_GAP_X) // _CELL)
        top, bottom = int((box.y - GROUP_GAP_Y) // _CELL), int((box.bottom + GROUP_GAP_Y) // _CELL)
        return [(i, j) for i in range(left, right + 1) for j in range(top, bottom + 1)]


def settle(boxes: Mapping[str, Box], pinned: Iterable[str] = ()) -> dict[str, Spot]:
    """Where groups lie so that none covers another: each makes the smallest move it can.

    Pinned ones stay, then those further up and to the left. Groups whose corner is exactly (0, 0)
    were never laid anywhere: they follow below the others, in the order given.
    """
    held = set(pinned)
    unplaced = [key for key, box in boxes.items() if (box.x, box.y) == (0, 0) and key not in held]
    order = sorted(
        (key for key in boxes if key not in unplaced),
        key=lambda key: (key not in held, boxes[key].y, boxes[key].x),
    )
    taken, spots = _Taken(), dict[str, Spot]()
    for key in order:
        box = boxes[key]
        spots[key] = (box.x, box.y) if key in held else _nearest_free(box, taken)
        taken.add(box.at(spots[key]))
    if unplaced:
        top = taken.bottom + GROUP_GAP_Y if spots else BOARD_TOP
        spots |= tidy({key: boxes[key] for key in unplaced}, top=top)
    return spots


def free_spot(box: Box, others: Iterable[Box]) -> Spot:
    """The spot nearest to the box's own where it keeps its distance from all others.

    Never left of or above where the board begins: who adds something looks there.
    """
    return _nearest_free(box, _Taken(others))


def _nearest_free(box: Box, taken: _Taken) -> Spot:
    ties = count()
    tried: set[Spot] = set()
    ahead: list[tuple[float, int, Spot]] = [(0.0, next(ties), (box.x, box.y))]
    left, top = min(box.x, BOARD_LEFT), min(box.y, BOARD_TOP)
    while ahead and len(tried) < _PATIENCE:
        _, _, spot = heappop(ahead)
        if spot in tried:
            continue
        tried.add(spot)
        hit = taken.hit(box.at(spot))
        if hit is None:
            return spot
        for x, y in (
            (hit.right + GROUP_GAP_X, spot[1]),
            (spot[0], hit.bottom + GROUP_GAP_Y),
            (hit.x - GROUP_GAP_X - box.width, spot[1]),
            (spot[0], hit.y - GROUP_GAP_Y - box.height),
        ):
            if x >= left and y >= top:
                heappush(ahead, ((x - box.x) ** 2 + (y - box.y) ** 2, next(ties), (x, y)))
    return box.x, taken.bottom + GROUP_GAP_Y


def tidy(
    boxes: Mapping[str, Box],
    *,
    pinned: Iterable[str] = (),
    width: float = TIDY_WIDTH,
    top: float = BOARD_TOP,
) -> dict[str, Spot]:
    """Groups packed in rows in the order given, around pinned ones, which stay where they are."""
    held = set(pinned) & boxes.keys()
    spots = {key: (boxes[key].x, boxes[key].y) for key in held}
    fixed = _Taken(boxes[key] for key in held)
    x, y, row = BOARD_LEFT, top, 0.0
    for key, box in boxes.items():
        if key in held:
            continue
        while True:
            if x > BOARD_LEFT and x + box.width > width:
                x, y, row = BOARD_LEFT, y + row + GROUP_GAP_Y, 0.0
            hit = fixed.hit(box.at((x, y)))
            if hit is None:
                break
            if hit.right + GROUP_GAP_X + box.width > width:
                # No room beside the pinned one in this row: the next row begins a little lower.
                x, y, row = BOARD_LEFT, y + max(row + GROUP_GAP_Y, GROUP_GAP_Y), 0.0
            else:
                x = hit.right + GROUP_GAP_X
        spots[key] = (x, y)
        x += box.width + GROUP_GAP_X
        row = max(row, box.height)
    return spots


@dataclass(frozen=True, slots=True)
class SaidGrid:
    """Notes in the order in which they were said, on a board of a certain width."""

    columns: int
    size: NoteSize
    left: float

    def row_of(self, index: int) -> int:
        return index // self.columns

    def x_of(self, index: int) -> float:
        """The left edge of the note with this number, from 0."""
        return self.left + index % self.columns * (self.size.width + SAID_GAP)


def said_grid(width: float) -> SaidGrid:
    """As many columns as fit a board `width` wide; on a narrow board the notes fill the line."""
    size = COMFORTABLE if width < SAID_WIDE else NoteSize(_WIDE_NOTE, COMFORTABLE.height)
    left = SAID_TOP if width < SAID_NARROW else SAID_LEFT
    columns = max(1, int((width - 2 * left + SAID_GAP) // (size.width + SAID_GAP)))
    if width < SAID_NARROW:
        filled = round((width - 2 * left - (columns - 1) * SAID_GAP) / columns)
        size = NoteSize(float(max(filled, COMFORTABLE.width)), size.height)
    return SaidGrid(columns, size, left)


def said_spots(heights: Sequence[float], grid: SaidGrid) -> list[Spot]:
    """A corner for each note; a row is as high as its tallest note."""
    spots: list[Spot] = []
    y = SAID_TOP
    for first in range(0, len(heights), grid.columns):
        row = heights[first : first + grid.columns]
        spots += [(grid.x_of(column), y) for column in range(len(row))]
        y += max(row) + SAID_GAP
    return spots


def nearest(boxes: Iterable[tuple[str, Box]], here: Box, direction: Direction) -> str | None:
    """The key of the box nearest in a direction; straight ahead counts more than aside."""
    best: tuple[float, str] | None = None
    x, y = here.center
    across = direction in ("left", "right")
    sign = 1.0 if direction in ("right", "down") else -1.0
    for key, box in boxes:
        dx, dy = box.x + box.width / 2 - x, box.y + box.height / 2 - y
        ahead, aside = (dx * sign, abs(dy)) if across else (dy * sign, abs(dx))
        if ahead <= 1.0 or aside > 2 * ahead + (here.height if across else here.width) / 2:
            continue
        rank = (ahead + 2 * aside, key)
        if best is None or rank < best:
            best = rank
    return best[1] if best else None
