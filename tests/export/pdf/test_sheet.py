# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Small things that all parts of a paper share."""

from __future__ import annotations

from facilitator.domain.summary import PaperOptions, Summary
from facilitator.export.pdf.sheet import Sheet, letter_width, wrapped
from facilitator.export.pdf.structure import Element
from facilitator.export.pdf.styles import measures
from facilitator.export.words import paper_words


def sheet(summary: Summary) -> Sheet:
    m = measures(summary.options)
    return Sheet(summary, paper_words("en"), m, Element("Document"), lambda: None)


def test_a_paper_always_has_a_title() -> None:
    assert sheet(Summary(title="Title", question="Why?")).title == "Title"
    assert sheet(Summary(title="", question="Why?")).title == "Why?"
    assert sheet(Summary(title="")).title == "Summary for everyone who was there"


def test_colour_is_a_choice() -> None:
    assert sheet(Summary(title="")).coloured
    assert not sheet(Summary(title="", options=PaperOptions(black_and_white=True))).coloured


def test_cells_wrap() -> None:
    assert wrapped([30, 30, 30], 5, 100) == [[0, 1, 2]]
    assert wrapped([30, 30, 31], 5, 100) == [[0, 1], [2]]
    assert wrapped([200, 30], 5, 100) == [[0], [1]]
    assert wrapped([], 5, 100) == []


def test_boxes_grow_with_their_letters() -> None:
    m = measures(PaperOptions())
    assert letter_width([], m) == 0
    assert letter_width(["A", "B"], m) == 2 * letter_width(["A"], m)
    assert letter_width(["AAB"], m) > letter_width(["A"], m)
