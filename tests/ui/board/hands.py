# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What hands do with the board: keys, letters, and the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.board.board_session import group_id, note_id

if TYPE_CHECKING:
    from facilitator.ui.board.board_widget import BoardWidget

Key = Qt.Key
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(board: BoardWidget, key: Qt.Key, mods: Qt.KeyboardModifier = NONE) -> None:
    """A key goes to whatever has the keyboard."""
    target: QWidget = QApplication.focusWidget() or board.view
    QTest.keyClick(target, key, mods)
    QApplication.processEvents()


def write(board: BoardWidget, text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or board.view, text)
    QApplication.processEvents()


def members(board: BoardWidget, letter: str) -> list[str]:
    return list(board.scene.layout.members(group_id(letter)))


def middle(board: BoardWidget, number: int) -> QPoint:
    """The pixel of the view in the middle of a note."""
    x, y = board.scene.notes[note_id(number)].box.center
    return board.view.mapFromScene(x, y)


def hold(board: BoardWidget, start: QPoint, *way: QPoint, mods: Qt.KeyboardModifier = NONE) -> None:
    port = board.view.viewport()
    QTest.mousePress(port, LEFT, mods, start)
    for point in way:
        QTest.mouseMove(port, point)
        QApplication.processEvents()


def let_go(board: BoardWidget, at: QPoint, mods: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseRelease(board.view.viewport(), LEFT, mods, at)
    QApplication.processEvents()


def drag(board: BoardWidget, start: QPoint, end: QPoint) -> None:
    hold(board, start, (start + end) / 2, end)
    let_go(board, end)
