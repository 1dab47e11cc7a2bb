# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the pictures of corners are named after is really on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from facilitator.ui.main_window import MainWindow
from facilitator.ui.pictures.camera import ROOM
from facilitator.ui.pictures.corners import CORNERS, OWN
from facilitator.ui.pictures.picture import compose, sample_at
from facilitator.ui.projector.window import ProjectorWindow
from facilitator.ui.run.run_view import RunView

Compose = Callable[[str], tuple[MainWindow, QWidget]]


@pytest.fixture
def composed(studio: Any, tmp_path: Path) -> Iterator[Compose]:
    """Sets a picture up by its name."""
    windows: list[MainWindow] = []

    def set_up(name: str) -> tuple[MainWindow, QWidget]:
        [picture] = (picture for picture in CORNERS if picture.name == name)
        sample = sample_at(picture.moment, tmp_path / name)
        window, shown = compose(picture, sample, chosen=studio.chosen, tasks=studio.tasks)
        windows.append(window)
        return window, shown

    yield set_up
    for window in windows:
        window.close()
        window.deleteLater()


def run_of(window: MainWindow) -> RunView:
    assert window.session is not None
    return window.session.run


def test_groups_are_suggested(composed: Compose) -> None:
    window, _shown = composed("23-suggestions")
    assert run_of(window).suggesting.strip.isVisible()
    assert len(run_of(window).suggesting.suggestions.offered()) > 1


def test_a_note_is_like_another_one(composed: Compose) -> None:
    window, _shown = composed("25-near-duplicate")
    line = run_of(window).capture.alike_line
    assert line.isVisible()
    assert "Nobody asks me how the day was" in line.words.text()


def test_the_room_has_a_picture_of_its_own(composed: Compose) -> None:
    window, shown = composed("26-projector-votes")
    assert isinstance(shown, ProjectorWindow)
    assert shown.size() == ROOM
    assert window.session is not None
    assert window.session.desk.projector.show.content == "votes"


def test_there_are_templates_of_ones_own(composed: Compose) -> None:
    window, _shown = composed("29-own-templates")
    assert window.workspace is not None
    assert [own.name for own in window.workspace.state.own_templates()] == list(OWN)
