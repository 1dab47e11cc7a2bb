# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The line over the board: how many notes there are, and how they are laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from facilitator.ui import theme
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, ElidedLabel, Label

if TYPE_CHECKING:
    from facilitator.ui.board.scene import LayoutName

_HEIGHT = 48


class BoardBar(QWidget):
    """`turned` when the other layout is wanted; `adding` when a note shall be typed;
    `projecting` when the room shall see what lies on the board now."""

    turned = Signal()
    adding = Signal()
    projecting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: LayoutName = "said"
        self._counts = (-1, -1, -1)
        self.setAccessibleName(tr("Board toolbar"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = Label("", self, px=13, weight=600)
        self.how = ElidedLabel("", self, px=13, color="text2")
        self.add = Button(tr("Add note"), self, kind="quiet", icon="plus", height=28, key="Ctrl L")
        self.project = Button(tr("Show on projector"), self, kind="quiet", icon="eye", height=28)
        self.turn = Button("", self, kind="quiet", height=28)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.how, 1)
        row.addWidget(self.add)
        row.addWidget(self.project)
        row.addWidget(self.turn)
        self.add.clicked.connect(self.adding)
        self.project.clicked.connect(self.projecting)
        self.turn.clicked.connect(self.turned)
        self.add.hide()
        self.set_covered(0)
        self.show_counts(0, 0, grouped=0)
        self.show_layout("said", can_add=False)

    def set_covered(self, right: int) -> None:
        """So many px at the right end lie under the panel."""
        self._row.setContentsMargins(20, 12, 11 + right, 8)

    def show_counts(self, notes: int, groups: int, *, grouped: int) -> None:
        """How many notes and groups there are, and how many of the notes are in one."""
        if (notes, groups, grouped) == self._counts:
            return
        self._counts = (notes, groups, grouped)
        self._say_how()

    def show_layout(self, layout: LayoutName, *, can_add: bool) -> None:
        """Which layout holds; `can_add` while there is no capture bar."""
        self._layout = layout
        said = layout == "said"
        self.turn.setText(tr("Show as groups") if said else tr("Show as said"))
        self.turn.set_icon_name("boxes" if said else "list")
        self.add.setVisible(can_add)
        self._say_how()
        self.update()

    def _say_how(self) -> None:
        shown, groups, grouped = self._counts
        words = tr("in the order they were said")
        if self._layout == "groups":
            words = tr("in %n group(s)", n=groups) if groups else tr("not grouped yet")
            shown = grouped if groups else shown  # the tray counts the others
        self.count.setText(tr("%n note(s)", n=shown))
        self.how.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        if self._layout == "said":
            painter.fillRect(self.rect(), now.board)
            return
        painter.fillRect(self.rect(), now.surface)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.border)
