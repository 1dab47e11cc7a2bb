# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a running session: which stage it is in, the stage's clock, and whose turn it is.

`stage_since` is the moment from which the clock runs (empty: it stands), `stage_seconds` what it
had counted before that. Moments are ISO in UTC and given by the caller, who has the clock.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.records import Session, Stage
from facilitator.domain.rules import existing
from facilitator.domain.spreading import shares

if TYPE_CHECKING:
    from facilitator.domain.change import Change
    from facilitator.domain.state import State

LONGEST = 600  # minutes of one stage


def go_to_stage(state: State, stage_id: str, moment: str) -> Edit:
    """The session goes on with this stage, its clock from zero. Refused: "gone".

    A vote that begins is open: the room does not see the dots until somebody closes it. With the
    first stage the plan is settled: what is behind it or ahead counts from there.
    """
    stage = existing(state, Stage, stage_id)
    session = existing(state, Session, stage.session_id)
    left = state.all(Stage).get(session.stage_id or "")
    ended = updated(left, ended_at=moment) if left and left.id != stage.id else None
    begins = session.stage_id is None
    plan = stage.minutes if begins else stage.planned_minutes
    opens = stage.mode == "vote" and not stage.started_at
    return edit_of(
        "go_to_stage",
        ended,
        *(_settled_plan(state, session, without=stage) if begins else ()),
        updated(stage, started_at=stage.started_at or moment, ended_at="", planned_minutes=plan),
        updated(
            session,
            stage_id=stage.id,
            stage_since=moment,
            stage_seconds=0,
            turn=0,
            turn_at=0,
            votes_shown_at="" if opens else session.votes_shown_at,
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


def spread_minutes(state: State, session_id: str, minutes: int) -> Edit:
    """Win back so many minutes from the stages to come, in proportion to what they have.

    Breaks stay as they are, and no stage gets shorter than 60 % of its plan: then less is won.
    Refused: "gone".
    """
    session = existing(state, Session, session_id)
    stages = state.stages(session_id)
    ids = [stage.id for stage in stages]
    coming = stages[ids.index(session.stage_id) + 1 :] if session.stage_id in ids else []
    if session.status == "done":
        coming = []
    given = shares(coming, minutes)
    return edit_of(
        "spread_minutes",
        *(updated(stage, minutes=stage.minutes - given[stage.id]) for stage in coming),
    )


def set_clock(state: State, session_id: str, seconds: int, *, moment: str) -> Edit:
    """The stage's clock has counted so many seconds at this moment; it runs or stands as before.

    When stages really began and ended is kept. Refused: "gone".
    """
    session = existing(state, Session, session_id)
    counted = max(0, seconds)
    return edit_of(
        "set_clock",
        updated(
            session,
            stage_seconds=counted,
            stage_since=moment if session.stage_since else "",
            turn_at=min(session.turn_at, counted),
        ),
    )


def next_turn(state: State, session_id: str, moment: str) -> Edit:
    """The next person speaks, their time from zero. Refused: "gone"."""
    session = existing(state, Session, session_id)
    return edit_of(
        "next_turn",
        updated(session, turn=session.turn + 1, turn_at=elapsed(session, moment)),
    )


def previous_turn(state: State, session_id: str, moment: str) -> Edit:
    """The person before speaks again, their time from zero. Refused: "gone"."""
    session = existing(state, Session, session_id)
    at = elapsed(session, moment)
    return edit_of(
        "previous_turn",
        updated(session, turn=session.turn - 1, turn_at=at) if session.turn else None,
    )


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


def _settled_plan(state: State, session: Session, *, without: Stage) -> list[Change | None]:
    stages = state.stages(session.id)
    return [updated(s, planned_minutes=s.minutes) for s in stages if s.id != without.id]
