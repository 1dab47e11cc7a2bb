# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Lines between notes that build on each other follow wherever these go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from facilitator.domain import edits
from tests.ui.board.board_session import SESSION, group_id, note_id

if TYPE_CHECKING:
    from PySide6.QtCore import QLineF

    from facilitator.domain.arrange import Box
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def builds(workspace: Workspace, text: str, earlier: int) -> str:
    edit = edits.add_note(
        workspace.state, SESSION, text=text, at=(900.0, 560.0), builds_on_id=note_id(earlier)
    )
    workspace.do(edit)
    return next(edit.of("note")).id


def on_edge(box: Box, point: QPointF) -> bool:
    inside = box.x - 0.01 <= point.x() <= box.right + 0.01
    inside = inside and box.y - 0.01 <= point.y() <= box.bottom + 0.01
    gaps = (point.x() - box.x, box.right - point.x(), point.y() - box.y, box.bottom - point.y())
    return inside and min(map(abs, gaps)) < 0.01


def joins(board: BoardWidget, line: QLineF, later: str, earlier: str) -> bool:
    notes = board.scene.notes
    return on_edge(notes[later].box, line.p1()) and on_edge(notes[earlier].box, line.p2())


def test_a_line_from_edge_to_edge_that_follows(board: BoardWidget, workspace: Workspace) -> None:
    key = builds(workspace, "And more often", 35)
    lines = board.scene.threads.lines
    assert list(lines) == [key]
    assert joins(board, lines[key], key, note_id(35))
    for edit in (
        lambda: edits.place_notes(workspace.state, {note_id(35): (20.0, 640.0)}),
        lambda: edits.move_notes(workspace.state, [key], group_id("B")),
        lambda: edits.move_clusters(workspace.state, {group_id("B"): (700.0, 800.0)}),
    ):
        workspace.do(edit())
        assert joins(board, lines[key], key, note_id(35))


def test_no_line_to_a_note_that_is_not_there(board: BoardWidget, workspace: Workspace) -> None:
    key = builds(workspace, "And more often", 35)
    workspace.do(edits.to_tray(workspace.state, [note_id(35)]))
    assert not board.scene.threads.lines
    workspace.undo()
    assert joins(board, board.scene.threads.lines[key], key, note_id(35))
    workspace.do(edits.remove_notes(workspace.state, [note_id(35)]))
    assert not board.scene.threads.lines


def test_in_the_order_they_were_said_too(board: BoardWidget, workspace: Workspace) -> None:
    key = builds(workspace, "And more often", 40)
    assert not board.scene.threads.lines  # one of them lies in the tray
    board.set_layout("said")
    assert joins(board, board.scene.threads.lines[key], key, note_id(40))
