# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pieces of a sheet lie where they are cut, pages may have sizes of their own."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from facilitator.domain.summary import Summary
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.flow import Pages, Placed, Row
from facilitator.export.pdf.pack.cutting import Cut, caption, on_sheets, to_hang, turned
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING

CUT = Cut((200.0, 400.0), 2, 2, (10.0, 20.0))


def sheet_of(title: str = "A day") -> Sheet:
    summary = Summary(title)
    return Sheet(summary, paper_words("en"), measures(summary.options), Element(ROOT), lambda: None)


def test_a_piece_is_a_small_page() -> None:
    assert CUT.piece == (100.0, 200.0)
    assert (CUT.width, CUT.height) == (80.0, 160.0)
    assert isinstance(CUT.pieces(), Pages)
    assert CUT.pieces().room == CUT.height


def test_pieces_are_laid_from_left_to_right_and_down() -> None:
    row = Row(1.0)
    pieces = [[Placed(row, 10.0, 180.0)] for _ in range(5)]
    first, second = on_sheets(sheet_of(), CUT, pieces).leaves
    places = [(item.x, item.y) for item in first.placed if item.row is row]
    assert places == [(10.0, 380.0), (110.0, 380.0), (10.0, 180.0), (110.0, 180.0)]
    assert [(item.x, item.y) for item in second.placed if item.row is row] == places[:1]
    assert first.size == (200.0, 400.0)
    assert first.single
    assert first.number == 0


def test_what_hangs_has_no_foot_and_a_white_back() -> None:
    pages = CUT.pieces()
    assert [(leaf.number, leaf.total) for leaf in pages.leaves] == [(1, 1)]
    (leaf,) = to_hang(pages).leaves
    assert (leaf.number, leaf.single) == (0, True)


def test_a_sheet_can_lie_on_its_long_side() -> None:
    standing = sheet_of()
    lying = turned(standing)
    assert lying.measures.page == tuple(reversed(standing.measures.page))
    assert lying.measures.width > standing.measures.width
    assert lying.root is standing.root


@pytest.mark.parametrize("title", ["A day", "A day " * 60])
def test_a_caption_is_one_line(title: str) -> None:
    sheet = sheet_of(title)
    (row,) = caption(sheet, "Cards", 200.0, head=True)
    assert row.height == sheet.measures.foot.leading
    assert [kid.tag for kid in sheet.root.elements()] == [ROOT, "H1", "P"]
    assert len(caption(sheet, "Cards", 200.0, head=False)) == 1
    assert [kid.tag for kid in sheet.root.elements()] == [ROOT, "H1", "P"]


def test_the_line_to_cut_along_reaches_both_edges() -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(EVERYTHING, paper="vote")))
    picture = document[0].render(scale=2).to_pil().convert("L")
    document.close()
    middle = picture.height // 2
    line = picture.crop((0, middle - 3, picture.width, middle + 3))
    for left in (0, picture.width - 12):
        darkest, _ = line.crop((left, 0, left + 12, 6)).getextrema()
        assert darkest < 200
