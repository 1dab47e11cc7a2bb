# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Questions do not stop the program, and closing one is an answer too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.ask import Question, ask
from facilitator.ui.widgets.button import Button

CHOICES = [("keep", "Keep them", "secondary"), ("empty", "Empty the bin", "primary")]


def opened(page: QWidget, answers: list[str]) -> Question:
    return ask(
        page,
        "Empty the bin?",
        detail="14 notes go for good.",
        choices=CHOICES,  # type: ignore[arg-type]
        answered=answers.append,
    )


def test_it_returns_at_once_and_answers_later(page: QWidget) -> None:
    answers: list[str] = []
    question = opened(page, answers)
    assert (question.isVisible(), answers) == (True, [])
    keep = next(b for b in question.findChildren(Button) if b.text() == "Keep them")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert answers == ["keep"]


def test_escape_is_no_answer(page: QWidget) -> None:
    answers: list[str] = []
    QTest.keyClick(opened(page, answers), Qt.Key.Key_Escape)
    assert answers == [""]


def test_the_last_choice_has_the_focus(page: QWidget) -> None:
    question = opened(page, [])
    focused = question.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Empty the bin"
    assert question.width() <= 560
    question.reject()
