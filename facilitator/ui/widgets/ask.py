# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The few questions that are asked at all. They never stop the program: `open()`, not `exec()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.widgets.button import Button, Kind
from facilitator.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        self.setMaximumWidth(560)
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Label(title, self, px=16, weight=600, wrap=True))
        if detail:
            column.addWidget(Label(detail, self, px=14, color="text2", wrap=True))
        column.addStretch(1)  # a dialog higher than its words keeps them together
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for choice, words, kind in choices:
            button = Button(words, self, kind=kind, height=36)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, choice=choice: self.take(choice))
            row.addWidget(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        column.addLayout(row)

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
