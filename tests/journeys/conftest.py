# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The program on an empty library, the command line, and the sample as a script to play."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui import texts, theme
from tests.cli.conftest import run as run  # the same fixture: a command typed in this process
from tests.journey import Program
from tests.journeys.script import Script


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "library.facilitator").open()
    yield made
    made.close()
    texts.install_language(made.app, "en")
    theme.apply_theme(made.app, theme.make_theme(dark=False))


@pytest.fixture(scope="session")
def script() -> Script:
    return Script()
