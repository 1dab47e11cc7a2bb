# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a written paper says, in order, before any format: headings, paragraphs, lists, tables.

Word, HTML, Markdown and the PDF papers that are only words are drawn from this one value, so that
all of them say the same. Every text is plain: nothing in it is markup for anybody.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the title of the paper, of which there is one, then 2 and 3."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`lead`: said larger, as the purpose is; `small`: an aside.

    `reach`: words of the facilitator in which an address or a number may be followed.
    """

    text: str
    lead: bool = False
    small: bool = False
    reach: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """Words of people, and what the paper adds to them: "3 dots", "also C"."""

    text: str
    additions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with a mark before each of its items."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Cells under `heads`, as many in each row; `about` says for those who cannot see what it is.

    `row_heads`: the first cell of a row is its header.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    about: str = ""
    row_heads: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts drawn as bars on one scale, each with its figure; `about` is the text instead."""

    bars: tuple[tuple[str, int], ...]
    about: str


@dataclass(frozen=True, slots=True)
class Stack:
    """A bar in parts. `said` is what it says in words; without `parts` it is only said.

    `fills`: which part of the legend each of them is, from 0.
    """

    name: str
    parts: tuple[int, ...]
    said: str
    fills: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stacks:
    """Bars in parts on one scale, told apart by hatching; `legend` from the weakest answer on.

    `keyed`: the legend is drawn over them, as over the first of several.
    """

    legend: tuple[str, ...]
    stacks: tuple[Stack, ...]
    about: str
    keyed: bool = True


Block = Heading | Paragraph | Listing | Table | Bars | Stacks


@dataclass(frozen=True, slots=True)
class Outline:
    """A paper in `language`. `subject` says in a few words what kind of paper it is."""

    title: str
    subject: str
    language: str
    blocks: tuple[Block, ...]
