# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the participants' summary says in words, and what is left out when somebody asks for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Group, Said, Summary
from facilitator.export.outline import outline_of
from facilitator.export.outline.blocks import Bars, Heading, Item, Listing, Paragraph, Table
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER, of_notes, with_options
from tests.export.tags import read


def headings(summary: Summary) -> list[tuple[int, str]]:
    found = outline_of(summary).blocks
    return [(block.level, block.text) for block in found if isinstance(block, Heading)]


def items(summary: Summary) -> list[Item]:
    found = outline_of(summary).blocks
    return [item for block in found if isinstance(block, Listing) for item in block.items]


def paragraphs(summary: Summary) -> str:
    found = outline_of(summary).blocks
    return "\n".join(block.text for block in found if isinstance(block, Paragraph))


def test_it_is_called_as_the_printed_one() -> None:
    outline = outline_of(with_options(EVERYTHING, language="sv"))
    assert (outline.title, outline.language) == (EVERYTHING.title, "sv")
    assert outline.subject == "Sammanfattning för alla som var med"


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_it_has_the_headings_of_the_printed_one(language: str) -> None:
    summary = with_options(EVERYTHING, language=language)
    printed = read(pdf_bytes(summary)).root
    for level in (1, 2, 3):
        there = sorted(text for n, text in headings(summary) if n == level)
        assert there == sorted(element.own or element.text for element in printed.all(f"H{level}"))


def test_marks_are_words() -> None:
    summary = of_notes("One", "Two", "Three", legend=HANDOVER.legend)
    notes = (
        Said("One", 2, heard=1, dots=3, starred=True, also="D", between=True, author="Ann"),
        Said("Two", 9),
        Said("Three"),
    )
    beside = (
        "Personal assistants",
        "said 2 times",
        "starred",
        "also D",
        "came in between meetings",
    )
    in_group = replace(summary, groups=(Group("A", "", notes),))
    assert Item("One", (*beside, "Ann")) in items(in_group)
    assert Item("Two") in items(in_group)
    loose = replace(summary, groups=(), ungrouped=notes)
    said = (*beside[:2], "3 dots", *beside[2:], "Ann")
    assert items(loose)[1] == Item("One", said)


def test_groups_say_their_mark_and_their_dots() -> None:
    said = paragraphs(EVERYTHING)
    assert "We agree · 15 dots" in said
    assert "54 dots from 18 people, three each" in said
    assert "After each note stands whose voice it is: Service users, Personal" in said


def test_nothing_grouped_needs_no_heading_for_the_ungrouped() -> None:
    summary = replace(of_notes(), groups=(), ungrouped=(Said("One"),), parked=(Said("Two"),))
    assert headings(summary)[1:3] == [(2, "What we said"), (3, "Kept for later")]


def test_a_group_without_name_and_notes_says_so() -> None:
    summary = replace(of_notes(), groups=(Group("A", "", ()),), marks_held_back=True)
    assert (3, "A (no name yet)") in headings(summary)
    assert "(no notes)" in paragraphs(summary)
    assert "it is not named" in paragraphs(summary)


def test_statements_say_their_figures() -> None:
    found = [block for block in outline_of(EVERYTHING).blocks if isinstance(block, Bars)]
    assert found[0].bars == (("agree", 10), ("unsure", 3), ("disagree", 5))
    assert found[0].about == "10 agree, 3 unsure, 5 disagree"


def test_the_further_pages_are_a_choice() -> None:
    short = headings(with_options(EVERYTHING, more=False))
    assert (2, "Hard choices") in headings(EVERYTHING)
    assert (2, "Hard choices") not in short
    assert (2, "What we decided") in short


def test_room_for_own_thoughts_is_a_choice() -> None:
    last = outline_of(EVERYTHING).blocks[-1]
    assert isinstance(last, Table)
    assert last.rows == (("", "", ""),)
    assert (2, "My own thoughts") not in headings(with_options(EVERYTHING, own_thoughts=False))


def test_a_session_with_nothing_in_it() -> None:
    summary = with_options(Summary(title=""), own_thoughts=False)
    assert outline_of(summary).blocks == (
        Heading(1, "Summary for everyone who was there"),
        Paragraph("Summary for everyone who was there", small=True),
    )


def test_every_table_is_full() -> None:
    for block in outline_of(EVERYTHING).blocks:
        if isinstance(block, Table):
            assert {len(row) for row in block.rows} <= {len(block.heads)}
            assert block.about
