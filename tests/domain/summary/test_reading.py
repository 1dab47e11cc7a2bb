# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Marks, second groups and returned notes; where the group goes from here."""

from __future__ import annotations

from typing import Any

from facilitator.domain.records import Cluster, LearningGroup, Note, Session, Stage
from facilitator.domain.state import State
from facilitator.domain.summary import NextMeeting, Summary, summarise

SESSION = Session("s", "g", 2, date="2026-11-26", next_date="2026-12-10")


def read(*parts: Any) -> Summary:
    return summarise(State([SESSION, *parts]), SESSION)


def test_what_the_group_marked_and_where_a_note_fits_too() -> None:
    found = read(
        Cluster("c", "s", "A", "Time", mark="differ"),
        Cluster("d", "s", "B", "Space"),
        Note("n", "s", "Both", cluster_id="c", also_id="d", origin="between"),
    )
    assert found.groups[0].mark == "differ"
    (note,) = found.groups[0].notes
    assert (note.also, note.between) == ("B", True)


def test_the_course_and_the_meetings_ahead() -> None:
    found = read(
        LearningGroup("g", "Us", course="Days of one’s own"),
        Session("before", "g", date="2026-10-01"),
        Session("next", "g", date="2026-12-10", title="The next, told already"),
        Session("later", "g", date="2027-01-14", start="13:00", place="Hall", title="Look back"),
        Session("bin", "g", date="2027-02-14", binned=True),
        Session("other", "h", date="2027-02-14"),
    )
    assert found.course == "Days of one’s own"
    assert found.ahead == (NextMeeting("2027-01-14", "13:00", place="Hall", note="Look back"),)


def test_stages_are_still_to_come_only_when_some_have_begun() -> None:
    first, second = Stage("1", "s", 1, "Open"), Stage("2", "s", 2, "Decide")
    assert read(first, second).stages_ahead == ()
    begun = Stage("1", "s", 1, "Open", started_at="2026-11-26T13:00:00.000+00:00")
    assert read(begun, second).stages_ahead == ("Decide",)
