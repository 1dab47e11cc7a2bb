# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What hangs on the wall: each rule and each name is there, and as large as it can be."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2

from facilitator.domain.summary import Group, Summary
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.papers_read import checked, paper, sizes
from tests.export.planned import PLANNED


def heights(summary: Summary, name: str, words: str = "") -> list[float]:
    """The height of the highest letter on each page, from `words` on, in points."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(summary, paper=name)))
    found = []
    for page in document:
        text = page.get_textpage()
        start = text.get_text_range().index(words)
        boxes = [text.get_charbox(index) for index in range(start, text.count_chars())]
        found.append(max(top - bottom for _, bottom, _, top in boxes))
    document.close()
    return found


def test_every_rule_is_on_one_page_and_numbered() -> None:
    found = paper(EVERYTHING, "rules")
    assert found.pages == 1
    assert [body.text for body in found.root.all("LBody")] == [*PLANNED.rules]
    assert [label.text.strip() for label in found.root.all("Lbl")] == list("1234567")
    assert found.root.all("L")[0].attributes["/ListNumbering"] == "/Decimal"


def test_rules_are_as_large_as_they_fit() -> None:
    few = replace(EVERYTHING, plan=replace(PLANNED, rules=PLANNED.rules[:3]))
    many = replace(EVERYTHING, plan=replace(PLANNED, rules=PLANNED.rules * 4))
    sized = [heights(summary, "rules", "One person") for summary in (many, EVERYTHING, few)]
    assert [len(pages) for pages in sized] == [1, 1, 1]
    assert sized[0] < sized[1] < sized[2]
    assert sized[1][0] > 20  # from the top to the foot of letters of 28 points


def test_without_rules_there_are_lines_to_write_them_on() -> None:
    found = checked(Summary("Nothing yet"), "rules")
    assert [tag.text for tag in found.root.all("P")] == ["We write them here together."]


def test_every_group_has_a_page_with_its_letter_and_name() -> None:
    found = paper(EVERYTHING, "headers")
    groups = EVERYTHING.groups
    assert [head.text for head in found.root.all("H2")] == [f"{g.letter} {g.name}" for g in groups]
    assert found.pages == len(groups)
    assert set(sizes(EVERYTHING, "headers")) == {(842, 595)}
    assert min(heights(EVERYTHING, "headers")) > 60
    assert found.outline[1:] == [f"{group.letter} {group.name}" for group in groups]


def test_a_group_without_a_name_or_letter() -> None:
    nameless = replace(EVERYTHING, groups=(Group("A", "", ()), Group("", "Only a name", ())))
    found = checked(nameless, "headers")
    assert [head.text.strip() for head in found.root.all("H2")] == ["A", "Only a name"]
