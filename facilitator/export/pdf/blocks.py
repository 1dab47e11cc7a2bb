# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The blocks that papers are put together from: headings with what follows, lists, tables, lines.

They know the look of our papers; `flowables` and `table` below them know only how to set it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from facilitator.export.pdf.canvas import LAYOUT, TaggedCanvas
from facilitator.export.pdf.column_widths import with_room
from facilitator.export.pdf.flow import Frame, Pages, Row, Section, gap, space
from facilitator.export.pdf.flowables import (
    heading,
    kept,
    paragraph,
    rule,
    running_on,
    says,
    text_rows,
)
from facilitator.export.pdf.sheet import bullet
from facilitator.export.pdf.structure import BULLETS, Element
from facilitator.export.pdf.styles import INK, SOFT
from facilitator.export.pdf.table import Over, Table, table_head, table_row
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from facilitator.export.pdf.flow import Draw
    from facilitator.export.pdf.sheet import Sheet

_ABOVE = 6.5  # millimetres of white above the heading of a part
_LINE = 9  # millimetres between lines to write on
_BEGINS = 24  # millimetres of what follows that a heading over columns wants below it


@dataclass(frozen=True, slots=True)
class Columns:
    """A heading over the whole width, and sections in as many columns as the notes have."""

    head: list[Row]
    sections: list[Section]


def add(sheet: Sheet, pages: Pages, block: Section | Columns) -> None:
    """Put `block` after what is there, its heading on the page where it begins."""
    m = sheet.measures
    if isinstance(block, Section):
        pages.add_block(block)
    elif m.columns == 1:
        first, *others = block.sections
        pages.add([replace(first, rows=[*block.head, *first.rows]), *others])
    else:
        total = sum(row.height for section in block.sections for row in section.rows)
        first_rows = max(first_chunk(block.sections), min(total / m.columns, _BEGINS * m.mm))
        pages.ensure(sum(row.height for row in block.head) + first_rows)
        pages.add([Section(block.head)])
        pages.add(block.sections, columns=m.columns, gutter=m.gutter)


def headed(
    sheet: Sheet,
    text: str,
    make: Callable[[], Section],
    *,
    above: float = _ABOVE,
    below: float = 2.4,
) -> Section:
    """What `make` makes, with a heading over it; `above` and `below` in millimetres."""
    head = part_head(sheet, text, above=above, below=below)
    made = make()
    return Section([*head, *made.rows], made.again)


def first_chunk(sections: Sequence[Section]) -> float:
    """The height of the rows up to the first place where a page may end."""
    height = 0.0
    for row in sections[0].rows:
        height += 0.0 if row.gap else row.height
        if not row.keep:
            break
    return height


def part_head(sheet: Sheet, text: str, *, above: float = _ABOVE, below: float = 2.4) -> list[Row]:
    """The heading of a part with the white around it, in millimetres."""
    m = sheet.measures
    head = heading(text, m.heading, sheet.root, m.width, level=2)
    return [gap(above * m.mm), *head, space(below * m.mm)]


def titled(sheet: Sheet, title: str, *, above: float, level: int = 3) -> tuple[list[Row], Row]:
    """A smaller heading in a column, and what repeats it where its section goes on."""
    m = sheet.measures
    head = heading(title, m.group, sheet.root, m.column_width, level=level)
    return [gap(above), *head, space(1.2 * m.mm)], continued(sheet, title, m.column_width)


def continued(sheet: Sheet, title: str, width: float) -> Row:
    """The title of a section, for the eye only, where it goes on."""
    text = sheet.words.text("continued", name=title)
    return running_on(text, sheet.measures.number, width, below=0.8 * sheet.measures.mm)


def listed(sheet: Sheet, items: Iterable[tuple[str, Sequence[str]]], width: float) -> list[Row]:
    """A list: words of people, each with what the paper adds to them."""
    m = sheet.measures
    parent = Element("L", sheet.root, attributes=BULLETS)
    rows: list[Row] = []
    for text, additions in items:
        item = Element("LI", parent)
        before = bullet(sheet, m.body, item)
        body = says("LBody", item, text)
        pieces = [Piece(text, m.body), *added(sheet, body, additions)]
        padding = (0.65 * m.em, 0.65 * m.em)
        rows += text_rows(pieces, body, width, indent=3.6 * m.em, before=before, padding=padding)
    return rows


def added(sheet: Sheet, body: Element, additions: Iterable[str]) -> list[Piece]:
    """What the paper says after somebody's words, apart from them."""
    style = sheet.measures.small
    return [Piece(f" –\u00a0{text}", style, Element("Span", body, late=True)) for text in additions]


def lines_below(sheet: Sheet, text: str, below: Iterable[str]) -> list[Piece]:
    """The pieces of a cell: words of people, and small lines of their own below them."""
    m = sheet.measures
    return [Piece(text, m.body), *(Piece(f"\n{line}", m.small) for line in below if line)]


def table_part(
    sheet: Sheet,
    heads: Sequence[str],
    rows: Iterable[Sequence[Sequence[Piece]]],
    widths: Sequence[float],
    *,
    before: Draw | None = None,
    row_heads: bool = False,
    padding: float = 1.7,
    over: Over | None = None,
) -> Section:
    """A table over the whole width whose head is repeated on later pages.

    `widths` are those of all columns but the first, in points; `before` is drawn in each row;
    `row_heads`: the first cell of a row is its header; `padding` in millimetres; `over`: a head
    over several columns.
    """
    m = sheet.measures
    right, indent = 3 * m.mm, 7 * m.em if before else 0.0
    filled = list(rows)
    titles = [[Piece(head, m.header)] for head in heads]
    shares = (m.width - sum(widths), *widths)
    table = Table(
        widths=with_room(shares, [titles, *filled], right=right, indent=indent),
        head=m.header,
        cell=m.body,
        above=padding * m.mm,
        right=right,
        indent=indent,
        line="#777777",
    )
    element = Element("Table", sheet.root)
    made = [table_head(table, heads, element, below=1.4 * m.mm, over=over)]
    for cells in filled:
        made += table_row(table, cells, element, before=before, row_heads=row_heads)
    return Section(made, table_head(table, heads, None, below=1.4 * m.mm, over=over))


def plain(sheet: Sheet, text: str) -> list[Piece]:
    """A cell with just these words."""
    return [Piece(text, sheet.measures.body)]


def fresh_pages(sheet: Sheet) -> Pages:
    """Pages with nothing on them, inside the margins."""
    m = sheet.measures
    return Pages(Frame(m.left, m.page[1] - m.top, m.width, m.bottom), size=m.page)


def opening(sheet: Sheet, title: str) -> list[Row]:
    """The head of a paper that is not the summary: which session, and what it is."""
    m, words, summary = sheet.measures, sheet.words, sheet.summary
    of = " · ".join(filter(None, (summary.group_name, sheet.title, words.plain_date(summary.date))))
    rows = paragraph(of, m.small, sheet.root, m.width)
    rows += [space(1.2 * m.mm), *heading(title, m.title, sheet.root, m.width, level=1)]
    return kept([*rows, space(2 * m.mm), rule(1.0, m.width, 1.0, INK)])


def ruled(
    sheet: Sheet, lines: int, *, lefts: Sequence[float] = (0.0,), width: float = 0.0
) -> list[Row]:
    """Lines to write on, from each of `lefts` over `width` points, else the whole measure."""
    down = line_height(sheet)
    draw = partial(_draw_ruled, lefts=lefts, width=width or sheet.measures.width, down=down)
    return [Row(down, draw, keep=True) for _ in range(lines)]


def line_height(sheet: Sheet) -> float:
    """How much room a line to write on takes."""
    return _LINE * sheet.measures.mm


def _draw_ruled(
    canvas: TaggedCanvas, x: float, y: float, *, lefts: Sequence[float], width: float, down: float
) -> None:
    canvas.decorate(LAYOUT)
    canvas.stroke("#666666", 0.5)
    for left in lefts:
        canvas.rule(x + left, y - down, x + left + width, y - down)


def cut_here(sheet: Sheet) -> Row:
    """A dashed line between two slips."""
    m = sheet.measures
    return Row(
        10 * m.mm, partial(_draw_dashes, width=m.width, down=5 * m.mm, dash=2 * m.mm), gap=True
    )


def _draw_dashes(
    canvas: TaggedCanvas, x: float, y: float, *, width: float, down: float, dash: float
) -> None:
    dashes(canvas, (x, y - down), (x + width, y - down), dash)


def dashes(
    canvas: TaggedCanvas, start: tuple[float, float], end: tuple[float, float], dash: float
) -> None:
    """A dashed line along which to cut, of about `dash` points each dash, across or down.

    It begins and ends with a dash, so that it reaches as far as what it parts.
    """
    canvas.decorate(LAYOUT)
    canvas.stroke(SOFT, 0.5)
    (x, y), (to_x, to_y) = start, end
    length = abs(to_x - x) + abs(to_y - y)
    across, down = (to_x - x) / length, (to_y - y) / length
    count = max(round(length / dash / 2), 1)
    dash = length / (2 * count - 1)
    for number in range(count):
        at = 2 * number * dash
        until = at + dash
        canvas.rule(x + at * across, y + at * down, x + until * across, y + until * down)
