# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What opens over a screen is what the picture is named after, and came the way of every file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from facilitator.intake.patches import find_patches
from facilitator.intake.photo import read_photo
from facilitator.ui.importing.mapping_dialog import MappingDialog
from facilitator.ui.importing.photo_dialog import PhotoDialog
from facilitator.ui.library.session_page import GroupPage
from facilitator.ui.main_window import MainWindow
from facilitator.ui.merging.merged_sheet import MergedSheet
from facilitator.ui.pictures.picture import compose, sample_at
from facilitator.ui.pictures.visitors import STATEMENTS, VISITORS, wall_photo
from facilitator.ui.votes.reason_sheet import ReasonSheet
from facilitator.ui.widgets import Button
from facilitator.ui.widgets.ask import Question

Compose = Callable[[str], tuple[MainWindow, QWidget]]


@pytest.fixture
def composed(studio: Any, tmp_path: Path) -> Iterator[Compose]:
    """Sets a picture up by its name."""
    windows: list[MainWindow] = []

    def set_up(name: str) -> tuple[MainWindow, QWidget]:
        [picture] = (picture for picture in VISITORS if picture.name == name)
        sample = sample_at(picture.moment, tmp_path / name)
        window, shown = compose(picture, sample, chosen=studio.chosen, tasks=studio.tasks)
        windows.append(window)
        return window, shown

    yield set_up
    for window in windows:
        window.close()
        window.deleteLater()


def test_a_table_and_a_board_are_looked_at(composed: Compose) -> None:
    _window, table = composed("36-import-table")
    assert isinstance(table, MappingDialog)
    assert table.coming.text().startswith("5 note")
    _window, board = composed("37-import-board")
    assert isinstance(board, MappingDialog)
    assert "Mural" in board._about.text()


def test_six_papers_hang_on_the_wall(composed: Compose) -> None:
    assert len(find_patches(read_photo(wall_photo()))) == 6
    _window, shown = composed("38-import-photo")
    assert isinstance(shown, PhotoDialog)
    assert len(shown.fields.rows) == 6


def test_a_learning_group_has_a_page(composed: Compose) -> None:
    window, _shown = composed("39-group")
    [page] = [p for p in window.findChildren(GroupPage) if p.isVisible()]
    assert page.words.purpose.isVisible()


def test_a_session_that_is_here_already_is_asked_about(composed: Compose) -> None:
    _window, shown = composed("40-session-here-already")
    assert isinstance(shown, Question)
    assert len(shown.findChildren(Button)) == 3


def test_what_came_in_is_beside_what_is_here(composed: Compose) -> None:
    window, _shown = composed("41-merged")
    [sheet] = [s for s in window.findChildren(MergedSheet) if s.isVisible()]
    words = [button.text() for button in sheet.findChildren(Button)]
    assert words == ["Not the same", "Not the same", "Make one group", "Take it all back", "Done"]


def test_reasons_are_typed_for_each_place(composed: Compose) -> None:
    window, _shown = composed("42-reasons")
    [sheet] = [s for s in window.findChildren(ReasonSheet) if s.isVisible()]
    assert sheet.heading.text() == STATEMENTS[0][0]
    assert len(sheet.fields) == 3
