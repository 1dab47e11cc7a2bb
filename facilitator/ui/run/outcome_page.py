# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Decisions and actions in the right panel, and the line in which both are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from facilitator.domain import edits
from facilitator.domain.errors import KnownError
from facilitator.domain.grammar import ACTION, ASK, DECISION, Token
from facilitator.domain.matching import GROUP, WHO
from facilitator.ui import theme
from facilitator.ui.attempt import attempt
from facilitator.ui.errors import sentence
from facilitator.ui.icons import paint_icon
from facilitator.ui.run.capture import Capture
from facilitator.ui.run.completing import Completing
from facilitator.ui.run.completions import Completions
from facilitator.ui.run.hints import Cap, Hints
from facilitator.ui.run.input_frame import InputFrame
from facilitator.ui.run.last_actions import LastActions
from facilitator.ui.run.outcome_form import OutcomeForm
from facilitator.ui.run.outcome_list import OutcomeList
from facilitator.ui.run.outcome_rows import action_row, decision_row
from facilitator.ui.run.rail_parts import Rule
from facilitator.ui.run.token_edit import TokenEdit
from facilitator.ui.texts import tr
from facilitator.ui.votes.ranking import Ranking
from facilitator.ui.widgets import Label, SectionTitle
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class _LineIcon(QWidget):
    """What the line will become: a flag for an action, a tick for a decision."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = "flag"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(16), theme.current().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRectF(self.rect()), self._name, color="accent")


class OutcomePage(QWidget):
    """`said` gives words and whether undo shall be offered; `left` when Esc leaves the line."""

    said = Signal(str, bool)
    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        overlay: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._clock = workspace, session_id, clock
        self.capture = Capture(workspace, session_id, clock=clock)
        self.last = LastActions(workspace, session_id, clock=clock, parent=self)
        self.ranking = Ranking(workspace, session_id, self)
        self.decision_list = OutcomeList(tr("Decisions"), self)
        self.action_list = OutcomeList(tr("Actions"), self)
        self.no_decisions = Label(tr("Nothing decided yet."), self, px=13, color="text3")
        self.no_actions = Label(tr("No actions yet."), self, px=13, color="text3")
        self.edit = TokenEdit(self, reader=self._tokens, px=14)
        self.edit.setPlaceholderText(tr("What will be done?"))
        self.edit.setAccessibleName(tr("New action or decision"))
        self._icon = _LineIcon(self)
        self.form = OutcomeForm(workspace, session_id, clock=clock, parent=self)
        self.foot = self._foot()
        self._lay_out()
        self._completing = Completing(
            self.edit,
            self.capture,
            Completions(overlay),
            bar=self.foot,
            failed=self._failed,
            kinds=(GROUP, WHO),
            owners=True,
        )
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 2, 0, 12)
        column.setSpacing(0)
        rule = Rule(inner)
        self.ranking.goes_with(rule)
        for part in (self.last, self.ranking, rule):
            column.addWidget(part)
        column.addLayout(self._decisions(inner))
        column.addWidget(Rule(inner))
        column.addLayout(self._actions(inner))
        column.addStretch(1)
        self._stack_up(inner)

    def _stack_up(self, inner: QWidget) -> None:
        """The lists scroll; the line below them stays."""
        area = scrolled(inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        rule = Rule(self)
        whole.addWidget(area, 1)
        whole.addWidget(rule)
        whole.addWidget(self.foot)
        whole.addWidget(self.form, 1)
        self._lists = (area, rule, self.foot)
        self.form.hide()

    def _decisions(self, inner: QWidget) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setContentsMargins(16, 0, 16, 5)
        section.setSpacing(0)
        heading = SectionTitle(tr("Decisions"), inner)
        heading.setContentsMargins(0, 12, 0, 3)
        for part in (heading, self.no_decisions, self.decision_list):
            section.addWidget(part)
        return section

    def _actions(self, inner: QWidget) -> QVBoxLayout:
        section = QVBoxLayout()
        section.setContentsMargins(16, 12, 16, 0)
        section.setSpacing(0)
        section.addWidget(SectionTitle(tr("Actions"), inner))
        section.addSpacing(2)
        for part in (self.no_actions, self.action_list):
            section.addWidget(part)
        return section

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        column = QVBoxLayout(foot)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(5)
        frame = InputFrame(foot, height=40)
        frame.set_padding(10)
        frame.row.addWidget(self._icon)
        frame.row.addWidget(self.edit, 1)
        frame.follow(self.edit)
        self.hints = Hints(foot, gap=12)
        self.hints.set_left(
            [
                [Cap("="), tr("decision")],
                [Cap("!"), tr("action")],
                [Cap("@"), tr("owner")],
                [tr("date:"), Cap(tr("10 dec")), Cap(tr("fri")), Cap("+2w")],
            ]
        )
        column.addWidget(frame)
        column.addWidget(self.hints)
        return foot

    def _connect(self) -> None:
        self.last.said.connect(self.said)
        self.edit.submitted.connect(self.submit)
        self.edit.left.connect(self._leave)
        self.edit.textChanged.connect(self._typed)
        self.edit.pasted.connect(self._pasted)
        self.action_list.toggled.connect(self._toggle)
        self.action_list.edited.connect(lambda key: self.open_form(ACTION, key))
        self.decision_list.edited.connect(lambda key: self.open_form(DECISION, key))
        self.form.said.connect(self.said)
        self.form.left.connect(self.close_form)
        self.form.removed.connect(self._remove)
        self.action_list.removed.connect(lambda key: self._remove(ACTION, key))
        self.decision_list.removed.connect(lambda key: self._remove(DECISION, key))

    def hear_of(self, edit: Edit) -> None:
        """Something in the session is different."""
        if self.capture.hear_of(edit):
            self.edit.read_again()
        if any(c.kind in ("decision", "action", "cluster") for c in edit.changes):
            self.refresh()
        self.form.hear_of(edit)
        self.ranking.hear_of(edit)
        if any(c.kind in ("action", "ask", "session", "stage") for c in edit.changes):
            self.last.refresh()

    def refresh(self) -> None:
        """List what there is."""
        state, today = self._workspace.state, self._clock.now().date()
        decisions = [decision_row(state, d) for d in state.decisions_of(self._session_id)]
        actions = [action_row(a, today) for a in state.actions_of(self._session_id)]
        self.decision_list.show_rows(decisions)
        self.action_list.show_rows(actions)
        for found, none, listed in (
            (decisions, self.no_decisions, self.decision_list),
            (actions, self.no_actions, self.action_list),
        ):
            none.setVisible(not found)
            listed.setVisible(bool(found))

    # The line

    def submit(self) -> None:
        """Add what is typed; it stays when that is not possible."""
        text = self.edit.line()
        if not text.strip():
            return
        try:
            taken = self.capture.take(self.capture.read(text, kind=ACTION))
        except KnownError as problem:
            self._failed(problem)
            return
        for number, words in enumerate(taken.remarks):
            self.said.emit(words, taken.undo and number == 0)
        self.edit.set_line("")

    def _leave(self) -> None:
        if self.edit.line():
            self.edit.set_line("")
        else:
            self.left.emit()

    def _typed(self) -> None:
        kind = self.capture.read(self.edit.line(), kind=ACTION).kind
        self._icon.set_name({DECISION: "check", ASK: "circle-help"}.get(kind, "flag"))

    def _tokens(self, text: str) -> tuple[Token, ...]:
        return self.capture.read(text, kind=ACTION).tokens

    def _pasted(self, text: str) -> None:
        self.said.emit(tr("That is too long for one line. Paste it line by line."), False)

    # The form

    def open_form(self, kind: str, key: str) -> None:
        """All that can be said of a decision or an action, in the place of the lists."""
        if not self.form.open_entry(kind, key):
            return
        for part in self._lists:
            part.hide()
        self.form.show()
        self.form.focus_form()

    def close_form(self) -> None:
        """Back to the lists, with the keyboard on what was open."""
        kind, key = self.form.opened()
        self.form.close_entry()
        self.form.hide()
        for part in self._lists:
            part.show()
        listed = self.decision_list if kind == DECISION else self.action_list
        listed.choose(key)
        (listed if listed.outcomes() else self.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    # The rows

    def _toggle(self, action_id: str) -> None:
        action = self._workspace.state.actions[action_id]
        status = "open" if action.status == "done" else "done"
        self._do(lambda: edits.set_action_status(self._workspace.state, action_id, status))

    def _remove(self, kind: str, key: str) -> None:
        verb = edits.remove_decision if kind == DECISION else edits.remove_action
        if self._do(lambda: verb(self._workspace.state, key)):
            words = tr("Decision taken away") if kind == DECISION else tr("Action taken away")
            self.said.emit(words, True)

    def _do(self, make: Callable[[], Edit]) -> bool:
        edit = attempt(self._workspace, make, say=lambda why: self.said.emit(why, False))
        return edit is not None

    def _failed(self, problem: KnownError) -> None:
        self.said.emit(sentence(problem), False)
