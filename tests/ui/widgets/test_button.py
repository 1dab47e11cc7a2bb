# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Buttons: sizes of the mockups, states that can be told apart, keys that press them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui import theme
from facilitator.ui.widgets.button import Button


def fill(button: Button) -> QColor:
    """The colour a few pixels inside the left edge."""
    return button.grab().toImage().pixelColor(4, button.height() // 2)


def test_the_primary_of_the_mockup(page: QWidget) -> None:
    """`01`: 176 by 34 pixels, filled with the accent."""
    button = Button("New session", page, kind="primary", icon="plus", key="Ctrl N", height=34)
    size = button.sizeHint()
    assert (size.height(), size.width()) == (34, pytest.approx(176, abs=2))
    button.resize(size)
    assert fill(button) == theme.current().accent


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet"])
def test_disabled_looks_disabled_and_does_nothing(page: QWidget, kind: str) -> None:
    button = Button("Save PDF", page, kind=kind)  # type: ignore[arg-type]
    done: list[bool] = []
    button.clicked.connect(lambda: done.append(True))
    button.resize(button.sizeHint())
    button.show()
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_it(page: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Group", page)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_pressed_is_darker_than_hovered_than_rest(page: QWidget) -> None:
    button = Button("Group", page)
    button.resize(button.sizeHint())
    button.show()
    rest = fill(button).lightness()
    button.setDown(True)
    assert fill(button).lightness() < rest


def test_words_grow_with_text_size(page: QWidget, qapp: QApplication) -> None:
    button = Button("Save for Word", page, icon="file-down", height=36)
    small = button.sizeHint()
    theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=2.0))
    large = button.sizeHint()
    assert large.height() == 72
    assert large.width() == pytest.approx(2 * small.width(), abs=4)


def test_nothing_is_cut_off_when_it_is_stretched(page: QWidget) -> None:
    """The words stay in the middle of a wider button."""
    button = Button("Save PDF", page, icon="file-down", height=36)
    button.resize(300, 36)
    image = button.grab().toImage()
    ink = [
        x
        for x in range(4, 296)
        if any(image.pixelColor(x, y).lightness() < 120 for y in range(8, 28))
    ]
    assert (ink[0] + ink[-1]) / 2 == pytest.approx(150, abs=3)


def test_without_room_the_key_goes_first_then_the_end_of_the_words(page: QWidget) -> None:
    with_key = Button("Print 18 copies", page, kind="primary", icon="printer", key="Ctrl P")
    without = Button("Print 18 copies", page, kind="primary", icon="printer")
    width = with_key.minimumSizeHint().width()
    assert width == without.sizeHint().width() < with_key.sizeHint().width()
    with_key.resize(width, 32)
    without.resize(width, 32)
    assert with_key.grab().toImage() == without.grab().toImage()
    without.resize(width - 50, 32)
    squeezed = without.grab().toImage()
    edge = [squeezed.pixelColor(squeezed.width() - 5, y) for y in range(8, 24)]
    assert set(map(QColor.name, edge)) == {theme.current().accent.name()}  # the padding stays


def test_only_the_keyboard_shows_the_ring(page: QWidget) -> None:
    button = Button("Group", page)
    button.move(QPoint(40, 40))
    button.resize(button.sizeHint())
    button.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    outside = QPoint(button.x() - 4, button.y() + button.height() // 2)
    assert page.grab().toImage().pixelColor(outside) == theme.current().surface
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = page.grab().toImage()
    assert ring.pixelColor(outside) == theme.current().focus
    assert ring.pixelColor(outside + QPoint(2, 0)) == theme.current().surface  # the gap
    button.clearFocus()
    assert page.grab().toImage().pixelColor(outside) == theme.current().surface
