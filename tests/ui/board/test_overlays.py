# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Bar and zoom control are where they belong, and nowhere while the board moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from tests.ui.board.board_session import group_id, note_id
from tests.ui.board.hands import NONE, Key, press

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget

MIDDLE = Qt.MouseButton.MiddleButton


def test_nothing_lies_over_the_board_while_it_moves(
    board: BoardWidget, workspace: Workspace
) -> None:
    """Else every step of a pan draws the whole board anew."""
    tray = [note_id(n) for n in range(36, 41)]
    workspace.do(edits.move_notes(workspace.state, tray, group_id("A")))
    board.tray._brief.stop()
    board.tray._brief.timeout.emit()
    board.selection.choose([note_id(1)], current=note_id(1))
    QApplication.processEvents()
    assert board.zoom_control.isVisible()
    assert board.bar.isVisible()
    port = board.view.viewport()
    QTest.mousePress(port, MIDDLE, NONE, QPoint(400, 300))
    for step in range(1, 6):
        board.view.drag_to(QPointF(400 - 3 * step, 300 - 2 * step))
        QApplication.processEvents()
        assert not board.zoom_control.isVisible()
        assert not board.bar.isVisible()
    QTest.mouseRelease(port, MIDDLE, NONE, QPoint(385, 290))
    QApplication.processEvents()
    assert board.zoom_control.isVisible()
    assert board.bar.isVisible()


def test_the_bar_is_not_there_for_what_is_out_of_view(board: BoardWidget) -> None:
    board.view.set_zoom(3.0)
    board.view._look_from(QPointF(0, 0))
    board.selection.choose([note_id(34)], current=note_id(34))
    QApplication.processEvents()
    assert not board.bar.isVisible()
    board.view.reveal_note(note_id(34))
    board.overlays.settle_soon()
    QApplication.processEvents()
    assert board.bar.isVisible()


def test_a_group_chosen_by_key_comes_into_view(board: BoardWidget) -> None:
    board.view.set_zoom(2.0)
    board.selection.move_to(note_id(1))
    press(board, Key.Key_PageUp)
    press(board, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    box = board.scene.clusters[group_id("E")].box
    assert board.view.visible().contains(QPointF(box.x, box.y))


def test_no_bar_over_what_is_read_back(board: BoardWidget) -> None:
    board.selection.choose_cluster(group_id("B"))
    QApplication.processEvents()
    assert board.bar.isVisible()
    board.commands.read_back()
    QApplication.processEvents()
    assert not board.bar.isVisible()
    board.reading.leave()
    QApplication.processEvents()
    assert board.bar.isVisible()
