# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session put into everybody's diary: the next meeting, what is promised, what is asked.

Times are those of the clock on the wall of the room, without a zone: who is invited comes there.
Promises and questions are whole days rather than tasks, because Outlook leaves tasks out when it
takes a file in; they block nobody's day. Nothing private is in a `Summary`, so nothing private is
here. The same entry always has the same UID: a file that is taken in twice makes no second entry.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from facilitator.domain.catalogue import date_of, time_of
from facilitator.export.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.summary import Asked, NextMeeting, Summary, ToDo

MEETING = "meeting"
_OURS = UUID("6e9b1c60-6f0c-5d62-9a3c-0f5f0d2a7c11")  # makes our UIDs differ from all others
_PROGRAM = "-//Facilitator//Facilitator//EN"
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a diary. `what` it is and its `key` tell it from the others.

    `start` is a day, or a day and a time in the room; `end` only where there is a time.
    """

    what: str
    key: str
    title: str
    start: date | datetime
    end: datetime | None = None
    place: str = ""
    about: str = ""


def has_dates(summary: Summary) -> bool:
    """Whether there is anything to put into a diary."""
    return any(True for _ in entries(summary))


def ics_bytes(summary: Summary) -> bytes:
    """The calendar file, in the language of the paper."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _line(_named(summary)))
    again = Counter[str]()
    for entry in entries(summary):
        event = Event()
        event.add("uid", _uid(summary, entry, again))
        event.add("dtstamp", _stamp(summary))
        event.add("dtstart", entry.start)
        if entry.end is not None:
            event.add("dtend", entry.end)
        if not isinstance(entry.start, datetime):
            event.add("transp", "TRANSPARENT")
        event.add("summary", _line(entry.title))
        for name, text in (("location", entry.place), ("description", entry.about)):
            if text:
                event.add(name, text)
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def entries(summary: Summary) -> Iterator[Entry]:
    """Everything with a day: meetings first, then promises, then questions that wait."""
    words = words_of(summary)
    title = words.text("calendar.meeting", title=_named(summary))
    following = summary.next_meeting
    yield from _meeting(summary, following, title, about=following.note)
    for meeting in summary.ahead:
        yield from _meeting(summary, meeting, meeting.note or title)
    for action in summary.actions:
        if day := date_of(action.due):
            yield _promise(summary, action, day)
    for ask in summary.asks:  # those of earlier meetings are in their files
        if ask.status == "open" and (day := date_of(ask.answer_by)):
            yield _question(summary, ask, day)


def _meeting(
    summary: Summary, meeting: NextMeeting, title: str, *, about: str = ""
) -> Iterator[Entry]:
    """A meeting in the room's own time. Without an end it is as long as this one was."""
    day = date_of(meeting.date)
    if day is None:
        return
    key = meeting.date if summary.group_name else ""
    start, end = time_of(meeting.start), time_of(meeting.end)
    if start is None:
        yield Entry(MEETING, key, title, day, place=meeting.place, about=about)
        return
    begins = datetime.combine(day, start)
    ends = datetime.combine(day, end) if end else begins + _length(summary)
    until = ends if ends > begins else None
    yield Entry(MEETING, key, title, begins, until, meeting.place, about)


def _promise(summary: Summary, action: ToDo, day: date) -> Entry:
    words = words_of(summary)
    owner = action.owner or action.helper
    if action.owner and action.helper:
        owner = words.text("and", a=action.owner, b=action.helper)
    title = words.text("calendar.action", text=action.text, owner=owner) if owner else action.text
    about = [words.text("first_step", text=action.first_step)] if action.first_step else []
    about += [words.text("sign", text=action.sign)] if action.sign else []
    return Entry("action", action.text, title, day, about="\n".join([*about, _from(summary)]))


def _question(summary: Summary, ask: Asked, day: date) -> Entry:
    words = words_of(summary)
    key = "calendar.ask_to" if ask.addressee else "calendar.ask"
    title = words.text(key, text=ask.text, addressee=ask.addressee)
    return Entry("ask", ask.text, title, day, about=_from(summary))


def _from(summary: Summary) -> str:
    when = words_of(summary).long_date(summary.date)
    title = ", ".join(filter(None, (summary.title, when)))
    return words_of(summary).text("calendar.from", title=title)


def _uid(summary: Summary, entry: Entry, again: Counter[str]) -> str:
    """Made of the session and the words, for a summary knows no ids.

    The day of a promise may still change. The meetings of a learning group are told by their day:
    the files of several sessions speak of the same one.
    """
    session: tuple[str, ...] = (summary.group_name,)
    if entry.what != MEETING or not summary.group_name:
        session = (*session, str(summary.number), summary.title, summary.date)
    name = "\n".join((*session, entry.what, entry.key))
    again[name] += 1
    made = uuid5(_OURS, name if again[name] == 1 else f"{name}\n{again[name]}")
    return f"{made}@facilitator"


def _stamp(summary: Summary) -> datetime:
    """When the file was made, by the day: the same session gives the same bytes."""
    day = date_of(summary.options.today or summary.date)
    return datetime.combine(day, time(), UTC) if day else _LONG_AGO


def _length(summary: Summary) -> timedelta:
    start, end = time_of(summary.start), time_of(summary.end)
    if start is None or end is None:
        return timedelta()
    return datetime.combine(date.min, end) - datetime.combine(date.min, start)


def _named(summary: Summary) -> str:
    return summary.group_name or summary.title


def _line(text: str) -> str:
    return " ".join(text.split())
