# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentence that a learning group shares: the trunk of its tree, in all its sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from facilitator.domain import edits
from facilitator.ui.plan.fields import LongField
from facilitator.ui.plan.form import FieldRow, Form
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.change import Edit
    from facilitator.domain.records import LearningGroup
    from facilitator.store.workspace import Workspace
    from facilitator.ui.plan.fields import Value


class CourseField(Form):
    """Not there where the session belongs to no learning group."""

    def __init__(self, workspace: Workspace, session_id: str, parent: QWidget) -> None:
        super().__init__(workspace, parent)
        self._session_id = session_id
        self._shown = ""
        title = tr("What we share")
        self.field = LongField(self, name=title, lines=2)
        self.field.setPlaceholderText(tr("One sentence. It is the trunk of our tree."))
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = FieldRow(title, self.field, self)
        self.bind("course", self.field, row.say)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def record(self) -> LearningGroup | None:
        state = self._workspace.state
        session = state.sessions.get(self._session_id)
        return state.groups.get(session.group_id or "") if session else None

    def refresh(self) -> None:
        """Show the sentence of the group that it is now; what was typed for another is dropped."""
        group = self.record()
        key = group.id if group else ""
        if key != self._shown:
            self._typed.clear()
            self._shown = key
        self.setVisible(group is not None)
        super().refresh()

    def edit_of(self, name: str, value: Value) -> Edit:
        return edits.write_group(self._workspace.state, self._shown, course=str(value))
