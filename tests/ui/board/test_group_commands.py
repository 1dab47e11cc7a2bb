# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups by key: merged, split, a second place, pinned, tidied; nothing is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from facilitator.domain import edits
from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import CTRL, SHIFT, Key, members, press, write

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_a_chosen_group_and_m_merge_it_by_letter(board: BoardWidget, workspace: Workspace) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.move_to(note_id(16))
    press(board, Key.Key_Space, SHIFT)
    assert board.selection.cluster == group_id("C")
    press(board, Key.Key_M)
    write(board, "a")
    assert group_id("C") not in workspace.state.clusters
    assert members(board, "A")[-6:] == [note_id(n) for n in range(16, 22)]
    assert told[-1] == "C Notebook and app is part of A Time to talk now"
    assert board.selection.cluster == group_id("A")
    workspace.undo()
    assert workspace.state.clusters[group_id("C")].name == "Notebook and app"
    assert len(members(board, "C")) == 6


def test_shift_space_goes_back_to_the_first_note(board: BoardWidget) -> None:
    board.selection.move_to(note_id(18))
    press(board, Key.Key_Space, SHIFT)
    press(board, Key.Key_Space, SHIFT)
    assert (board.selection.cluster, board.selection.current) == (None, note_id(16))


def test_one_group_alone_cannot_be_merged(board: BoardWidget, workspace: Workspace) -> None:
    others = [group_id(letter) for letter in "BCDE"]
    workspace.do(edits.dissolve_clusters(workspace.state, others))
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.choose_cluster(group_id("A"))
    press(board, Key.Key_M)
    assert not board.picker.isVisible()
    assert told == ["Two groups are needed to merge them."]


def test_a_second_place_is_shown_and_not_counted(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_M, SHIFT)
    write(board, "c")
    assert workspace.state.notes[note_id(1)].also_id == group_id("C")
    companion = board.scene.companions[note_id(1)]
    group = board.scene.clusters[group_id("C")]
    assert companion.home == "A"
    assert group.plate.count == 6
    assert group.box.x < companion.box.x
    assert companion.box.bottom < group.box.bottom
    assert companion.box.y > board.scene.notes[note_id(21)].box.y
    assert board.scene.notes[note_id(1)].face.also == "C"
    press(board, Key.Key_M, SHIFT)
    write(board, "0")
    assert workspace.state.notes[note_id(1)].also_id is None
    assert not board.scene.companions


def test_a_second_place_is_asked_only_of_notes_in_a_group(board: BoardWidget) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.move_to(note_id(33))
    press(board, Key.Key_M, SHIFT)
    assert not board.picker.isVisible()
    assert told == ["Choose notes of a group, then say where else they fit."]


def test_chosen_notes_are_split_off_with_the_name_open(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.selection.choose([note_id(1), note_id(2)], current=note_id(1))
    board.commands.split_off()
    assert board.title_editor.isVisible()
    write(board, "Overlap")
    press(board, Key.Key_Return)
    made = workspace.state.clusters[workspace.state.notes[note_id(1)].cluster_id or ""]
    assert (made.letter, made.name) == ("F", "Overlap")
    assert len(members(board, "A")) == 6


def test_all_of_a_group_are_not_split_off(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_A, CTRL)
    told: list[str] = []
    board.said.connect(told.append)
    board.commands.split_off()
    assert len(workspace.state.clusters_of(SESSION)) == 5
    assert told[0].startswith("These are all notes of the group")


def test_pinned_notes_keep_their_place_when_the_group_is_tidied(board: BoardWidget) -> None:
    board.commands.move_into(group_id("A"), [note_id(8)], before=0)
    board.commands.move_into(group_id("A"), [note_id(7)], before=1)
    board.selection.move_to(note_id(8))
    press(board, Key.Key_P)
    press(board, Key.Key_R)
    expected = [8, 1, 2, 3, 4, 5, 6, 7]
    assert members(board, "A") == [note_id(n) for n in expected]


def test_pinned_notes_and_groups_stay_when_the_board_is_tidied(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.commands.lay({note_id(33): (400.0, 20.0)})
    board.commands.lay_cluster(group_id("E"), (900.0, 700.0))
    board.selection.move_to(note_id(33))
    press(board, Key.Key_P)
    board.selection.choose_cluster(group_id("E"))
    press(board, Key.Key_P)
    press(board, Key.Key_R, SHIFT)
    note, pinned = workspace.state.notes[note_id(33)], workspace.state.clusters[group_id("E")]
    assert (note.x, note.y) == (400, 20)
    assert (pinned.x, pinned.y) == (900, 700)
    here = board.scene.notes[note_id(33)].box
    assert not any(item.box.overlaps(here) for item in board.scene.clusters.values())


def test_a_note_is_placed_with_six_keys(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_F)
    write(board, "cat")
    press(board, Key.Key_Return)
    assert board.selection.current == note_id(39)
    write(board, "b")
    assert members(board, "B")[-1] == note_id(39)
    assert board.view.hasFocus()


@pytest.mark.parametrize(("key", "home"), [("2", "B"), ("0", None)])
def test_a_note_is_placed_by_number(
    board: BoardWidget, workspace: Workspace, key: str, home: str | None
) -> None:
    board.selection.clear()
    press(board, Key.Key_F, CTRL | SHIFT)
    write(board, "language")
    press(board, Key.Key_Return)
    write(board, key)
    note = workspace.state.notes[note_id(33)]
    assert note.cluster_id == (group_id(home) if home else None)
    assert note.x is None


def test_a_note_is_placed_in_a_new_group(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.name_cluster(workspace.state, group_id("C"), "App"))
    workspace.do(edits.name_cluster(workspace.state, group_id("D"), "Weekends"))
    board.selection.move_to(note_id(39))
    board.commands.place_found(note_id(39))
    write(board, "n")
    assert board.title_editor.isVisible()
    write(board, "Animals")
    press(board, Key.Key_Return)
    made = workspace.state.clusters[workspace.state.notes[note_id(39)].cluster_id or ""]
    assert (made.letter, made.name) == ("F", "Animals")


def test_the_group_that_has_the_keyboard_is_told_once(board: BoardWidget, qtbot: Any) -> None:
    told: list[str] = []
    board.group_focused.connect(told.append)
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Right)
    press(board, Key.Key_PageDown)
    assert told == [group_id("A"), group_id("B")]
