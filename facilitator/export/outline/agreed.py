# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was decided, will be done and is asked, now and earlier, as blocks of a written paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.export.outline.blocks import Block, Heading, Item, Listing, Paragraph, Table
from facilitator.export.phrases import when_and_where
from facilitator.export.phrases.promises import (
    about_action,
    answer,
    decided_and_stopped,
    lessons,
    people,
    promised_and_own,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facilitator.domain.summary import Asked, Decided, ToDo
    from facilitator.export.phrases import Telling


def decisions(told: Telling) -> Iterator[Block]:
    """What we decided, and apart from it what we stop, with the letters of their groups."""
    for key, chosen in decided_and_stopped(told):
        yield Heading(2, told.words.text(key))
        yield Listing(tuple(_decision(told, one) for one in chosen))


def _decision(told: Telling, decided: Decided) -> Item:
    words = told.words
    letters = ", ".join(decided.letters)
    said = [words.text("goes_with", what=letters)] if letters else []
    said += [decided.how] if decided.how else []
    said += [words.text("gains", text=decided.gains)] if decided.gains else []
    return Item(decided.text, tuple(said))


def actions(told: Telling) -> Iterator[Block]:
    """What we will do, and apart from it what we start ourselves: who, and by when."""
    for key, chosen in promised_and_own(told):
        title = told.words.text(key)
        yield Heading(2, title)
        yield actions_table(told, chosen, about=title)


def actions_table(told: Telling, chosen: Iterable[ToDo], *, about: str) -> Table:
    """Actions, each with what else is told of it on lines below its words."""
    words = told.words
    rows = (
        (
            lines(action.text, about_action(told, action)),
            people(told, action),
            words.short_date(action.due, told.summary.date),
        )
        for action in chosen
    )
    return Table(heads(told, "action", "owner", "due"), tuple(rows), about)


def asks(told: Telling) -> Iterator[Block]:
    """What is asked of the organisation, with the answers that there are."""
    yield from _asked(told, "asks", told.summary.asks)


def _asked(
    told: Telling, key: str, questions: Sequence[Asked], *, waiting: bool = False
) -> list[Block]:
    if not questions:
        return []
    title = told.words.text(key)
    return [Heading(2, title), asks_table(told, questions, about=title, waiting=waiting)]


def asks_table(
    told: Telling, questions: Iterable[Asked], *, about: str, waiting: bool = False
) -> Table:
    """Questions, to whom, and by when; `waiting`: say where there is no answer yet."""
    words = told.words
    rows = (
        (
            lines(ask.text, [answer(told, ask, waiting=waiting)]),
            ask.addressee,
            words.short_date(ask.answer_by, told.summary.date),
        )
        for ask in questions
    )
    return Table(heads(told, "question", "to", "answer_by"), tuple(rows), about)


def next_time(told: Telling) -> Iterator[Block]:
    """When and where people meet again, and what to bring."""
    meeting = told.summary.next_meeting
    if meeting:
        yield Heading(2, told.words.text("next"))
        yield from paragraphs(when_and_where(meeting, told.words), meeting.note, reach=True)


def since_last_time(told: Telling) -> Iterator[Block]:
    """The actions with which the session opened, how they stand, and what was answered."""
    words, summary = told.words, told.summary
    if summary.earlier:
        title = words.text("since")
        rows = (
            (
                lines(action.text, lessons(told, action.learned, action.outcome)),
                action.owner,
                words.named("action_status", action.status),
            )
            for action in summary.earlier
        )
        yield Heading(2, title)
        yield Table(heads(told, "action", "owner", "stands"), tuple(rows), title)
    yield from _asked(told, "answers", summary.earlier_asks, waiting=True)


def fates(told: Telling) -> Iterator[Block]:
    """What happens with every idea, by what became of it."""
    if told.summary.fates:
        yield Heading(2, told.words.text("fates"))
    for fate in told.summary.fates:
        yield Heading(3, told.words.named("idea_fate", fate.fate))
        ideas = (Item(idea.text, (idea.reason,) if idea.reason else ()) for idea in fate.ideas)
        yield Listing(tuple(ideas))


# Small things that all parts need ----------------------------------------------------------------


def heads(told: Telling, *keys: str) -> tuple[str, ...]:
    """The heads of a table by the keys of their words."""
    return tuple(map(told.words.text, keys))


def lines(text: str, below: Iterable[str]) -> str:
    """A cell: somebody's words, and what the paper adds to them on lines of its own."""
    return "\n".join([text, *filter(None, below)])


def paragraphs(*texts: str, reach: bool = False) -> list[Block]:
    """A paragraph for each text that says something; `reach`: what leads somewhere does so."""
    return [Paragraph(text, reach=reach) for text in texts if text]
