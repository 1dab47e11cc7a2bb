# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Statements are written below each other, in two languages, moved and taken out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.records import Stage
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.plan.prompt_part import FIRST, SECOND
from facilitator.ui.plan.statement_rows import StatementRows

SESSION, STAGE = "5" * 32, "a" * 31 + "4"


@pytest.fixture
def rows(view: PlanView, qtbot: QtBot) -> StatementRows:
    view.choose(STAGE)
    view.stage.mode.chosen.emit("scale")
    found = view.stage.options.statements
    for words in ("We rest enough", "We ask", "We listen"):
        qtbot.keyClicks(found.next, words)
        qtbot.keyClick(found.next, Qt.Key.Key_Return)
    return found


def said(workspace: Workspace) -> list[str]:
    return [statement.text for statement in workspace.state.statements_of(SESSION)]


def test_enter_adds_one_below_the_others(rows: StatementRows, workspace: Workspace) -> None:
    assert said(workspace) == ["We rest enough", "We ask", "We listen"]
    assert [row.text.text() for row in rows.rows] == said(workspace)
    assert rows.next.text() == ""
    assert {s.stage_id for s in workspace.state.statements_of(SESSION)} == {STAGE}


def test_they_are_written_in_two_languages(
    view: PlanView, rows: StatementRows, workspace: Workspace, qtbot: QtBot
) -> None:
    rows.rows[1].text.selectAll()
    qtbot.keyClicks(rows.rows[1].text, "We ask each other")
    view.stage.prompt.tabs.choose(SECOND)
    assert rows.rows[1].second.isVisible()
    assert not rows.next.isVisible()
    qtbot.keyClicks(rows.rows[1].second, "Vi frågar varandra")
    view.stage.write()
    statement = workspace.state.statements_of(SESSION)[1]
    assert (statement.text, statement.second_text) == ("We ask each other", "Vi frågar varandra")
    view.stage.prompt.tabs.choose(FIRST)
    assert rows.rows[1].text.isVisible()


def test_they_move_by_key_and_by_button(
    rows: StatementRows, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(rows.rows[0].text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said(workspace) == ["We ask", "We rest enough", "We listen"]
    rows.rows[2].up.click()
    assert said(workspace) == ["We ask", "We listen", "We rest enough"]
    assert not rows.rows[0].up.isEnabled()


def test_one_that_is_taken_out_can_be_brought_back(
    view: PlanView, rows: StatementRows, workspace: Workspace
) -> None:
    told: list[tuple[str, bool]] = []
    view.toast.connect(lambda words, undo: told.append((words, undo)))
    rows.rows[1].out.click()
    assert said(workspace) == ["We rest enough", "We listen"]
    assert told == [("The statement is taken out", True)]
    workspace.undo()
    assert [row.text.text() for row in rows.rows] == ["We rest enough", "We ask", "We listen"]


def test_what_was_typed_is_added_when_the_stage_is_left(
    view: PlanView, rows: StatementRows, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(rows.next, "Half a thought")
    view.choose("a" * 31 + "3")
    assert said(workspace)[-1] == "Half a thought"
    assert workspace.state.all(Stage)[STAGE].mode == "scale"


def test_one_that_is_too_long_stays_with_a_reason(
    view: PlanView, rows: StatementRows, workspace: Workspace
) -> None:
    told: list[str] = []
    view.toast.connect(lambda words, _undo: told.append(words))
    rows.next.setText("x" * 1_001)
    rows.write()
    assert len(rows.next.text()) == 1_001
    assert "1,000" in told[0]
    assert len(said(workspace)) == 3
