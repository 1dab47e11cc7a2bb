# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Fitting is done at once; the way there is only a picture, and lets go of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.ui import theme
from tests.ui.board.hands import CTRL, LEFT, NONE, Key, press

if TYPE_CHECKING:
    from facilitator.ui.board.board_widget import BoardWidget


def test_there_at_once_and_seen_on_the_way(board: BoardWidget) -> None:
    board.view.set_zoom(2.0)
    press(board, Key.Key_9, CTRL)
    assert board.view.zoom <= 1
    glide = board.view._glide
    assert glide.is_running
    glide._timeline.setCurrentTime(320)
    QApplication.processEvents()
    assert not glide.is_running
    assert glide._picture.isNull()


def test_the_next_move_ends_it(board: BoardWidget) -> None:
    board.view.set_zoom(2.0)
    board.fit()
    board.view.scroll_by(5, 5)
    assert not board.view._glide.is_running


def test_no_way_where_nothing_changes(board: BoardWidget) -> None:
    board.view.fit()
    board.fit()
    assert not board.view._glide.is_running


def test_a_double_click_on_the_empty_board_fits_it(board: BoardWidget) -> None:
    board.view.set_zoom(0.6)
    port = board.view.viewport()
    empty = QPoint(port.width() - 8, port.height() - 8)
    QTest.mouseDClick(port, LEFT, NONE, empty)
    fitted = board.view.zoom
    board.view.fit()
    assert fitted == pytest.approx(board.view.zoom)
    assert fitted > 0.6


def test_no_motion_no_picture(board: BoardWidget) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False, reduced_motion=True))
    board.view.set_zoom(2.0)
    board.fit()
    assert not board.view._glide.is_running
    assert board.view.zoom <= 1
