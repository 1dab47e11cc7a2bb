# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A preference holds at once and at the next start."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import settings, texts, theme
from facilitator.ui.preferences import Preferences
from facilitator.ui.settings import Settings


def test_text_size_and_theme_hold_at_once_and_are_kept(qapp: QApplication) -> None:
    preferences = Preferences(Settings(language="en", theme="light"))
    preferences.change_text_size(1)
    preferences.change_theme("dark")
    now = theme.current()
    assert (now.text_scale, now.dark) == (1.1, True)
    kept = settings.load()
    assert (kept.text_scale, kept.theme) == (1.1, "dark")
    preferences.change_text_size(0)
    assert theme.current().text_scale == 1.0
    theme.apply_theme(qapp, theme.make_theme(dark=False))


def test_only_another_language_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    preferences = Preferences(Settings(language="en", theme="light"))
    told: list[str] = []
    preferences.language_changed.connect(lambda: told.append(texts.language()))
    preferences.change_theme("light")
    assert told == []
    preferences.change(Settings(language="sv", theme="light"))
    assert told == ["sv"]
    texts.install_language(qapp, "en")


def test_what_the_window_keeps(qapp: QApplication) -> None:
    preferences = Preferences(Settings(language="en"))
    preferences.keep_folder("/stick")
    preferences.keep_geometry(b"there")
    preferences.keep_sides(False, True)
    kept = settings.load()
    assert (kept.last_folder, kept.window_geometry) == ("/stick", b"there")
    assert (kept.left_rail, kept.right_panel) == (False, True)
