# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Beside the board where there is room, else instead of it; open when somebody listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from tests.ui.board.board_session import SESSION, note_id
from tests.ui.board.hands import Key, press

if TYPE_CHECKING:
    import pytest

    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.board_widget import BoardWidget


def test_beside_the_board_and_away_again(board: BoardWidget) -> None:
    wide = board.view.width()
    board.toggle_list()
    QApplication.processEvents()
    twin = board.beside.list
    assert twin is not None
    assert board.view.isVisible()
    assert board.view.width() + twin.width() <= wide
    board.toggle_list()
    QApplication.processEvents()
    assert not twin.isVisible()
    assert board.view.width() == wide
    assert board.view.hasFocus()


def test_instead_of_the_board_in_a_narrow_window(board: BoardWidget) -> None:
    board.toggle_list()
    board.resize(640, 400)
    QApplication.processEvents()
    assert board.beside.list is not None
    assert board.beside.list.isVisible()
    assert not board.view.isVisible()
    assert not board.tray.isVisible()
    assert not board.zoom_control.isVisible()
    board.resize(1090, 638)
    QApplication.processEvents()
    assert board.view.isVisible()
    assert board.tray.isVisible()


def test_a_new_note_goes_to_the_line_where_there_is_no_board(board: BoardWidget) -> None:
    typed: list[str] = []
    board.typed.connect(typed.append)
    board.toggle_list()
    board.resize(640, 400)
    QApplication.processEvents()
    board.selection.move_to(note_id(1))
    press(board, Key.Key_N)
    assert typed == [""]


def test_the_panel_covers_neither_list_nor_board(board: BoardWidget) -> None:
    board.toggle_list()
    board.set_covered(200)
    QApplication.processEvents()
    twin = board.beside.list
    assert twin is not None
    right = twin.mapTo(board, twin.rect().topRight()).x()
    assert right <= board.width() - 200
    assert board.view.covered == 0
    board.toggle_list()
    assert board.view.covered == 200


def test_it_is_there_for_a_screen_reader(
    board: BoardWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    board.beside.open_for_screen_reader()
    assert board.beside.is_open


def test_a_closed_board_hears_nothing(board: BoardWidget, workspace: Workspace) -> None:
    board.toggle_list()
    twin = board.beside.list
    assert twin is not None
    before = twin.notes.rowCount(twin.notes.index_of_group(""))
    board.close_board()
    workspace.do(edits.add_note(workspace.state, SESSION, text="Late"))
    assert twin.notes.rowCount(twin.notes.index_of_group("")) == before
