# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pages on which things have a place: a line with how many stand where, and a grid of four."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.projector.foot import small_time
from facilitator.ui.projector.lettering import NOTE, ROW, SMALL, Type
from facilitator.ui.projector.pieces import (
    LETTER_BOX,
    SIDE,
    Box,
    Page,
    Piece,
    Words,
    letter_box,
    stacked,
)
from facilitator.ui.projector.prompt_layout import title
from facilitator.ui.texts import tr
from facilitator.ui.votes.reading import usual_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.screens import GridItem, GridScreen, Line, LineScreen

_SIZES = (
    Type(96, 108, 600, -1.0),
    Type(72, 82, 600, -0.5),
    Type(52, 62, 600),
    Type(42, 52, 600),
)
_SECOND = Type(40, 50)
_COUNT = Type(104, 112, 600, -1.0)
_LINE_Y, _SENTENCE_TOP, _SENTENCE_ROOM, _OVER_SECOND = 720.0, 176.0, 370.0, 20.0
_DOT, _THICK = 36.0, 6.0


# A line


def line(screen: LineScreen, width: float) -> list[Page]:
    """One sentence a page, and below it the line on which people took their place.

    A long one goes on on the next page, over the same line.
    """
    found = [
        (*part, *_places(sentence, width))
        for sentence in screen.lines
        for part in _sentence(sentence, width)
    ]
    return [
        (*title(screen.title, width), *page, *small_time(screen.timer, width, number, len(found)))
        for number, page in enumerate(found)
    ]


def _sentence(sentence: Line, width: float) -> list[list[Piece]]:
    """As large as there is room for on one page; in the last size, as many pages as it takes."""
    room = width - 2 * SIDE
    below = _SECOND.lines(sentence.second, room) if sentence.second else []
    for kind in _SIZES:
        lines = kind.lines(sentence.text, room)
        high = len(lines) * kind.pitch + (len(below) * _SECOND.pitch + _OVER_SECOND) * bool(below)
        if high <= _SENTENCE_ROOM:
            under = _SENTENCE_TOP + len(lines) * kind.pitch + _OVER_SECOND
            return [
                [
                    *stacked(lines, kind, at=(SIDE, _SENTENCE_TOP), width=room),
                    *stacked(below, _SECOND, at=(SIDE, under), width=room, color="text2"),
                ]
            ]
    return [
        stacked(part, size, at=(SIDE, _SENTENCE_TOP), width=room, color=color)
        for size, all_lines, color in ((kind, lines, "text"), (_SECOND, below, "text2"))
        for part in _parts(all_lines, int(_SENTENCE_ROOM // size.pitch))
    ]


def _parts(lines: list[str], most: int) -> list[list[str]]:
    return [lines[start : start + most] for start in range(0, len(lines), most)]


def _places(sentence: Line, width: float) -> list[Piece]:
    labels = sentence.labels or usual_labels()
    wide = (width - 2 * SIDE) / len(labels)
    pieces: list[Piece] = [
        Box(SIDE, _LINE_Y - _THICK / 2, width - 2 * SIDE, _THICK, _THICK / 2, fill="track")
    ]
    for number, label in enumerate(labels):
        left = SIDE + number * wide
        middle = left + wide / 2
        top = _LINE_Y - _DOT / 2
        pieces.append(Box(middle - _DOT / 2, top, _DOT, _DOT, _DOT / 2, fill="bar"))
        if number < len(sentence.counts):
            count = str(sentence.counts[number])
            over = _LINE_Y - _DOT / 2 - 16 - _COUNT.pitch
            pieces.append(Words(left, over, wide, count, _COUNT, "text", "center"))
        lines = ROW.lines(label, wide - 24, most=3)
        at = (left + 12, _LINE_Y + _DOT / 2 + 20)
        pieces += stacked(lines, ROW, at=at, width=wide - 24, align="center")
    return pieces


# A grid

_GRID_TOP, _GRID_BOTTOM, _AXIS, _GAP = 196.0, 968.0, 260.0, 16.0
_INSET, _BETWEEN = 24.0, 18.0
_ITEM = (Type(52, 62), Type(44, 54), NOTE)  # the largest in which one page is enough


def grid(screen: GridScreen, width: float) -> list[Page]:
    """Four quarters; what does not fit into one of them comes on the next page."""
    left = SIDE + (_AXIS if any(screen.y_axis) else 0)
    wide = (width - SIDE - left - _GAP) / 2
    high = (_GRID_BOTTOM - _GRID_TOP - _GAP) / 2
    boxes = [
        Box(left + x * (wide + _GAP), _GRID_TOP + y * (high + _GAP), wide, high, 10, "card", "edge")
        for y in (0, 1)
        for x in (0, 1)
    ]
    for kind in _ITEM:
        filled = [
            _quarter(items, box, kind) for items, box in zip(screen.quarters, boxes, strict=True)
        ]
        pages = max(1, *(len(quarter) for quarter in filled))
        if pages == 1:
            break
    return [
        (
            *title(screen.title, width),
            *_axes(screen, boxes),
            *boxes,
            *(piece for quarter in filled for piece in (quarter[page : page + 1] or [[]])[0]),
            *small_time(screen.timer, width, page, pages),
        )
        for page in range(pages)
    ]


def _axes(screen: GridScreen, boxes: Sequence[Box]) -> list[Piece]:
    pieces: list[Piece] = []
    for words, box in zip(screen.x_axis, boxes[:2], strict=True):
        shown = SMALL.one_line(words, box.width)
        y = _GRID_TOP - SMALL.pitch - 8
        pieces.append(Words(box.x, y, box.width, shown, SMALL, "text2", "center"))
    for words, box in zip(screen.y_axis, boxes[::2], strict=True):
        lines = SMALL.lines(words, _AXIS - 28, most=5)
        y = box.y + (box.height - len(lines) * SMALL.pitch) / 2
        pieces += stacked(lines, SMALL, at=(SIDE, y), width=_AXIS - 28, color="text2")
    return pieces


def _quarter(items: Sequence[GridItem], box: Box, kind: Type) -> list[list[Piece]]:
    """The pages of one quarter."""
    pages: list[list[Piece]] = [[]]
    y = box.y + _INSET
    for item in items:
        left = box.x + _INSET + (LETTER_BOX + 14 if item.letter else 0)
        room = box.x + box.width - _INSET - left
        lines = kind.lines(item.text or tr("No name yet"), room)
        most = int((box.height - 2 * _INSET) // kind.pitch)
        for number, part in enumerate(_parts(lines, most)):
            high = max(LETTER_BOX, len(part) * kind.pitch)
            if pages[-1] and y + high > box.y + box.height - _INSET:
                pages.append([])
                y = box.y + _INSET
            if item.letter and not number:
                pages[-1] += letter_box(
                    item.letter, box.x + _INSET, y + (kind.pitch - LETTER_BOX) / 2
                )
            pages[-1] += stacked(part, kind, at=(left, y), width=room)
            y += high + _BETWEEN
    return pages
