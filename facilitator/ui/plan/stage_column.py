# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The left column of the plan: how long it is, its stages, and what is done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.plan.panes import Pane
from facilitator.ui.plan.stage_foot import StageFoot
from facilitator.ui.plan.stage_list import StageList
from facilitator.ui.plan.total import Total
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from facilitator.domain.agenda import Timing
    from facilitator.domain.records import Session
    from facilitator.ui.plan.stage_commands import StageCommands


class StageColumn(Pane):
    """`total`, `stages` and `foot`; the list is only as high as its rows."""

    def __init__(self, commands: StageCommands, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.total = Total(self)
        self.stages = StageList(self)
        self.foot = StageFoot(commands.fit, self)
        self.nothing = QWidget(self)
        words = tr("No stages yet. Add the first one, and give it a title and minutes.")
        empty = QVBoxLayout(self.nothing)
        empty.setContentsMargins(24, 8, 24, 8)
        empty.addWidget(Label(words, self.nothing, px=13, color="text3", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.total)
        column.addWidget(self.stages, 100)
        column.addWidget(self.nothing)
        column.addWidget(self.foot)
        column.addStretch(1)

    def show_plan(self, session: Session, table: Timing, *, clocked: bool) -> None:
        """`clocked`: there are times of day."""
        running = session.stage_id or ""
        self.stages.stages.show(table, session.end, clocked=clocked, running=running)
        self.foot.show_plan(table.total_minutes, table.booked_minutes, stages=len(table.slots))
        self.nothing.setVisible(not table.slots)
