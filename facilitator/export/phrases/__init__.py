# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that papers make of a summary, before any format: PDF and written papers say them.

Every function takes a `Telling`: whatever knows the summary and the words of the paper's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from facilitator.export.words import words_of

if TYPE_CHECKING:
    from facilitator.domain.summary import NextMeeting, Summary
    from facilitator.export.words import PaperWords


class Telling(Protocol):
    """Who tells: a summary in the words of a language."""

    @property
    def summary(self) -> Summary: ...

    @property
    def words(self) -> PaperWords: ...


@dataclass(frozen=True, slots=True)
class Source:
    """A summary with its words, where there is no sheet of paper."""

    summary: Summary
    words: PaperWords


def source_of(summary: Summary) -> Source:
    """The summary in the language that its options choose, else in its own."""
    return Source(summary, words_of(summary))


def capital(text: str) -> str:
    """`text` as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def title_of(told: Telling) -> str:
    """What the paper is called; never empty."""
    summary = told.summary
    return summary.title or summary.question or capital(told.words.text("kicker"))


def when_and_where(meeting: NextMeeting, words: PaperWords, *, begins: bool = True) -> str:
    """ "Thursday 10 December 2026, 13:00–15:00, Library hall"; `begins`: a line begins with it."""
    date, times = words.long_date(meeting.date), words.times(meeting.start, meeting.end)
    return ", ".join(filter(None, (capital(date) if begins else date, times, meeting.place)))
