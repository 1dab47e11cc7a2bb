# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The easy-read page says the facilitator's sentences as they were written, and what is needed."""

from __future__ import annotations

from facilitator.domain.records import Session
from facilitator.domain.state import State
from facilitator.domain.summary import NextMeeting, PaperOptions, Summary, summarise
from facilitator.export.outline.blocks import Heading, Paragraph
from facilitator.export.outline.easy import easy


def test_the_page_from_top_to_bottom() -> None:
    summary = Summary(
        "Handover",
        date="2026-11-26",
        start="13:00",
        end="15:00",
        place="Library hall",
        easy=("We talked.", "We will try."),
        next_meeting=NextMeeting("2026-12-10", "13:00", place="Library hall"),
        contact="Iman, 0555 010 20",
    )
    outline = easy(summary)
    assert outline.title == "Handover"
    assert outline.subject == "Easy to read"
    assert outline.blocks == (
        Heading(1, "Handover"),
        Paragraph("Thursday 26 November 2026"),
        Paragraph("13:00–15:00"),
        Paragraph("Library hall"),
        Paragraph("We talked.", lead=True),
        Paragraph("We will try.", lead=True),
        Heading(2, "Next time"),
        Paragraph("Thursday 10 December 2026"),
        Paragraph("13:00"),
        Paragraph("Library hall"),
        Paragraph("Do you have a question? Ask: Iman, 0555 010 20", lead=True),
    )


def test_only_what_is_known_is_said() -> None:
    assert easy(Summary("Handover", easy=("We talked.",))).blocks == (
        Heading(1, "Handover"),
        Paragraph("We talked.", lead=True),
    )


def test_every_line_that_was_written_and_no_empty_one() -> None:
    session = Session("s", title="Handover", easy_summary="One.\n\n  Two words.  \nThree.\n")
    summary = summarise(State([session]), session, PaperOptions(kind="easy"))
    assert summary.easy == ("One.", "Two words.", "Three.")
