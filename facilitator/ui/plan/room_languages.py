# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Languages that a room can speak: many more than those of the screen, each written in itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from facilitator.ui.texts import language_names

#: Offered besides those of the screen; a session may have any other.
_OTHERS = ("ar", "de", "es", "fa", "fi", "fr", "pl", "ru", "so", "tr", "uk")
#: What a locale calls its language may name a country as well.
_NAMES = {"es": "Español"}


def name_of(code: str) -> str:
    """The language's own name, with a capital; the code where nobody knows one."""
    known = language_names() | _NAMES
    name = known.get(code) or QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


def room_languages() -> dict[str, str]:
    """Code and name of every language offered: those of the screen first."""
    codes = [*language_names(), *_OTHERS]
    return {code: name_of(code) for code in codes}
