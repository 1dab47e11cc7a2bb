# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The checklist: every tick, line and word is one step to take back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator.store.workspace import Workspace
from facilitator.ui.plan.check_line import CheckLine
from facilitator.ui.plan.conditions import ConditionsSection
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32


@pytest.fixture
def section(view: PlanView) -> ConditionsSection:
    made = view.people.conditions
    made.usual.click()
    return made


def count(section: ConditionsSection) -> str:
    return [label.text() for label in section.title.findChildren(QLabel)][-1]


def lines(section: ConditionsSection) -> list[CheckLine]:
    return [line for part in section.families.values() for line in part.lines.values()]


def test_an_older_session_gets_the_nine_when_asked_for(
    view: PlanView, workspace: Workspace
) -> None:
    section = view.people.conditions
    assert workspace.state.conditions_of(SESSION) == []
    assert section.usual.isVisibleTo(section)
    section.usual.click()
    assert count(section) == "0 of 9"
    assert len(lines(section)) == 9
    workspace.undo()
    assert lines(section) == []


def test_a_tick_is_kept_and_taken_back(
    section: ConditionsSection, workspace: Workspace, qtbot: QtBot
) -> None:
    first = lines(section)[0]
    qtbot.keyClick(first.box, Qt.Key.Key_Space)
    assert (count(section), first.box.isChecked()) == ("1 of 9", True)
    assert workspace.state.conditions_of(SESSION)[0].met
    workspace.undo()
    assert (count(section), first.box.isChecked()) == ("0 of 9", False)


def test_a_line_of_one_s_own(
    section: ConditionsSection, workspace: Workspace, qtbot: QtBot
) -> None:
    part = section.families["recognition"]
    qtbot.mouseClick(part.plus, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(part.add.field, "Soup for all")
    qtbot.keyClick(part.add.field, Qt.Key.Key_Return)
    assert count(section) == "0 of 10"
    assert [line.box.text() for line in part.lines.values()][-1] == "Soup for all"
    assert workspace.state.conditions_of(SESSION)[-1].family == "recognition"


def test_words_are_changed_in_their_place(
    section: ConditionsSection, workspace: Workspace, qtbot: QtBot
) -> None:
    first = lines(section)[0]
    qtbot.keyClick(first.box, Qt.Key.Key_F2)
    assert first.field.text() == first.box.text()
    first.field.setText("A table is fine")
    qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert workspace.state.conditions_of(SESSION)[0].text == "A table is fine"
    assert lines(section)[0].box.text() == "A table is fine"
    again = lines(section)[0]
    qtbot.mouseClick(again.pencil, Qt.MouseButton.LeftButton)
    again.field.setText("No")
    qtbot.keyClick(again.field, Qt.Key.Key_Escape)
    assert workspace.state.conditions_of(SESSION)[0].text == "A table is fine"


@pytest.mark.parametrize("way", ["delete", "empty"])
def test_a_line_is_taken_out(
    section: ConditionsSection, workspace: Workspace, qtbot: QtBot, way: str
) -> None:
    first = lines(section)[0]
    with qtbot.waitSignal(section.said) as said:
        if way == "delete":
            qtbot.keyClick(first.box, Qt.Key.Key_Delete)
        else:
            qtbot.keyClick(first.box, Qt.Key.Key_F2)
            first.field.clear()
            qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert said.args == ["Line taken out", True]
    assert count(section) == "0 of 8"
    workspace.undo()
    assert count(section) == "0 of 9"
