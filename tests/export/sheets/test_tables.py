# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the tables: everything that was agreed, and nobody's name unless it is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from facilitator.domain.summary import Group, Said, Summary, Weighed
from facilitator.export.sheets.tables import notes, tables
from facilitator.export.sheets.values import Table
from tests.export.everything import EVERYTHING


def table(name: str, summary: Summary = EVERYTHING) -> Table:
    return next(table for table in tables(summary) if table.name == name)


def column(name: str, within: Table) -> list[object]:
    return [row[within.columns.index(name)] for row in within.rows]


def test_every_note_once_in_the_order_of_the_paper() -> None:
    assert column("Note", notes(EVERYTHING)) == [said.text for said in EVERYTHING.said()]
    assert column("Group", notes(EVERYTHING))[0] == "Time to talk"
    assert "Author" not in notes(EVERYTHING).columns


def test_what_is_said_of_a_note() -> None:
    said = Said("Tea", 1, 2, 3, starred=True, author="Marta", also="B", between=True)
    groups = (Group("A", "", (said,)), Group("B", "Drinks", ()))
    [row] = notes(Summary("", groups=groups)).rows
    assert row == ("Tea", "A", "A", "Drinks", 3, 3, "yes", "yes", "Marta")
    [kept] = notes(Summary("", parked=(Said("Later"),))).rows
    assert kept == ("Later", "", "", 1, "yes")


def test_actions_of_now_and_of_before() -> None:
    actions = table("Actions")
    assert column("Promised", actions)[0] == "in this session"
    assert column("Promised", actions)[-1] == "before"
    assert column("How it stands", actions)[-2:] == ["Done", "Stuck"]
    assert date(2027, 1, 31) in column("By", actions)
    assert column("How it ended", actions)[-1] == "changed"


def test_reasons_stand_at_their_places() -> None:
    weighed = Weighed("Bend a rule", (), (1, 2, 3), "who knows", reasons=("yes!", "", "no"))
    rows = table("Statements", Summary("", statements=(weighed,))).rows
    assert rows == (
        ("Bend a rule", "agree", 1, "yes!"),
        ("Bend a rule", "unsure", 2, ""),
        ("Bend a rule", "disagree", 3, "no"),
        ("Bend a rule", "", "", "who knows"),
    )


def test_questions_goals_ideas_people_and_the_pulse() -> None:
    assert column("Answer", table("Questions"))[1] == "Planning does."
    assert column("Measured", table("Goals"))[0] == "2026-12-01 10\n9 or so"
    assert column("Why", table("Ideas")) == ["", "It is the landlord’s."]
    assert column("People", table("People")) == [8, 6, 3, 2]
    assert [row[1:] for row in table("Pulse").rows] == [(0, 1, 5, 9), (1, 3, 8, 3)]
    assert column("Rests on groups", table("Decisions"))[0] == "A"


def test_dots_only_where_they_are_wanted() -> None:
    without = replace(EVERYTHING, options=replace(EVERYTHING.options, dots=False))
    assert "Dots" in table("Groups").columns
    assert "Dots" not in table("Groups", without).columns


def test_the_session_itself() -> None:
    told = dict(table("Session").rows)
    assert told["Date"] == date(2026, 11, 26)
    assert told["Number of people"] == EVERYTHING.people
    assert "Session number" not in dict(table("Session", Summary("Alone")).rows)
