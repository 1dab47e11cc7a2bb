# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Eight families to choose from with mouse and arrow keys, and the modes of each in a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import modes
from facilitator.ui import theme
from facilitator.ui.plan.family_strip import FamilyStrip, ModeButton


@pytest.fixture
def strip(qtbot: QtBot) -> FamilyStrip:
    made = FamilyStrip()
    qtbot.addWidget(made)
    made.resize(534, 57)
    made.show()
    return made


@pytest.mark.parametrize("mode", list(modes.FAMILY))
def test_every_mode_marks_its_family(strip: FamilyStrip, mode: str) -> None:
    told: list[str] = []
    strip.chosen.connect(told.append)
    strip.set_mode(mode)
    assert strip.current() == modes.family(mode)
    assert told == []


def test_keys_and_mouse_choose(strip: FamilyStrip, qtbot: QtBot) -> None:
    told: list[str] = []
    strip.chosen.connect(told.append)
    strip.set_mode("pairs")
    qtbot.keyClick(strip.families["talk"], Qt.Key.Key_Left)
    qtbot.keyClick(strip.families["talk"], Qt.Key.Key_Right)
    qtbot.keyClick(strip.families["story"], Qt.Key.Key_Down)
    strip.families["break"].click()
    qtbot.keyClick(strip.families["break"], Qt.Key.Key_Right)
    assert told == ["story", "silent", "break"]
    stops = [b.family for b in strip.families.values() if b.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert stops == ["break"], "one Tab stop"


@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_names_give_way_where_there_is_no_room(
    qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=scale))
    strip = FamilyStrip()
    qtbot.addWidget(strip)
    strip.resize(round(280 * scale), 60)
    strip.set_mode("decide")
    strip.grab()
    named = {b.family for b in strip.families.values() if b.named}
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    assert named == {"decide"}
    last = strip.families["break"].geometry()
    assert last.right() < strip.width()


def test_the_modes_of_a_family(qtbot: QtBot) -> None:
    button = ModeButton()
    qtbot.addWidget(button)
    told: list[str] = []
    button.chosen.connect(told.append)
    button.set_mode("grid")
    assert button.text() == "Place on the grid"
    menu = button.menu()
    assert [entry.text() for entry in menu.actions()] == [
        "Dot vote", "Take a position", "Place on the grid",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    assert told == ["scale"]
    button.set_mode("capture")
    assert button.isHidden(), "there is one mode only"
