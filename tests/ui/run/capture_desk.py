# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A capture bar at work: keys are pressed in it, and what it says is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.run.capture_bar import CaptureBar
from facilitator.ui.tasks import Tasks

ENTER, ESC, UP, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Tab
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Desk:
    """The bar at work, with what it said."""

    def __init__(self, bar: CaptureBar, host: QWidget) -> None:
        self.bar, self.host = bar, host
        self.said: list[tuple[str, bool]] = []
        self.offers: list[tuple[str, Any]] = []
        bar.said.connect(lambda words, undo: self.said.append((words, undo)))
        bar.offered.connect(lambda words, back: self.offers.append((words, back)))

    def type(self, text: str) -> None:
        """Every letter as a key of its own, in any script (QTest knows only Latin ones)."""
        for char in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(self.bar.edit, event)

    def press(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.bar.edit, key, held)

    def add(self, text: str) -> None:
        self.type(text)
        self.press(ENTER)

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.bar.edit.insertFromMimeData(data)


def a_desk(hall: Any, shown: Any, *, tasks: Tasks | None = None) -> Desk:
    host = QWidget()
    host.resize(1090, 300)
    bar = CaptureBar(hall.workspace, hall.session, clock=hall.clock, overlay=host, tasks=tasks)
    bar.setGeometry(0, 200, 1090, 97)
    shown(host)
    bar.focus_bar()
    return Desk(bar, host)
