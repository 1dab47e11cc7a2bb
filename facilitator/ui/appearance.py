# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the program looks and speaks for one person: language and theme from the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui import texts, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from facilitator.ui.settings import Settings


def dress(app: QApplication, chosen: Settings) -> None:
    """Language, fonts and theme as a person prefers them."""
    texts.install_language(app, chosen.language)
    theme.apply_theme(app, theme_for(app, chosen))


def theme_for(app: QApplication, chosen: Settings) -> theme.Theme:
    """The theme that these preferences and this computer ask for."""
    dark = theme.detect_dark(app) if chosen.theme == "auto" else chosen.theme == "dark"
    return theme.make_theme(
        dark,
        chosen.text_scale,
        reduced_motion=chosen.reduced_motion or theme.detect_reduced_motion(app),
        high_contrast=theme.detect_high_contrast(app),
    )
