# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is shown instead of the library when it cannot be opened: what happened, and ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.errors import sentence
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label

if TYPE_CHECKING:
    from facilitator.domain.errors import KnownError


class ProblemPage(QWidget):
    """Nothing is made or changed from here without being asked for."""

    again = Signal()
    choose = Signal()
    make_new = Signal()

    def __init__(self, problem: KnownError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(now.px(48), now.px(48), now.px(48), now.px(48))
        column.addStretch(2)
        column.addWidget(Label(tr("The library did not open"), self, px=32, weight=600, wrap=True))
        column.addSpacing(now.px(12))
        words = Label(sentence(problem), self, px=16, color="text2", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addSpacing(now.px(24))
        row = QHBoxLayout()
        row.setSpacing(now.px(12))
        again = Button(tr("Try again"), self, kind="primary", height=40)
        choose = Button(tr("Open another library…"), self, height=40)
        make_new = Button(tr("Start a new library elsewhere…"), self, kind="quiet", height=40)
        for button, signal in (
            (again, self.again),
            (choose, self.choose),
            (make_new, self.make_new),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(3)
        self.setFocusProxy(again)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), theme.current().board)
