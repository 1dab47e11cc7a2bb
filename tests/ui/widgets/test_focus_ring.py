# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The ring goes where its widget goes, and leaves nothing behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.button import Button
from facilitator.ui.widgets.focus_ring import FocusRing


@pytest.fixture
def button(page: QWidget) -> Button:
    made = Button("Group", page)
    made.setGeometry(50, 50, 80, 32)
    made.show()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def rings(page: QWidget) -> list[FocusRing]:
    return page.findChildren(FocusRing)


def test_it_lies_four_pixels_around(page: QWidget, button: Button) -> None:
    (ring,) = rings(page)
    assert ring.geometry().getRect() == (46, 46, 88, 40)


def test_it_follows(page: QWidget, button: Button) -> None:
    button.setGeometry(100, 200, 120, 40)
    (ring,) = rings(page)
    assert ring.geometry().getRect() == (96, 196, 128, 48)


def test_it_goes_with_the_focus_and_with_the_widget(page: QWidget, button: Button) -> None:
    button.hide()
    assert not any(ring.isVisible() for ring in rings(page))
    button.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.clearFocus()
    assert rings(page) == []


def test_clicks_go_through(page: QWidget, button: Button) -> None:
    assert page.childAt(90, 66) is button
