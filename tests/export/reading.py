# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads written papers back, each format with a reader that is not ours, into one plain form.

That form is a list of parts: ("h2", words), ("p", words), ("li", words), ("table", rows). White
space between words counts as one space, and so does the end of a paragraph before another one.
"""

from __future__ import annotations

import io
from html.parser import HTMLParser

import docx
from docx.table import Table as DocxTable
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from facilitator.domain.text import visible
from facilitator.export.outline.blocks import (
    Bars,
    Heading,
    Item,
    Listing,
    Outline,
    Paragraph,
    Stacks,
)
from facilitator.export.outline.figures import told_as_table

Part = tuple[str, object]
_EMPTY = {"br", "meta"}


def settled(text: str) -> str:
    return " ".join(text.split())


def rows_of(cells: list[list[str]]) -> list[list[str]]:
    return [[settled(cell) for cell in row] for row in cells]


def joined(parts: list[Part]) -> list[Part]:
    """Paragraphs that follow each other as one: Markdown knows no empty line within one."""
    found: list[Part] = []
    for kind, said in parts:
        if kind == "p" and not said:
            continue
        if kind == "p" and found and found[-1][0] == "p":
            found[-1] = ("p", f"{found[-1][1]} {said}")
        else:
            found.append((kind, said))
    return found


# The outline itself ------------------------------------------------------------------------------


def expected(outline: Outline) -> list[Part]:
    """What every format has to say."""
    found: list[Part] = []
    for block in outline.blocks:
        match block:
            case Heading(level=level, text=text):
                found.append((f"h{level}", shown(text)))
            case Paragraph(text=text):
                found.append(("p", shown(text)))
            case Listing(items=items):
                found += [("li", said(item)) for item in items]
            case _:
                table = told_as_table(outline, block) if isinstance(block, Bars | Stacks) else block
                rows = [list(table.heads), *map(list, table.rows)]
                found.append(("table", [[shown(cell) for cell in row] for row in rows]))
    return joined(found)


def said(item: Item) -> str:
    return settled(" · ".join(map(visible, (item.text, *item.additions))))


def shown(text: str) -> str:
    return settled(visible(text))


# Word --------------------------------------------------------------------------------------------


def read_docx(data: bytes) -> list[Part]:
    found: list[Part] = []
    for part in docx.Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(part, DocxTable):
            found.append(("table", rows_of([[c.text for c in row.cells] for row in part.rows])))
            continue
        style = part.style.name
        text = settled(part.text)
        if style.startswith("Heading "):
            found.append((f"h{style[-1]}", text))
        elif style == "List Bullet":
            found.append(("li", text))
        else:
            found.append(("p", text))
    return joined(found)


# HTML --------------------------------------------------------------------------------------------


class Page(HTMLParser):
    """A reader that also insists on every element being closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.parts: list[Part] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.own = ""
        self.style = ""
        self.title = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag == "br":
            self.own += "\n"
        if tag in {"h1", "h2", "h3", "p", "li", "th", "td"}:
            self.own = ""
        if tag == "table":
            self.rows = []
        if tag == "tr":
            self.rows.append([])
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        text = settled(self.own)
        if tag in {"th", "td"}:
            self.rows[-1].append(text)
        elif tag == "table":
            self.parts.append(("table", self.rows))
        elif tag in {"h1", "h2", "h3", "p", "li"}:
            self.parts.append((tag, text))

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
        elif self.open[-1:] == ["title"]:
            self.title += data
        else:
            self.own += data


def read_html(data: bytes) -> list[Part]:
    return joined(Page(data.decode("utf-8")).parts)


# Markdown ----------------------------------------------------------------------------------------


def read_markdown(data: bytes) -> list[Part]:
    """Anything but our own kinds of block would be people's words taken for markup."""
    parser = MarkdownIt("commonmark").enable("table")
    found: list[Part] = []
    for node in SyntaxTreeNode(parser.parse(data.decode("utf-8"))):
        match node.type:
            case "heading":
                found.append((node.tag, words_of(node)))
            case "paragraph":
                found.append(("p", words_of(node)))
            case "bullet_list":
                for item in node:
                    assert {kid.type for kid in item} <= {"paragraph"}
                    found.append(("li", settled(" ".join(map(words_of, item)))))
            case kind:
                assert kind == "table", kind
                rows = [[words_of(cell) for cell in row] for part in node for row in part]
                found.append(("table", rows))
    return joined(found)


def words_of(node: SyntaxTreeNode) -> str:
    """The text of a paragraph or cell; only our breaks and our emphasis may be markup in it."""
    words = {"text": lambda part: part.content, "softbreak": lambda _: "\n"}
    words |= {"hardbreak": words["softbreak"], "em": words_of, "inline": words_of}
    words |= {"link": words_of}
    words |= {"html_inline": lambda part: {"<br>": "\n"}[part.content]}
    return settled("".join(words[part.type](part) for part in node))


READERS = {".docx": read_docx, ".html": read_html, ".md": read_markdown}
