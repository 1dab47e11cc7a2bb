# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a person prefers, kept for the next start and shown at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from facilitator.ui import settings, texts, theme
from facilitator.ui.appearance import theme_for
from facilitator.ui.settings import Settings


class Preferences(QObject):
    """The settings of this person. `now` is always what holds."""

    changed = Signal(Settings)
    language_changed = Signal()

    def __init__(self, chosen: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = chosen

    def change(self, chosen: Settings) -> None:
        """Keep these, and let the whole program look and speak like it."""
        before, self.now = self.now, chosen
        settings.save(chosen)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if chosen.language != before.language:
            texts.install_language(app, chosen.language)
        theme.apply_theme(app, theme_for(app, chosen))
        self.changed.emit(chosen)
        if chosen.language != before.language:
            self.language_changed.emit()

    def change_text_size(self, step: int) -> None:
        """The next larger (+1) or smaller (-1) text; 0 is back to 100 %."""
        self.change(self.now.with_text_scale(step))

    def change_theme(self, name: str) -> None:
        """ "auto", "light" or "dark"."""
        self.change(replace(self.now, theme=name))

    def choose_suggestions(self, on: bool) -> None:
        """Whether groups are suggested."""
        self.change(replace(self.now, suggestions=on))

    def keep_folder(self, folder: str) -> None:
        """Where a file was saved last."""
        self.now = replace(self.now, last_folder=folder)
        settings.save(self.now)

    def keep_sides(self, rail: bool, panel: bool) -> None:
        """Whether the left and the right side of a session were open last."""
        if (rail, panel) != (self.now.left_rail, self.now.right_panel):
            self.now = replace(self.now, left_rail=rail, right_panel=panel)
            settings.save(self.now)

    def keep_geometry(self, geometry: bytes) -> None:
        """Where the window stood last."""
        self.now = replace(self.now, window_geometry=geometry)
        settings.save(self.now)
