# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The card of the room is what the projector will draw, for any stage, and nothing private."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain import modes
from facilitator.domain.records import Session, Stage, Statement
from facilitator.ui import theme
from facilitator.ui.plan.room_card import RoomCard, first_screen

AT = datetime.fromisoformat("2026-11-26T13:43").astimezone()
SESSION = Session("s", title="Handover", stage_id="old", status="done", votes_shown_at="x")


def stage(prompt: str = "Why?", mode: str = "capture", minutes: int = 25) -> Stage:
    return Stage("t", "s", 1, "Share", prompt, "Varför?", mode, minutes, "Only for me")


@pytest.mark.parametrize("prompt", ["", "Why?", "word " * 400, "x" * 2_000])
@pytest.mark.parametrize("dark", [False, True])
def test_any_prompt_stays_on_the_card(
    qapp: QApplication, qtbot: QtBot, prompt: str, dark: bool
) -> None:
    theme.apply_theme(qapp, theme.make_theme(dark=dark))
    card = RoomCard()
    qtbot.addWidget(card)
    card.show_screen(first_screen(SESSION, stage(prompt), [], AT))
    card.resize(card.sizeHint())
    image = card.grab().toImage()
    light = image.pixelColor(image.width() - 8, image.height() // 2)
    theme.apply_theme(qapp, theme.make_theme(dark=False))
    assert light.lightness() > 240
    assert "Share" in card.accessibleName()


@pytest.mark.parametrize("mode", list(modes.FAMILY))
def test_every_mode_has_a_picture_without_private_words(qtbot: QtBot, mode: str) -> None:
    card = RoomCard()
    qtbot.addWidget(card)
    card.show_screen(first_screen(SESSION, stage(mode=mode), [], AT))
    card.grab()
    assert "Share" in card.accessibleName() or "Why?" in card.accessibleName()
    assert "Only for me" not in card.accessibleName()


def test_a_break_says_when_it_is_over_and_a_line_its_sentence(qtbot: QtBot) -> None:
    card = RoomCard()
    qtbot.addWidget(card)
    card.show_screen(first_screen(SESSION, stage(mode="break", minutes=10), [], AT))
    assert "13:53" in card.accessibleName()
    statement = Statement("x", "s", "t", "We rest enough")
    card.show_screen(first_screen(SESSION, stage(mode="scale"), [statement], AT))
    assert "We rest enough" in card.accessibleName()
