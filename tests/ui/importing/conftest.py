# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Work in threads for dialogs, and a window to open them in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.app import make_application
from facilitator.ui.appearance import dress
from facilitator.ui.settings import Settings
from facilitator.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    app = make_application()
    dress(app, Settings(language="en", theme="light", reduced_motion=True))
    made = Tasks(app)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tasks: Tasks) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget
