# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Linking notes that say the same, and pinning them, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from tests.ui.board.board_session import note_id
from tests.ui.board.hands import Key, members, press

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_l_links_and_again_parts(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.choose([note_id(2), note_id(16)], current=note_id(2))
    press(board, Key.Key_L)
    assert workspace.state.notes[note_id(16)].same_as_id == note_id(2)
    assert board.scene.notes[note_id(2)].face.heard == 1  # it shows ×2
    press(board, Key.Key_L)
    assert workspace.state.notes[note_id(16)].same_as_id is None
    assert board.scene.notes[note_id(2)].face.heard == 0


def test_one_note_says_the_same_as_none(board: BoardWidget, workspace: Workspace) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.move_to(note_id(2))
    press(board, Key.Key_L)
    assert workspace.undo_verb == "add_session"
    assert told == ["Choose two notes that say the same, then link them."]


def test_pinned_together_when_one_is_not(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.pin_notes(workspace.state, [note_id(1)], True))
    board.selection.choose([note_id(1), note_id(2)], current=note_id(1))
    press(board, Key.Key_P)
    assert all(workspace.state.notes[note_id(n)].pinned for n in (1, 2))
    press(board, Key.Key_P)
    assert not any(workspace.state.notes[note_id(n)].pinned for n in (1, 2))


def test_a_place_earlier_and_later(board: BoardWidget) -> None:
    board.selection.move_to(note_id(2))
    board.commands.move_in_order(-1)
    assert members(board, "A")[:2] == [note_id(2), note_id(1)]
    board.commands.move_in_order(-1)
    assert members(board, "A")[:2] == [note_id(2), note_id(1)]
    board.commands.move_in_order(1)
    assert members(board, "A")[:2] == [note_id(1), note_id(2)]
