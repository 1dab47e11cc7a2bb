# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words of the facilitator on the paper: purpose, closing, thanks, contact, next meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.plan.fields import LineField, LongField, date_field, time_field
from facilitator.ui.plan.form import SessionForm
from facilitator.ui.texts import tr
from facilitator.ui.widgets import IconButton, Label

if TYPE_CHECKING:
    from datetime import date

    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class ClosingWords(SessionForm):
    """Stands beside the pages, which follow what is typed. `done` closes it."""

    done = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, session_id, parent)
        self._clock = clock
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 20, 16)
        self._column.setSpacing(12)
        self._head()
        self.purpose = LongField(self, name=tr("Purpose"), lines=4)
        self._column.addWidget(self.add("purpose", tr("Purpose"), self.purpose))
        self._long("closing", tr("Closing words"), 3)
        self._long("thanks", tr("Thank you"), 2)
        self._heading(tr("If something is wrong"))
        self._line("contact", tr("Whom to tell"))
        self._date("correct_by", tr("Before"))
        self._heading(tr("Next time"))
        self._date("next_date", tr("Date"))
        row = QHBoxLayout()
        row.setSpacing(12)
        starts = time_field(self, name=tr("Start of the next meeting"))
        ends = time_field(self, name=tr("End of the next meeting"))
        row.addWidget(self.add("next_start", tr("Start"), starts))
        row.addWidget(self.add("next_end", tr("End"), ends))
        self._column.addLayout(row)
        self._line("next_place", tr("Place"))
        self._long("next_note", tr("What to bring or know"), 2)
        self._column.addStretch(1)
        self.refresh()

    def _head(self) -> None:
        row = QHBoxLayout()
        row.addWidget(Label(tr("Purpose and closing words"), self, px=14, weight=600), 1)
        close = IconButton("x", tr("Close purpose and closing words"), self, icon_size=16)
        close.clicked.connect(self.done)
        row.addWidget(close)
        self._column.addLayout(row)

    def _heading(self, words: str) -> None:
        label = Label(words, self, px=14, weight=600)
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    def _long(self, name: str, title: str, lines: int) -> None:
        field = LongField(self, name=title, lines=lines)
        self._column.addWidget(self.add(name, title, field))

    def _line(self, name: str, title: str) -> None:
        self._column.addWidget(self.add(name, title, LineField(self, name=title)))

    def _date(self, name: str, title: str) -> None:
        field = date_field(self, name=title, today=self._today)
        self._column.addWidget(self.add(name, title, field))

    def _today(self) -> date:
        return self._clock.now().date()
