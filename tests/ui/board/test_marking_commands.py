# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room says of groups and notes, by key: told in words on the board and in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from facilitator.domain.rules import FUNCTIONS, LEVELS, MARKS
from facilitator.ui.board.describe import describe_cluster, describe_note
from facilitator.ui.board.marking_menus import open_levels
from facilitator.ui.board.marking_words import FUNCTION_WORDS, LEVEL_WORDS, MARK_WORDS
from tests.ui.board.board_session import group_id, note_id
from tests.ui.board.hands import SHIFT, Key, press

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def in_menu(*keys: Qt.Key) -> None:
    """Keys for the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in keys:
        QTest.keyClick(menu, key)


def test_a_group_is_marked_with_keys_and_the_mark_taken_off(
    board: BoardWidget, workspace: Workspace
) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.move_to(note_id(1))  # a note of it is enough
    press(board, Key.Key_G, SHIFT)
    in_menu(Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Return)  # from "No mark"
    group = workspace.state.clusters[group_id("A")]
    assert group.mark == "agree"
    assert told == ["A Time to talk: We agree"]
    assert describe_cluster(workspace.state, group).endswith("We agree")
    item = board.scene.clusters[group.id]
    assert (item.plate.mark, item.toolTip()) == ("agree", "We agree")
    workspace.undo()
    assert (item.plate.mark, item.toolTip()) == ("", "")
    workspace.redo()
    press(board, Key.Key_G, SHIFT)
    in_menu(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert workspace.state.clusters[group.id].mark == ""


def test_a_group_may_be_shared_outside(board: BoardWidget, workspace: Workspace) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.choose_cluster(group_id("B"))
    board.commands.share_group()
    assert workspace.state.clusters[group_id("B")].shareable
    assert board.scene.clusters[group_id("B")].toolTip() == "May be shared outside"
    board.commands.share_group()
    assert not workspace.state.clusters[group_id("B")].shareable
    assert told == ["May be shared outside", "Stays inside the group"]


def test_without_a_choice_it_says_what_to_do(board: BoardWidget, workspace: Workspace) -> None:
    told: list[str] = []
    board.said.connect(told.append)
    board.selection.clear()
    board.commands.mark_group("agree")
    board.commands.share_group()
    board.commands.park_selection()
    open_levels(board)
    assert told == ["Choose a group first."] * 2 + ["Choose notes first."] * 2
    assert QApplication.activePopupWidget() is None
    assert not any(c.mark or c.shareable for c in workspace.state.clusters.values())


def test_k_keeps_for_later_and_again_not(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(16))
    press(board, Key.Key_K)
    note = workspace.state.notes[note_id(16)]
    assert note.parked
    assert "Kept for later." in describe_note(workspace.state, note)
    press(board, Key.Key_K)
    assert not workspace.state.notes[note_id(16)].parked


def test_a_note_tells_whose_story_it_is(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(16))
    open_levels(board)
    in_menu(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    open_levels(board)
    in_menu(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)  # from "Of a team"
    note = workspace.state.notes[note_id(16)]
    assert (note.level, note.function) == ("team", "mirror")


def test_every_code_has_words() -> None:
    assert set(MARK_WORDS) == set(MARKS)
    assert set(LEVEL_WORDS) == {"", *LEVELS}
    assert set(FUNCTION_WORDS) == {"", *FUNCTIONS}


def test_the_menu_offers_it_too(board: BoardWidget, workspace: Workspace) -> None:
    board.selection.move_to(note_id(1))
    menu = board.menu.make()
    submenus = {a.text(): m for a in menu.actions() if isinstance(m := a.menu(), QMenu)}
    assert {"Kind of note", "Whose story", "What we say of it"} <= set(submenus)
    differ = next(a for a in submenus["What we say of it"].actions() if a.text() == "We differ")
    differ.trigger()
    assert workspace.state.clusters[group_id("A")].mark == "differ"
    idea = next(a for a in submenus["Kind of note"].actions() if a.text() == "Idea")
    idea.trigger()
    assert workspace.state.notes[note_id(1)].note_kind == "idea"
    assert "Idea." in describe_note(workspace.state, workspace.state.notes[note_id(1)])
    menu.deleteLater()
