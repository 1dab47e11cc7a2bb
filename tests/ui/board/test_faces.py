# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a note shows of the others: how often something was said, counted over linked notes."""

from __future__ import annotations

from typing import Any

from facilitator.domain import edits
from facilitator.ui.board.describe import describe_note
from tests.ui.board.board_session import SESSION


def test_the_first_of_linked_notes_counts_them_all(board: Any, workspace: Any) -> None:
    state = workspace.state
    first, second, third = (n.id for n in state.notes_of(SESSION)[:3])
    faces = board.scene.notes
    workspace.do(edits.link_notes(state, [first, second]))
    assert (faces[first].face.heard, faces[second].face.heard) == (1, 0)
    workspace.do(edits.hear_again(state, [second]))
    workspace.do(edits.link_notes(state, [third, first]))
    assert faces[first].face.heard == 3
    assert "Linked to" in describe_note(state, state.notes[second])
    assert "Heard" in describe_note(state, state.notes[first])
    workspace.do(edits.bin_notes(state, [third]))
    assert faces[first].face.heard == 2
    for _step in range(4):
        workspace.undo()
    assert faces[first].face.heard == 0
    assert "Heard" not in describe_note(state, state.notes[first])


def test_linked_notes_are_known_when_the_board_is_made(workspace: Any, board: Any) -> None:
    from facilitator.ui.board.scene import BoardScene

    state = workspace.state
    first, second = (n.id for n in state.notes_of(SESSION)[:2])
    workspace.do(edits.link_notes(state, [first, second]))
    scene = BoardScene(workspace, SESSION)
    assert scene.notes[first].face.heard == 1
    assert scene.picture() == board.scene.picture()
    scene.close()
