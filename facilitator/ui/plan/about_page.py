# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The head of the session, and so of the paper: title, question, when, where, what for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.plan.fields import LineField, LongField, NumberField, date_field, time_field
from facilitator.ui.plan.form import SessionForm
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from facilitator.domain.clock import Clock
    from facilitator.store.workspace import Workspace


class AboutPage(SessionForm):
    """What is typed here stands at the top of the summary."""

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, session_id, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("About this session"), self, px=20, weight=600))
        column.addWidget(self._row("title", tr("Title"), LineField))
        question = LongField(self, name=tr("Focus question"), lines=2)
        column.addWidget(self.add("question", tr("Focus question"), question))
        self._when = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._when.setSpacing(12)
        day = date_field(self, name=tr("Date"), today=lambda: clock.now().date())
        self._when.addWidget(self.add("date", tr("Date"), day), 2)
        starts, ends = time_field(self, name=tr("Start")), time_field(self, name=tr("End"))
        self._when.addWidget(self.add("start", tr("Start"), starts), 1)
        self._when.addWidget(self.add("end", tr("End"), ends), 1)
        column.addLayout(self._when)
        self._where = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._where.setSpacing(12)
        self._where.addWidget(self._row("place", tr("Place"), LineField), 3)
        people = NumberField(self, name=tr("People expected"), none=tr("Not known"))
        self._where.addWidget(self.add("people_expected", tr("People expected"), people), 1)
        column.addLayout(self._where)
        purpose = LongField(self, name=tr("Purpose"), lines=4)
        purpose.setPlaceholderText(tr("Why we met, in one or two sentences. It opens the summary."))
        column.addWidget(self.add("purpose", tr("Purpose"), purpose))
        column.addStretch(1)
        self.refresh()

    def _row(self, name: str, title: str, make: type[LineField]) -> QWidget:
        return self.add(name, title, make(self, name=title))

    def set_narrow(self, narrow: bool) -> None:
        """One field below the other instead of side by side."""
        way = QBoxLayout.Direction
        for row in (self._when, self._where):
            row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
