# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A group is laid elsewhere, or dropped on another one and becomes part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from facilitator.domain import edits
from tests.ui.board.board_session import group_id, note_id
from tests.ui.board.hands import Key, drag, hold, let_go, members, press

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def title(board: BoardWidget, letter: str) -> QPoint:
    """The pixel of the view at the title of a group."""
    box = board.scene.clusters[group_id(letter)].box
    return board.view.mapFromScene(box.x + 200, box.y + 14)


def test_the_group_under_the_pointer_takes_it_in(board: BoardWidget, workspace: Workspace) -> None:
    start, end = title(board, "E"), title(board, "C")
    hold(board, start, (start + end) / 2, end)
    assert board.scene.clusters[group_id("C")].target
    let_go(board, end)
    assert not board.scene.clusters[group_id("C")].target
    assert group_id("E") not in workspace.state.clusters
    assert members(board, "C")[6:] == [note_id(n) for n in range(28, 33)]
    assert board.selection.cluster == group_id("C")
    workspace.undo()
    assert len(members(board, "E")) == 5


def test_escape_leaves_both_as_they_were(board: BoardWidget, workspace: Workspace) -> None:
    before = board.scene.picture()
    start, end = title(board, "E"), title(board, "C")
    hold(board, start, (start + end) / 2, end)
    press(board, Key.Key_Escape)
    let_go(board, end)
    assert not board.scene.clusters[group_id("C")].target
    assert board.scene.picture() == before
    assert workspace.undo_verb == "add_session"


def test_companions_come_along(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.set_also(workspace.state, [note_id(1)], group_id("E")))
    board.scene.motion.finish()
    companion, group = board.scene.companions[note_id(1)], board.scene.clusters[group_id("E")]
    inside = companion.box.x - group.box.x, companion.box.y - group.box.y
    start = title(board, "E")
    drag(board, start, start + QPoint(60, 160))
    assert workspace.state.clusters[group_id("E")].y > 400
    assert (companion.box.x - group.box.x, companion.box.y - group.box.y) == inside
