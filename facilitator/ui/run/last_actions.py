# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was promised and asked before, beside the stage that looks back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.errors import KnownError
from facilitator.domain.following import Opening, opening
from facilitator.domain.records import Stage
from facilitator.ui.answer_sheet import ask_answer
from facilitator.ui.errors import sentence
from facilitator.ui.run.hints import Cap, Hints
from facilitator.ui.run.last_list import LastList
from facilitator.ui.run.last_rows import last_action, last_ask
from facilitator.ui.run.lesson_sheet import ask_lesson
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.texts import tr
from facilitator.ui.widgets import SectionTitle

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace

REVIEW = "review"  # the mode of the stage that looks back
ANSWERS = "ask"  # the kind of notes of the stage that tells the answers


class LastActions(QWidget):
    """Shows itself while a stage looks back and something was promised or asked.

    `said` gives words and whether undo shall be offered.
    """

    said = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, session_id: str, *, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        # What came to an end since the last meeting, and what was open when this one began.
        self._since = set(workspace.earlier(session_id))
        self.list = LastList(tr("Actions from last time"), self, statuses=True)
        self.asks = LastList(tr("Answers to us"), self, statuses=False)
        self._titles = (
            SectionTitle(tr("Actions from last time"), self),
            SectionTitle(tr("Answers to us"), self),
        )
        self.hints, self.more_hints = self._hints()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.setSpacing(0)
        section = QVBoxLayout()
        section.setContentsMargins(16, 0, 16, 8)
        section.setSpacing(2)
        for part in (
            self._titles[0], self.list, self.hints, self.more_hints, self._titles[1], self.asks,
        ):  # fmt: skip
            section.addWidget(part)
        column.addLayout(section)
        column.addWidget(Rule(self))
        self.list.ticked.connect(self._tick)
        self.list.marked.connect(self.mark)
        self.list.opened.connect(self.open_lesson)
        self.asks.ticked.connect(self.open_answer)
        self.asks.opened.connect(self.open_answer)
        self.refresh()

    def _hints(self) -> tuple[Hints, Hints]:
        statuses, lesson = Hints(self, gap=10), Hints(self, gap=10)
        statuses.set_left(
            [
                [Cap("1"), tr("done")],
                [Cap("2"), tr("under way")],
                [Cap("3"), tr("stuck")],
                [Cap("4"), tr("stopped")],
            ]
        )
        lesson.set_left([[Cap(tr("Enter")), tr("what we learned")]])
        return statuses, lesson

    def is_wanted(self) -> bool:
        """Whether there is something to look back on now."""
        actions, asks = self._asked_for()
        return actions or asks

    def refresh(self) -> None:
        """List what was promised, and what was asked."""
        found = self._opening()
        self._since |= {one.id for one in (*found.actions, *found.asks)}
        self.list.show_rows([last_action(action) for action in found.actions])
        self.asks.show_rows([last_ask(ask) for ask in found.asks])
        actions, asks = self._asked_for()
        for part in (self._titles[0], self.list, self.hints, self.more_hints):
            part.setVisible(actions)
        for part in (self._titles[1], self.asks):
            part.setVisible(asks)
        self.setVisible(actions or asks)

    def _asked_for(self) -> tuple[bool, bool]:
        """Whether the stage that runs asks for the actions, and for the answers."""
        session = self._workspace.state.sessions.get(self._session_id)
        if session is None or session.status == "done":
            return False, False
        stage = self._workspace.state.all(Stage).get(session.stage_id or "")
        if stage is None:
            return False, False
        found = self._opening()
        review, answers = stage.mode == REVIEW, stage.note_kind == ANSWERS
        return review and bool(found.actions), (review or answers) and bool(found.asks)

    def _opening(self) -> Opening:
        session = self._workspace.state.sessions.get(self._session_id)
        return opening(self._workspace.state, session, self._since) if session else Opening()

    # What is done

    def mark(self, action_id: str, status: str) -> None:
        """Say how an action stands."""
        if self._set(action_id, status) and status == "dropped":
            self.said.emit(tr("Action stopped"), True)

    def open_lesson(self, action_id: str) -> None:
        """Ask what was learned from an action."""
        ask_lesson(self, self._workspace, action_id, anchor=self.list.place_of(action_id))

    def open_answer(self, ask_id: str) -> None:
        """Ask what the answer to a question was."""
        anchor = self.asks.place_of(ask_id)
        said = self.said.emit
        ask_answer(self, self._workspace, ask_id, clock=self._clock, anchor=anchor, said=said)

    def _tick(self, action_id: str) -> None:
        done = self._workspace.state.actions[action_id].status == "done"
        self._set(action_id, "open" if done else "done")

    def _set(self, action_id: str, status: str) -> bool:
        try:
            state = self._workspace.state
            self._workspace.do(edits.set_action_status(state, action_id, status))
        except KnownError as problem:
            self.said.emit(sentence(problem), False)
            return False
        return True
