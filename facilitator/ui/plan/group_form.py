# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words of a learning group, typed wherever it is at hand and kept for all its sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

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


class GroupForm(Form):
    """Not there while there is no learning group. Which one it is, say those below."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(workspace, parent)
        self._shown = ""

    def group_id(self) -> str:
        """The learning group that it is about now, "" for none."""
        raise NotImplementedError

    def course_row(self) -> FieldRow:
        """The sentence that it shares: the trunk of its tree."""
        return self._long(
            "course", tr("What we share"), tr("One sentence. It is the trunk of our tree.")
        )

    def purpose_row(self) -> FieldRow:
        """What it meets for, over all its sessions."""
        return self._long("purpose", tr("What this group is for"), tr("In one or two sentences."))

    def _long(self, name: str, title: str, hint: str) -> FieldRow:
        field = LongField(self, name=title, lines=2)
        field.setPlaceholderText(hint)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = FieldRow(title, field, self)
        self.bind(name, field, row.say)
        return row

    def record(self) -> LearningGroup | None:
        return self._workspace.state.groups.get(self.group_id())

    def refresh(self) -> None:
        """Show the words of the group that it is now; what was typed for another is dropped."""
        group = self.record()
        key = group.id if group else ""
        if key != self._shown:
            self._typed.clear()
            self._shown = key
        self.setVisible(group is not None)
        super().refresh()

    def edit_of(self, name: str, value: Value) -> Edit:
        return edits.write_group(self._workspace.state, self._shown, **{name: str(value)})
