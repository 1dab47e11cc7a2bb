# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a learning group is for and what it shares, on its own page in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from facilitator.ui import theme
from facilitator.ui.plan.group_form import GroupForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace


class GroupWords(GroupForm):
    """Two fields side by side above the group's sessions."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(workspace, parent)
        self._group_id = ""
        self.purpose, self.course = self.purpose_row(), self.course_row()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(12))
        row.addWidget(self.purpose, 1)
        row.addWidget(self.course, 1)

    def group_id(self) -> str:
        return self._group_id

    def show_group(self, group_id: str) -> None:
        """Show the words of this group. What was typed for another is kept there first."""
        if group_id != self._group_id:
            self.write()
            self._group_id = group_id
        self.refresh()
