# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The easy-read page: the facilitator's own sentences, when and where, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.agreed import paragraphs
from facilitator.export.outline.blocks import Block, Heading, Outline, Paragraph
from facilitator.export.phrases import capital, source_of, title_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.summary import NextMeeting, Summary
    from facilitator.export.phrases import Telling


def easy(summary: Summary) -> Outline:
    """The page as it was written: nothing is shortened, and nothing is added to the sentences."""
    told = source_of(summary)
    subject = capital(told.words.text("easy"))
    return Outline(title_of(told), subject, told.words.language, tuple(_blocks(told)))


def _blocks(told: Telling) -> Iterator[Block]:
    summary, words = told.summary, told.words
    yield Heading(1, title_of(told))
    yield from paragraphs(*_when(told, summary.date, summary.start, summary.end), summary.place)
    for line in summary.easy:
        yield Paragraph(line, lead=True)
    if summary.next_meeting:
        yield Heading(2, words.text("next"))
        yield from paragraphs(*_meeting(told, summary.next_meeting))
    if summary.contact:
        yield Paragraph(words.text("easy.contact", contact=summary.contact), lead=True)


def _meeting(told: Telling, meeting: NextMeeting) -> Iterator[str]:
    yield from _when(told, meeting.date, meeting.start, meeting.end)
    yield from (meeting.place, meeting.note)


def _when(told: Telling, day: str, start: str, end: str) -> Iterator[str]:
    """The day and the time, each on a line of its own."""
    yield capital(told.words.long_date(day))
    yield told.words.times(start, end)
