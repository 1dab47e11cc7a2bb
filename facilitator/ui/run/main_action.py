# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+Enter: the one thing that brings the stage that runs to its point.

A mode gets one by a line in `BY_MODE`: when it holds, what it is called, and what it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.hiding import count_waiting, votes_are_open, waits
from facilitator.ui.run.stage_clock import StageClock
from facilitator.ui.texts import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.records import Session, Stage


@dataclass(frozen=True, slots=True)
class MainAction:
    """`text` is what its button says, for `tr`; `do` does it."""

    id: str
    text: str
    do: Callable[[StageClock], object]


START = MainAction("start", mark("Start"), StageClock.go_on)
REVEAL = MainAction("reveal", mark("Show all notes"), StageClock.reveal)
CLOSE_VOTES = MainAction("close_votes", mark("Close and show"), StageClock.close_votes)
FINISH = MainAction("finish", mark("Finish"), StageClock.go_on)


def _votes_are_open(session: Session, stage: Stage) -> bool:
    return votes_are_open(session)


BY_MODE: dict[str, tuple[Callable[[Session, Stage], bool], MainAction]] = {
    "vote": (_votes_are_open, CLOSE_VOTES),
}


def main_action(clock: StageClock) -> MainAction | None:
    """What Ctrl+Enter does now; None where nothing is to be brought to a point."""
    session, found = clock.session, clock.timing()
    if session.status == "done" or not found.slots:
        return None
    if found.current is None:
        return START
    stage = found.current.stage
    waiting = count_waiting(clock.state, clock.session_id)
    if waiting and waits(stage):
        return REVEAL
    holds, action = BY_MODE.get(stage.mode, (None, None))
    if holds is not None and holds(session, stage):
        return action
    if waiting:  # of a stage before
        return REVEAL
    return FINISH if found.beside(1) is None else None
