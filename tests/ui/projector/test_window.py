# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The room's window: fading over, standing still while only minutes go by, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.screens import BlankScreen, PromptScreen, Timer
from facilitator.ui import theme
from facilitator.ui.projector.window import ProjectorWindow

ASKED = PromptScreen("Share", "What made it go well?", timer=Timer(960, 0.66))
LATER = PromptScreen("Share", "What made it go well?", timer=Timer(900, 0.6))


@pytest.fixture
def window(qtbot: QtBot) -> ProjectorWindow:
    made = ProjectorWindow()
    qtbot.addWidget(made)
    made.show()
    made.show_screen(ASKED, 0, dark=False)
    made._fade.stop()
    made.grab()
    return made


def fades(window: ProjectorWindow) -> bool:
    return window._fade.state() == QAbstractAnimation.State.Running


def test_another_content_fades_over(window: ProjectorWindow, qtbot: QtBot) -> None:
    old = window.grab().toImage()
    window.show_screen(BlankScreen(), 0, dark=False)
    assert fades(window)
    window._fade.setCurrentTime(0)
    assert window.grab().toImage() == old
    window._fade.setCurrentTime(window._fade.duration())
    assert not fades(window)
    image = window.grab().toImage()
    assert image != old
    assert image.pixelColor(100, 100).name() == "#f7f8f5"


def test_a_minute_that_goes_by_does_not_fade(window: ProjectorWindow) -> None:
    before = window.grab().toImage()
    window.show_screen(LATER, 0, dark=False)
    assert not fades(window)
    assert window.grab().toImage() != before


def test_the_same_again_changes_nothing(window: ProjectorWindow) -> None:
    window.show_screen(ASKED, 0, dark=False)
    assert not fades(window)


def test_another_page_and_the_dark_fade_too(window: ProjectorWindow) -> None:
    window.show_screen(ASKED, 1, dark=False)
    assert fades(window)
    window._fade.stop()
    window.grab()
    window.show_screen(ASKED, 1, dark=True)
    assert fades(window)


def test_without_motion_it_changes_at_once(window: ProjectorWindow, qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.make_theme(dark=False, reduced_motion=True))
    window.show_screen(BlankScreen(), 0, dark=False)
    assert not fades(window)
    assert window.grab().toImage().pixelColor(100, 100).name() == "#f7f8f5"


def test_another_size_is_drawn_anew(window: ProjectorWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.reshaped):
        window.resize(1024, 768)
    assert window.shape == pytest.approx(4 / 3)
    assert window.grab().toImage().width() == round(1024 * window.devicePixelRatioF())
