# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Places of the rail: one is open, each says how much is there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.rail_row import RailRow


def test_one_is_open_and_tinted(page: QWidget) -> None:
    column = QVBoxLayout(page)
    rows = [RailRow("layers", "All sessions", page, count="23"), RailRow("flag", "Actions", page)]
    for row in rows:
        column.addWidget(row)
    rows[0].click()
    rows[1].click()
    assert [row.isChecked() for row in rows] == [False, True]
    rows[1].resize(200, 32)
    assert rows[1].grab().toImage().pixelColor(100, 4) == theme.current().tint


def test_the_count_is_said(page: QWidget) -> None:
    row = RailRow("layers", "All sessions", page, count="23")
    assert row.accessibleName() == "All sessions, 23"
    row.set_count("")
    assert row.accessibleName() == "All sessions"


def test_a_long_name_is_cut_and_whole_in_the_tooltip(page: QWidget) -> None:
    row = RailRow("users-round", "Housing, lived experience and more", page, count="3")
    row.resize(150, 32)
    row.grab()
    assert row.toolTip() == "<span>Housing, lived experience and more</span>"
    row.resize(400, 32)
    row.grab()
    assert row.toolTip() == ""
