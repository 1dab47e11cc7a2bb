# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The calendar file, read back: who meets when, what is due, and nothing twice or private."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from facilitator.domain.summary import Asked, NextMeeting, Summary, ToDo
from facilitator.domain.text import clean
from facilitator.export.calendar import has_dates, ics_bytes
from tests.export.everything import EVERYTHING

MEETING = Summary(
    "Handover",
    date="2026-11-26",
    start="13:00",
    end="15:00",
    next_meeting=NextMeeting("2026-12-10"),
)


def events(summary: Summary) -> list[Any]:
    data = ics_bytes(summary)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    calendar = Calendar.from_ical(data)
    assert calendar.errors == []
    return list(calendar.walk("VEVENT"))


def test_everything_with_a_day_is_there() -> None:
    found = [(str(e["summary"]), e.decoded("dtstart")) for e in events(EVERYTHING)]
    assert found[0][0] == "Next time: Personal assistance learning group"
    assert found[0][1] == datetime(2026, 12, 10, 13, 0)
    assert found[1] == ("Session 6", datetime(2027, 1, 14, 13, 0))
    promised = ("Ten paid minutes of overlap – Per Holm and Sara Wik", date(2027, 1, 31))
    assert promised in found
    asked = "Answer expected from Head of care: Can overlap be paid?"
    assert found[-1] == (asked, date(2026, 12, 8))
    dated = sum(bool(action.due) for action in EVERYTHING.actions)
    assert len(found) == 2 + dated + 1


def test_the_time_is_that_of_the_room() -> None:
    first = events(EVERYTHING)[0]
    assert first.decoded("dtstart").tzinfo is None
    assert first.decoded("dtend") == datetime(2026, 12, 10, 15, 0)
    assert str(first["location"]) == "Library hall"
    assert "transp" not in first
    assert events(EVERYTHING)[-1]["transp"] == "TRANSPARENT"


@pytest.mark.parametrize(
    ("start", "end", "length"),
    [("13:00", "14:30", 90), ("13:00", "", 120), ("13:00", "12:00", None), ("", "14:00", None)],
)
def test_how_long_a_meeting_is(start: str, end: str, length: int | None) -> None:
    meeting = NextMeeting("2026-12-10", start, end)
    [event] = events(replace(MEETING, next_meeting=meeting))
    begins = event.decoded("dtstart")
    assert isinstance(begins, datetime) is bool(start)
    told = event.decoded("dtend") - begins if "dtend" in event else None
    assert told == (timedelta(minutes=length) if length else None)


def test_a_meeting_as_long_as_nobody_knows() -> None:
    unknown = replace(MEETING, end="", next_meeting=NextMeeting("2026-12-10", "9:xx"))
    assert events(unknown)[0].decoded("dtstart") == date(2026, 12, 10)
    open_end = replace(MEETING, end="", next_meeting=NextMeeting("2026-12-10", "09:00"))
    assert "dtend" not in events(open_end)[0]


def test_taking_it_in_twice_doubles_nothing() -> None:
    uids = [str(event["uid"]) for event in events(EVERYTHING)]
    assert len(set(uids)) == len(uids)
    assert uids == [str(event["uid"]) for event in events(EVERYTHING)]
    moved = replace(EVERYTHING.actions[0], due="2027-05-05")
    later = replace(EVERYTHING, actions=(moved, *EVERYTHING.actions[1:]))
    assert [str(event["uid"]) for event in events(later)] == uids


def test_the_same_words_twice_are_two_entries() -> None:
    twice = replace(
        MEETING, actions=(ToDo("Call", due="2026-12-01"), ToDo("Call", due="2026-12-02"))
    )
    assert len({str(event["uid"]) for event in events(twice)}) == 3


def test_two_sessions_of_a_group_speak_of_the_same_meeting() -> None:
    ahead = NextMeeting("2027-01-14", "13:00", note="Session 6")
    one = Summary("Four", group_name="Learners", number=4, ahead=(ahead,))
    other = Summary("Five", group_name="Learners", number=5, next_meeting=ahead)
    assert [str(e["uid"]) for e in events(one)] == [str(e["uid"]) for e in events(other)]
    alone = replace(MEETING, next_meeting=ahead)
    assert events(alone)[0]["uid"] != events(replace(alone, title="Other"))[0]["uid"]


def test_only_what_waits_and_has_a_day() -> None:
    summary = Summary(
        "Handover",
        date="soon",
        next_meeting=NextMeeting("", place="Here"),
        actions=(ToDo("Some day"), ToDo("Words", due="after the holidays")),
        asks=(Asked("Old", answer_by="2026-12-01", status="answered"), Asked("No day")),
    )
    assert not has_dates(summary)
    assert events(summary) == []
    assert has_dates(replace(summary, asks=(Asked("When?", answer_by="2026-12-01"),)))


def test_what_somebody_learns_for_themselves_is_not_there() -> None:
    summary = replace(EVERYTHING, own_learning=(ToDo("Learn to wait", due="2026-12-24"),))
    assert b"Learn to wait" not in ics_bytes(summary)


TEXTS = st.builds(
    lambda begin, text: clean(begin + text),
    st.sampled_from(("", "BEGIN:VEVENT\n", "\\n", ";,:", '"', "END:VCALENDAR\r\n", "É🙂" * 60)),
    st.text(max_size=60),
)


@settings(max_examples=80, deadline=None)
@given(title=TEXTS, text=TEXTS, place=TEXTS)
def test_any_words_come_back(title: str, text: str, place: str) -> None:
    summary = Summary(
        title,
        next_meeting=NextMeeting("2026-12-10", "09:00", place=place, note=text),
        actions=(ToDo(text, first_step=place, due="2026-12-01"),),
    )
    meeting, action = events(summary)
    assert str(meeting["summary"]) == " ".join(f"Next time: {title}".split())
    assert str(meeting.get("description", "")) == text
    assert str(meeting.get("location", "")) == place
    assert str(action["summary"]) == " ".join(text.split())
    assert place in str(action["description"])


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_in_the_language_of_the_paper(language: str) -> None:
    summary = replace(EVERYTHING, options=replace(EVERYTHING.options, language=language))
    titles = {"en": "Next time", "nl": "Volgende keer", "sv": "Nästa gång", "et": "Järgmine kord"}
    assert str(events(summary)[0]["summary"]).startswith(titles[language])
