# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The list does what the board does, with the same keys; what is chosen is one choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.ui.list_twin.tree import ListTwin
from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import ALT, CTRL, SHIFT, Key, members, press, write

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


@pytest.fixture
def twin(board: BoardWidget) -> ListTwin:
    """The list beside the board, the keyboard on the first note."""
    board.selection.choose([note_id(1)], current=note_id(1))
    board.toggle_list()
    assert board.beside.list is not None
    assert board.beside.list.hasFocus()
    return board.beside.list


def test_walking_the_list_chooses_on_the_board(board: BoardWidget, twin: ListTwin) -> None:
    press(board, Key.Key_Down)
    assert board.selection.notes == (note_id(2),)
    assert board.scene.notes[note_id(2)].selected
    press(board, Key.Key_Down, SHIFT)
    assert set(board.selection.notes) == {note_id(2), note_id(3)}
    press(board, Key.Key_Up)
    press(board, Key.Key_Up)
    press(board, Key.Key_Up)
    assert board.selection.cluster == group_id("A")


def test_choosing_on_the_board_walks_the_list(board: BoardWidget, twin: ListTwin) -> None:
    board.selection.choose([note_id(9), note_id(10)], current=note_id(10))
    rows = [twin.notes.record_at(index) for index in twin.selectedIndexes()]
    assert {record.id for record in rows if record} == {note_id(9), note_id(10)}
    assert twin.currentIndex() == twin.notes.index_of_note(note_id(10))
    board.selection.choose_cluster(group_id("D"))
    assert twin.currentIndex() == twin.notes.index_of_group(group_id("D"))


def test_group_and_name_in_the_list(
    board: BoardWidget, twin: ListTwin, workspace: Workspace
) -> None:
    board.selection.choose([note_id(33), note_id(34)], current=note_id(33))
    press(board, Key.Key_G)
    field = QApplication.focusWidget()
    assert field is not None
    assert twin.isAncestorOf(field)
    write(board, "Words")
    press(board, Key.Key_Return)
    made = workspace.state.clusters[workspace.state.notes[note_id(33)].cluster_id or ""]
    assert (made.letter, made.name) == ("F", "Words")
    assert twin.hasFocus()


def test_move_to_a_group_and_the_keyboard_comes_back(board: BoardWidget, twin: ListTwin) -> None:
    board.selection.move_to(note_id(36))
    press(board, Key.Key_M)
    write(board, "c")
    assert members(board, "C")[-1] == note_id(36)
    assert board.selection.current == note_id(37)
    assert twin.hasFocus()
    assert twin.currentIndex() == twin.notes.index_of_note(note_id(37))


def test_mend_the_words_in_the_list(
    board: BoardWidget, twin: ListTwin, workspace: Workspace
) -> None:
    press(board, Key.Key_Return)
    write(board, "Calm")
    press(board, Key.Key_Return, SHIFT)
    write(board, "evenings")
    press(board, Key.Key_Return)
    assert workspace.state.notes[note_id(1)].text == "Calm\nevenings"
    assert twin.hasFocus()
    press(board, Key.Key_Return)
    write(board, "no")
    press(board, Key.Key_Escape)
    assert workspace.state.notes[note_id(1)].text == "Calm\nevenings"


def test_words_that_cannot_be_kept_stay_in_the_field(
    board: BoardWidget, twin: ListTwin, workspace: Workspace
) -> None:
    press(board, Key.Key_Return)
    press(board, Key.Key_Delete)
    press(board, Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    assert twin.isAncestorOf(field)
    assert field is not twin
    assert workspace.state.notes[note_id(1)].text.startswith("Ten minutes")


def test_the_keys_of_the_board_work(
    board: BoardWidget, twin: ListTwin, workspace: Workspace
) -> None:
    for key, mods in ((Key.Key_4, None), (Key.Key_H, None), (Key.Key_S, None), (Key.Key_P, None)):
        press(board, key) if mods is None else press(board, key, mods)
    note = workspace.state.notes[note_id(1)]
    assert (note.heard, note.starred, note.pinned) == (1, True, True)
    press(board, Key.Key_Down, ALT)
    assert members(board, "A")[:2] == [note_id(2), note_id(1)]
    press(board, Key.Key_PageDown)
    assert board.selection.current == note_id(9)
    press(board, Key.Key_A, CTRL)
    assert len(board.selection.notes) == 7
    press(board, Key.Key_F2)
    write(board, "People")
    press(board, Key.Key_Return)
    assert workspace.state.clusters[group_id("B")].name == "People"
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Delete)
    assert workspace.state.notes[note_id(1)].binned
    assert not twin.notes.index_of_note(note_id(1)).isValid()


def test_space_adds_to_the_choice(board: BoardWidget, twin: ListTwin) -> None:
    board.selection.move_to(note_id(2))
    press(board, Key.Key_Space)
    assert board.selection.notes == (note_id(2),)
    press(board, Key.Key_Space)
    assert board.selection.notes == ()


def test_a_group_is_merged_from_the_list(
    board: BoardWidget, twin: ListTwin, workspace: Workspace
) -> None:
    board.selection.choose_cluster(group_id("E"))
    press(board, Key.Key_M)
    write(board, "d")
    assert group_id("E") not in workspace.state.clusters
    assert twin.currentIndex() == twin.notes.index_of_group(group_id("D"))
    assert len(workspace.state.clusters_of(SESSION)) == 4
