# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A written paper drawn as pages that look like our other papers.

It says what the same paper says in Word and on the web: both are drawn from one `Outline`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.export.outline.blocks import Bars, Heading, Listing, Paragraph, Stacks, Table
from facilitator.export.pdf.bars import bar_rows
from facilitator.export.pdf.blocks import (
    Columns,
    add,
    continued,
    fresh_pages,
    listed,
    part_head,
    table_part,
)
from facilitator.export.pdf.column_widths import needs, shared
from facilitator.export.pdf.flow import Pages, Row, Section, gap, space
from facilitator.export.pdf.flowables import heading, kept, paragraph, rule
from facilitator.export.pdf.reach import linked_paragraph
from facilitator.export.pdf.stacks import stack_rows
from facilitator.export.pdf.styles import INK
from facilitator.export.pdf.typesetting import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facilitator.export.outline.blocks import Block, Outline
    from facilitator.export.pdf.sheet import Sheet
    from facilitator.export.pdf.typesetting import Style

_MEASURE = 160  # millimetres: the longest line of a paragraph
_PADDING = 5  # millimetres of white at the right of a cell
_ABOVE = 5.6  # millimetres above the heading of a part: written papers have many of them
_SEVERAL = 4  # rows of a table that may be parted, two at least on the first page
_CLOSE = 1.1  # millimetres above and below the words of a row
_LITTLE = 0.25  # of a last page; with less on it, there is rather less white on those before
_WHITE = 0.65  # how much of the white is left then


def pages(sheet: Sheet, outline: Outline) -> Pages:
    """All pages: a head, then part by part. A part of several short lists is set in columns."""
    head, *parts = _split(outline.blocks, 2)
    made: list[Section | Columns] = [Section(_opening(sheet, head))]
    for part in parts:
        made += _part(sheet, part)
        sheet.step()
    filled = _filled(sheet, made)
    used = 1 - filled.room / (sheet.measures.page[1] - sheet.measures.top - sheet.measures.bottom)
    if len(filled.pages) > 1 and used < _LITTLE:
        closer = _filled(sheet, [_closer(block) for block in made])
        return closer if len(closer.pages) < len(filled.pages) else filled
    return filled


def _filled(sheet: Sheet, blocks: Iterable[Section | Columns]) -> Pages:
    filled = fresh_pages(sheet)
    for block in blocks:
        _place(sheet, filled, block)
    return filled


def _closer(block: Section | Columns) -> Section | Columns:
    """The same with less white in it, so that a few lines need no page of their own."""
    if isinstance(block, Section):
        return replace(block, rows=_less_white(block.rows))
    sections = [replace(one, rows=_less_white(one.rows)) for one in block.sections]
    return Columns(_less_white(block.head), sections)


def _less_white(rows: Iterable[Row]) -> list[Row]:
    return [row if row.draw else replace(row, height=_WHITE * row.height) for row in rows]


def _place(sheet: Sheet, filled: Pages, block: Section | Columns) -> None:
    """Put a part after what is there. A table of several rows may go on at the next page."""
    ends = _rows_end(block) if isinstance(block, Section) and block.again else []
    if isinstance(block, Section) and len(ends) >= _SEVERAL:
        filled.ensure(ends[1])
        filled.add([block])
    else:
        add(sheet, filled, block)


def _rows_end(section: Section) -> list[float]:
    """How far below the top of a section a page may end."""
    ends, height = [], 0.0
    for row in section.rows:
        height += row.height
        ends += [] if row.keep else [height]
    return ends


def _split(blocks: Iterable[Block], level: int) -> list[list[Block]]:
    """What comes before the first heading of this level, then each heading with what follows."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Heading) and block.level == level:
            parts.append([])
        parts[-1].append(block)
    return parts


def _opening(sheet: Sheet, blocks: Sequence[Block]) -> list[Row]:
    """Title and the facts below it, a line, then what the paper begins with."""
    m = sheet.measures
    rows: list[Row] = []
    titles = [block for block in blocks if isinstance(block, Heading)]
    for title in titles:
        rows += heading(title.text, m.title, sheet.root, m.width, level=1)
    after = [block for block in blocks if not isinstance(block, Heading)]
    leads = next((n for n, b in enumerate(after) if _leads(b)), len(after))
    rows += [space(1.6 * m.mm), *kept(_rows(sheet, after[:leads], m.width, longest=m.width))]
    rows += [space(2 * m.mm), rule(1.0, m.width, 1.0, INK, keep=bool(after[leads:]))]
    for block in after[leads:]:
        rows += [space(3.4 * m.mm), *_rows(sheet, [block], m.width)]
    return rows


def _leads(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.lead


def _part(sheet: Sheet, blocks: Sequence[Block]) -> Iterator[Section | Columns]:
    """A heading with what is below it."""
    title, *rest = blocks
    assert isinstance(title, Heading)
    first, *lists = _split(rest, 3)
    m = sheet.measures
    close = 1.6 if first and isinstance(first[0], Table) else 2.4
    head = part_head(sheet, title.text, above=_ABOVE, below=close)
    if not lists:
        yield _section(sheet, head, first, m.width)
        return
    in_columns = all(isinstance(block, Heading | Paragraph | Listing | Bars) for block in rest)
    width = m.column_width if in_columns else m.width
    if first:
        yield _section(sheet, head, first, m.width)
        head = [gap(2.4 * m.mm)]
    sections = [_titled(sheet, one, width, first=not n) for n, one in enumerate(lists)]
    if in_columns:
        yield Columns(head, sections)
    else:
        yield replace(sections[0], rows=[*head, *sections[0].rows])
        yield from sections[1:]


def _titled(sheet: Sheet, blocks: Sequence[Block], width: float, *, first: bool) -> Section:
    """A smaller heading with what is below it."""
    m = sheet.measures
    title, *rest = blocks
    assert isinstance(title, Heading)
    above = [] if first else [gap(5 * m.mm)]
    head = heading(title.text, m.group, sheet.root, width, level=3)
    made = _section(sheet, [*above, *head, space(1.2 * m.mm)], rest, width)
    return made if made.again else replace(made, again=continued(sheet, title.text, width))


def _section(sheet: Sheet, head: list[Row], blocks: Sequence[Block], width: float) -> Section:
    """A head and blocks. A table in it repeats its heads; what is above it stays on its page."""
    rows, again = list(head), None
    for number, block in enumerate(blocks):
        if number:
            rows.append(space(1.8 * sheet.measures.mm))
        if number and _leads_to(blocks[number - 1], block):
            rows[-2:] = kept(rows[-2:])
        if isinstance(block, Table):
            made = _table(sheet, block)
            rows, again = [*kept(rows), *made.rows], made.again
        else:
            rows += _rows(sheet, [block], width)
    return Section(rows, again)


def _leads_to(block: Block, following: Block) -> bool:
    """Whether a line says what the bars below it count, or bars are followed by the reasons."""
    return (isinstance(block, Paragraph) and isinstance(following, Bars)) or (
        isinstance(block, Bars) and isinstance(following, Listing)
    )


def _rows(
    sheet: Sheet, blocks: Iterable[Block], width: float, *, longest: float = 0.0
) -> list[Row]:
    """Paragraphs, lists and bars one after the other; `longest`: how long lines of text may be."""
    m = sheet.measures
    rows: list[Row] = []
    for block in blocks:
        match block:
            case Paragraph():
                style = m.purpose if block.lead else m.small if block.small else m.body
                line = min(width, longest or _MEASURE * m.mm)
                rows += [space(0.8 * m.mm)] if rows else []
                if block.reach:
                    rows += linked_paragraph(sheet, block.text, style, line)
                else:
                    rows += paragraph(block.text, style, sheet.root, line)
            case Listing():
                items = ((item.text, item.additions) for item in block.items)
                rows += listed(sheet, items, width)
            case Bars():
                rows += bar_rows(sheet, block, width)
            case Stacks():
                rows += stack_rows(sheet, block, width)
            case Table():
                rows += _table(sheet, block).rows
            case Heading():
                rows += heading(block.text, m.group, sheet.root, width, level=block.level)
    return rows


def _table(sheet: Sheet, table: Table) -> Section:
    """A table whose columns are as wide as their words ask; as a list where they have no room."""
    m = sheet.measures
    columns = zip(table.heads, *table.rows, strict=True)
    wanted = [
        needs(
            [(head, m.header), *(line for cell in cells for line in _lines(sheet, cell))],
            _PADDING * m.mm,
        )
        for head, *cells in columns
    ]
    widths = shared(wanted, m.width)
    if widths is None:
        return Section(listed(sheet, _items(table), m.width))
    rows = ([_cell(sheet, cell) for cell in row] for row in table.rows)
    return table_part(
        sheet, table.heads, rows, widths[1:], row_heads=table.row_heads, padding=_CLOSE
    )


def _lines(sheet: Sheet, cell: str) -> list[tuple[str, Style]]:
    """The lines of a cell with their styles: after the first they are asides."""
    m = sheet.measures
    first, *below = cell.split("\n")
    return [(first, m.body), *((line, m.small) for line in below)]


def _cell(sheet: Sheet, cell: str) -> list[Piece]:
    m = sheet.measures
    first, *below = cell.split("\n")
    return [Piece(first, m.body), *(Piece(f"\n{line}", m.small) for line in below)]


def _items(table: Table) -> Iterator[tuple[str, list[str]]]:
    """Each row as a line: its first cell, then the others with the heads of their columns."""
    for first, *others in table.rows:
        said, *below = first.split("\n")
        named = zip(table.heads[1:], others, strict=True)
        yield said, [*below, *(f"{head}: {cell}" for head, cell in named if cell)]
