# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a person prefers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import theme
from facilitator.ui.library import LibraryView, rail
from facilitator.ui.library.settings_page import SettingsPage
from facilitator.ui.settings import Settings


def test_each_choice_is_handed_on_at_once(view: LibraryView, qtbot: QtBot) -> None:
    view.show_settings()
    page = view.parts.places.currentWidget()
    assert isinstance(page, SettingsPage)
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.motion.click()
    assert changed.args == [replace(Settings(), reduced_motion=True)]
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.theme.set_current("dark")
        page.theme.changed.emit("dark")
    assert changed.args == [replace(Settings(), reduced_motion=True, theme="dark")]
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.bell.click()
    assert changed.args == [replace(Settings(), reduced_motion=True, theme="dark", bell=True)]


def test_another_text_size_makes_the_library_anew_where_it_was(
    view: LibraryView, qtbot: QtBot, qapp: QApplication
) -> None:
    view.show_settings()
    before = view.parts
    try:
        theme.apply_theme(qapp, theme.make_theme(dark=False, text_scale=1.5))
        qtbot.waitUntil(lambda: view.parts is not before)
        assert view.place() == (rail.SETTINGS, "")
        assert isinstance(view.parts.places.currentWidget(), SettingsPage)
    finally:
        theme.apply_theme(qapp, theme.make_theme(dark=False))


def test_what_was_changed_elsewhere_is_not_changed_back(view: LibraryView, qtbot: QtBot) -> None:
    view.show_settings()
    page = view.parts.places.currentWidget()
    assert isinstance(page, SettingsPage)
    elsewhere = replace(Settings(), text_scale=1.5, theme="dark")
    with qtbot.assertNotEmitted(view.settings_changed):
        view.use_settings(elsewhere)
    assert page.text_size.currentData() == 1.5
    with qtbot.waitSignal(view.settings_changed) as changed:
        page.motion.click()
    assert changed.args == [replace(elsewhere, reduced_motion=True)]
