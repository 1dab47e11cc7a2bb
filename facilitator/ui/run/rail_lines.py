# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Two lines of the rail that are only there when they are needed: whose turn it is in a round, and
that the session is behind, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.domain.agenda import NOTICED, clock_face
from facilitator.ui.texts import tr
from facilitator.ui.widgets import Button, IconButton, Label, TextLink, plain_tooltip

if TYPE_CHECKING:
    from facilitator.domain.agenda import Timing
    from facilitator.domain.turns import Turn


def turn_words(turn: Turn, *, short: bool = False) -> str:
    """ "Person 3 of 12 · 1:20", or short "3 of 12 · 1:20" """
    known = 0 < turn.number <= turn.people  # else more came than are listed, or nobody counted
    if short:
        words = tr("{number} of {people}") if known else "{number}"
    else:
        words = tr("Person {number} of {people}") if known else tr("Person {number}")
    return f"{words.format(number=turn.number, people=turn.people)} · {clock_face(turn.left)}"


class TurnLine(QWidget):
    """`following` and `before` when it shall be somebody else's turn."""

    following = Signal()
    before = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn: Turn | None = None
        self._low = False
        self.words = Label("", self, px=13, weight=600, tnum=True)
        self.back = IconButton("chevron-left", tr("Person before"), self, size=28, icon_size=16)
        self.on = Button(tr("Next person"), self, height=28, key="F4")
        self.back.set_name(tr("Person before"), key="Shift F4")
        self.on_small = IconButton("chevron-right", tr("Next person"), self, size=28, icon_size=16)
        self.on_small.set_name(tr("Next person"), key="F4")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        row = self._row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.on_small)
        row.addWidget(self.on, 1)
        column.addLayout(row)
        self.set_low(False)
        self.back.clicked.connect(self.before)
        for button in (self.on, self.on_small):
            button.clicked.connect(self.following)
        self.hide()

    def set_low(self, low: bool) -> None:
        """In a low window all of it stands in one row, with signs instead of words."""
        self._low = low
        self.show_turn(self._turn)
        self.on.setVisible(not low)
        self.on_small.setVisible(low)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        (self._row if low else column).insertWidget(0, self.words, 1 if low else 0)

    def show_turn(self, turn: Turn | None) -> None:
        """Say whose turn it is; None takes no room. The name is in the tooltip alone."""
        self._turn = turn
        self.setVisible(turn is not None)
        if turn is None:
            return
        words = turn_words(turn)
        self.words.setText(turn_words(turn, short=self._low))
        self.words.setToolTip(plain_tooltip(turn.name) if turn.name else "")
        self.words.setAccessibleName(f"{words}, {turn.name}" if turn.name else words)
        self.back.setEnabled(turn.number > 1)


class BehindLine(QWidget):
    """`spreading` when the minutes shall be won back. Left alone, it comes back three minutes on.

    `changed` when it is no longer, or again, there.
    """

    spreading = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind, self._left_at = 0, 0
        self.words = Label("", self, px=13, weight=600)
        self.spread = TextLink(tr("Spread over the rest"), self)
        self.leave = TextLink(tr("Leave it"), self)
        self.spread.setToolTip(tr("Makes the stages to come shorter. Breaks stay as they are."))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 2)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.leave)
        column.addLayout(row)
        column.addWidget(self.spread, 0, Qt.AlignmentFlag.AlignLeft)
        self.spread.clicked.connect(self.spreading)
        self.leave.clicked.connect(self.leave_it)
        self.hide()

    def is_needed(self) -> bool:
        """Whether the session is behind by enough to speak of it, and more than was left alone."""
        return self._behind >= max(NOTICED, self._left_at + NOTICED if self._left_at else 0)

    def show_timing(self, found: Timing) -> None:
        """Appear or go, by how far behind the session is."""
        was_needed = self.is_needed()
        self._behind = found.behind_minutes if found.current is not None else 0
        if self._behind < NOTICED:
            self._left_at = 0
        self.words.setText(tr("{minutes} min behind").format(minutes=self._behind))
        self.spread.setVisible(found.spare_minutes > 0)
        if was_needed != self.is_needed():
            self.changed.emit()

    def leave_it(self) -> None:
        """Say no more of it until it is three minutes more."""
        self._left_at = self._behind
        self.changed.emit()
