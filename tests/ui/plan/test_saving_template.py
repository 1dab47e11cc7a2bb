# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Only a name is asked for; then the stages are a template."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.domain.own_templates import template_of
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.plan_view import PlanView
from facilitator.ui.plan.saving_template import save_as_template
from facilitator.ui.sheet import NameSheet

SESSION = "5" * 32


@pytest.fixture
def told() -> list[tuple[str, bool]]:
    return []


@pytest.fixture
def sheet(view: PlanView, workspace: Workspace, told: list[tuple[str, bool]]) -> NameSheet:
    return save_as_template(
        view, workspace, SESSION, said=lambda words, undo: told.append((words, undo))
    )


def test_the_title_is_offered_and_enter_saves(
    sheet: NameSheet, workspace: Workspace, told: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    assert sheet.field.text() == "What makes a good handover?"
    qtbot.keyClicks(sheet.field, "Our handover")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    [own] = workspace.state.own_templates()
    template = template_of(own)
    assert (own.name, template.name_in("en")) == ("Our handover", "Our handover")
    assert len(template.stages) == 10
    assert template.stages[4].prompt["sv"].startswith("Vad gjorde")
    [(words, undo)] = told
    assert "“Our handover”" in words
    assert undo
    workspace.undo()
    assert workspace.state.own_templates() == []


def test_a_name_is_needed(
    sheet: NameSheet, workspace: Workspace, told: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    sheet.field.clear()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.field.accessibleDescription() == "A name is needed. Type one first."
    assert workspace.state.own_templates() == []
    assert told == []
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
