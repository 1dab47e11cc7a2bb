# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""For whom the paper is: participants, management, or any of the other papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.summary import PARTICIPANTS
from facilitator.export.pdf.papers import PAPERS
from facilitator.ui.summary.paper_choices import MANAGEMENT
from facilitator.ui.summary.paper_names import lacking_words, paper_name
from facilitator.ui.summary.paper_row import PaperRow
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label, SegmentedControl, TextLink

RING = 4  # around a control, for the keyboard

if TYPE_CHECKING:
    from collections.abc import Mapping


class ForWhom(QWidget):
    """`changed` when one of the two was chosen; `list_asked` for the others."""

    changed = Signal(str)
    list_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = PARTICIPANTS
        choices = [(PARTICIPANTS, tr("Participants"))]
        choices += [(MANAGEMENT, tr("Management"))] if MANAGEMENT in PAPERS else []
        self.switch = SegmentedControl(choices, self, name=tr("For"), padding=6)
        self.all = TextLink(tr("All papers"), self)
        self.other = PaperRow("", self, leads=True)
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, 0, RING, RING)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(tr("For"), self, px=13, weight=600, color="text2"), 1)
        head.addWidget(self.all)
        column.addLayout(head)
        column.addSpacing(1)
        column.addWidget(self.switch)
        self._gap = QWidget(self)
        self._gap.setFixedHeight(6)
        column.addWidget(self._gap)
        column.addWidget(self.other)
        self.switch.changed.connect(self._choose)
        self.all.clicked.connect(self.list_asked)
        self.other.clicked.connect(self.list_asked)
        self.show_kind(PARTICIPANTS)

    def show_kind(self, kind: str) -> None:
        """Show which paper is chosen, without telling."""
        self.kind = kind
        self.switch.set_current(kind)
        other = kind not in (PARTICIPANTS, MANAGEMENT)
        self._gap.setVisible(other)
        self.other.setVisible(other)
        if other:
            self.other.set_words(paper_name(kind))
            self.other.setAccessibleDescription(tr("Choose another paper"))

    def show_papers(self, lacking: Mapping[str, str]) -> None:
        """Which of the two can be made."""
        lack = lacking.get(MANAGEMENT)
        if lack is not None:
            why = lacking_words(lack) if lack else ""
            self.switch.set_choice_enabled(MANAGEMENT, enabled=not lack, why=why)

    def _choose(self, kind: str) -> None:
        self.show_kind(kind)
        self.changed.emit(kind)
