# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Bars on one scale: pictures that say in words what they show."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Group, Summary
from facilitator.export.outline.blocks import Bars
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.bars import bar_rows
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.structure import ROOT, Element
from facilitator.export.pdf.styles import measures
from facilitator.export.words import paper_words
from tests.export.handover import HANDOVER
from tests.export.tags import Tag, read


def sheet() -> Sheet:
    options = HANDOVER.options
    return Sheet(HANDOVER, paper_words("en"), measures(options), Element(ROOT), lambda: None)


def figures(summary: Summary) -> list[Tag]:
    return read(pdf_bytes(summary, paper="management")).root.all("Figure")


def of_groups(*names: str) -> Summary:
    groups = tuple(Group(str(n), name, (), n) for n, name in enumerate(names, 1))
    return replace(HANDOVER, groups=groups, dots=40)


def test_a_picture_says_its_names_and_figures() -> None:
    (picture,) = figures(of_groups("Time", "Trust"))
    assert picture.alt == "1 Time: 1 dot; 2 Trust: 2 dots"
    assert picture.text.split() == ["1", "Time", "1", "2", "Trust", "2"]


def test_many_bars_are_several_pictures_that_each_say_their_own() -> None:
    found = figures(of_groups(*(f"Name {n}" for n in range(1, 15))))
    assert [picture.alt.count(":") for picture in found] == [12, 2]
    assert found[1].alt == "13 Name 13: 13, 14 Name 14: 14"


def test_long_names_take_several_lines() -> None:
    short = bar_rows(sheet(), Bars((("Time", 3),), "Time: 3"), 240)
    long = bar_rows(sheet(), Bars((("A sentence of the group " * 3, 3),), "…"), 240)
    assert len(short) == len(long) == 1
    assert long[0].height > 2 * short[0].height


def test_names_that_are_too_long_stand_above_their_bars_and_may_be_cut() -> None:
    endless = "A sentence of the group " * 60
    found = read(pdf_bytes(of_groups(endless, "Trust"), paper="management"))
    assert [picture.alt for picture in found.root.all("Figure")] == ["1", "2"]
    said = [" ".join(tag.text.split()) for tag in found.root.all("P")]
    assert f"1 {endless.strip()}" in said
    assert "2 Trust" in said


def test_bars_without_any_count() -> None:
    (row,) = bar_rows(sheet(), Bars((("Time", 0),), "Time: 0"), 240)
    assert row.height > 0
    assert bar_rows(sheet(), Bars((), ""), 240) == []
