# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The program dressed for pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from facilitator.app import make_application
from facilitator.ui import texts, theme
from facilitator.ui.appearance import dress
from facilitator.ui.settings import Settings
from facilitator.ui.tasks import Tasks


@dataclass
class Studio:
    """What every picture needs."""

    chosen: Settings
    tasks: Tasks


@pytest.fixture(params=["light"])
def studio(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Studio]:
    """Light, unless a test asks for "dark"."""
    app = make_application()
    chosen = Settings(language="en", theme=request.param, reduced_motion=True)
    dress(app, chosen)
    tasks = Tasks(app)
    yield Studio(chosen, tasks)
    tasks.close()
    texts.install_language(app, "en")
    theme.apply_theme(app, theme.make_theme(dark=False))
