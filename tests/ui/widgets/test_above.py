# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What lies above the rest is known while it is there, and messages step aside for it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.above import above
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.popover import SHADOW, Popover
from facilitator.ui.widgets.toast import Toast, ToastStack


def surface(toast: Toast, page: QWidget) -> QRect:
    inner = toast.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    return QRect(toast.mapTo(page, inner.topLeft()), inner.size())


def popover(page: QWidget, wide: int, tall: int) -> Popover:
    made = Popover(page)
    made.body.addWidget(Label("A list", made))
    made.setFixedSize(wide + 2 * SHADOW, tall + 2 * SHADOW)
    return made


def test_a_place_is_known_without_its_shadow_while_it_is_seen(page: QWidget) -> None:
    before = above().places(page)
    made = QWidget(page)
    made.setGeometry(30, 40, 100, 50)
    above().watch(made, around=10)
    assert above().places(page) == before
    made.show()
    assert above().places(page) == [*before, QRect(40, 50, 80, 30)]
    elsewhere = QWidget()
    assert above().places(elsewhere) == []
    shiboken6.delete(made)
    assert above().places(page) == before


def test_a_toast_steps_aside_for_a_list_and_comes_back(page: QWidget) -> None:
    stack = ToastStack(page)
    toast = stack.info("Note in the bin")
    home = surface(toast, page)
    assert home.center().x() in range(398, 403)
    over = popover(page, 300, 200)
    over.show_at(QRect(page.mapToGlobal(QPoint(300, 360)), page.size() / 10))
    [place] = above().places(page)
    assert place.intersects(home)
    assert not place.intersects(surface(toast, page))
    assert page.rect().contains(surface(toast, page))
    over.hide()
    assert surface(toast, page) == home


def test_where_a_list_takes_all_of_the_bottom_it_goes_to_the_top(page: QWidget) -> None:
    over = popover(page, 780, 300)
    over.show_at(QRect(page.mapToGlobal(QPoint(8, 280)), page.size() / 100))
    stack = ToastStack(page)
    toast = stack.undo("12 notes added", lambda: None)
    assert surface(toast, page).top() == 52 + 16
    assert not above().places(page)[0].intersects(surface(toast, page))


def test_where_nothing_is_free_it_is_still_seen(page: QWidget) -> None:
    over = popover(page, 790, 590)
    over.show_at(QRect(page.mapToGlobal(QPoint(0, 0)), page.size() / 100))
    stack = ToastStack(page)
    toast = stack.problem("The disk is full")
    assert toast.isVisible()
    assert page.rect().contains(surface(toast, page))
