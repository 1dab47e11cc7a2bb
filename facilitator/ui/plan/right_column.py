# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The right column of the plan: people, conditions, voices, ground rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.plan.conditions import ConditionsSection
from facilitator.ui.plan.ground_rules import GroundRulesSection
from facilitator.ui.plan.people import PeopleSection
from facilitator.ui.plan.voices import VoicesSection

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace

KINDS = frozenset({"participant", "voice", "condition"})


class Rule(QWidget):
    """A line across, with air around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.current().px(29))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, theme.current().border)


class RightColumn(QWidget):
    """What the session has besides its stages. `said`: words, and whether undo shall be offered."""

    said = Signal(str, bool)

    def __init__(
        self, workspace: Workspace, session_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.people = PeopleSection(workspace, session_id, self)
        self.conditions = ConditionsSection(workspace, session_id, self)
        self.voices = VoicesSection(workspace, session_id, self)
        self.rules = GroundRulesSection(workspace, session_id, self)
        self.sections = (self.people, self.conditions, self.voices, self.rules)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(0)
        for place, section in enumerate(self.sections):
            if place:
                column.addWidget(Rule(self))
            column.addWidget(section)
            section.said.connect(self.said)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        # Wrapped words ask for their tallest form; the scroll area knows the height at its width.
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint

    def refresh(self) -> None:
        """Show what the session holds now."""
        for section in self.sections:
            section.refresh()
