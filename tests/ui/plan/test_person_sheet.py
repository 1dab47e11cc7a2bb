# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The small form of somebody on the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Participant
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.person_sheet import PersonSheet, known_roles
from facilitator.ui.plan.plan_view import PlanView

SESSION, MARTA = "5" * 32, "b" * 31 + "1"


@pytest.fixture
def sheet(view: PlanView) -> PersonSheet:
    view.people.people.open_person(MARTA)
    assert view.people.people.sheet is not None
    return view.people.people.sheet


def marta(workspace: Workspace) -> Participant:
    return workspace.state.all(Participant)[MARTA]


def test_it_shows_what_is_known(sheet: PersonSheet) -> None:
    assert (sheet.name.text(), sheet.initials.text(), sheet.roles.text()) == (
        "Marta Berg",
        "MB",
        "Service users",
    )
    assert [sheet.voice.itemText(i) for i in range(sheet.voice.count())] == [
        "No voice",
        "Service users",
    ]


def test_all_of_it_is_one_step(sheet: PersonSheet, workspace: Workspace, qtbot: QtBot) -> None:
    before = marta(workspace)
    sheet.name.setText("Marta Lund")
    sheet.roles.setText("service user, Host , host,")
    sheet.voice.setCurrentIndex(1)
    sheet.lived.setChecked(True)
    sheet.inside.setChecked(True)
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    after = marta(workspace)
    assert (after.name, after.initials, after.roles) == (
        "Marta Lund",
        "ML",
        ("Service users", "Hosts"),
    )
    assert (after.voice_id, after.lived_experience, after.inside) == ("c" * 32, True, True)
    assert not sheet.isVisible()
    workspace.undo()
    assert marta(workspace) == before


def test_escape_leaves_all_as_it_was(
    sheet: PersonSheet, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet.name.setText("Somebody else")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Escape)
    assert marta(workspace).name == "Marta Berg"
    assert not sheet.isVisible()


def test_a_click_elsewhere_keeps(
    sheet: PersonSheet, view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet.initials.setText("MX")
    qtbot.mouseClick(view.people, Qt.MouseButton.LeftButton, pos=view.people.rect().bottomRight())
    assert marta(workspace).initials == "MX"
    assert not sheet.isVisible()


def test_what_cannot_be_kept_stays_open(
    sheet: PersonSheet, view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    sheet.name.setText("x" * 301)
    with qtbot.waitSignal(view.toast):
        qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert marta(workspace).name == "Marta Berg"
    sheet.leave()


def test_off_the_list_with_a_way_back(
    sheet: PersonSheet, view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.toast) as told:
        qtbot.mouseClick(sheet.off, Qt.MouseButton.LeftButton)
    assert told.args == ["Taken off the list", True]
    assert MARTA not in workspace.state.all(Participant)
    workspace.undo()
    assert marta(workspace).name == "Marta Berg"


def test_roles_of_here_come_first(workspace: Workspace, sheet: PersonSheet) -> None:
    roles = known_roles(workspace.state, SESSION)
    assert roles[:4] == ["Service users", "Managers", "Hosts", "Volunteers"]
    assert "Critical friend" in roles
    sheet._take("Critical friend")
    sheet._take("Critical friend")
    assert sheet.roles.text() == "Service users, Critical friend"
    sheet.leave()
