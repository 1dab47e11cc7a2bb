# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All papers, under when and for whom they are, each with what the session lacks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.summary.page_head import PageHead
from facilitator.ui.summary.paper_choices import EASY, shelves
from facilitator.ui.summary.paper_names import lacking_words, paper_name
from facilitator.ui.summary.paper_row import PaperRow
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent


class PaperList(QWidget):
    """`chosen` a paper; `easy_asked` to write the easy-read page first; `done` goes back."""

    chosen = Signal(str)
    easy_asked = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, PaperRow] = {}
        self._lacking: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(2)
        self.head = PageHead(tr("All papers"), tr("Close the list of papers"), self)
        self.head.done.connect(self.done)
        column.addWidget(self.head)
        for title, names in shelves():
            label = Label(title, self, px=13, weight=600, color="text2")
            label.setContentsMargins(0, 10, 0, 2)
            column.addWidget(label)
            for name in names:
                row = PaperRow(paper_name(name), self)
                row.clicked.connect(lambda _on=False, name=name: self._choose(name))
                self.rows[name] = row
                column.addWidget(row)
        column.addStretch(1)

    def show_papers(self, lacking: Mapping[str, str], shown: str) -> None:
        """Which papers can be made (those that lack nothing) and which one is shown."""
        self._lacking = dict(lacking)
        for name, row in self.rows.items():
            lack = lacking[name]
            row.set_words(paper_name(name), lacking_words(lack) if lack else "")
            row.setEnabled(not lack or name == EASY)
            row.setChecked(name == shown)

    def target(self) -> QWidget:
        """What takes the keyboard: the paper that is shown."""
        shown = next((row for row in self.rows.values() if row.isChecked()), None)
        return shown or self.head.close_button

    def _choose(self, name: str) -> None:
        row = self.rows[name]
        if self._lacking.get(name):
            row.setChecked(False)
            self.easy_asked.emit()
            return
        row.setChecked(True)
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the papers that can be made."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        rows = [row for row in self.rows.values() if row.isEnabled()]
        if step is None or not rows:
            super().keyPressEvent(event)
            return
        here = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        rows[(here + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)
