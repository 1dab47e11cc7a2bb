# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Counting: dots on groups and notes, places in a grid, people along a line."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _made(name: str, text: str, *, icon: str) -> ActionSpec:
    return ActionSpec(name, text, (), "votes", "run", icon=icon)


def _typed(name: str, text: str, keys: str) -> ActionSpec:
    """Listed on the key sheet; what counts reads the keys itself."""
    return ActionSpec(name, text, (keys,), "votes", "run", kind="typed", palette=False)


VOTES = (
    _made("votes.show", mark("Count dots, or back"), icon="circle-dot"),
    _made("votes.close", mark("Close voting and show the dots"), icon="lock"),
    _made("votes.reopen", mark("Open voting again"), icon="rotate-ccw"),
    _made("work.turn", mark("Board, or what the stage counts"), icon="boxes"),
    _typed("votes.choose", mark("Choose a group"), "A – Z"),
    _typed("votes.walk", mark("Next group or note"), "↑ ↓"),
    _typed("votes.notes", mark("Into its notes, and out"), "→ ←"),
    _typed("votes.dot", mark("One dot more or less"), "+ −"),
    _typed("votes.count", mark("Type a count, then set it"), "0–9 Enter"),
    _typed("grid.place", mark("Grid: into a quarter"), "1 2 3 4"),
    _typed("grid.out", mark("Grid: out again"), "0 U"),
    _typed("line.place", mark("Line: statement, and place on it"), "↑ ↓ ← →"),
)
