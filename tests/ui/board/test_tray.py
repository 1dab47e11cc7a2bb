# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tray shrinks to nothing; while notes are held there is a place to drop them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from tests.ui.board.board_session import group_id, note_id
from tests.ui.board.hands import LEFT, NONE, hold, middle

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget

LAST = [note_id(n) for n in range(36, 41)]


def test_it_says_for_a_moment_that_all_have_a_place_and_goes(
    board: BoardWidget, workspace: Workspace
) -> None:
    workspace.do(edits.move_notes(workspace.state, LAST, group_id("A")))
    assert board.tray.isVisible()
    assert board.tray._done.isVisible()
    board.tray._brief.stop()
    board.tray._brief.timeout.emit()
    assert not board.tray.isVisible()
    workspace.undo()
    assert board.tray.isVisible()


def test_held_notes_can_be_dropped_where_no_tray_was(
    board: BoardWidget, workspace: Workspace
) -> None:
    workspace.do(edits.move_notes(workspace.state, LAST, group_id("A")))
    board.tray._brief.stop()
    board.tray._brief.timeout.emit()
    start = middle(board, 33)
    hold(board, start, start + QPoint(10, 10))
    assert board.tray.isVisible()
    QApplication.processEvents()
    into = board.tray.mapToGlobal(board.tray.rect().center())
    at = board.view.viewport().mapFromGlobal(into)
    QTest.mouseMove(board.view.viewport(), at)
    QTest.mouseRelease(board.view.viewport(), LEFT, NONE, at)
    assert workspace.state.notes[note_id(33)].x is None
    assert board.tray.row.note_at(board.tray.row.box_of(note_id(33)).center()) == note_id(33)


def test_dragging_a_group_offers_no_tray(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.move_notes(workspace.state, LAST, group_id("A")))
    board.tray._brief.stop()
    board.tray._brief.timeout.emit()
    corner = board.scene.clusters[group_id("C")].box
    start = board.view.mapFromScene(corner.x + 200, corner.y + 10)
    hold(board, start, start + QPoint(20, 10))
    assert not board.tray.isVisible()
    board.view.cancel_gesture()
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
