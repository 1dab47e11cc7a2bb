# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Bringing notes in: from a file, a photo or the clipboard, as a new session or into this one."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _way(
    name: str, text: str, *keys: str, icon: str, context: str, line_above: bool = False
) -> ActionSpec:
    return ActionSpec(name, text, keys, "session", context, icon=icon, line_above=line_above)


IMPORTING = (
    _way(
        "library.import",
        mark("Import notes from a file…"),
        icon="file-up",
        context="library",
        line_above=True,
    ),
    _way(
        "library.import_photo",
        mark("New session from a photo of notes…"),
        icon="image",
        context="library",
    ),
    _way(
        "library.import_clipboard",
        mark("New session from the clipboard"),
        "Ctrl+V",
        icon="clipboard-paste",
        context="library",
    ),
    _way(
        "session.import",
        mark("Import notes into this session…"),
        icon="file-plus",
        context="session",
        line_above=True,
    ),
    _way(
        "session.import_photo",
        mark("Notes from a photo…"),
        icon="image",
        context="session",
    ),
    _way(
        "session.import_clipboard",
        mark("Notes from the clipboard"),
        icon="clipboard-paste",
        context="session",
    ),
)
