# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentence a learning group shares is typed in any of its sessions and kept for all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.domain import edits
from facilitator.domain.records import LearningGroup
from facilitator.store.workspace import Workspace
from facilitator.ui.plan.fields import LongField
from facilitator.ui.plan.plan_view import PlanView

SESSION = "5" * 32


def test_it_is_there_only_in_a_learning_group_and_is_kept(
    view: PlanView, workspace: Workspace
) -> None:
    view.choose("")
    course = view.about.course
    workspace.do(edits.place_in_group(workspace.state, SESSION, ""))
    assert course.isHidden()
    workspace.do(edits.place_in_group(workspace.state, SESSION, "Handover"))
    assert not course.isHidden()
    field = course.row.field
    assert isinstance(field, LongField)
    field.setFocus()
    QTest.keyClicks(field, "We hand over calmly")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    course.write()
    group = course.record()
    assert isinstance(group, LearningGroup)
    assert group.course == "We hand over calmly"
    workspace.do(edits.write_group(workspace.state, group.id, course="Calm nights"))
    assert field.toPlainText() == "Calm nights"
    workspace.do(edits.place_in_group(workspace.state, SESSION, "Another"))
    assert field.toPlainText() == ""
