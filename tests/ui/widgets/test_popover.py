# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A popover finds its place in the window and never takes the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.popover import SHADOW, Popover


@pytest.fixture
def popover(page: QWidget) -> Popover:
    made = Popover(page)
    made.body.addWidget(Label("Nights and weekends", made))
    return made


def surface(popover: Popover) -> QRect:
    return popover.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)


def anchor(page: QWidget, x: int, y: int) -> QRect:
    return QRect(page.mapToGlobal(QPoint(x, y)), page.mapToGlobal(QPoint(x + 99, y + 29)))


def test_below_above_and_beside(page: QWidget, popover: Popover) -> None:
    popover.show_at(anchor(page, 100, 100))
    assert surface(popover).topLeft() == QPoint(100, 137)
    popover.show_at(anchor(page, 100, 300), above=True)
    assert surface(popover).bottom() == 300 - 8 - 1


def test_it_turns_where_there_is_no_room(page: QWidget, popover: Popover) -> None:
    popover.show_at(anchor(page, 780, 565))
    assert page.rect().contains(surface(popover))
    assert surface(popover).bottom() < 565
    popover.show_at(anchor(page, 100, 5), above=True)
    assert surface(popover).top() > 35


def test_typing_goes_on(page: QWidget, popover: Popover) -> None:
    line = QLineEdit(page)
    line.show()
    line.setFocus()
    popover.show_at(anchor(page, 10, 10))
    assert popover.isVisible()
    assert page.focusWidget() is line
