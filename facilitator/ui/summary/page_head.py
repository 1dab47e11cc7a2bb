# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line at the head of a page that stands in the panel in place of the choices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facilitator.ui.widgets import IconButton, Label


class PageHead(QWidget):
    """`title`, and a button called `closing` that goes back to the choices: `done`."""

    done = Signal()

    def __init__(self, title: str, closing: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.title = Label(title, self, px=14, weight=600, wrap=True)
        self.close_button = IconButton("x", closing, self, icon_size=16)
        self.close_button.clicked.connect(self.done)
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
