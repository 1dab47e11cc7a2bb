# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What management reads of a session: what was decided and is asked first, then what it was about.

It is read by people who were not there. So nothing on it says whose words a note is, fewer than
three people are never counted apart, and the room's words are quoted only where the group may be
shared outside and somebody put a star on the note.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.domain.summary.outcomes import EXPERIMENT
from facilitator.domain.summary.thoughts import ROOM
from facilitator.export.outline import agreed, thoughts
from facilitator.export.outline.agreed import heads, lines, paragraphs
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
from facilitator.export.phrases import capital, source_of, title_of, when_and_where
from facilitator.export.phrases.opening import heard, how_many_dots, kicker
from facilitator.export.phrases.promises import answer, lessons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facilitator.domain.summary import Asked, Group, Summary
    from facilitator.export.phrases import Telling

PLAIN = "action"
_QUOTES = 3  # of a theme; where more than three themes have some, one less
_STATUSES = ("done", "doing", "open", "stuck", "dropped")


def management(summary: Summary) -> Outline:
    """The summary for those who can decide, answer and pay, on at most two usual pages."""
    told = source_of(_careful(summary))
    subject = capital(told.words.text("management"))
    return Outline(title_of(told), subject, told.words.language, tuple(_blocks(told)))


def _careful(summary: Summary) -> Summary:
    """The summary without what only those may read who were there."""
    themes = _themes(summary.groups)
    letters = {group.letter for group in themes}
    decisions = tuple(
        replace(one, letters=tuple(letter for letter in one.letters if letter in letters))
        for one in summary.decisions
    )
    actions = tuple(replace(action, first_step="") for action in summary.actions)
    stories = tuple(story for story in summary.stories if story.consent != ROOM)
    return replace(summary, decisions=decisions, actions=actions, stories=stories)


def _themes(groups: Sequence[Group]) -> list[Group]:
    """The groups whose names may be told: those marked so; all that have one before any is.

    A mark is a choice, and then what was not chosen stays in the room. As long as nobody chose,
    the names alone are told, which the group wrote together and the decisions rest on.
    """
    named = [group for group in groups if group.name]
    return [group for group in named if group.shareable] or named


def _blocks(told: Telling) -> Iterator[Block]:
    yield from _opening(told)
    yield from agreed.decisions(told)
    yield from _actions(told)
    yield from _asks(told)
    yield from _promised(told)
    yield from _about(told)
    yield from thoughts.goals(told)
    yield from _stories(told)
    yield from _evidence(told)
    yield from _cost(told)
    yield from _onwards(told)


def _onwards(told: Telling) -> Iterator[Block]:
    """When the group meets again, whom to ask, and what is told of people."""
    summary, words = told.summary, told.words
    meeting = summary.next_meeting
    when = when_and_where(meeting, words)
    yield Heading(2, words.text("next" if when else "management.more"))
    yield from paragraphs(
        when, words.text("management.contact", contact=summary.contact) if summary.contact else ""
    )
    yield Paragraph(words.text("management.rule"), small=True)


def _opening(told: Telling) -> Iterator[Block]:
    summary, words = told.summary, told.words
    yield Heading(1, title_of(told))
    yield Paragraph(kicker(told, "management"), small=True)
    when = capital(words.long_date(summary.date))
    people = words.count("people", summary.people) if summary.people else ""
    facts = (when, words.times(summary.start, summary.end), summary.place, people)
    yield from paragraphs(" · ".join(filter(None, facts)))
    yield from (Paragraph(text, small=True) for text in (_who(told),) if text)
    for text in (summary.question, summary.purpose):
        if text and text != title_of(told):
            yield Paragraph(text, lead=True)


def _who(told: Telling) -> str:
    """Who was there, by roles that several people have."""
    words, outward = told.words, told.summary.outward
    roles = [words.text("role", role=words.named("roles", name), n=n) for name, n in outward.roles]
    if outward.others and roles:
        roles.append(words.text("role", role=words.text("management.others"), n=outward.others))
    said = [words.text("who_here", roles=", ".join(roles))] if roles else []
    said += [words.count("management.lived", outward.lived)] if outward.lived else []
    return " ".join(said)


def _actions(told: Telling) -> Iterator[Block]:
    """What will be done, and apart from it what is tried out."""
    summary = told.summary
    plain = tuple(action for action in summary.actions if action.type != EXPERIMENT)
    tried = [action for action in summary.actions if action.type == EXPERIMENT]
    yield from agreed.actions(source_of(replace(summary, actions=plain)))
    if tried:
        title = told.words.text("management.try")
        yield Heading(2, title)
        # Under this heading only the dates are still worth the words "an experiment".
        dated = (one if one.starts else replace(one, type=PLAIN) for one in tried)
        yield agreed.actions_table(told, dated, about=title)


def _asks(told: Telling) -> Iterator[Block]:
    """Every question that waits, the one that waits longest first; then those with an answer."""
    words, summary = told.words, told.summary
    asks = sorted((*summary.earlier_asks, *summary.asks), key=lambda ask: ask.status != "open")
    if not asks:
        return
    title = words.text("asks")
    rows = (
        (
            lines(ask.text, [answer(told, ask) if ask.status != "closed" else ""]),
            ask.addressee,
            words.short_date(ask.answer_by, summary.date),
            _age(told, ask),
        )
        for ask in asks
    )
    yield Heading(2, title)
    columns = heads(told, "question", "to", "answer_by", "management.age")
    yield Table(columns, tuple(rows), title)


def _age(told: Telling, ask: Asked) -> str:
    """For how many days a question has been open, or that it no longer is."""
    words, summary = told.words, told.summary
    if ask.status != "open":
        return words.text(f"management.{'closed' if ask.status == 'closed' else 'answered'}")
    days = _days(ask.asked_on, summary.options.today or summary.date)
    if days is None:
        return ""
    return words.count("management.days", days) if days > 0 else words.text("management.new")


def _days(first: str, last: str) -> int | None:
    start, end = date_of(first), date_of(last)
    return (end - start).days if isinstance(start, date) and isinstance(end, date) else None


def _promised(told: Telling) -> Iterator[Block]:
    """How the last promises stand, and what was learned; without the names of who made them."""
    words, earlier = told.words, told.summary.earlier
    if not earlier:
        return
    title = words.text("management.promised")
    counts = Counter(action.status for action in earlier)
    known = [*_STATUSES, *sorted(counts.keys() - set(_STATUSES))]
    said = (
        words.text(
            "management.status", status=words.named("action_status", status), n=counts[status]
        )
        for status in known
        if counts[status]
    )
    rows = (
        (
            lines(action.text, lessons(told, action.learned, action.outcome)),
            words.named("action_status", action.status),
        )
        for action in earlier
    )
    yield Heading(2, title)
    yield Paragraph(" · ".join(said))
    yield Table(heads(told, "action", "stands"), tuple(rows), title)


def _about(told: Telling) -> Iterator[Block]:
    """The themes with their dots, and some of the words that may be quoted."""
    words, groups = told.words, told.summary.groups
    themes = _themes(groups)
    if not themes:
        return
    yield Heading(2, words.text("management.themes"))
    if any(group.dots for group in themes):
        yield Paragraph(how_many_dots(told, "written.dots"), small=True)
        bars = tuple((_name(group), group.dots) for group in themes)
        dots = (f"{name}: {words.count('dots', count)}" for name, count in bars)
        yield Bars(bars, "; ".join(dots))
    else:
        yield Listing(tuple(Item(_name(group)) for group in themes))
    yield from _held_back(told, themes)
    quoted = [(group, [n for n in group.notes if n.starred]) for group in themes if group.shareable]
    quoted = [(group, notes) for group, notes in quoted if notes]
    most = _QUOTES - 1 if len(quoted) > _QUOTES else _QUOTES
    for group, notes in quoted:
        yield Heading(3, _name(group))
        items = (Item(n.text, tuple(filter(None, [heard(told, n)]))) for n in notes[:most])
        yield Listing(tuple(items))


def _held_back(told: Telling, themes: Sequence[Group]) -> Iterator[Block]:
    """What of the notes is not told here, and why."""
    words, groups = told.words, told.summary.groups
    if not any(group.shareable for group in themes):
        yield Paragraph(words.text("management.not_asked"), small=True)
    elif len(groups) > len(themes):
        stay = words.count("management.kept_inside", len(groups) - len(themes))
        yield Paragraph(stay, small=True)


def _name(group: Group) -> str:
    return f"{group.letter} {group.name}".strip()


def _stories(told: Telling) -> Iterator[Block]:
    """The sentences that may be heard outside the room."""
    stories = told.summary.stories
    if stories:
        yield Heading(2, told.words.text("stories"))
        yield Listing(tuple(Item(story.sentence) for story in stories))


def _evidence(told: Telling) -> Iterator[Block]:
    """What the group built on, with where it comes from."""
    found = told.summary.evidence
    if found:
        yield Heading(2, told.words.text("evidence"))
        yield Listing(tuple(Item(e.text, (e.source,) if e.source else ()) for e in found))


def _cost(told: Telling) -> Iterator[Block]:
    """Hours, and how people could be there, as counts."""
    words, outward = told.words, told.summary.outward
    said = [_hours(told)] if outward.planned_hours or outward.real_hours else []
    ways = [
        words.text("role", role=words.text(f"way.{how}"), n=n) for how, n in outward.arrangements
    ]
    if ways and outward.otherwise:
        other = words.text("management.otherwise")
        ways.append(words.text("role", role=other, n=outward.otherwise))
    said += [words.text("management.came", ways=", ".join(ways))] if ways else []
    if outward.lived_paid is not None:
        paid = words.text("management.lived_paid", all=outward.lived, n=outward.lived_paid)
        said.append(paid)
    if said:
        yield Heading(2, words.text("management.cost"))
        yield from paragraphs(" ".join(said))


def _hours(told: Telling) -> str:
    outward = told.summary.outward
    planned, real = f"{outward.planned_hours:g}", f"{outward.real_hours:g}"
    both = outward.planned_hours and outward.real_hours
    key = "" if both else ".real" if outward.real_hours else ".planned"
    return told.words.text(f"management.hours{key}", planned=planned, real=real)
