# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is typed in a form is written as it comes, and nothing that was typed is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from facilitator.domain import edits
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView

SESSION, STAGE = "5" * 32, "a" * 31


def line(view: PlanView, name: str) -> QLineEdit:
    field = view.about.row(name).field
    assert isinstance(field, QLineEdit)
    return field


def test_typing_writes_by_itself_and_is_one_step_of_undo(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose("")
    title = line(view, "title")
    title.clear()
    qtbot.keyClicks(title, "A good ")
    qtbot.waitUntil(lambda: workspace.state.sessions[SESSION].title == "A good")
    assert title.text() == "A good "
    qtbot.keyClicks(title, "day")
    qtbot.waitUntil(lambda: workspace.state.sessions[SESSION].title == "A good day")
    workspace.undo()
    assert workspace.state.sessions[SESSION].title == "What makes a good handover?"


def test_a_date_is_understood_when_left(view: PlanView, workspace: Workspace, qtbot: QtBot) -> None:
    view.choose("")
    field = line(view, "date")
    field.clear()
    qtbot.keyClicks(field, "10 dec")
    field.editingFinished.emit()
    assert workspace.state.sessions[SESSION].date == "2026-12-10"
    assert field.text() == "Thu 10 Dec 2026"
    assert view.about.row("date").why() == ""


def test_what_is_no_date_stays_with_a_reason(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose("")
    field = line(view, "date")
    field.clear()
    qtbot.keyClicks(field, "some day")
    field.editingFinished.emit()
    assert workspace.state.sessions[SESSION].date == "2026-11-26"
    assert field.text() == "some day"
    assert "not kept yet" in view.about.row("date").why()
    field.clear()
    qtbot.keyClicks(field, "1 dec")
    field.editingFinished.emit()
    assert workspace.state.sessions[SESSION].date == "2026-12-01"
    assert view.about.row("date").why() == ""


def test_a_title_that_is_too_long_stays_with_a_reason(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose("")
    field = line(view, "title")
    field.clear()
    qtbot.keyClicks(field, "x" * 301)
    field.editingFinished.emit()
    assert workspace.state.sessions[SESSION].title == "What makes a good handover?"
    assert len(field.text()) == 301
    assert "300" in view.about.row("title").why()


def test_a_change_from_outside_does_not_overwrite_what_is_typed(
    view: PlanView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose("")
    field = view.about.row("purpose").field
    assert isinstance(field, QPlainTextEdit)
    field.insertPlainText("Half a sent")
    workspace.do(
        edits.write_session(workspace.state, SESSION, purpose="Another", place="Elsewhere")
    )
    assert field.toPlainText() == "Half a sent"
    assert line(view, "place").text() == "Elsewhere"


def test_a_number_of_people(view: PlanView, workspace: Workspace) -> None:
    view.choose("")
    field = view.about.row("people_expected").field
    assert isinstance(field, QSpinBox)
    assert field.value() == 18
    field.setValue(21)
    view.about.write()
    assert workspace.state.sessions[SESSION].people_expected == 21
