# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pieces of a sheet: how many there are on it, where it is cut, what small line each has."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.blocks import dashes
from facilitator.export.pdf.flow import Bound, Frame, Leaf, Pages, Placed, Row
from facilitator.export.pdf.flowables import Heading, kept, text_rows
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.typesetting import Piece, clipped, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.export.pdf.canvas import TaggedCanvas
    from facilitator.export.pdf.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Cut:
    """A page that is cut into equal pieces. Lengths are points; `padding` is across and down."""

    page: tuple[float, float]
    columns: int
    rows: int
    padding: tuple[float, float]

    @property
    def piece(self) -> tuple[float, float]:
        """The width and height of a piece."""
        return self.page[0] / self.columns, self.page[1] / self.rows

    @property
    def width(self) -> float:
        """The width inside the padding."""
        return self.piece[0] - 2 * self.padding[0]

    @property
    def height(self) -> float:
        """The height inside the padding."""
        return self.piece[1] - 2 * self.padding[1]

    def pieces(self) -> Pages:
        """Pages as large as a piece, with nothing on them."""
        across, down = self.padding
        return Pages(Frame(across, self.piece[1] - down, self.width, down))


def turned(sheet: Sheet) -> Sheet:
    """The same paper, lying on its long side."""
    width, height = sheet.measures.page
    return replace(sheet, measures=replace(sheet.measures, page=(height, width)))


def on_sheets(sheet: Sheet, cut: Cut, pieces: Sequence[Sequence[Placed]]) -> Bound:
    """The pieces beside and below each other, with the lines to cut along."""
    each = cut.columns * cut.rows
    lines = Placed(Row(0.0, partial(_draw_cuts, cut=cut, dash=2 * sheet.measures.mm)), 0.0, 0.0)
    leaves = []
    for first in range(0, len(pieces), each):
        placed = [lines]
        for place, piece in enumerate(pieces[first : first + each]):
            row, column = divmod(place, cut.columns)
            right, up = column * cut.piece[0], cut.page[1] - (row + 1) * cut.piece[1]
            placed += [replace(item, x=item.x + right, y=item.y + up) for item in piece]
        leaves.append(Leaf(placed, cut.page, single=True))
    return Bound(leaves)


def to_hang(pages: Pages) -> Bound:
    """Pages for a wall or an envelope: without a foot, and with a white back."""
    return Bound([replace(leaf, number=0, single=True) for leaf in pages.leaves])


def caption(sheet: Sheet, name: str, width: float, *, head: bool) -> list[Row]:
    """A small line that says what a piece is, and of which session; `head`: it is the heading."""
    style = sheet.measures.foot
    room = width - text_width(name, style)
    of = clipped(f" · {sheet.title}", style, room) if room > 10 * sheet.measures.em else ""
    if not head:
        return kept(text_rows([Piece(name + of, style)], None, width))
    element = Element("H1", sheet.root)
    pieces = [Piece(name, style)]
    if of:
        pieces.append(Piece(of, style, Element("P", sheet.root)))
    return kept(text_rows(pieces, element, width, heading=Heading(name, 0)))


def _draw_cuts(canvas: TaggedCanvas, _x: float, _y: float, *, cut: Cut, dash: float) -> None:
    width, height = cut.page
    for column in range(1, cut.columns):
        x = column * cut.piece[0]
        dashes(canvas, (x, 0.0), (x, height), dash)
    for row in range(1, cut.rows):
        y = row * cut.piece[1]
        dashes(canvas, (0.0, y), (width, y), dash)
