# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cut, copy, paste and duplicate by key: plain text outside, whole notes inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from facilitator.domain import edits
from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import CTRL, Key, members, press

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_a_copy_is_one_line_a_note(board: BoardWidget, workspace: Workspace) -> None:
    workspace.do(edits.write_note(workspace.state, note_id(1), "Ten minutes\noverlap"))
    board.selection.choose([note_id(1), note_id(3)], current=note_id(1))
    press(board, Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == ["Ten minutes overlap", "Nobody asks me how the day was"]


def test_lines_from_elsewhere_go_into_the_group_that_has_the_keyboard(
    board: BoardWidget, workspace: Workspace
) -> None:
    QGuiApplication.clipboard().setText("One\n\n  Two  \n")
    board.selection.move_to(note_id(17))
    press(board, Key.Key_V, CTRL)
    texts = [workspace.state.notes[key].text for key in members(board, "C")]
    assert texts[-2:] == ["One", "Two"]
    assert [workspace.state.notes[key].text for key in board.selection.notes] == ["One", "Two"]


def test_lines_go_onto_the_open_board_where_it_is_free(
    board: BoardWidget, workspace: Workspace
) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Line {n}" for n in range(9)))
    board.selection.clear()
    press(board, Key.Key_V, CTRL)
    pasted = [board.scene.notes[key].box for key in board.selection.notes]
    others = [item.box for item in board.scene.clusters.values()]
    others += [board.scene.notes[note_id(n)].box for n in (33, 34, 35)]
    assert len(pasted) == 9
    assert not any(box.overlaps(other) for box in pasted for other in others)
    assert not any(a.overlaps(b) for a in pasted for b in pasted if a is not b)


def test_into_the_tray_when_it_has_the_keyboard(board: BoardWidget, workspace: Workspace) -> None:
    QGuiApplication.clipboard().setText("Later")
    board.selection.move_to(note_id(36))
    press(board, Key.Key_V, CTRL)
    note = workspace.state.notes_of(SESSION)[-1]
    assert (note.text, note.x, note.cluster_id) == ("Later", None, None)


def test_cut_and_pasted_keeps_voice_star_and_lines(
    board: BoardWidget, workspace: Workspace
) -> None:
    workspace.do(edits.write_note(workspace.state, note_id(1), "Ten minutes\noverlap"))
    workspace.do(edits.star_notes(workspace.state, [note_id(1)], True))
    voice = workspace.state.notes[note_id(1)].voice_id
    board.selection.move_to(note_id(1))
    press(board, Key.Key_X, CTRL)
    assert workspace.state.notes[note_id(1)].binned
    assert board.selection.current not in (None, note_id(1))
    board.selection.choose_cluster(group_id("B"))
    press(board, Key.Key_V, CTRL)
    note = workspace.state.notes[members(board, "B")[-1]]
    assert (note.text, note.voice_id, note.starred) == ("Ten minutes\noverlap", voice, True)
    assert note.author_id is None


def test_duplicated_beside_itself_and_chosen(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.choose([note_id(33), note_id(1)], current=note_id(33))
    press(board, Key.Key_D, CTRL)
    loose, grouped = (workspace.state.notes[key] for key in board.selection.notes)
    original = workspace.state.notes[note_id(33)]
    assert (loose.text, loose.x) == (original.text, (original.x or 0) + 16)
    assert (grouped.cluster_id, len(members(board, "A"))) == (group_id("A"), 9)
    workspace.undo()
    assert len(members(board, "A")) == 8


def test_a_chosen_group_stands_for_its_notes(board: BoardWidget) -> None:
    board.selection.choose_cluster(group_id("E"))
    press(board, Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5


def test_nothing_to_paste_and_too_much_are_said(board: BoardWidget, workspace: Workspace) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    QGuiApplication.clipboard().setText(" \n ")
    press(board, Key.Key_V, CTRL)
    QGuiApplication.clipboard().setText("x\n" * 1_001)
    press(board, Key.Key_V, CTRL)
    assert told[0] == "There is no text to paste."
    assert "1,001" in told[1]
    assert workspace.undo_verb == "add_session"
