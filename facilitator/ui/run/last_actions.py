# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was promised last time, beside the stage that looks back: done, or no longer needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.catalogue import is_open, previous_session
from facilitator.domain.errors import KnownError
from facilitator.domain.records import Stage
from facilitator.ui.errors import sentence
from facilitator.ui.run.outcome_list import OutcomeList
from facilitator.ui.run.outcome_rows import action_row
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SectionTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from facilitator.domain.clock import Clock
    from facilitator.domain.records import Action
    from facilitator.store.workspace import Workspace

REVIEW = "review"  # the mode of the stage


class LastList(OutcomeList):
    """Space or Enter ticks, Delete says that it is no longer needed. `left_open`: not yet done."""

    left_open = Signal(str)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
        action_id = self.current_id()
        if not action_id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = (
            (tr("Done or not"), self.toggled),
            (tr("Not yet"), self.left_open),
            (tr("No longer needed"), self.removed),
        )
        for words, signal in choices:
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, signal=signal: signal.emit(action_id))
        menu.popup(event.globalPos())


class LastActions(QWidget):
    """Shows itself while the stage that runs is a review and something was promised.

    `said` gives words and whether undo shall be offered.
    """

    said = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self._seen: set[str] = set()  # what was open when the session was: it stays, ticked
        self.list = LastList(tr("Actions from last time"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(0)
        section = QVBoxLayout()
        section.setContentsMargins(16, 0, 16, 8)
        section.setSpacing(2)
        section.addWidget(SectionTitle(tr("Actions from last time"), self))
        section.addWidget(self.list)
        column.addLayout(section)
        column.addWidget(Rule(self))
        self.list.toggled.connect(self._toggle)
        self.list.edited.connect(self._toggle)
        self.list.left_open.connect(lambda key: self._set(key, "open"))
        self.list.removed.connect(self._drop)
        self.refresh()

    def is_wanted(self) -> bool:
        """Whether there is something to look back on now."""
        session = self._workspace.state.sessions.get(self._session_id)
        if session is None or session.status == "done":
            return False
        stage = self._workspace.state.all(Stage).get(session.stage_id or "")
        return stage is not None and stage.mode == REVIEW and bool(self._actions())

    def refresh(self) -> None:
        """List what was promised."""
        today = self._clock.now().date()
        self.list.show_rows([action_row(action, today) for action in self._actions()])
        self.setVisible(self.is_wanted())

    def _actions(self) -> list[Action]:
        state = self._workspace.state
        session = state.sessions.get(self._session_id)
        before = previous_session(state, session) if session else None
        if before is None:
            return []
        found = [a for a in state.actions_of(before.id) if is_open(a) or a.id in self._seen]
        self._seen |= {action.id for action in found}
        return found

    def _toggle(self, action_id: str) -> None:
        done = self._workspace.state.actions[action_id].status == "done"
        self._set(action_id, "open" if done else "done")

    def _drop(self, action_id: str) -> None:
        if self._set(action_id, "dropped"):
            self.said.emit(tr("Action no longer needed"), True)

    def _set(self, action_id: str, status: str) -> bool:
        try:
            state = self._workspace.state
            self._workspace.do(edits.set_action_status(state, action_id, status))
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
            return False
        return True
