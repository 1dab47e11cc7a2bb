# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What an edit moves is where it belongs at once; only its picture takes its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.ui import theme
from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import hold, let_go, middle

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def still(board: BoardWidget) -> bool:
    items = [*board.scene.notes.values(), *board.scene.clusters.values()]
    return all(item.transform() == QTransform() and item.opacity() == 1 for item in items)


def test_moved_at_once_and_seen_on_the_way(board: BoardWidget, workspace: Workspace) -> None:
    item = board.scene.notes[note_id(33)]
    before = item.box
    workspace.do(edits.place_notes(workspace.state, {note_id(33): (740.0, 600.0)}))
    assert (item.box.x, item.box.y) == (740, 600)
    assert board.scene.motion.is_running
    offset = item.transform()
    assert (offset.dx(), offset.dy()) == (before.x - 740, before.y - 600)
    board.scene.motion.finish()
    assert still(board)


def test_the_next_edit_ends_the_way_of_the_last(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.place_notes(workspace.state, {note_id(33): (740.0, 600.0)}))
    workspace.do(edits.star_notes(workspace.state, [note_id(1)], True))
    assert still(board)


def test_a_drag_is_never_eased(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.place_notes(workspace.state, {note_id(33): (800.0, 480.0)}))
    start = middle(board, 34)
    hold(board, start, start + board.view.rect().center() / 8)
    assert still(board)
    board.view.cancel_gesture()
    let_go(board, start)


def test_a_new_note_comes_up(board: BoardWidget, workspace: Workspace) -> None:
    edit = edits.add_note(workspace.state, SESSION, text="New", cluster_id=group_id("A"))
    workspace.do(edit)
    item = board.scene.notes[next(edit.of("note")).id]
    assert item.opacity() < 1
    assert item.transform().dy() > 0


def test_many_things_are_there_at_once(board: BoardWidget, workspace: Workspace) -> None:
    texts = [f"Note {n}" for n in range(200)]
    board.set_layout("said")
    workspace.do(edits.add_notes(workspace.state, SESSION, texts=texts))
    assert not board.scene.motion.is_running


def test_without_motion_a_new_note_has_a_ring(board: BoardWidget, workspace: Workspace) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False, reduced_motion=True))
    workspace.do(edits.add_note(workspace.state, SESSION, text="New", at=(740.0, 600.0)))
    assert still(board)
    assert not board.scene.motion.is_running
    assert board.view._arrival.isVisible()
    assert board.view._seen.interval() == 1_000
