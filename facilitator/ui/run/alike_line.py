# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The quiet line under the capture bar: this was said before, link the two or leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, announce

if TYPE_CHECKING:
    from facilitator.domain.records import Note

_MOST = 300  # characters of a note that could find room


class AlikeLine(QWidget):
    """`linked` and `left` by click; the keys are those of the field above."""

    linked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel("", self, px=13, color="text2")
        self.link = Button(tr("Link"), self, kind="quiet", icon="link", key="Ctrl D", height=28)
        self.leave = Button(tr("Leave it"), self, kind="quiet", key="Esc", height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addWidget(self.link)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.link.clicked.connect(lambda _on=False: self.linked.emit())
        self.leave.clicked.connect(lambda _on=False: self.left.emit())
        self.hide()

    def show_note(self, note: Note | None) -> None:
        """This note says nearly the same; None: nothing does."""
        if note is None:
            self.hide()
            return
        words = tr("Like “{text}”").format(text=" ".join(note.text[:_MOST].split()))
        if words != self.words.text() or self.isHidden():
            self.words.setText(words)
            announce(self, f"{words}. {tr('Control D links the two.')}")
        self.show()
