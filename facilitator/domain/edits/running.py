# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a running session: which stage it is in, and the stage's clock.

`stage_since` is the moment from which the clock runs (empty: it stands), `stage_seconds` what it
had counted before that. Moments are ISO in UTC and given by the caller, who has the clock.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.records import Session, Stage
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from facilitator.domain.state import State

LONGEST = 600  # minutes of one stage


def go_to_stage(state: State, stage_id: str, moment: str) -> Edit:
    """The session goes on with this stage, its clock from zero. Refused: "gone"."""
    stage = existing(state, Stage, stage_id)
    session = existing(state, Session, stage.session_id)
    left = state.all(Stage).get(session.stage_id or "")
    ended = updated(left, ended_at=moment) if left and left.id != stage.id else None
    return edit_of(
        "go_to_stage",
        ended,
        updated(stage, started_at=stage.started_at or moment, ended_at=""),
        updated(
            session,
            stage_id=stage.id,
            stage_since=moment,
            stage_seconds=0,
            turn=0,
            turn_at=0,
            status="running",
        ),
    )


def pause(state: State, session_id: str, moment: str) -> Edit:
    """The clock stands; it keeps what it has counted. Refused: "gone"."""
    session = existing(state, Session, session_id)
    return edit_of(
        "pause", updated(session, stage_since="", stage_seconds=elapsed(session, moment))
    )


def resume(state: State, session_id: str, moment: str) -> Edit:
    """The clock goes on from where it stood. Refused: "gone"."""
    session = existing(state, Session, session_id)
    return edit_of(
        "resume", updated(session, stage_since=moment) if not session.stage_since else None
    )


def add_minutes(state: State, stage_id: str, minutes: int) -> Edit:
    """More (or fewer) minutes for a stage, between 0 and 600. Refused: "gone"."""
    stage = existing(state, Stage, stage_id)
    total = min(max(stage.minutes + minutes, 0), LONGEST)
    return edit_of("add_minutes", updated(stage, minutes=total))


def finish_session(state: State, session_id: str, moment: str) -> Edit:
    """The session is over; nothing is locked. Refused: "gone"."""
    session = existing(state, Session, session_id)
    stage = state.all(Stage).get(session.stage_id or "")
    return edit_of(
        "finish_session",
        updated(stage, ended_at=moment) if stage and not stage.ended_at else None,
        updated(
            session,
            status="done",
            stage_since="",
            stage_seconds=elapsed(session, moment),
        ),
    )


def elapsed(session: Session, moment: str) -> int:
    """Seconds that the stage's clock has counted until this moment; a clock set back counts 0."""
    if not session.stage_since:
        return session.stage_seconds
    ran = datetime.fromisoformat(moment) - datetime.fromisoformat(session.stage_since)
    return session.stage_seconds + max(0, int(ran.total_seconds()))
