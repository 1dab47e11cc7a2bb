# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The report over time: what returns, what waits, what was tried, who took part, and the pulse.

Counts as "x of y" and the groups' own words; nothing is ranked, no score is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.privacy import CELL, is_small
from facilitator.export.outline.blocks import (
    Bars,
    Block,
    Heading,
    Item,
    Listing,
    Outline,
    Paragraph,
    Table,
)
from facilitator.export.outline.series_pulse import pulse
from facilitator.export.phrases import capital
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.series import Meeting, Series, Share, Waiting
    from facilitator.domain.summary import Summary
    from facilitator.export.words import PaperWords

_WAYS = ("paid", "in_work_time", "expenses_only", "unpaid")
_BEFORE = ("first_time", "been_before")


def series(summary: Summary) -> Outline:
    """The report of a summary that has a series; `ValueError` for one that has none."""
    found = summary.series
    if found is None:
        raise ValueError("this summary is of one session")
    words = words_of(summary)
    subject = capital(words.text("series_report"))
    blocks: list[Block] = [Heading(1, summary.title), Paragraph(subject, lead=True)]
    blocks += _opening(found, words)
    for part in (_themes, _asks, _experiments, _people, _missing, pulse, _meetings):
        blocks += part(found, words)
    return Outline(summary.title, subject, words.language, tuple(blocks))


def _opening(found: Series, words: PaperWords) -> Iterator[Block]:
    days = sorted(meeting.date for meeting in found.meetings if meeting.date)
    when = [words.plain_date(day) for day in dict.fromkeys((days[0], days[-1]))] if days else []
    count = words.count("series.sessions", len(found.meetings))
    yield Paragraph(", ".join(filter(None, (count, " – ".join(when)))))
    yield Paragraph(words.text("series.promise", people=CELL))
    if found.hidden:
        yield Paragraph(words.count("series.hidden", found.hidden, people=CELL))


def _themes(found: Series, words: PaperWords) -> Iterator[Block]:
    if len(found.meetings) < 2:
        return
    yield Heading(2, words.text("series.themes"))
    if not found.themes:
        yield Paragraph(words.text("series.no_themes"))
        return
    stuck = words.text("series.stuck")
    yield Listing(
        tuple(
            Item(
                " · ".join(theme.names),
                (
                    words.count("series.in_sessions", theme.sessions),
                    *((stuck,) if theme.stuck else ()),
                ),
            )
            for theme in found.themes
        )
    )


def _asks(found: Series, words: PaperWords) -> Iterator[Block]:
    if not found.answered.all:
        return
    yield Heading(2, words.text("series.asks"))
    told = _of(words, "series.answered", found.answered)
    if found.days_to_answer is not None:
        told = f"{told} {words.count('series.half', found.days_to_answer)}"
    yield Paragraph(told)
    if found.waiting:
        keys = ("series.question", "series.addressee", "series.age")
        rows = tuple((one.text, one.addressee, _age(one, words)) for one in found.waiting)
        about = words.text("series.question")
        yield Table(tuple(map(words.text, keys)), rows, about)
    if found.waiting_hidden:
        yield Paragraph(words.count("series.more_asks", found.waiting_hidden))


def _age(one: Waiting, words: PaperWords) -> str:
    if one.days is None:
        return words.text("series.no_date")
    return words.count("series.days", one.days)


def _experiments(found: Series, words: PaperWords) -> Iterator[Block]:
    if found.endings or found.lessons.all:
        yield Heading(2, words.text("series.experiments"))
    if found.endings:
        bars = tuple(
            (capital(_ending(key, words)), found.endings.get(key, 0))
            for key in ("keep", "change", "stop", "")
        )
        yield _bars(bars)
    if found.tried:
        keys = ("series.experiment", "series.became", "series.learned")
        rows = tuple((t.text, _ending(t.ending, words), t.learned) for t in found.tried)
        yield Table(tuple(map(words.text, keys)), rows, words.text("series.experiment"))
    if found.lessons.all:
        yield Paragraph(_of(words, "series.lessons", found.lessons))


def _ending(code: str, words: PaperWords) -> str:
    return words.text(f"series.{code or 'goes_on'}")


def _people(found: Series, words: PaperWords) -> Iterator[Block]:
    if not found.meetings:
        return
    yield Heading(2, words.text("series.who"))
    yield Paragraph(_of(words, "series.lived", found.lived))
    if found.lived.some and any(way in found.people for way in _WAYS):
        yield Paragraph(_of(words, "series.lived_paid", found.lived_paid))
        if found.lived_people is not None:
            yield Paragraph(_of(words, "series.lived_people", found.lived_people))
    for ways in (_WAYS, _BEFORE):
        yield from _counted(found, ways, words)
    if found.roles:
        named = {way: words.text(f"series.{way}") for way in ("inside", "outside")}
        bars = tuple(
            (named.get(role) or capital(words.named("roles", role)), count)
            for role, count in found.roles.items()
        )
        yield _bars(bars)
    planned, real = found.hours
    if planned or real:
        yield Paragraph(words.text("series.hours", planned=f"{planned:g}", real=f"{real:g}"))


def _counted(found: Series, ways: tuple[str, ...], words: PaperWords) -> Iterator[Block]:
    """How people took part: bars of what may be told, and a line for what may not."""
    known = {way: found.people[way] for way in ways if way in found.people}
    bars = tuple((words.text(f"series.{way}"), n) for way, n in known.items() if n is not None)
    if bars:
        yield _bars(bars)
    fewer = words.text("series.fewer", people=CELL)
    for way, n in known.items():
        if n is None:
            yield Paragraph(f"{words.text(f'series.{way}')}: {fewer}")


def _bars(bars: tuple[tuple[str, int], ...]) -> Bars:
    return Bars(bars, ", ".join(f"{name}: {count}" for name, count in bars))


def _missing(found: Series, words: PaperWords) -> Iterator[Block]:
    if found.missing:
        yield Heading(2, words.text("series.missing"))
        yield Listing(
            tuple(
                Item(text, (words.count("series.in_sessions", count),))
                for text, count in found.missing
            )
        )


def _meetings(found: Series, words: PaperWords) -> Iterator[Block]:
    if found.meetings:
        yield Heading(2, words.text("series.meetings"))
        keys = ("series.meeting", "series.when", "series.people")
        rows = tuple(_meeting(meeting, words) for meeting in found.meetings)
        about = words.text("series.meetings")
        yield Table(tuple(map(words.text, keys)), rows, about, row_heads=True)


def _meeting(meeting: Meeting, words: PaperWords) -> tuple[str, str, str]:
    """A row for it; of a small one only that it was held."""
    name, date = words.text("series.session", n=meeting.number), words.plain_date(meeting.date)
    if is_small(meeting.people):
        return name, date, words.text("series.fewer", people=CELL)
    return meeting.title or name, date, str(meeting.people)


def _of(words: PaperWords, key: str, share: Share) -> str:
    return words.text(key, some=share.some, all=share.all)
