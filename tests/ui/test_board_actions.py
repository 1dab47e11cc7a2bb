# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board's own keys, and the keys that menus, F1 and palette tell of, are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.action_table import ACTIONS
from facilitator.ui.action_table.suggest import SUGGEST
from facilitator.ui.actions import Actions
from facilitator.ui.board_actions import bind_board
from tests.ui.board.board_session import note_id
from tests.ui.board.conftest import board, workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from facilitator.ui.board.board_widget import BoardWidget

__all__ = ["board", "workspace"]

KEYS = [
    (spec.id, key)
    for spec in ACTIONS
    if spec.context == "board" and spec.kind == "key"
    for key in spec.keys
]


@pytest.mark.parametrize(("action_id", "key"), KEYS)
def test_the_board_takes_every_key_that_is_told(
    board: BoardWidget, action_id: str, key: str
) -> None:
    typed: list[str] = []
    board.typed.connect(typed.append)
    board.selection.choose([note_id(1)], current=note_id(1))
    pressed = QKeySequence(key)[0]  # type: ignore[index]
    text = key.lower() if len(key) == 1 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), text)
    assert board.keys.press(event)
    assert typed == []
    if pressed.key() == Qt.Key.Key_Space:
        board.keys.release(
            QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
        )
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_every_action_of_the_board_is_bound(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    bind_board(actions, lambda _work: lambda: None)
    others = {spec.id for spec in SUGGEST}
    ours = {spec.id for spec in ACTIONS if spec.context == "board"} - others
    assert {name for name in ours if not actions.is_bound(name)} == set()
