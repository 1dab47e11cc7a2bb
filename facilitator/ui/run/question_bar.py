# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A quiet question over the capture bar, answered by a key or a click, and nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets import Button, ElidedLabel, rounded

Answer = tuple[str, Callable[[], object]]


class QuestionBar(QWidget):
    """The first answer has the focus: Enter takes it, Tab goes on, Esc closes. `closed` follows
    every end; `typed` gives letters that were meant for the field below. A question that comes by
    itself is asked quietly and leaves the focus; `had_focus` tells where it was at the end.
    """

    closed = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ElidedLabel("", self, px=13, weight=600)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._buttons: list[Button] = []
        self.had_focus = False
        self.hide()

    def words(self) -> list[str]:
        """The question and its answers, while it is open."""
        return [self._label.text(), *(button.text() for button in self._buttons)]

    def ask(self, question: str, answers: Sequence[Answer], *, quietly: bool = False) -> None:
        """Open with these answers."""
        self._clear()
        self._label.setText(question)
        self.setAccessibleName(question)
        for number, (words, act) in enumerate(answers):
            kind = "primary" if number == 0 else "secondary"
            button = Button(words, self, kind=kind, height=28)  # type: ignore[arg-type]
            button.clicked.connect(lambda _on=False, act=act: self._answer(act))
            if quietly:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
            button.show()  # the bar may be open already, with another question
            self._buttons.append(button)
        self.show()
        if not quietly:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_it(self) -> None:
        """Close without an answer."""
        focused = QApplication.focusWidget()
        self.had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self._clear()
        self.closed.emit()

    def _answer(self, act: Callable[[], object]) -> None:
        self.close_it()
        act()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        rounded(QPainter(self), QRectF(self.rect()), 8, fill=now.tint, line=now.border)
