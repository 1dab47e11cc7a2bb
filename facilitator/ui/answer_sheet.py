# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A small form for the answer to a question to the organisation, and the day it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from facilitator.domain import edits
from facilitator.domain.records import Ask
from facilitator.ui import theme
from facilitator.ui.plan.fields import date_field
from facilitator.ui.sheet import why_not
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label
from facilitator.ui.words_sheet import WordsSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class AnswerSheet(WordsSheet):
    """`said` gets words and whether undo shall be offered, once something was kept."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        ask: Ask,
        *,
        clock: Clock,
        said: Callable[[str, bool], object],
    ) -> None:
        hint = tr("What did they answer?")
        super().__init__(parent, ask.text, name=tr("Answer"), hint=hint, text=ask.answer)
        self._workspace, self._ask, self._said = workspace, ask, said
        today = clock.now().date()
        if ask.addressee:
            to = tr("To: {addressee}").format(addressee=ask.addressee)
            self.column.addWidget(Label(to, self, px=12, color="text2", wrap=True))
        self.day = date_field(self, name=tr("Answered on"), today=lambda: today)
        self.day.show_value(ask.answered_on or today.isoformat())
        self.column.addWidget(self.words)
        self.column.addLayout(self._day_row())
        self.column.addWidget(self.why)
        self.none = Button(tr("No answer will come"), self, kind="quiet")
        self.none.setVisible(ask.status == "open")
        self.none.clicked.connect(self.close_question)
        self.foot(tr("Keep"), self.none)

    def _day_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        label = Label(tr("Answered on"), self, px=13, color="text2")
        label.setBuddy(self.day)
        row.addWidget(label)
        row.addWidget(self.day, 1)
        return row

    def keep(self) -> bool:
        answer, day = self.words.value(), self.day.value()
        if day is None:
            return self.say_why(tr("Write the date like 26 Nov 2026."))
        open_still = not answer and self._ask.status != "closed"
        status = "answered" if answer else "open" if open_still else "closed"
        values = {"answer": answer, "answered_on": day if answer else "", "status": status}
        return self._write(values, tr("Answer kept"))

    def close_question(self) -> None:
        """Nobody will answer it any more."""
        if self._write({"status": "closed"}, tr("The question is closed")):
            self.leave()

    def _write(self, values: Mapping[str, object], words: str) -> bool:
        changed = any(getattr(self._ask, name) != value for name, value in values.items())
        if not changed:
            return True
        state = self._workspace.state
        why = why_not(
            self._workspace, lambda: edits.write_entry(state, Ask, self._ask.id, **values)
        )
        if why:
            return self.say_why(why)
        self.say_why("")
        self._ask = state.all(Ask)[self._ask.id]
        self._said(words, True)
        return True


def ask_answer(
    parent: QWidget,
    workspace: Workspace,
    ask_id: str,
    *,
    clock: Clock,
    anchor: QRect,
    said: Callable[[str, bool], object],
) -> AnswerSheet | None:
    """Open the form beside `anchor` (global pixels); None when the question is gone."""
    ask = workspace.state.all(Ask).get(ask_id)
    if ask is None:
        return None
    sheet = AnswerSheet(parent, workspace, ask, clock=clock, said=said)
    sheet.open_at(anchor, sheet.words)
    return sheet
