# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentence that a learning group shares: the trunk of its tree, in all its sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from facilitator.ui.plan.group_form import GroupForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace


class CourseField(GroupForm):
    """Not there where the session belongs to no learning group."""

    def __init__(self, workspace: Workspace, session_id: str, parent: QWidget) -> None:
        super().__init__(workspace, parent)
        self._session_id = session_id
        self.row = self.course_row()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    def group_id(self) -> str:
        session = self._workspace.state.sessions.get(self._session_id)
        return (session.group_id or "") if session else ""
