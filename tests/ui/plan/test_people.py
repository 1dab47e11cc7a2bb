# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who is coming, as the right column tells it and takes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.people import PeopleSection, by_role, counted
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32


@pytest.fixture
def people(view: PlanView) -> PeopleSection:
    return view.people.people


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


def test_the_column_follows_the_people(people: PeopleSection, workspace: Workspace) -> None:
    edit = edits.add_participant(workspace.state, SESSION, name="Ida Lund", roles=["Relatives"])
    workspace.do(edit)
    assert list(people.chips) == ["Service users", "Managers", "Volunteers", "Relatives"]
    assert [p.initials for p in people.chips["Relatives"].people] == ["IL"]


def test_a_line_adds_a_name_with_a_role(
    people: PeopleSection, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.mouseClick(people.add.button, Qt.MouseButton.LeftButton)
    for line in ("Anna Karlsson, service user", "6 relatives"):
        qtbot.keyClicks(people.add.field, line)
        qtbot.keyClick(people.add.field, Qt.Key.Key_Return)
    assert people.add.field.toPlainText() == ""
    *_, anna, relatives = workspace.state.participants(SESSION)
    assert (anna.name, anna.initials, anna.roles) == ("Anna Karlsson", "AK", ("Service users",))
    assert (relatives.name, relatives.roles, relatives.count) == ("", ("relatives",), 6)
    qtbot.keyClick(people.add.field, Qt.Key.Key_Escape)
    assert people.add.field.isHidden()
    assert people.add.button.isVisible()


def test_two_hundred_are_pasted_in_one_step(
    people: PeopleSection, workspace: Workspace, qtbot: QtBot
) -> None:
    pasted = QMimeData()
    rows = "\n".join(f"Person Number{i}\tGuests" for i in range(200))
    pasted.setText(f"Name\tRole\n{rows}\n")
    people.add.open()
    with qtbot.waitSignal(people.said) as said:
        people.add.field.insertFromMimeData(pasted)
    assert said.args == ["200 people added", True]
    assert len(workspace.state.participants(SESSION)) == 204
    assert people.chips["Guests"].rest() > 100
    workspace.undo()
    assert len(workspace.state.participants(SESSION)) == 4
    assert "Guests" not in people.chips


def test_what_cannot_be_taken_stays_in_the_line(people: PeopleSection, qtbot: QtBot) -> None:
    people.add.open()
    people.add.field.setPlainText("x" * 301)
    with qtbot.waitSignal(people.said) as said:
        qtbot.keyClick(people.add.field, Qt.Key.Key_Return)
    assert said.args[1] is False
    assert people.add.field.toPlainText() == "x" * 301


def test_delete_takes_somebody_off_the_list(
    people: PeopleSection, workspace: Workspace, qtbot: QtBot
) -> None:
    row = people.chips["Service users"]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Right)
    with qtbot.waitSignal(people.said) as said:
        qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert said.args == ["Taken off the list", True]
    assert [p.name for p in workspace.state.participants(SESSION)][:2] == ["Marta Berg", "Per Holm"]
