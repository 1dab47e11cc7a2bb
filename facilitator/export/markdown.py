# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A written paper as Markdown (CommonMark, with the usual tables), in which words stay words.

Whatever people said that Markdown would take for markup gets a backslash before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facilitator.domain.text import visible
from facilitator.export.links import pieces
from facilitator.export.outline.blocks import Bars, Heading, Listing, Paragraph, Stacks, Table
from facilitator.export.outline.figures import told_as_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facilitator.export.outline.blocks import Block, Item, Outline

# Markup anywhere in a line; an ampersand only where it begins a character by its name or number,
# number signs at the end, where they would close a heading.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)|#(?=#*$)")
# What makes something else of a line that begins with it: headings, lists, lines, tables.
_SIGN_AT_START = re.compile(r"[#+\-=:]")
_NUMBER_AT_START = re.compile(r"(\d{1,9})([.)])")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


def markdown_text(outline: Outline, *, step: Callable[[], None] = lambda: None) -> str:
    """The paper; `step` is called for every block and item that is ready, and may raise."""
    parts: list[str] = []
    before: Block | None = None
    marker = "-"
    for block in outline.blocks:
        # Two lists in a row would become one; another sign keeps them apart.
        marker = "*" if isinstance(before, Listing) and marker == "-" else "-"
        parts.append("\n".join(_block(outline, block, marker, step)))
        before = block
        step()
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(outline: Outline, block: Block, marker: str, step: Callable[[], None]) -> Iterator[str]:
    match block:
        case Heading(level=level, text=text):
            yield f"{'#' * level} {_one_line(text)}"
        case Paragraph(text=text, reach=reach):
            yield "\n\n".join(_paragraphs(text, reach=reach))
        case Listing(items=items):
            for item in items:
                yield _item(item, marker)
                step()
        case Table():
            yield from _table(block, step)
        case Bars() | Stacks():
            yield from _table(told_as_table(outline, block), step)


def _item(item: Item, marker: str) -> str:
    """An item; its further lines and paragraphs stand below its first letter."""
    additions = [text for addition in item.additions if (text := _one_line(addition))]
    added = f" · _{' · '.join(additions)}_" if additions else ""
    body = "\n\n".join(_paragraphs(item.text)) + added
    return f"{marker} " + re.sub(r"\n(?!\n)", "\n  ", body.strip())


def _table(table: Table, step: Callable[[], None]) -> Iterator[str]:
    yield _row(table.heads)
    yield _row_of(["---"] * len(table.heads))
    for row in table.rows:
        yield _row(row)
        step()


def _row(cells: tuple[str, ...]) -> str:
    """Cells have only one line: where people began a new one stands a break."""
    return _row_of([
        "<br>".join(_escaped(line) for line in visible(cell).split("\n")) for cell in cells
    ])  # fmt: skip


def _row_of(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _paragraphs(text: str, *, reach: bool = False) -> list[str]:
    """The paragraphs of a text, a hard break between the lines of each."""
    return [
        "\\\n".join(_line(line, reach=reach) for line in paragraph.split("\n"))
        for paragraph in _BLANK.split(visible(text).strip())
        if paragraph.strip()
    ]


def _line(line: str, *, reach: bool = False) -> str:
    """A line of a paragraph that says just what it says; `reach`: with links."""
    said = (_with_links if reach else _escaped)(line.strip())
    said = _NUMBER_AT_START.sub(r"\1\\\2", said, count=1) if said[:1].isdigit() else said
    return f"\\{said}" if _SIGN_AT_START.match(said) else said


def _one_line(text: str) -> str:
    """A text where only one line has room: in headings and additions."""
    return _line(" ".join(visible(text).split()))


def _with_links(text: str) -> str:
    """In an address "&" would begin a character by its name."""
    return "".join(
        f"[{_escaped(said)}](<{url.replace('&', '&amp;')}>)" if url else _escaped(said)
        for said, url in pieces(text)
    )


def _escaped(text: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", text)
