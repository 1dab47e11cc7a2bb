# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A sheet for a few sentences: Enter keeps them, Shift+Enter makes a new line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.ui.plan.fields import LongField
from facilitator.ui.sheet import Sheet
from facilitator.ui.widgets import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 340
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsSheet(Sheet):
    """`words` is the field. Those who use it put it, `why` and the foot into the column."""

    def __init__(self, parent: QWidget, title: str, *, name: str, hint: str, text: str) -> None:
        super().__init__(parent, title, width=_WIDTH)
        self.words = LongField(self, name=name, lines=3)
        self.words.setPlaceholderText(hint)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.show_value(text)
        self.words.installEventFilter(self)
        self.why = Label("", self, px=12, color="warn", wrap=True)
        self.why.hide()

    def say_why(self, why: str) -> bool:
        """Why it cannot be kept, "" when it is; gives back whether it is."""
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.words.setAccessibleDescription(why)
        return not why

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.words
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.done()
            return True
        return super().eventFilter(watched, event)
