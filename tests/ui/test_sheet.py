# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A sheet takes the keyboard, gives it back, and fits into a low window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.sheet import NameSheet, ask_name
from facilitator.ui.widgets import SHADOW


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for name in ("first", "second"):
        field = QLineEdit(made)
        field.setObjectName(name)
        column.addWidget(field)
    made.resize(640, 300)
    made.show()
    made.activateWindow()
    made.findChild(QLineEdit, "first").setFocus()  # type: ignore[union-attr]
    return made


def line(window: QWidget, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def opened(window: QWidget, taken: list[str], anchor: QRect | None = None) -> NameSheet:
    def take(name: str) -> str:
        taken.append(name)
        return "" if name else "A name is needed."

    return ask_name(window, "Name", name="Old", keep="Keep", take=take, anchor=anchor)


def test_enter_keeps_and_the_keyboard_goes_back(window: QWidget, qtbot: QtBot) -> None:
    taken: list[str] = []
    sheet = opened(window, taken)
    assert sheet.field.hasFocus()
    assert sheet.field.selectedText() == "Old"
    with qtbot.waitSignal(sheet.gone):
        qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert taken == ["Old"]
    assert line(window, "first").hasFocus()


def test_escape_and_going_on_elsewhere_take_no_name(window: QWidget, qtbot: QtBot) -> None:
    taken: list[str] = []
    sheet = opened(window, taken)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet = opened(window, taken)
    line(window, "second").setFocus()
    assert not sheet.isVisible()
    assert line(window, "second").hasFocus()
    assert taken == []


def test_why_not_is_said_below(window: QWidget, qtbot: QtBot) -> None:
    sheet = opened(window, [])
    sheet.field.clear()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.field.accessibleDescription() == "A name is needed."
    sheet.leave()


@pytest.mark.parametrize("anchor", [(0, 0), (600, 280), (-90, 900)])
def test_it_stays_inside_the_window(window: QWidget, anchor: tuple[int, int]) -> None:
    window.resize(640, 120)
    sheet = opened(window, [], QRect(window.mapToGlobal(window.rect().topLeft()), window.size()))
    sheet.leave()
    at = window.mapToGlobal(window.rect().topLeft())
    sheet = opened(window, [], QRect(at.x() + anchor[0], at.y() + anchor[1], 20, 20))
    surface = sheet.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
    assert window.rect().contains(surface)
    sheet.leave()
