# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How wide the columns of a table are, when all that is known of it is what stands in it.

A column gets what its longest line needs, as far as that is fair to the others; no word is cut
as long as all of the longest words have room beside each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.export.pdf.typesetting import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.export.pdf.typesetting import Piece, Style

_ONE_LINE = 16  # letters of a cell, such as a date, that is rather not broken
_SHORT = 0.22  # of the width: lines up to this are not broken
_FIRST = 2.0  # how much more room the first column may take: it holds what a row is about


@dataclass(frozen=True, slots=True)
class Needs:
    """What a column would like, and what it cannot do without, in points."""

    natural: float
    least: float


def needs(lines: Iterable[tuple[str, Style]], padding: float) -> Needs:
    """What these lines need, each set in its style, with `padding` points of white beside them."""
    natural = least = 0.0
    for text, style in lines:
        natural = max(natural, text_width(text, style))
        least = max([least, *(text_width(word, style) for word in text.split())])
    return Needs(natural + padding, least + padding)


def shared(columns: Sequence[Needs], width: float) -> list[float] | None:
    """The widths of the columns, together `width` points; None when their words have no room.

    What is short, such as a date, stays on one line where there is room for that.
    """
    for short in (_SHORT * width, 0.0):
        least = [one.natural if one.natural <= short else one.least for one in columns]
        if sum(least) <= width:
            return _between(columns, least, width)
    return None


def with_room(
    widths: Sequence[float],
    rows: Sequence[Sequence[Sequence[Piece]]],
    *,
    right: float,
    indent: float = 0.0,
) -> Sequence[float]:
    """`widths`, or where a word would be cut with them: as much as each column needs for its words.

    They are as they were when the first column, which holds what a row is about, would then have
    to cut its own. `rows` are the cells in pieces, `right` is the white at the right of each,
    `indent` that at the left of the first column.
    """
    columns = [_column(cells, right) for cells in zip(*rows, strict=True)]
    given = list(zip(columns[1:], widths[1:], strict=True))
    if all(column.least <= width for column, width in given):
        return widths
    others = [max(min(column.natural, width), column.least) for column, width in given]
    first = sum(widths) - sum(others)
    return [first, *others] if first >= columns[0].least + indent else widths


def _column(cells: Sequence[Sequence[Piece]], right: float) -> Needs:
    """What a column needs so that no word of its cells is cut, and nothing short is broken."""
    pieces = [piece for cell in cells for piece in cell]
    lines = [(line, piece.style) for piece in pieces for line in piece.text.split("\n")]
    words = [(word, style) for line, style in lines for word in _unbroken(line)]
    return Needs(needs(lines, right).natural, needs(words, right).natural)


def _unbroken(line: str) -> list[str]:
    """What should not be broken of a line: each of its words, all of it where it is short."""
    return [line] if len(line) <= _ONE_LINE else line.split()


def _between(columns: Sequence[Needs], least: Sequence[float], width: float) -> list[float]:
    weights = [_FIRST, *(1.0 for _ in columns[1:])]
    widths = _fair([column.natural for column in columns], weights, width)
    widths = _at_least(widths, least, width)
    over = width / sum(widths)  # what nobody needs is shared by all
    return [one * over for one in widths]


def _fair(natural: Sequence[float], weights: Sequence[float], width: float) -> list[float]:
    """Each as much as it wants, or its share of what the more modest ones leave."""
    given = [0.0] * len(natural)
    left, heavy = width, sum(weights)
    for number in sorted(range(len(natural)), key=lambda n: natural[n] / weights[n]):
        given[number] = min(natural[number], left * weights[number] / heavy)
        left -= given[number]
        heavy -= weights[number]
    return given


def _at_least(widths: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """The widths with room for the longest words, which those pay for that have more than that."""
    raised = [max(given, needed) for given, needed in zip(widths, least, strict=True)]
    over = sum(raised) - width
    spare = [given - needed for given, needed in zip(raised, least, strict=True)]
    if over <= 0 or not any(spare):
        return raised
    return [given - over * extra / sum(spare) for given, extra in zip(raised, spare, strict=True)]
