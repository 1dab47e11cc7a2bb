# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The few questions that are asked at all. They never stop the program: `open()`, not `exec()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QDialog, QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.button import Button, Kind
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDEST, _LEAST = 560, 380  # px
_SIDE, _EDGE = 24, 8  # px: around the words, and what it keeps from the edge of the window

#: Id, words and kind of a button; the last one is the default.
Choice = tuple[str, str, Kind]


class Question(QDialog):
    """A title, a few words, and buttons; `answer` is "" when it was closed without one."""

    def __init__(
        self, title: str, parent: QWidget | None, *, detail: str, choices: Sequence[Choice]
    ) -> None:
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QWidget(self)
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(_SIDE, 20, _SIDE, 8)
        self._words.setSpacing(8)
        self._words.addWidget(Label(title, words, px=16, weight=600, wrap=True))
        if detail:
            self._words.addWidget(Label(detail, words, px=14, color="text2", wrap=True))
        self._words.addStretch(1)  # a dialog higher than its words keeps them together
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setContentsMargins(_SIDE, 12, _SIDE, 20)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        for choice, name, kind in choices:
            self._buttons.addWidget(self._button(choice, name, kind))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(words, self), 1)
        column.addLayout(self._buttons)
        self._fit(parent.window().size() if parent else QApplication.primaryScreen().size())

    def _button(self, choice: str, words: str, kind: Kind) -> Button:
        button = Button(words, self, kind=kind, height=36)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: self.take(choice))
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button

    def _fit(self, window: QSize) -> None:
        """As wide as the buttons want, as high as the words: Qt would give it two thirds of a
        screen at most, and on a small one leave words out. Buttons that are too wide for one
        row stand below each other.
        """
        now = theme.current()
        most = max(now.px(_LEAST), min(now.px(_WIDEST), window.width() - 2 * _EDGE))
        if self._buttons.sizeHint().width() > most:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)
        wide = min(most, max(now.px(_LEAST), self._buttons.sizeHint().width()))
        if self._words.totalHeightForWidth(wide) > 5 * wide // 12:
            wide = most  # many words: rather wide than high
        tall = self._words.totalHeightForWidth(wide) + self._buttons.sizeHint().height()
        self.setMinimumSize(wide, min(tall, window.height() - 2 * _EDGE))
        self.resize(self.minimumSize())
        self.setMaximumWidth(most)

    def take(self, choice: str) -> None:
        """Answer with the button of this id and close."""
        self.answer = choice
        self.accept()


def ask(
    parent: QWidget | None,
    title: str,
    *,
    choices: Sequence[Choice],
    answered: Callable[[str], object],
    detail: str = "",
) -> Question:
    """Open a question over `parent` and return at once; `answered` gets the id, or "" for none."""
    question = Question(title, parent, detail=detail, choices=choices)
    question.finished.connect(lambda _result: answered(question.answer))
    question.open()
    return question
