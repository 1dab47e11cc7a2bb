# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board without a mouse: choosing, grouping, naming, moving and mending by key alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.board.board_session import SESSION, group_id, note_id
from tests.ui.board.hands import ALT, CTRL, SHIFT, Key, members, press, write

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_group_and_name_with_the_keyboard_only(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(33))
    press(board, Key.Key_Space)
    press(board, Key.Key_Right)
    press(board, Key.Key_Space)
    assert set(board.selection.notes) == {note_id(33), note_id(34)}
    press(board, Key.Key_G)
    write(board, "Small joys")
    press(board, Key.Key_Return)
    made = [c for c in workspace.state.clusters_of(SESSION) if c.name == "Small joys"]
    assert [c.letter for c in made] == ["F"]
    assert set(board.scene.layout.members(made[0].id)) == {note_id(33), note_id(34)}
    assert board.view.hasFocus()


def test_move_by_letter(board: BoardWidget) -> None:
    board.selection.move_to(note_id(33))
    press(board, Key.Key_M)
    write(board, "c")
    assert members(board, "C")[-1] == note_id(33)
    assert board.view.hasFocus()


def test_move_by_part_of_a_name(board: BoardWidget) -> None:
    board.selection.move_to(note_id(33))
    press(board, Key.Key_M)
    write(board, "weekend")
    press(board, Key.Key_Return)
    assert members(board, "D")[-1] == note_id(33)


def test_move_to_a_group_that_is_made_by_it(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(33))
    press(board, Key.Key_M)
    write(board, "Words")
    press(board, Key.Key_Return)
    made = workspace.state.clusters[workspace.state.notes[note_id(33)].cluster_id or ""]
    assert (made.letter, made.name) == ("F", "Words")


def test_a_letter_that_begins_another_name_waits_for_enter(board: BoardWidget) -> None:
    board.commands.name(group_id("A"), "Coffee")
    board.selection.move_to(note_id(33))
    press(board, Key.Key_M)
    write(board, "c")
    assert note_id(33) not in members(board, "C")
    press(board, Key.Key_Return)
    assert members(board, "C")[-1] == note_id(33)


def test_the_tray_is_sorted_with_two_keys_a_note(board: BoardWidget) -> None:
    board.selection.move_to(note_id(36))
    for letter in "abcde":
        press(board, Key.Key_M)
        write(board, letter)
    for letter, number in zip("ABCDE", range(36, 41), strict=True):
        assert members(board, letter)[-1] == note_id(number)


def test_arrows_walk_and_shift_chooses(board: BoardWidget) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Right)
    assert board.selection.current == note_id(2)
    press(board, Key.Key_Down)
    assert board.selection.current == note_id(4)
    press(board, Key.Key_Left, SHIFT)
    assert set(board.selection.notes) == {note_id(3), note_id(4)}


def test_down_from_the_board_reaches_the_tray_and_up_returns(board: BoardWidget) -> None:
    board.selection.move_to(note_id(26))
    press(board, Key.Key_Down)
    assert board.selection.current == note_id(36)
    press(board, Key.Key_Right)
    assert board.selection.current == note_id(37)
    press(board, Key.Key_Up)
    assert board.selection.current in board.scene.notes


def test_page_keys_go_from_group_to_group(board: BoardWidget) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_PageDown)
    assert board.selection.current == note_id(9)
    press(board, Key.Key_End)
    assert board.selection.current == note_id(15)
    press(board, Key.Key_PageUp)
    press(board, Key.Key_PageUp)
    assert board.selection.current == note_id(28)
    press(board, Key.Key_Home)
    assert board.selection.current == note_id(28)


def test_select_all_in_the_group_then_everywhere(board: BoardWidget) -> None:
    board.selection.move_to(note_id(9))
    press(board, Key.Key_A, CTRL)
    assert set(board.selection.notes) == {note_id(n) for n in range(9, 16)}
    press(board, Key.Key_A, CTRL)
    assert len(board.selection.notes) == 35


def test_voice_heard_star_and_pin(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    for key in (Key.Key_4, Key.Key_H, Key.Key_H, Key.Key_S, Key.Key_P):
        press(board, key)
    press(board, Key.Key_H, SHIFT)
    press(board, Key.Key_P, SHIFT)
    note = workspace.state.notes[note_id(1)]
    voices = {v.id: v.number for v in workspace.state.voices(SESSION)}
    assert voices[note.voice_id or ""] == 4
    assert (note.heard, note.starred, note.pinned) == (1, True, True)
    assert workspace.state.clusters[group_id("A")].pinned
    face = board.scene.notes[note_id(1)].face
    assert (face.voice, face.heard, face.starred, face.pinned) == (4, 1, True, True)
    press(board, Key.Key_P)
    press(board, Key.Key_P, SHIFT)
    assert not workspace.state.notes[note_id(1)].pinned
    assert not workspace.state.clusters[group_id("A")].pinned


def test_a_voice_that_is_not_there_is_said(board: BoardWidget, qtbot: Any) -> None:
    board.selection.move_to(note_id(1))
    with qtbot.waitSignal(board.said) as said:
        press(board, Key.Key_6)
    assert "6" in said.args[0]


def test_tray_and_bin(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_U)
    note = workspace.state.notes[note_id(1)]
    assert (note.cluster_id, note.x) == (None, None)
    assert board.selection.current not in (None, note_id(1))
    gone = board.selection.current
    press(board, Key.Key_Delete)
    assert workspace.state.notes[gone or ""].binned
    assert gone not in board.scene.notes


def test_mend_a_note(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Return)
    press(board, Key.Key_End)
    write(board, " and warm")
    press(board, Key.Key_Return, SHIFT)
    write(board, "and kind")
    press(board, Key.Key_Return)
    words = "Ten minutes overlap makes the whole evening calm and warm\nand kind"
    assert workspace.state.notes[note_id(1)].text == words
    assert board.scene.notes[note_id(1)].height > 56
    assert board.view.hasFocus()


def test_what_cannot_be_kept_stays_in_the_field(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Return)
    before = workspace.state.notes[note_id(1)].text
    board.note_editor._text.setPlainText("x" * 1_001)
    press(board, Key.Key_Return)
    assert board.note_editor.isVisible()
    assert board.note_editor.text == "x" * 1_001
    assert "Not saved" in board.note_editor._hint.text()
    press(board, Key.Key_Escape)
    assert workspace.state.notes[note_id(1)].text == before


def test_rename(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_F2)
    assert board.title_editor.text() == "Time to talk"
    write(board, "Time and calm")
    press(board, Key.Key_Return)
    assert workspace.state.clusters[group_id("A")].name == "Time and calm"
    press(board, Key.Key_F2)
    write(board, "no")
    press(board, Key.Key_Escape)
    assert workspace.state.clusters[group_id("A")].name == "Time and calm"


def test_alt_arrows_move_a_loose_note_a_group_and_a_place(
    board: BoardWidget, workspace: Workspace
) -> None:
    board.selection.move_to(note_id(33))
    press(board, Key.Key_Right, ALT)
    press(board, Key.Key_Down, ALT | SHIFT)
    note = workspace.state.notes[note_id(33)]
    assert (note.x, note.y) == (757 + 8, 342 + 32)
    board.selection.choose_cluster(group_id("C"))
    press(board, Key.Key_Down, ALT)
    assert workspace.state.clusters[group_id("C")].y == 20
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Right, ALT)
    assert members(board, "A")[:2] == [note_id(2), note_id(1)]


def test_tidy_the_group_and_the_board(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_Right, ALT)
    press(board, Key.Key_R)
    assert members(board, "A")[:2] == [note_id(1), note_id(2)]
    board.selection.choose_cluster(group_id("C"))
    for _ in range(4):
        press(board, Key.Key_Down, ALT | SHIFT)
    press(board, Key.Key_R, SHIFT)
    cluster = workspace.state.clusters[group_id("C")]
    assert (cluster.x, cluster.y) == (731, 12)


def test_a_new_note_is_typed_on_the_board(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    press(board, Key.Key_N)
    write(board, "One more thing")
    press(board, Key.Key_Return)
    note = workspace.state.notes_of(SESSION)[-1]
    assert note.text == "One more thing"
    assert note.x is not None
    assert note.id in board.scene.notes


def test_letters_are_typing_where_nothing_is_chosen(board: BoardWidget, qtbot: Any) -> None:
    board.selection.clear()
    typed: list[str] = []
    board.typed.connect(typed.append)
    write(board, "hm1")
    assert typed == ["h", "m", "1"]
    board.selection.move_to(note_id(1))
    board.set_single_letters(False)
    write(board, "g")
    assert typed[-1] == "g"


def test_escape_goes_one_level_up(board: BoardWidget) -> None:
    board.selection.choose([note_id(1), note_id(2)], current=note_id(1))
    press(board, Key.Key_Escape)
    assert not board.selection.targets()


def test_zoom_keys(board: BoardWidget) -> None:
    press(board, Key.Key_0, CTRL)
    press(board, Key.Key_Minus, CTRL)
    assert board.view.zoom == pytest.approx(0.9)
    press(board, Key.Key_Plus, CTRL)
    press(board, Key.Key_Plus, CTRL)
    assert board.view.zoom == pytest.approx(1.1)
    press(board, Key.Key_9, CTRL)
    assert board.view.zoom == pytest.approx(1.0)


def test_the_keyboard_brings_a_note_into_view_with_its_margin(board: BoardWidget) -> None:
    board.view.set_zoom(2.5)
    board.selection.move_to(note_id(1))
    press(board, Key.Key_PageUp)
    seen, box = board.view.visible(), board.scene.notes[board.selection.current or ""].box
    margin = 48 / board.view.scale_now - 1
    assert seen.left() + margin <= box.x
    assert box.right <= seen.right() - margin
    assert seen.top() + margin <= box.y
    assert box.bottom <= seen.bottom() - margin


def test_tab_goes_on_to_the_tray_and_keys_work_there(board: BoardWidget) -> None:
    press(board, Key.Key_Tab)
    assert board.tray.row.hasFocus()
    assert board.selection.current == note_id(36)
    press(board, Key.Key_Right)
    press(board, Key.Key_M)
    write(board, "e")
    assert members(board, "E")[-1] == note_id(37)


def test_the_menu_key_opens_the_menu_where_the_keyboard_is(board: BoardWidget, qtbot: Any) -> None:
    board.selection.move_to(note_id(9))
    with qtbot.waitSignal(board.view.menu_wanted) as wanted:
        press(board, Key.Key_F10, SHIFT)
    box = board.scene.notes[note_id(9)].box
    corner = board.view.viewport().mapToGlobal(board.view.mapFromScene(box.x, box.y))
    assert (wanted.args[0] - corner).manhattanLength() <= 40
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.close()
