# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""An outline as a web page: landmarks, headings, lists and tables as a screen reader wants them.

People's words are escaped at the one place where text becomes markup, `_words`.
"""

from __future__ import annotations

from html import escape
from itertools import zip_longest
from typing import TYPE_CHECKING

from facilitator.domain.text import visible
from facilitator.export.html.style import style_sheet
from facilitator.export.links import pieces
from facilitator.export.outline.blocks import Bars, Heading, Listing, Paragraph, Stacks, Table
from facilitator.export.outline.figures import told_as_table
from facilitator.export.speech import passages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facilitator.domain.summary import PaperOptions
    from facilitator.export.outline.blocks import Block, Item, Outline


def html_text(
    outline: Outline, options: PaperOptions, *, step: Callable[[], None] = lambda: None
) -> str:
    """The page, in the print size and for the paper of `options`.

    `step` is called for every block and item that is ready, and may raise.
    """
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(outline.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f'<meta name="description" content="{_plain(outline.subject)}">',
        f"<title>{_plain(outline.title)}</title>",
        f"<style>\n{style_sheet(options)}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_sections(outline, step),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _sections(outline: Outline, step: Callable[[], None]) -> Iterator[str]:
    """The head of the paper, then a section for each of its parts."""
    yield "<header>"
    closing = "</header>"
    for block, following in zip_longest(outline.blocks, outline.blocks[1:]):
        if isinstance(block, Heading) and block.level == 2:
            yield f"{closing}\n<section>"
            closing = "</section>"
        yield from _block(outline, block, step)
        step()
        if following is None:
            yield closing


def _block(outline: Outline, block: Block, step: Callable[[], None]) -> Iterator[str]:
    match block:
        case Heading(level=level, text=text):
            one_line = " ".join(text.split("\n"))
            yield f'<h{level} dir="auto">{_words(one_line)}</h{level}>'
        case Paragraph(text=text, lead=lead, small=small, reach=reach):
            kind = ' class="lead"' if lead else ' class="aside"' if small else ""
            yield f'<p{kind} dir="auto">{_with_links(text) if reach else _words(text)}</p>'
        case Listing(items=items):
            yield "<ul>"
            for item in items:
                yield _item(item)
                step()
            yield "</ul>"
        case Table():
            yield from _table(block, step)
        case Bars() | Stacks():
            yield from _table(told_as_table(outline, block), step)


def _item(item: Item) -> str:
    added = "".join(f" <small>· <bdi>{_words(text)}</bdi></small>" for text in item.additions)
    return f'<li dir="auto"><bdi>{_words(item.text)}</bdi>{added}</li>'


def _table(table: Table, step: Callable[[], None]) -> Iterator[str]:
    about = f' aria-label="{_plain(table.about)}"' if table.about else ""
    yield f"<table{about}>"
    heads = "".join(map(_column_head, table.heads))
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        kind = "" if any(row) else ' class="room"'
        yield f"<tr{kind}>{''.join(_cells(row, row_heads=table.row_heads))}</tr>"
        step()
    yield "</tbody>"
    yield "</table>"


def _column_head(text: str) -> str:
    """A head without words is an empty corner, not a head."""
    return f'<th scope="col" dir="auto">{_words(text)}</th>' if text else "<td></td>"


def _cells(row: tuple[str, ...], *, row_heads: bool) -> Iterator[str]:
    for number, text in enumerate(row):
        if row_heads and number == 0 and text:
            yield f'<th scope="row" dir="auto">{_words(text)}</th>'
        else:
            yield f'<td dir="auto">{_words(text)}</td>'


def _words(text: str) -> str:
    """Text as markup that shows just this text, line by line, other scripts in their language."""
    lines = visible(text).split("\n")
    return "<br>".join(
        "".join(
            f'<span lang="{part.language}">{escape(part.text)}</span>'
            if part.language
            else escape(part.text)
            for part in passages(line)
        )
        for line in lines
    )


def _with_links(text: str) -> str:
    """The same, where an address or a number leads to whom it belongs."""
    return "".join(
        f'<a href="{escape(url)}">{_words(said)}</a>' if url else _words(said)
        for said, url in pieces(text)
    )


def _plain(text: str) -> str:
    """Text on one line where there can be no markup: in the title and in attributes."""
    return escape(" ".join(visible(text).split("\n")))
