# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Icon buttons can be hit, named and counted on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.icon_button import IconButton


def test_large_enough_and_named(page: QWidget) -> None:
    button = IconButton("pause", "Pause timer", page, size=28, key="F9")
    assert button.sizeHint().width() >= 28
    assert button.accessibleName() == "Pause timer"
    assert button.toolTip() == "Pause timer  (F9)"


def test_the_badge_is_in_the_upper_right_corner(page: QWidget) -> None:
    button = IconButton("list", "Show list", page)
    button.resize(32, 32)
    assert button.grab().toImage().pixelColor(20, 2) == theme.current().surface
    button.set_badge("23")
    assert button.grab().toImage().pixelColor(16, 7) == theme.current().text2
    assert button.accessibleDescription() == "23"


def test_checked_is_tinted(page: QWidget) -> None:
    button = IconButton("panel-right", "Show panel", page)
    button.setCheckable(True)
    button.resize(32, 32)
    button.setChecked(True)
    assert button.grab().toImage().pixelColor(3, 16) == theme.current().tint
