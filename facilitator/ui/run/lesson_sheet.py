# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small form for what was learned from an action; of an experiment also how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.records import Action
from facilitator.ui.sheet import why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SegmentedControl
from facilitator.ui.words_sheet import WordsSheet

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from facilitator.store.workspace import Workspace


class LessonSheet(WordsSheet):
    """Asks the same of every action, those too that did not go as hoped."""

    def __init__(self, parent: QWidget, workspace: Workspace, action: Action) -> None:
        name, hint = tr("What we learned"), _question(action)
        super().__init__(parent, action.text, name=name, hint=hint, text=action.learned)
        self._workspace, self._key = workspace, action.id
        self.column.addWidget(self.words)
        self.ending: SegmentedControl | None = None
        if action.type == "experiment":
            self.ending = self._endings()
            self.ending.set_current(action.outcome)
            self.column.addWidget(self.ending)
        self.column.addWidget(self.why)
        self.foot(tr("Keep"))

    def _endings(self) -> SegmentedControl:
        endings = [
            ("", tr("Going on")),
            ("keep", tr("Keep")),
            ("change", tr("Change")),
            ("stop", tr("Stop")),
        ]
        name = tr("What becomes of the experiment")
        return SegmentedControl(endings, self, name=name, padding=9, height=30)

    def keep(self) -> bool:
        workspace, lesson = self._workspace, str(self.words.value())
        why = why_not(workspace, lambda: edits.write_lesson(workspace.state, self._key, lesson))
        if not why and self.ending is not None:
            ending = self.ending.current()
            why = why_not(workspace, lambda: edits.set_ending(workspace.state, self._key, ending))
        return self.say_why(why)


def _question(action: Action) -> str:
    if action.status == "stuck":
        return tr("What holds it up, and what did we learn?")
    if action.status == "dropped":
        return tr("Why was it stopped, and what did we learn?")
    return tr("What did we learn from it?")


def ask_lesson(
    parent: QWidget, workspace: Workspace, action_id: str, *, anchor: QRect
) -> LessonSheet | None:
    """Open the form beside `anchor` (global pixels); None when the action is gone."""
    action = workspace.state.all(Action).get(action_id)
    if action is None:
        return None
    sheet = LessonSheet(parent, workspace, action)
    sheet.open_at(anchor, sheet.words)
    return sheet
