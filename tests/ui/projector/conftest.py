# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A screen of each kind, short and long."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.domain.screens import (
    ActionsScreen,
    AgreedAction,
    AgreedDecision,
    BlankScreen,
    BoardScreen,
    BreakScreen,
    GridItem,
    GridScreen,
    GroupsScreen,
    LastAction,
    Line,
    LineScreen,
    ProjectedGroup,
    ProjectedNote,
    PromptScreen,
    RulesScreen,
    Screen,
    Timer,
    Voted,
    VotesScreen,
    WaitingScreen,
)
from facilitator.domain.summary import VoiceKey
from facilitator.ui import texts, theme

TIME = Timer(960, 0.66)
LONG = " ".join(f"word{number}" for number in range(140))  # close to 1,000 characters
LEGEND = tuple(VoiceKey(number, f"People of voice {number}") for number in range(1, 7))
NOTES = tuple(ProjectedNote(f"note {number}", 1 + number % 6, number % 3) for number in range(20))
GROUPS = tuple(
    ProjectedGroup("ABCDEFGHIJKL"[number], f"group {number}", number) for number in range(12)
)

SCREENS: dict[str, Screen] = {
    "prompt": PromptScreen("Share", "What made it go well?", "Vad?", spoken=True, timer=TIME),
    "long prompt": PromptScreen(LONG, LONG, LONG, waiting=14, timer=Timer(0, 0.0)),
    "waiting": WaitingScreen("Silent writing", 14, TIME),
    "board": BoardScreen((*NOTES, ProjectedNote(LONG, None, 12), *NOTES), LEGEND, TIME),
    "groups": GroupsScreen(GROUPS, "J", NOTES, 8, LEGEND, TIME),
    "loose": GroupsScreen(GROUPS[:3], "", NOTES, 20, (), None),
    "long group": GroupsScreen(
        (ProjectedGroup("A", LONG[:300], 1),), "A", (ProjectedNote(LONG, 3, 1),), 0, LEGEND, TIME
    ),
    "votes": VotesScreen(
        tuple(Voted(number + 1, "A" if number % 2 else "", f"name {number}", 30 - number)
              for number in range(25)), 400, TIME,
    ),
    "line": LineScreen("Stand", (Line("It helps", "Det h", (), (3, 0, 12)), Line(LONG)), TIME),
    "grid": GridScreen(
        "Start", ("now", "later"), ("much", "little"),
        (tuple(GridItem("A", f"thing {number}") for number in range(9)), (), (GridItem("", LONG),),
         ()), TIME,
    ),
    "last": ActionsScreen((LastAction("Ask", "done"), LastAction(LONG, "open"),
                           LastAction("Drop", "dropped")), timer=TIME),
    "actions": ActionsScreen((), (AgreedDecision(LONG, ("A", "AA")),) * 3,
                             (AgreedAction("Ring", "Per", "2026-12-04"), AgreedAction(LONG)), TIME),
    "rules": RulesScreen((LONG, "Listen"), TIME),
    "break": BreakScreen("Break", "Coffee", "Kaffe", "14:18"),
    "break without an end": BreakScreen("Break"),
    "blank": BlankScreen(),
}  # fmt: skip


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    """In English and light, whatever was before."""
    texts.install_language(qapp, "en")
    theme.apply_theme(qapp, theme.make_theme(dark=False))


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest) -> Screen:
    """Each of them in turn."""
    return SCREENS[request.param]
