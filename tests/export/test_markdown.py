# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the Markdown looks to somebody who reads it as it is: few backslashes, lines as they were."""

from __future__ import annotations

import pytest

from facilitator.export.markdown import markdown_text
from facilitator.export.outline.blocks import Heading, Item, Listing, Outline, Paragraph, Table


def written(*blocks: object) -> str:
    return markdown_text(Outline("Title", "a paper", "en", blocks))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Isn’t it 3 - 2 = 1 (or #1)? R&D!", "Isn’t it 3 - 2 = 1 (or #1)? R&D!"),
        ("2. not a list", "2\\. not a list"),
        ("- not a list", "\\- not a list"),
        ("# not a heading", "\\# not a heading"),
        ("*not* _slanted_ [not](a link)", "\\*not\\* \\_slanted\\_ \\[not\\](a link)"),
        ("a &lt; b", "a \\&lt; b"),
        ("  two\nlines  ", "two\\\nlines"),
        ("two\n \nparagraphs", "two\n\nparagraphs"),
    ],
)
def test_only_what_would_be_markup_gets_a_backslash(text: str, shown: str) -> None:
    assert written(Paragraph(text)) == f"{shown}\n"


def test_what_the_paper_adds_is_told_apart() -> None:
    items = Listing((Item("One", ("two", "three")), Item("four\nlines\n\nof text", ("five",))))
    assert written(items) == ("- One · _two · three_\n- four\\\n  lines\n\n  of text · _five_\n")


def test_two_lists_in_a_row_stay_two() -> None:
    one = Listing((Item("a"),))
    assert written(one, one, one, Heading(2, "b"), one) == "- a\n\n* a\n\n- a\n\n## b\n\n- a\n"


def test_a_table_in_which_people_began_new_lines_and_drew_lines() -> None:
    table = Table(("A", ""), (("one\ntwo", "a|b"),))
    assert written(table) == "| A |  |\n| --- | --- |\n| one<br>two | a\\|b |\n"


def test_only_what_is_to_be_reached_leads_somewhere() -> None:
    text = "Tell a_b@example.org\n(0555) 010 20"
    assert written(Paragraph(text)) == "Tell a\\_b@example.org\\\n(0555) 010 20\n"
    assert written(Paragraph(text, reach=True)) == (
        "Tell [a\\_b@example.org](<mailto:a_b@example.org>)\\\n[(0555) 010 20](<tel:055501020>)\n"
    )


def test_a_heading_is_one_line_and_ends_as_it_ends() -> None:
    assert written(Heading(3, "two\nlines ##")) == "### two lines \\#\\#\n"
