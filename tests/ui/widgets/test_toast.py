# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Toasts: what happened, the way back, two at most, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator.ui.widgets.button import Button
from facilitator.ui.widgets.icon_button import IconButton
from facilitator.ui.widgets.popover import SHADOW
from facilitator.ui.widgets.toast import INFO_MS, UNDO_MS, Toast, ToastStack

SLACK = 1.06  # Qt may let a long clock run 5 % longer to save power


@pytest.fixture
def stack(page: QWidget) -> ToastStack:
    made = ToastStack(page)
    made.stand_on(lambda: 20)
    return made


def remaining(toast: Toast) -> int:
    return toast._clock.remainingTime()


def hover(toast: Toast, kind: QEvent.Type) -> None:
    QApplication.sendEvent(toast, QHoverEvent(kind, QPointF(9, 9), QPointF(9, 9), QPointF(0, 0)))


def test_at_the_bottom_centre(page: QWidget, stack: ToastStack) -> None:
    toast = stack.info("12 notes added")
    surface = toast.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    corner = toast.mapTo(page, surface.topLeft())
    assert corner.x() + surface.width() / 2 == pytest.approx(400, abs=1)
    assert corner.y() + surface.height() == 600 - 20 - 16
    page.resize(1000, 500)
    corner = toast.mapTo(page, surface.topLeft())
    assert corner.x() + surface.width() / 2 == pytest.approx(500, abs=1)
    assert corner.y() + surface.height() == 500 - 20 - 16


def test_said_once_is_enough(stack: ToastStack) -> None:
    stack.problem("Cannot save")
    stack.info("12 notes added")
    stack.problem("Cannot save")
    assert [toast.text for toast in stack.toasts()] == ["12 notes added", "Cannot save"]


def test_they_follow_what_they_stand_on(page: QWidget, stack: ToastStack) -> None:
    toast = stack.info("12 notes added")
    before = toast.mapTo(page, toast.rect().bottomLeft()).y()
    stack.stand_on(lambda: 120)
    stack.settle()
    assert toast.mapTo(page, toast.rect().bottomLeft()).y() == before - 100


def test_how_long_they_stay(stack: ToastStack) -> None:
    assert 0 < remaining(stack.info("Saved")) <= INFO_MS * SLACK
    undo = stack.undo("Note in the bin", lambda: None)
    assert INFO_MS * SLACK < remaining(undo) <= UNDO_MS * SLACK
    assert stack.problem("Cannot save").paused()


def test_undo_undoes_once_and_closes(stack: ToastStack) -> None:
    done: list[str] = []
    toast = stack.undo("Note in the bin", lambda: done.append("undo"), key="Ctrl Z")
    button = toast.findChild(Button)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert stack.toasts() == []
    assert not stack.isVisible()


def test_two_at_most_the_oldest_goes(stack: ToastStack) -> None:
    for text in ("one", "two", "three"):
        stack.info(text)
    assert [toast.text for toast in stack.toasts()] == ["two", "three"]


def test_the_pointer_stops_the_clock(stack: ToastStack) -> None:
    toast = stack.info("Saved")
    hover(toast, QEvent.Type.HoverEnter)
    assert toast.paused()
    hover(toast, QEvent.Type.HoverLeave)
    assert not toast.paused()


def test_the_focus_stops_the_clock(stack: ToastStack) -> None:
    toast = stack.undo("Note in the bin", lambda: None)
    button = toast.findChild(Button)
    assert button is not None
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn))
    assert toast.paused()
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusOut))
    assert not toast.paused()


def test_typing_goes_on(page: QWidget, stack: ToastStack) -> None:
    line = QLineEdit(page)
    line.show()
    line.setFocus()
    stack.undo("Note in the bin", lambda: None)
    assert page.focusWidget() is line


def test_a_problem_stays_until_it_is_closed(stack: ToastStack) -> None:
    toast = stack.problem("Cannot save to Documents.", [("Save a copy elsewhere", lambda: None)])
    close = toast.findChild(IconButton)
    assert close is not None
    assert close.accessibleName()
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert stack.toasts() == []


def test_clicks_beside_a_toast_reach_what_is_below(page: QWidget, stack: ToastStack) -> None:
    stack.info("short")
    stack.undo("a much longer line about what has just happened here", lambda: None)
    upper = stack.toasts()[0]
    left_of_upper = upper.mapTo(page, QPoint(-4, SHADOW + 4))
    assert page.childAt(left_of_upper) is None
