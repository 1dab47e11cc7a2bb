# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Rules of the room: chosen from the list or in one's own words, in their order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.intake import shipped
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.ground_rules import GroundRulesSection
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32
KNOWN = list(shipped.templates().words_of("ground_rules", "en").values())


@pytest.fixture
def section(view: PlanView, workspace: Workspace) -> GroundRulesSection:
    rules = [KNOWN[3], "Bags down", KNOWN[0]]
    workspace.do(edits.set_ground_rules(workspace.state, SESSION, rules))
    return view.people.rules


def rules(workspace: Workspace) -> list[str]:
    return list(workspace.state.sessions[SESSION].ground_rules)


def test_those_chosen_in_their_order_then_all_of_the_list(section: GroundRulesSection) -> None:
    assert list(section.lines) == [KNOWN[3], "Bags down", KNOWN[0]]
    section.more.click()
    assert len(section.lines) == 13
    assert list(section.lines)[:3] == [KNOWN[3], "Bags down", KNOWN[0]]
    assert [rule for rule, line in section.lines.items() if line.box.isChecked()] == [
        KNOWN[3],
        "Bags down",
        KNOWN[0],
    ]
    section.more.click()
    assert len(section.lines) == 3


def test_a_tick_chooses_and_an_untick_stays_put(
    section: GroundRulesSection, workspace: Workspace
) -> None:
    section.more.click()
    section.lines[KNOWN[11]].box.click()
    assert rules(workspace) == [KNOWN[3], "Bags down", KNOWN[0], KNOWN[11]]
    section.lines[KNOWN[3]].box.click()
    assert rules(workspace) == ["Bags down", KNOWN[0], KNOWN[11]]
    assert next(iter(section.lines)) == KNOWN[3]
    section.lines[KNOWN[3]].box.click()
    assert rules(workspace) == [KNOWN[3], "Bags down", KNOWN[0], KNOWN[11]]


def test_rules_move(section: GroundRulesSection, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClick(section.lines[KNOWN[0]].box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rules(workspace) == [KNOWN[3], KNOWN[0], "Bags down"]
    assert list(section.lines) == rules(workspace)
    qtbot.keyClick(section.lines[KNOWN[3]].box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rules(workspace)[0] == KNOWN[3]
    workspace.undo()
    assert list(section.lines) == [KNOWN[3], "Bags down", KNOWN[0]]


def test_own_words(section: GroundRulesSection, workspace: Workspace, qtbot: QtBot) -> None:
    section.add.open()
    qtbot.keyClicks(section.add.field, "Phones away")
    qtbot.keyClick(section.add.field, Qt.Key.Key_Return)
    assert rules(workspace)[-1] == "Phones away"
    section.reword("Bags down", "Bags on the floor")
    assert rules(workspace) == [KNOWN[3], "Bags on the floor", KNOWN[0], "Phones away"]
    with qtbot.waitSignal(section.said) as said:
        qtbot.keyClick(section.lines["Phones away"].box, Qt.Key.Key_Delete)
    assert said.args == ["Rule taken out", True]
    assert "Phones away" not in section.lines
