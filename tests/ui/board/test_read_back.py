# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""One group at a time, word for word, for the room to nod at or to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from tests.ui.board.board_session import group_id, note_id
from tests.ui.board.hands import Key, press, write

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_every_word_of_the_group_here_then_the_next(board: BoardWidget) -> None:
    told: list[str] = []
    board.selection.move_to(note_id(17))
    board.group_focused.connect(told.append)
    press(board, Key.Key_B)
    reading = board.reading
    assert reading.isVisible()
    assert reading.hasFocus()
    page = reading._page.accessibleDescription().split("\n")
    assert page[0] == "The paper notebook is quicker than the app"
    assert len(page) == 6
    press(board, Key.Key_PageDown)
    press(board, Key.Key_PageDown)
    press(board, Key.Key_PageDown)
    assert told == [group_id(letter) for letter in "CDEA"]
    press(board, Key.Key_PageUp)
    assert reading.cluster == group_id("E")
    press(board, Key.Key_Escape)
    assert not reading.isVisible()
    assert board.view.hasFocus()
    assert board.selection.cluster == group_id("E")


def test_it_can_be_corrected_while_it_is_read(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.choose_cluster(group_id("B"))
    press(board, Key.Key_B)
    press(board, Key.Key_F2)
    write(board, "Seen as a person")
    press(board, Key.Key_Return)
    assert workspace.state.clusters[group_id("B")].name == "Seen as a person"
    assert board.reading.hasFocus()
    assert board.reading._title.text() == "Seen as a person"
    workspace.do(edits.write_note(workspace.state, note_id(9), "She knows me"))
    assert board.reading._page.accessibleDescription().startswith("She knows me")
    workspace.do(edits.bin_notes(workspace.state, [note_id(9)]))
    assert "She knows me" not in board.reading._page.accessibleDescription()


def test_a_group_that_goes_makes_room_for_the_next(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.selection.choose_cluster(group_id("B"))
    press(board, Key.Key_B)
    workspace.do(edits.dissolve_clusters(workspace.state, [group_id("B")]))
    assert board.reading.cluster in {group_id(letter) for letter in "ACDE"}
    others = [c.id for c in board.commands.clusters()]
    workspace.do(edits.dissolve_clusters(workspace.state, others))
    assert not board.reading.isVisible()


def test_without_groups_it_says_so(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.dissolve_clusters(workspace.state, [group_id(letter) for letter in "ABCDE"]))
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.move_to(note_id(36))
    press(board, Key.Key_B)
    assert told == ["There is no group to read back yet."]
    assert not board.reading.isVisible()
