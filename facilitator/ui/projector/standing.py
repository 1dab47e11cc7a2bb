# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the projector stands, in the words of the header and of the chooser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from facilitator.domain import screens
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from facilitator.ui.projector.projector import Projector

_SHOWING = {
    screens.PromptScreen: mark("Projector: prompt"),
    screens.WaitingScreen: mark("Projector: board"),
    screens.BoardScreen: mark("Projector: board"),
    screens.GroupsScreen: mark("Projector: board"),
    screens.VotesScreen: mark("Projector: votes"),
    screens.LineScreen: mark("Projector: line"),
    screens.GridScreen: mark("Projector: grid"),
    screens.ActionsScreen: mark("Projector: actions"),
    screens.RulesScreen: mark("Projector: ground rules"),
    screens.BreakScreen: mark("Projector: break"),
    screens.BlankScreen: mark("Projector: blank"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """An icon and words; `on`: the room sees something; `tone` as of a status label."""

    icon: str
    words: str
    on: bool = False
    tone: Literal["normal", "warn"] = "normal"


def standing(projector: Projector) -> Standing:
    """Off, what it shows, blank, frozen, or not found."""
    if projector.is_lost:
        return Standing("monitor-off", tr("Projector not found"), tone="warn")
    if not projector.is_on:
        return Standing("monitor", tr("Projector off"))
    if projector.is_frozen and not projector.is_blank:
        return Standing("pin", tr("Projector: frozen"), on=True)
    return Standing("monitor", showing(projector), on=True)


def showing(projector: Projector) -> str:
    """What is on the room's screen, or would be."""
    return tr(_SHOWING[type(projector.visible()[0])])
