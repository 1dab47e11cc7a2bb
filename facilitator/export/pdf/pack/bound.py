# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All papers before a session, or all after it, as one file to send to the printer once.

Every paper begins on a sheet of its own, and what is cut or hung up has a white back, so that the
file may be printed on both sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary.plan import PACK
from facilitator.export.pdf.blocks import fresh_pages, opening, plain, table_part
from facilitator.export.pdf.flow import Bound, Leaf, Section, space
from facilitator.export.pdf.flowables import paragraph
from facilitator.export.pdf.pack.papers import PACK_AFTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facilitator.export.pdf.paper import Paper
    from facilitator.export.pdf.sheet import Sheet

#: The papers before a session in the order of the evening before, and how many of each.
BEFORE = {
    "conditions": "pack.yours",
    "agenda": "pack.yours",
    "signup": "pack.door",
    "rules": "pack.wall",
    "prompts": "pack.tables",
    "lenses": "pack.tables",
    "slips": "pack.cut",
    "vote": "pack.each",
    "pulse": "pack.each",
}
#: The papers after it.
AFTER = {
    "actions": "pack.cut",
    "return": "pack.each",
    "invitation": "pack.letter",
    "themes": "pack.share",
    "headers": "pack.wall",
    "strips": "pack.cut",
}


def before(sheet: Sheet) -> Bound:
    """The papers before a session that it has something for."""
    return _bound(sheet, PACK, BEFORE)


def after(sheet: Sheet) -> Bound:
    """The papers after it."""
    return _bound(sheet, PACK_AFTER, AFTER)


def _bound(sheet: Sheet, name: str, wanted: Mapping[str, str]) -> Bound:
    """A list of the papers, then each of them."""
    from facilitator.export.pdf.papers import PAPERS  # which knows this module

    papers = [(PAPERS[key], many) for key, many in wanted.items()]
    papers = [(paper, many) for paper, many in papers if not paper.lacks(sheet.summary)]
    leaves = [*_contents(sheet, name, papers)]
    for paper, _ in papers:
        leaves += _on_new_sheet(leaves)
        leaves += _one_sided(paper.builder(sheet).leaves)
        sheet.step()
    return Bound(leaves)


def _contents(sheet: Sheet, name: str, papers: Sequence[tuple[Paper, str]]) -> Iterable[Leaf]:
    """What is in the file, and how many of each are needed."""
    m, words, people = sheet.measures, sheet.words, sheet.summary.people
    filled = fresh_pages(sheet)
    rows = opening(sheet, words.text(name))
    how = paragraph(words.text("pack.how"), m.body, sheet.root, m.width)
    filled.add([Section([*rows, space(2.4 * m.mm), *how, space(5 * m.mm)])])
    heads = [words.text("pack.paper"), words.text("pack.many")]
    many = {"pack.each": words.count("pack.each_of", people)} if people else {}
    cells = [
        [plain(sheet, words.text(paper.words)), plain(sheet, many.get(key) or words.text(key))]
        for paper, key in papers
    ]
    filled.add([table_part(sheet, heads, cells, [m.width * 0.5], row_heads=True)])
    return filled.leaves


def _on_new_sheet(leaves: Sequence[Leaf]) -> list[Leaf]:
    """A white side, where the last sheet would otherwise go on at its back."""
    return [Leaf((), leaves[-1].size)] if len(leaves) % 2 else []


def _one_sided(leaves: Iterable[Leaf]) -> list[Leaf]:
    """The leaves, each that is cut or hung up with a white back."""
    made: list[Leaf] = []
    for leaf in leaves:
        made += _on_new_sheet(made) if made and leaf.single else []
        made.append(leaf)
    return made
