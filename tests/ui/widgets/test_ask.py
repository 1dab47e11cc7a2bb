# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Questions do not stop the program, and closing one is an answer too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from facilitator.ui.widgets.ask import Question, ask
from facilitator.ui.widgets.button import Button
from facilitator.ui.widgets.labels import Label

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


def test_every_word_is_in_sight_however_many(page: QWidget) -> None:
    """Qt alone would give a dialog two thirds of the screen and drop the lines below."""
    detail = "\n\n".join(["What goes is named here, and what stays as it was is named too."] * 4)
    question = ask(page, "For ever?", detail=detail, choices=CHOICES, answered=print)  # type: ignore[arg-type]
    [area] = question.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    labels = [label for label in question.findChildren(Label) if label.text()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    question.reject()


def test_no_question_is_higher_than_its_window(page: QWidget) -> None:
    page.resize(640, 300)
    question = ask(page, "Why?", detail="Words. " * 600, choices=CHOICES, answered=print)  # type: ignore[arg-type]
    assert question.height() <= 300
    [area] = question.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert all(b.visibleRegion().boundingRect() == b.rect() for b in question.findChildren(Button))
    question.reject()


def test_long_words_on_buttons_are_whole(page: QWidget) -> None:
    names = ("Not now, maybe later", "Keep all of it as a second session", "Add all that is new")
    choices = [(name, name, "secondary") for name in names]
    question = ask(page, "What now?", choices=choices, answered=print)  # type: ignore[arg-type]
    buttons = question.findChildren(Button)
    assert [button.text() for button in buttons] == list(names)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert question.width() <= 560
    question.reject()
