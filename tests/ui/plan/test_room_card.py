# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The card of the room is drawn with any prompt, and is always light."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import theme
from facilitator.ui.plan.room_card import RoomCard


@pytest.mark.parametrize("prompt", ["", "Why?", "word " * 400, "x" * 2_000])
@pytest.mark.parametrize("dark", [False, True])
def test_any_prompt_stays_on_the_card(
    qapp: QApplication, qtbot: QtBot, prompt: str, dark: bool
) -> None:
    theme.apply_theme(qapp, theme.make_theme(dark=dark))
    card = RoomCard()
    qtbot.addWidget(card)
    card.show_stage("Share", prompt, second="Varför? " * 20, minutes=25)
    card.resize(card.sizeHint())
    image = card.grab().toImage()
    light = image.pixelColor(image.width() - 8, image.height() // 2)
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    assert light.lightness() > 240
    assert "Share" in card.accessibleName()
