# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The report over time: what it says, what it must not say, and its bars in every format."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from facilitator.domain.records import Action, Ask, Pulse
from facilitator.domain.series import Meeting, Series, SeriesData, series
from facilitator.domain.summary import PaperOptions, Summary
from facilitator.domain.summary.over_time import over_time
from facilitator.domain.themes import Named
from facilitator.export.outline import outline_of
from facilitator.export.outline.blocks import Bars, Heading, Listing, Paragraph, Stacks, Table
from facilitator.export.pdf import pdf_bytes
from facilitator.export.written import written_bytes
from tests.export.gate.soundness import amiss
from tests.export.tags import read

TODAY = date(2026, 11, 22)
MEETINGS = tuple(
    Meeting(
        f"m{n}", "g", n, f"Title {n}", f"2026-0{n}-05", people=3 if n == 2 else 12, lived=4,
        paid=2 if n == 1 else 9, roles={"relative": 6}, outside=12, missing=("No lift",),
    )
    for n in range(1, 5)
)  # fmt: skip
DATA = SeriesData(
    MEETINGS,
    tuple(Named(f"c{n}", f"m{n}", "Waiting for answers") for n in (1, 2, 3)),
    (
        Action("a", "m1", "Try <b>ten</b> minutes", type="experiment", outcome="keep",
               status="done", learned="It helps"),
        Action("b", "m1", "Learn to listen", type="learning", status="done"),
        Action("c", "m2", "Small one", type="experiment"),
    ),
    (
        Ask("q", "m1", "May we?", "The head", status="open"),
        Ask("r", "m2", "Asked by three people", status="open"),
        Ask("s", "m1", "Answered", status="answered", answered_on="2026-01-25"),
    ),
    tuple(Pulse(f"p{n}", f"m{n}", "ownership", (0, 5, 6, 1)) for n in (1, 3, 4)),
)  # fmt: skip


def report(data: SeriesData = DATA, **options: str | bool) -> Summary:
    chosen = PaperOptions(today="2026-11-22", **options)
    return over_time(series(data, TODAY), "Library group", language="en", options=chosen)


def texts(summary: Summary) -> str:
    return written_bytes(summary, ".md", paper="series").decode()


def test_it_says_what_came_back_what_waits_and_what_was_tried() -> None:
    told = texts(report())
    for words in (
        "Waiting for answers", "three times or more, and no answer yet", "May we?", "The head",
        "321 days", "1 of 3 questions were answered.", "within 20 days", "It helps", "kept",
        "No lift", "in 4 sessions", "Title 4",
    ):  # fmt: skip
        assert words in told, words


def test_no_word_of_a_small_session_and_nothing_private() -> None:
    told = texts(report())
    for words in ("Small one", "Asked by three people", "Title 2", "Learn to listen"):
        assert words not in told
    assert "1 more from small sessions" in told
    assert "Session 2" in told
    assert "fewer than 5" in told


def test_the_pulse_is_counts_from_the_third_session_on() -> None:
    [plot] = [b for b in outline_of(report(), "series").blocks if isinstance(b, Stacks)]
    assert [stack.parts for stack in plot.stacks] == [(5, 7)] * 3
    assert plot.stacks[0].name.startswith("Session 1, Mon 5 Jan")
    two = replace(DATA, meetings=MEETINGS[:2], pulse=DATA.pulse[:1])
    few = outline_of(report(replace(two, names=(), actions=(), asks=())), "series").blocks
    assert not [block for block in few if isinstance(block, Stacks)]
    assert "The pulse is shown from the third session on." in [
        block.text for block in few if isinstance(block, Paragraph)
    ]


def test_one_session_and_none_make_a_report_too() -> None:
    one = SeriesData(meetings=MEETINGS[:1])
    for data in (one, SeriesData()):
        blocks = outline_of(report(data), "series").blocks
        assert next(b.text for b in blocks if isinstance(b, Heading)) == "Library group"
        assert pdf_bytes(report(data), paper="series").startswith(b"%PDF")


def test_a_summary_of_one_session_has_no_such_report() -> None:
    with pytest.raises(ValueError, match="one session"):
        outline_of(Summary("T"), "series")


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
@pytest.mark.parametrize(("size", "paper"), [("standard", "A4"), ("clear", "A3"), ("large", "A4")])
def test_the_file_is_as_the_standards_want_it(language: str, size: str, paper: str) -> None:
    data = pdf_bytes(report(language=language, size=size, paper=paper), paper="series")
    assert amiss(data) == []


def test_every_bar_says_its_numbers_to_those_who_do_not_see_it() -> None:
    summary = report()
    blocks = outline_of(summary, "series").blocks
    for block in blocks:
        if isinstance(block, Bars):
            assert all(f"{name}: {count}" in block.about for name, count in block.bars)
    kinds = {type(block) for block in blocks}
    assert {Listing, Table, Bars, Stacks} <= kinds
    alt = "Session 1, Mon 5 Jan: 5 Not at all / A little, 7 Mostly / Fully"
    figures = read(pdf_bytes(summary, paper="series")).root.all("Figure")
    assert any(alt in figure.alt for figure in figures)


def test_series_without_anything_is_still_a_series() -> None:
    assert Series().has_trend is False
