# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What stands where nothing can be counted yet: why, and the way back to the board."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, Label


class NothingYet(QWidget):
    """Words and a button; `left` when somebody wants the board."""

    left = Signal()

    def __init__(self, words: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        said = Label(words, self, px=16, weight=600, wrap=True)
        more = Label(detail, self, px=13, color="text2", wrap=True)
        self.button = Button(tr("Back to the board"), self, icon="boxes", height=32)
        self.button.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (said, more):
            label.setAlignment(middle)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
