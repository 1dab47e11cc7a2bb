# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a stage is done, in a picture and in words: the 17 modes and their eight families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import modes
from facilitator.intake import shipped
from facilitator.ui.texts import language, tr

if TYPE_CHECKING:
    from facilitator.domain.records import Stage

_MODE_ICONS = {
    "plenary": "door-open",
    "pairs": "messages-square",
    "fours": "messages-square",
    "tables": "messages-square",
    "review": "handshake",
    "checkout": "ear",
}
FAMILY_ICONS = {
    modes.TALK: "messages-square",
    modes.STORY: "book-open",
    modes.SILENT: "feather",
    modes.CAPTURE: "sticky-note",
    modes.GROUP: "boxes",
    modes.VOTE: "circle-dot",
    modes.DECIDE: "flag",
    modes.BREAK: "coffee",
}


def mode_icon(mode: str) -> str:
    """The icon of a stage in a list."""
    return _MODE_ICONS.get(mode) or FAMILY_ICONS[modes.family(mode)]


def family_name(family: str) -> str:
    """What people call a family of modes."""
    return {
        modes.TALK: tr("Talk"),
        modes.STORY: tr("Story"),
        modes.SILENT: tr("Silent"),
        modes.CAPTURE: tr("Capture"),
        modes.GROUP: tr("Group"),
        modes.VOTE: tr("Vote"),
        modes.DECIDE: tr("Decide"),
        modes.BREAK: tr("Break"),
    }[family]


def mode_name(mode: str, lang: str = "") -> str:
    """What people call a mode, as in the templates; `lang` is that of the screen unless given."""
    return shipped.templates().label("modes", mode, lang or language())


def stage_name(stage: Stage) -> str:
    """The title of a stage; without one, how it is done."""
    return stage.title or mode_name(stage.mode)
