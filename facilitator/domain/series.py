# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the sessions of a learning group, or of all of them, came to over time.

Signs, not marks: counts as "x of y", the groups' own words, nothing ranked and nothing averaged.
No number of fewer than five people is told, and a session of fewer than five people counts in
totals only: its words and numbers are not told on their own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import date_of
from facilitator.domain.edits.entries import PULSE_ITEMS
from facilitator.domain.privacy import (
    is_small,
    may_show,
    shared,
    told_roles,
    told_together,
)
from facilitator.domain.themes import themes_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from facilitator.domain.records import Action, Ask, Pulse
    from facilitator.domain.themes import Named

TREND = 3  # sessions from which on something is shown as it went
_OVER = ("done", "stuck", "dropped")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session that was held, in numbers of people. `lived`: with lived experience."""

    id: str
    group_id: str = ""
    number: int = 1
    title: str = ""
    date: str = ""
    people: int = 0
    lived: int = 0
    inside: int = 0
    outside: int = 0
    roles: Mapping[str, int] = field(default_factory=dict)
    paid: int = 0
    paid_lived: int = 0
    in_work_time: int = 0
    expenses_only: int = 0
    unpaid: int = 0
    first_time: int = 0
    been_before: int = 0
    planned_hours: float = 0.0
    real_hours: float = 0.0
    notes: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesData:
    """What is read from the library. Meetings stand in their order, the first on top."""

    meetings: tuple[Meeting, ...] = ()
    names: tuple[Named, ...] = ()
    actions: tuple[Action, ...] = ()
    asks: tuple[Ask, ...] = ()
    pulse: tuple[Pulse, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """x of y."""

    some: int
    all: int


@dataclass(frozen=True, slots=True)
class Theme:
    """Names that groups gave in several sessions, as they gave them, each with its sessions.

    `stuck`: it came back three times, and nobody answered and nothing was done.
    """

    names: tuple[str, ...]
    sessions: int
    stuck: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that nobody has answered yet, and since how many days."""

    text: str
    addressee: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Tried:
    """An experiment. `ending`: keep, change, stop, or empty while it goes on."""

    text: str
    ending: str
    learned: str


@dataclass(frozen=True, slots=True)
class PulseRow:
    """The answers in one session: four counts, or halves, or one; empty when none may be told."""

    session_id: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Everything that the page and the report show. `hidden`: sessions that count in totals only.

    `people`: how they took part, by way; a number that may not be told is None. `lived_paid` counts
    sessions in which somebody with lived experience was paid, `lived_people` those people; it is
    None where too few were there, or too few were paid, or not.
    """

    meetings: tuple[Meeting, ...] = ()
    hidden: int = 0
    themes: tuple[Theme, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    waiting_hidden: int = 0
    answered: Share = Share(0, 0)
    days_to_answer: int | None = None
    tried: tuple[Tried, ...] = ()
    endings: Mapping[str, int] = field(default_factory=dict)
    lessons: Share = Share(0, 0)
    lived: Share = Share(0, 0)
    lived_paid: Share = Share(0, 0)
    lived_people: Share | None = None
    people: Mapping[str, int | None] = field(default_factory=dict)
    roles: Mapping[str, int] = field(default_factory=dict)
    hours: tuple[float, float] = (0.0, 0.0)
    missing: tuple[tuple[str, int], ...] = ()
    pulse: Mapping[str, tuple[PulseRow, ...]] = field(default_factory=dict)

    @property
    def has_trend(self) -> bool:
        """Whether there are enough sessions to show how it went."""
        return len(self.meetings) >= TREND


def series(data: SeriesData, today: date) -> Series:
    """Reckon it all from what was read."""
    open_ones = {meeting.id for meeting in data.meetings if not is_small(meeting.people)}
    lived = [meeting for meeting in data.meetings if meeting.lived]
    asks = [ask for ask in data.asks if ask.status == "open"]
    answered = [ask for ask in data.asks if ask.status == "answered"]
    agreed = shared(data.actions)
    over = [action for action in agreed if action.status in _OVER]
    tried = [action for action in data.actions if action.type == "experiment"]
    starts = {meeting.id: meeting.date for meeting in data.meetings}
    return Series(
        meetings=data.meetings,
        hidden=len(data.meetings) - len(open_ones),
        themes=_themes(data, open_ones),
        waiting=_waiting((a for a in asks if a.session_id in open_ones), starts, today),
        waiting_hidden=sum(ask.session_id not in open_ones for ask in asks),
        answered=Share(len(answered), len(data.asks)),
        days_to_answer=_days_to_answer(answered, starts),
        tried=tuple(
            Tried(a.text, _ending(a), a.learned) for a in tried if a.session_id in open_ones
        ),
        endings=Counter(map(_ending, tried)),
        lessons=Share(sum(bool(action.learned) for action in over), len(over)),
        lived=Share(len(lived), len(data.meetings)),
        lived_paid=Share(sum(bool(meeting.paid_lived) for meeting in lived), len(lived)),
        lived_people=_lived_people(lived),
        people=_people(data.meetings),
        roles=_roles(data.meetings),
        hours=(
            sum(meeting.planned_hours for meeting in data.meetings),
            sum(meeting.real_hours for meeting in data.meetings),
        ),
        missing=_missing(data.meetings),
        pulse=_pulse(data, open_ones) if len(data.meetings) >= TREND else {},
    )


def _themes(data: SeriesData, open_ones: set[str]) -> tuple[Theme, ...]:
    """Names that return in two sessions or more: those that returned most often on top."""
    settled = {a.cluster_id for a in data.actions if a.status == "done"}
    settled |= {a.cluster_id for a in data.asks if a.status == "answered"}
    found = []
    for members in themes_in(data.names):
        sessions = {named.session_id for named in members}
        told = [named.name for named in members if named.session_id in open_ones]
        if len(sessions) < 2 or not told:
            continue
        answered = any(named.cluster_id in settled for named in members)
        names = tuple(dict.fromkeys(told))
        stuck = len(sessions) >= TREND and not answered
        found.append(Theme(names, len(sessions), stuck))
    return tuple(sorted(found, key=lambda theme: -theme.sessions))


def _waiting(asks: Iterable[Ask], starts: Mapping[str, str], today: date) -> tuple[Waiting, ...]:
    """Open questions, the oldest on top; those of which nobody knows since when come last."""
    found = []
    for ask in asks:
        asked = date_of(starts[ask.session_id])
        days = max(0, (today - asked).days) if asked else None
        found.append(Waiting(ask.text, ask.addressee, days))
    return tuple(sorted(found, key=lambda one: -1 if one.days is None else one.days, reverse=True))


def _days_to_answer(answered: Iterable[Ask], starts: Mapping[str, str]) -> int | None:
    """Half of the answers took no longer than these days; None without dates."""
    days = []
    for ask in answered:
        asked, came = date_of(starts[ask.session_id]), date_of(ask.answered_on)
        if asked and came and came >= asked:
            days.append((came - asked).days)
    return sorted(days)[(len(days) - 1) // 2] if days else None


def _ending(action: Action) -> str:
    if action.outcome:
        return action.outcome
    return "stop" if action.status == "dropped" else ""


def _people(meetings: Sequence[Meeting]) -> dict[str, int | None]:
    """How people took part, over all sessions; only what may be told, and what was counted."""
    ways = (
        "paid", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before",
    )  # fmt: skip
    totals = {way: sum(getattr(meeting, way) for meeting in meetings) for way in ways}
    return {way: n if may_show(n) else None for way, n in totals.items() if n}


def _lived_people(lived: Sequence[Meeting]) -> Share | None:
    """How many of the people with lived experience were paid, where anybody counted it."""
    counted = [m for m in lived if m.paid or m.in_work_time or m.expenses_only or m.unpaid]
    every = sum(meeting.lived for meeting in counted)
    paid = sum(min(meeting.paid_lived, meeting.lived) for meeting in counted)
    told = every > 0 and may_show(every) and may_show(paid) and may_show(every - paid)
    return Share(paid, every) if told else None


def _roles(meetings: Sequence[Meeting]) -> dict[str, int]:
    roles: Counter[str] = Counter()
    for meeting in meetings:
        roles.update(meeting.roles)
    inside = sum(meeting.inside for meeting in meetings)
    outside = sum(meeting.outside for meeting in meetings)
    return told_roles(roles, inside=inside, outside=outside)


def _missing(meetings: Sequence[Meeting]) -> tuple[tuple[str, int], ...]:
    """Conditions that were not there, and in how many sessions."""
    found = Counter(text for meeting in meetings for text in dict.fromkeys(meeting.missing))
    return tuple(found.most_common())


def _pulse(data: SeriesData, open_ones: set[str]) -> dict[str, tuple[PulseRow, ...]]:
    """Of each sentence the answers by session, in the order of the sessions."""
    rows: defaultdict[str, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for pulse in data.pulse:
        if pulse.session_id in open_ones:
            rows[pulse.item][pulse.session_id] = told_together(pulse.counts)
    order = [meeting.id for meeting in data.meetings]
    return {
        item: tuple(PulseRow(key, rows[item][key]) for key in order if key in rows[item])
        for item in PULSE_ITEMS
        if rows[item]
    }
