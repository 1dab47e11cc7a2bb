# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The theme of the mockups for every picture of a widget, and a place to put one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui import theme

Show = Callable[[QWidget], QWidget]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    yield
    theme.apply_theme(qapp, theme.make_theme(dark=False))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """An empty window of 800 by 600 pixels on the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
