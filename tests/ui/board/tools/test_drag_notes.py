# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board with a mouse: drag, drop, lasso, pan and zoom, as a hand does them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import CTRL, LEFT, NONE, SHIFT, drag, hold, let_go, members, middle

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_a_note_lands_in_the_gap_of_the_group_under_the_pointer(board: BoardWidget) -> None:
    start, end = middle(board, 33), middle(board, 18)
    before = board.scene.picture()["notes"][note_id(18)][0]
    hold(board, start, (start + end) / 2, end)
    assert board.scene.clusters[group_id("C")].target
    assert board.scene.notes[note_id(18)].box != before
    let_go(board, end)
    assert not board.scene.clusters[group_id("C")].target
    assert members(board, "C") == [note_id(n) for n in (16, 17, 33, 18, 19, 20, 21)]
    box = board.scene.notes[note_id(33)].box
    assert (box.x, box.y) == (731 + 12, 12 + 35 + 64)


def test_far_away_notes_are_dragged_as_well(board: BoardWidget) -> None:
    board.view.set_zoom(0.3, QPointF(0, 0))
    drag(board, middle(board, 33) - QPoint(15, 4), middle(board, 18))
    assert note_id(33) in members(board, "C")


def test_a_note_can_be_put_elsewhere_in_its_own_group(board: BoardWidget) -> None:
    drag(board, middle(board, 1), middle(board, 4))
    assert members(board, "A")[:4] == [note_id(n) for n in (2, 3, 4, 1)]


def test_dropped_where_it_was_nothing_is_written(board: BoardWidget, workspace: Workspace) -> None:
    before, verb = board.scene.picture()["notes"], workspace.undo_verb
    start = middle(board, 1)
    drag(board, start, start + QPoint(12, 4))
    assert workspace.undo_verb == verb
    assert workspace.state.notes[note_id(1)].place is None
    after = board.scene.picture()["notes"]
    assert {k: v[0] for k, v in after.items()} == {k: v[0] for k, v in before.items()}


def test_into_the_tray(board: BoardWidget, workspace: Workspace) -> None:
    tray = board.view.viewport().mapFromGlobal(board.tray.mapToGlobal(QPoint(300, 40)))
    start = middle(board, 1)
    hold(board, start, start + QPoint(20, 20), tray)
    assert board._ghost.isVisible()
    let_go(board, tray)
    note = workspace.state.notes[note_id(1)]
    assert (note.cluster_id, note.x) == (None, None)
    assert note_id(1) not in board.scene.notes
    assert not board._ghost.isVisible()


def test_out_of_the_tray_into_a_group(board: BoardWidget) -> None:
    row = board.tray.row
    box = row.box_of(note_id(36))
    assert box is not None
    end = row.mapFromGlobal(board.view.viewport().mapToGlobal(middle(board, 28)))
    QTest.mousePress(row, LEFT, NONE, box.center().toPoint())
    QTest.mouseMove(row, (box.center().toPoint() + end) / 2)
    QTest.mouseMove(row, end)
    QTest.mouseRelease(row, LEFT, NONE, end)
    assert members(board, "E")[0] == note_id(36)


def test_out_of_the_tray_onto_the_board(board: BoardWidget, workspace: Workspace) -> None:
    row: QWidget = board.tray.row
    box = board.tray.row.box_of(note_id(37))
    assert box is not None
    end = row.mapFromGlobal(board.view.viewport().mapToGlobal(QPoint(760, 280)))
    QTest.mousePress(row, LEFT, NONE, box.center().toPoint())
    QTest.mouseMove(row, end)
    QTest.mouseRelease(row, LEFT, NONE, end)
    note = workspace.state.notes[note_id(37)]
    assert (note.x, note.y) == (748, 268)
    assert board.scene.notes[note_id(37)].box.x == 748


def test_on_a_loose_note_a_group_of_both_is_born(board: BoardWidget, workspace: Workspace) -> None:
    drag(board, middle(board, 35), middle(board, 33) - QPoint(60, 15))
    made = workspace.state.clusters_of(SESSION)[-1]
    assert made.letter == "F"
    assert set(board.scene.layout.members(made.id)) == {note_id(33), note_id(35)}
    assert board.title_editor.isVisible()
    assert board.title_editor.hasFocus()


def test_the_whole_choice_moves(board: BoardWidget) -> None:
    board.selection.choose([note_id(33), note_id(34), note_id(35)])
    drag(board, middle(board, 33) - QPoint(60, 15), middle(board, 32) + QPoint(164, 0))
    assert members(board, "E")[-3:] == [note_id(33), note_id(34), note_id(35)]


def test_under_six_pixels_it_is_a_click(board: BoardWidget, workspace: Workspace) -> None:
    verb = workspace.undo_verb
    start = middle(board, 33) - QPoint(60, 15)
    drag(board, start, start + QPoint(5, 5))
    assert workspace.undo_verb == verb
    assert board.selection.notes == (note_id(33),)


def test_escape_puts_everything_back(board: BoardWidget, workspace: Workspace) -> None:
    before, verb = board.scene.picture(), workspace.undo_verb
    hold(board, middle(board, 1), middle(board, 20), middle(board, 25))
    QTest.keyClick(board.view, Qt.Key.Key_Escape)
    let_go(board, middle(board, 25))
    board.selection.clear()
    assert board.scene.picture() == before
    assert workspace.undo_verb == verb


def test_a_group_is_dragged_by_its_card(board: BoardWidget, workspace: Workspace) -> None:
    item = board.scene.clusters[group_id("C")]
    start = board.view.mapFromScene(item.box.x + 200, item.box.y + 18)
    drag(board, start, start + QPoint(20, 300))
    cluster = workspace.state.clusters[group_id("C")]
    assert (cluster.x, cluster.y) == (751, 312)
    box = board.scene.notes[note_id(16)].box
    assert (box.x, box.y) == (751 + 12, 312 + 35)


LASSO = [
    QPoint(*xy) for xy in ((739, 384), (735, 335), (900, 326), (1070, 406), (967, 500), (775, 510))
]


def test_lasso_catches_what_has_its_middle_inside(board: BoardWidget) -> None:
    hold(board, LASSO[0], *LASSO[1:])
    assert not board.bar.isVisible()
    let_go(board, LASSO[-1])
    QTest.qWait(1)
    assert set(board.selection.notes) == {note_id(33), note_id(34), note_id(35)}
    assert board.bar.isVisible()


def test_lasso_with_ctrl_takes_away_and_with_shift_adds(board: BoardWidget) -> None:
    board.selection.choose([note_id(1), note_id(34)])
    hold(board, LASSO[0], *LASSO[1:], mods=CTRL)
    let_go(board, LASSO[-1], CTRL)
    assert board.selection.notes == (note_id(1),)
    hold(board, LASSO[0], *LASSO[1:], mods=SHIFT)
    let_go(board, LASSO[-1], SHIFT)
    assert set(board.selection.notes) == {note_id(n) for n in (1, 33, 34, 35)}


def test_lasso_can_be_a_rectangle(board: BoardWidget) -> None:
    board.set_rectangle_lasso(True)
    hold(board, QPoint(736, 330), QPoint(900, 400))
    let_go(board, QPoint(900, 400))
    assert board.selection.notes == (note_id(33),)


def test_a_click_on_the_board_chooses_nothing(board: BoardWidget) -> None:
    board.selection.choose([note_id(1)])
    QTest.mouseClick(board.view.viewport(), LEFT, NONE, QPoint(740, 300))
    assert not board.selection.targets()


def test_double_click_opens_the_note(board: BoardWidget) -> None:
    QTest.mouseDClick(board.view.viewport(), LEFT, NONE, middle(board, 1))
    assert board.note_editor.isVisible()
    assert board.note_editor.text == "Ten minutes overlap makes the whole evening calm"


def test_the_menu_is_about_what_lies_there(board: BoardWidget) -> None:
    board.view.choose_under(QPointF(middle(board, 2)))
    assert board.selection.notes == (note_id(2),)
    texts = [action.text() for action in board.menu.make().actions()]
    assert "Group\tG" in texts
    assert "To the bin\tDelete" in texts


def test_zoom_keeps_the_point_under_the_pointer(board: BoardWidget) -> None:
    at = QPointF(700, 300)
    before = board.view.to_board(at)
    for angle in (120, 120, 120, -240):
        event = QWheelEvent(
            at,
            board.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(board.view.viewport(), event)
        after = board.view.to_board(at)
        assert after.x() == pytest.approx(before.x(), abs=1)
        assert after.y() == pytest.approx(before.y(), abs=1)
    assert board.view.zoom == pytest.approx(1.1)


def test_zoom_stays_between_its_ends(board: BoardWidget) -> None:
    board.view.set_zoom(9)
    assert board.view.zoom == 3.0
    board.view.set_zoom(0.01)
    assert board.view.zoom == 0.2


def test_space_and_the_middle_button_pan(board: BoardWidget) -> None:
    board.view.set_zoom(2)
    corner = board.view.visible().topLeft()
    port = board.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.MiddleButton, NONE, QPoint(500, 300))
    QTest.mouseMove(port, QPoint(400, 260))
    QTest.mouseRelease(port, Qt.MouseButton.MiddleButton, NONE, QPoint(400, 260))
    moved = board.view.visible().topLeft() - corner
    assert (moved.x(), moved.y()) == (pytest.approx(50), pytest.approx(20))
    board.selection.move_to(note_id(1))
    QTest.keyPress(board.view, Qt.Key.Key_Space)
    hold(board, QPoint(400, 260), QPoint(420, 280))
    let_go(board, QPoint(420, 280))
    QTest.keyRelease(board.view, Qt.Key.Key_Space)
    assert board.view.visible().topLeft() - corner == moved - QPointF(10, 10)
    assert not board.selection.notes


def test_a_held_note_scrolls_the_board_at_its_edge(board: BoardWidget) -> None:
    board.view.set_zoom(2)
    corner = board.view.visible().topLeft()
    start = QPoint(500, 300)
    edge = QPoint(board.view.viewport().width() - 4, 300)
    assert board.scene.note_at(board.view.to_board(QPointF(start))) is not None
    hold(board, start, edge)
    board.view._scroll_at_edge()
    let_go(board, edge)
    assert board.view.visible().left() > corner.x()
