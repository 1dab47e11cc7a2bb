# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the library shows: pure reads of the catalogue, which is always in memory."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from facilitator.domain.records import Ask

if TYPE_CHECKING:
    from facilitator.domain.records import Action, LearningGroup, Session
    from facilitator.domain.state import State

#: How many sessions of a learning group stand on the first page.
SHOWN = 2
#: Actions that somebody still carries.
OPEN_STATUSES = frozenset({"open", "doing", "stuck"})
_LAST_DAY = date.max.isoformat()
#: What is written with another year was meant otherwise.
YEARS = range(1900, 3000)


@dataclass(frozen=True, slots=True)
class Section:
    """A learning group, or None for the sessions in no group. `sessions` stand as in a diary:
    the coming ones first, farthest on top, then the past ones, newest first.

    `highlights` are the few that matter now; the one of today has a place of its own.
    """

    group: LearningGroup | None
    sessions: tuple[Session, ...]
    highlights: tuple[Session, ...]
    open_actions: int


@dataclass(frozen=True, slots=True)
class OpenActions:
    """Those of all sessions by their date; those without a date come last.

    `asks`: the questions to the organisation that nobody has answered yet.
    """

    was_due: tuple[Action, ...] = ()
    coming_up: tuple[Action, ...] = ()
    asks: tuple[Ask, ...] = ()

    def __len__(self) -> int:
        return len(self.was_due) + len(self.coming_up)


def sections(state: State, today: date) -> tuple[Section, ...]:
    """Every learning group, the one that met last on top; then the sessions in no group."""
    by_group: dict[str | None, list[Session]] = defaultdict(list)
    groups = {group.id: group for group in state.groups.values() if not group.binned}
    for session in live_sessions(state):
        by_group[session.group_id if session.group_id in groups else None].append(session)
    actions = _open_by_group(state)
    featured = todays_session(state, today)
    made = [
        _section(group, by_group.get(group.id, []), actions[group.id], featured, today)
        for group in groups.values()
    ]
    made.sort(key=lambda section: section.group.position if section.group else 0.0)
    made.sort(key=lambda section: _activity(section, today), reverse=True)
    if loose := by_group.get(None):
        made.append(_section(None, loose, actions[None], featured, today))
    return tuple(made)


def live_sessions(state: State) -> list[Session]:
    """Every session that is not in the bin."""
    return [session for session in state.sessions.values() if not session.binned]


def binned_sessions(state: State) -> list[Session]:
    """What lies in the bin, the latest date first."""
    binned = [session for session in state.sessions.values() if session.binned]
    return sorted(binned, key=lambda session: (session.date, session.id), reverse=True)


def todays_session(state: State, today: date) -> Session | None:
    """The session of today that is not done: the running one, else the earliest."""
    candidates = [
        session
        for session in live_sessions(state)
        if session.date == today.isoformat() and session.status != "done"
    ]
    return min(
        candidates,
        key=lambda s: (s.status != "running", s.start or "24:00", s.id),
        default=None,
    )


def previous_session(state: State, session: Session) -> Session | None:
    """The session of the same learning group before this one, by date and number."""
    if session.group_id is None:
        return None
    place = when(session)
    earlier = [
        other
        for other in live_sessions(state)
        if other.group_id == session.group_id and other.id != session.id and when(other) < place
    ]
    return max(earlier, key=when, default=None)


def open_actions(state: State, today: date) -> OpenActions:
    """What is open in all learning groups. What is due today is still coming up."""
    found = sorted(
        (a for a in state.actions.values() if is_open(a) and _is_live(state, a)),
        key=lambda action: (action.due or _LAST_DAY, action.id),
    )
    asks = sorted(
        (a for a in state.all(Ask).values() if a.status == "open" and _is_live(state, a)),
        key=lambda ask: (ask.answer_by or _LAST_DAY, ask.id),
    )
    line = today.isoformat()
    was_due = tuple(action for action in found if action.due and action.due < line)
    return OpenActions(was_due, tuple(found[len(was_due) :]), tuple(asks))


def is_open(action: Action) -> bool:
    """Whether somebody still carries this action."""
    return action.status in OPEN_STATUSES


def standing(session: Session) -> str:
    """How far a session is: "draft", "ready", "running", "printed" or "not_printed"."""
    if session.status != "done":
        return session.status
    return "printed" if session.printed_at else "not_printed"


def planned_minutes(session: Session) -> int:
    """Minutes from its start to its end; 0 when they are not (both) given."""
    start, end = time_of(session.start), time_of(session.end)
    if start is None or end is None:
        return 0
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return minutes if minutes > 0 else minutes % (24 * 60)


def date_of(text: str) -> date | None:
    """An ISO date as stored; None when it is not given, or was written in some other way.

    So is a year that nobody meets in: calendars and spreadsheets have no place for it.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def time_of(text: str) -> time | None:
    """A time of day as stored, on the clock in the room; None when it is not given, or was
    written in some other way."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None


def _section(
    group: LearningGroup | None,
    sessions: list[Session],
    open_actions: int,
    featured: Session | None,
    today: date,
) -> Section:
    ordered = tuple(sorted(sessions, key=when, reverse=True))
    chosen = _highlights(ordered, featured, today)
    return Section(group, ordered, chosen, open_actions)


def _highlights(
    ordered: tuple[Session, ...], featured: Session | None, today: date
) -> tuple[Session, ...]:
    """The last one and the next one: past ones, newest on top, then what comes, nearest first.

    The featured session of today is the next one of its learning group.
    """
    coming = [s for s in reversed(ordered) if not _is_past(s, today) and s != featured]
    past = [s for s in ordered if _is_past(s, today)]
    has_next = bool(coming) and featured not in ordered
    last = past[: SHOWN - has_next]
    return tuple(last + coming[: SHOWN - len(last)])


def _is_past(session: Session, today: date) -> bool:
    return session.status == "done" or bool(session.date and session.date < today.isoformat())


def when(session: Session) -> tuple[str, int, str, str]:
    """Where a session stands in a diary; those without a date are still to come."""
    return session.date or _LAST_DAY, session.number, session.start, session.id


def _activity(section: Section, today: date) -> str:
    """The day of the last meeting; a group that only has coming ones is as fresh as today."""
    line = today.isoformat()
    met = [s.date for s in section.sessions if s.date and s.date <= line]
    return max(met) if met else line if section.sessions else ""


def _open_by_group(state: State) -> dict[str | None, int]:
    counted: dict[str | None, int] = defaultdict(int)
    for action in state.actions.values():
        if is_open(action) and _is_live(state, action):
            group = state.groups.get(state.sessions[action.session_id].group_id or "")
            counted[group.id if group and not group.binned else None] += 1
    return counted


def _is_live(state: State, waiting: Action | Ask) -> bool:
    session = state.sessions.get(waiting.session_id)
    return session is not None and not session.binned
