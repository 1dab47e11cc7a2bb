# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The whole program in a window, for what is tested from the window inwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import texts, theme
from tests.journey import Program


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """What one test chose for all screens, the next does not inherit."""
    shown, spoken = theme.current(), texts.language()
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    if texts.language() != spoken:
        texts.install_language(app, spoken)
    if theme.current() != shown:
        theme.apply_theme(app, shown)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with a new library, open on its first page."""
    made = Program(qtbot, tmp_path / "library.facilitator").open()
    yield made
    made.close()
    texts.install_language(made.app, "en")
    theme.apply_theme(made.app, theme.make_theme(dark=False))


@pytest.fixture
def begun(program: Program) -> Program:
    """The program with a session that runs and the keyboard in the capture bar."""
    program.begin()
    return program
