# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the notes lie in a photo: patches that differ from the wall or the table behind them.

The background is followed from the edges of the picture as long as it changes softly, so that
shade across a wall stays wall. What differs from the background near it is paper; neighbouring
sheets are told apart by their colours, and by the size of the others.
"""

from __future__ import annotations

import colorsys
from collections import deque
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from facilitator.intake.photo import Picture

SIDE = 320  # px of the long side of the picture that is looked at
MOST = 400  # notes on one photo
_EVEN = 9  # how much the colours of pixels may differ side by side within a sheet
_TINT = 32  # how much its hue may differ from the usual one, where a lamp is warmer
_SOFT = 11  # how much the background may change from one pixel to the next
_LEAST, _LARGEST = 0.0008, 0.6  # of the picture
_FULL = 0.5  # of its box that a note fills at least, also when it hangs askew
_LONG = 4.5  # times as long as wide, at most
_MARGIN = 0.05  # of a note that is shown around it

Color = tuple[int, int, int]
Pixels = list[Color]


@dataclass(frozen=True, slots=True)
class Patch:
    """A note in a picture: its box in parts of the picture's width and height, 0 to 1.

    `color`: white, yellow, orange, pink, purple, blue, green or grey.
    """

    left: float
    top: float
    right: float
    bottom: float
    color: str = "white"

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class _Box:
    left: int
    top: int
    right: int  # the first column beside it
    bottom: int
    filled: int
    color: Color

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


def find_patches(picture: Picture, go_on: Callable[[], object] | None = None) -> tuple[Patch, ...]:
    """The notes of a photo in reading order. `go_on` is called all along, and may stop the work."""
    rest = go_on or _nothing
    field = _Field(picture, rest)
    boxes = _split([box for box in field.boxes() if _is_note(box, field)])
    patches = [_patch(box, field) for box in boxes[:MOST]]
    return tuple(in_reading_order(patches))


def in_reading_order(patches: Iterable[Patch]) -> list[Patch]:
    """Row by row from the top, each from the left; notes of a row hang about equally high."""
    rows: list[list[Patch]] = []
    for patch in sorted(patches, key=lambda one: one.middle[1]):
        height = patch.bottom - patch.top
        if rows:
            middle = sum(one.middle[1] for one in rows[-1]) / len(rows[-1])
            if abs(patch.middle[1] - middle) < height / 2:
                rows[-1].append(patch)
                continue
        rows.append([patch])
    return [patch for row in rows for patch in sorted(row, key=lambda one: one.left)]


def color_name(color: Color) -> str:
    """What people call a colour of paper."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(part / 255 for part in color))
    if saturation < 0.16:
        return "white" if value > 0.5 else "grey"
    degrees = hue * 360
    names = (
        (12, "pink"), (42, "orange"), (72, "yellow"), (165, "green"), (258, "blue"),
        (292, "purple"), (361, "pink"),
    )  # fmt: skip
    return next(name for limit, name in names if degrees < limit)


class _Field:
    """The small picture, its background, and what lies on it."""

    def __init__(self, picture: Picture, rest: Callable[[], object]) -> None:
        from PIL import Image, ImageFilter

        image = picture.image()
        image.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
        # What is written is dark and thin: the paper closes over it.
        image = image.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MedianFilter(3))
        self.width, self.height = image.size
        data = image.tobytes()
        self.pixels: Pixels = list(zip(data[0::3], data[1::3], data[2::3], strict=True))
        self._rest = rest
        self._paper = self._find_paper()
        self._even = bytearray(
            is_paper and self._is_even(at) for at, is_paper in enumerate(self._paper)
        )

    def boxes(self) -> list[_Box]:
        """Connected patches of about one colour."""
        seen = bytearray(len(self.pixels))
        found: list[_Box] = []
        for start, is_even in enumerate(self._even):
            if is_even and not seen[start]:
                found.append(self._patch_from(start, seen))
        return found

    def _is_even(self, at: int) -> bool:
        """Whether it lies within a sheet, not where two meet and their colours mix."""
        color = self.pixels[at]
        return all(_hues_apart(self.pixels[near], color) < _EVEN for near in self._beside(at))

    def _patch_from(self, start: int, seen: bytearray) -> _Box:
        self._rest()
        seen[start] = 1
        queue, members = deque([start]), list[int]()
        first = self.pixels[start]
        while queue:
            here = queue.popleft()
            members.append(here)
            for near in self._beside(here):
                if seen[near] or not self._even[near]:
                    continue
                color = self.pixels[near]
                if _hues_apart(color, self.pixels[here]) < 16 and _hues_apart(color, first) < 40:
                    seen[near] = 1
                    queue.append(near)
        columns = [at % self.width for at in members]
        rows = [at // self.width for at in members]
        middle = sorted(self.pixels[at] for at in members)[len(members) // 2]
        return _Box(min(columns), min(rows), max(columns) + 1, max(rows) + 1, len(members), middle)

    def _find_paper(self) -> bytearray:
        """Which pixels differ from the background near them."""
        ground = self._ground()
        near = _Around(self, ground)
        apart = []
        for at in range(len(self.pixels)):
            if not at % self.width:
                self._rest()
            apart.append(0 if ground[at] else near.apart(at))
        limit = min(70, max(26, _otsu(apart)))
        return _opened(bytearray(a > limit for a in apart), self.width)

    def _ground(self) -> bytearray:
        """The background: from the edges inwards, wherever it changes softly."""
        width, height, pixels = self.width, self.height, self.pixels
        edge = [*range(width), *range(width * (height - 1), width * height)]
        edge += [y * width + x for y in range(height) for x in (0, width - 1)]
        usual = _usual([pixels[at] for at in edge])
        queue = deque(at for at in edge if _hues_apart(pixels[at], usual) < 30
                      and abs(sum(pixels[at]) - sum(usual)) < 240)  # fmt: skip
        ground = bytearray(len(pixels))
        for at in queue:
            ground[at] = 1
        while queue:
            here = queue.popleft()
            self._rest()
            one = pixels[here]
            for near in self._beside(here):
                soft = not ground[near] and _steps(pixels[near], one) < _SOFT
                if soft and _hues_apart(pixels[near], usual) < _TINT:
                    ground[near] = 1
                    queue.append(near)
        return ground

    def _beside(self, at: int) -> Iterable[int]:
        x = at % self.width
        if x:
            yield at - 1
        if x < self.width - 1:
            yield at + 1
        if at >= self.width:
            yield at - self.width
        if at + self.width < len(self.pixels):
            yield at + self.width


class _Around:
    """The mean colour of the background in the squares around a pixel."""

    CELL = 16

    def __init__(self, field: _Field, ground: bytearray) -> None:
        self._field = field
        self._across = field.width // self.CELL + 1
        down = field.height // self.CELL + 1
        sums = [[0, 0, 0, 0] for _ in range(self._across * down)]
        for at, is_ground in enumerate(ground):
            if is_ground:
                cell = sums[self._cell(at)]
                red, green, blue = field.pixels[at]
                cell[0] += red
                cell[1] += green
                cell[2] += blue
                cell[3] += 1
        self._colors = [self._mean(sums, at, down) for at in range(len(sums))]

    def apart(self, at: int) -> int:
        """How much this pixel differs from the background around it."""
        ground, color = self._colors[self._cell(at)], self._field.pixels[at]
        return max(_steps(color, ground), 2 * _hues_apart(color, ground))

    def _cell(self, at: int) -> int:
        x, y = at % self._field.width, at // self._field.width
        return y // self.CELL * self._across + x // self.CELL

    def _mean(self, sums: Sequence[Sequence[int]], at: int, down: int) -> Color:
        """Of the cell and those around it; of ever more where notes hang close together."""
        x, y = at % self._across, at // self._across
        total = [0, 0, 0, 0]
        for reach in range(1, max(self._across, down) + 1):
            total = [0, 0, 0, 0]
            for row in range(max(0, y - reach), min(down, y + reach + 1)):
                for column in range(max(0, x - reach), min(self._across, x + reach + 1)):
                    for part, value in enumerate(sums[row * self._across + column]):
                        total[part] += value
            if total[3] > 40:
                break
        count = max(1, total[3])
        return total[0] // count, total[1] // count, total[2] // count


def _is_note(box: _Box, field: _Field) -> bool:
    whole = field.width * field.height
    if not _LEAST * whole <= box.filled <= _LARGEST * whole or min(box.width, box.height) < 7:
        return False
    square = box.width * box.height
    long = max(box.width, box.height) / min(box.width, box.height)
    return box.filled >= _FULL * square and long <= _LONG


def _split(boxes: list[_Box]) -> list[_Box]:
    """Sheets of one colour that touch: cut where the others say how large a sheet is."""
    if len(boxes) < 3:
        return boxes
    wide, high = median(b.width for b in boxes), median(b.height for b in boxes)
    parts: list[_Box] = []
    for box in boxes:
        across, down = _times(box.width, wide), _times(box.height, high)
        full = box.filled >= 0.8 * box.width * box.height
        parts += _cut(box, across, down) if full and across * down > 1 else [box]
    return parts


def _times(length: int, usual: float) -> int:
    """How many sheets that is, 1 unless it is nearly a whole number of them."""
    times = round(length / usual)
    return times if times > 1 and abs(length / usual - times) < 0.22 * times else 1


def _cut(box: _Box, across: int, down: int) -> list[_Box]:
    xs = [box.left + box.width * i // across for i in range(across + 1)]
    ys = [box.top + box.height * i // down for i in range(down + 1)]
    return [
        _Box(xs[i], ys[j], xs[i + 1], ys[j + 1], box.filled // (across * down), box.color)
        for j in range(down)
        for i in range(across)
    ]


def _patch(box: _Box, field: _Field) -> Patch:
    more_x, more_y = _MARGIN * box.width + 2, _MARGIN * box.height + 2
    return Patch(
        max(0.0, (box.left - more_x) / field.width),
        max(0.0, (box.top - more_y) / field.height),
        min(1.0, (box.right + more_x) / field.width),
        min(1.0, (box.bottom + more_y) / field.height),
        color_name(box.color),
    )


def _usual(colors: list[Color]) -> Color:
    """The colour that most of these are near to."""
    bins: dict[Color, list[Color]] = {}
    for red, green, blue in colors:
        bins.setdefault((red >> 5, green >> 5, blue >> 5), []).append((red, green, blue))
    most = max(bins.values(), key=len)
    return most[len(most) // 2]


def _steps(one: Color, other: Color) -> int:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]), abs(one[2] - other[2]))


def _hues_apart(one: Color, other: Color) -> int:
    """How much two colours differ in everything but how bright they are lit."""
    first, second = max(one) or 1, max(other) or 1
    scale = (first + second) // 2
    return max(
        abs(one[0] * scale // first - other[0] * scale // second),
        abs(one[1] * scale // first - other[1] * scale // second),
        abs(one[2] * scale // first - other[2] * scale // second),
    )


def _otsu(values: Sequence[int]) -> int:
    """The value that parts two heaps best."""
    counts = [0] * 512
    for value in values:
        counts[min(value, 511)] += 1
    total, everything = len(values), sum(i * n for i, n in enumerate(counts))
    best, limit, below, sum_below = -1.0, 0, 0, 0
    for i, count in enumerate(counts):
        below += count
        sum_below += i * count
        if not below or below == total:
            continue
        apart = sum_below / below - (everything - sum_below) / (total - below)
        between = below * (total - below) * apart * apart
        if between > best:
            best, limit = between, i
    return limit


def _opened(mask: bytearray, width: int) -> bytearray:
    """Without threads and single dots."""
    from PIL import Image, ImageFilter

    image = Image.frombytes("L", (width, len(mask) // width), bytes(v * 255 for v in mask))
    image = image.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    return bytearray(value > 127 for value in image.tobytes())


def _nothing() -> None:
    return None
