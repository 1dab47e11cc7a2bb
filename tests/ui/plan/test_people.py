# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who is coming, as the right column tells it."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.records import Participant
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.people import Chips, by_role, counted, known
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32


def test_people_stand_under_their_first_role(workspace: Workspace) -> None:
    rows = by_role(workspace.state.participants(SESSION))
    assert [(role, [p.initials for p in people]) for role, people in rows] == [
        ("Service users", ["MB", "RD"]),
        ("Managers", ["PH"]),
        ("Volunteers", [""]),
    ]


def test_how_many(workspace: Workspace) -> None:
    people = workspace.state.participants(SESSION)
    assert counted(people, 18) == "18 expected"
    assert counted(people, 0) == "7 people"
    assert counted([], 0) == ""


def test_chips_say_how_many_more_there_are(view: PlanView) -> None:
    people = [Participant(str(i), SESSION, initials=f"A{i}") for i in range(9)]
    chips = Chips([*people, Participant("x", SESSION, count=3)], view)
    chips.resize(5 + 22 * 10, 30)
    assert chips._shown()[-1] == "+3"
    chips.resize(5 + 22 * 4, 30)
    assert chips._shown() == ["A0", "A1", "A2", "+9"]
    assert chips.accessibleName() == "12 people"


def test_only_what_is_given_is_told(workspace: Workspace) -> None:
    session = workspace.state.sessions[SESSION]
    assert known(session) == [("Languages", "English, Svenska"), ("Dots each", "3")]


def test_the_column_follows_the_people(view: PlanView, workspace: Workspace) -> None:
    before = len(view.people.findChildren(Chips))
    edit = edits.add_participant(workspace.state, SESSION, name="Ida Lund", roles=["Relatives"])
    workspace.do(edit)
    assert len(view.people.findChildren(Chips)) == before + 1
