# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb that makes a plan fit the time that was booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import modes
from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.edits.plan import taken_out
from facilitator.domain.edits.running import LONGEST
from facilitator.domain.errors import Refused
from facilitator.domain.fitting import reach, shared_out
from facilitator.domain.records import Session, Stage
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State

KEPT = 0.6  # of its minutes; where stages would keep less, an optional one goes


def fit_stages(state: State, session_id: str, minutes: int) -> Edit:
    """The plan takes so many minutes in all, and its stages keep their proportions.

    Breaks keep their minutes, and so do stages that ran, the one the session is in among them. A
    stage without minutes stays without, unless all that may change have none: they share alike.
    Every other stage keeps at least a minute.

    Optional stages that have minutes and did not run are taken out only where it gets tight: while
    the others would keep less than 60 % of their minutes, the last optional one in the plan goes.

    Refused: "gone", "fit.too_short" with `least`, "fit.too_long" with `most`, "fit.nothing" when
    no stage may change.
    """
    session = existing(state, Session, session_id)
    stages = state.stages(session_id)
    loose = [stage for stage in stages if _may_change(session, stage)]
    fixed = _total(stages) - _total(loose)
    if not loose and minutes != fixed:
        raise Refused("fit.nothing")
    kept, dropped = _without_optional(loose, minutes - fixed)
    if minutes - fixed != _total(kept):
        least, most = reach([stage.minutes for stage in kept], most=LONGEST)
        if minutes - fixed < least:
            raise Refused("fit.too_short", least=fixed + least)
        if minutes - fixed > most:
            raise Refused("fit.too_long", most=fixed + most)
    shares = shared_out([stage.minutes for stage in kept], minutes - fixed, most=LONGEST)
    return edit_of(
        "fit_stages",
        *(change for stage in dropped for change in taken_out(state, stage)),
        *(
            updated(stage, minutes=share, planned_minutes=share)
            for stage, share in zip(kept, shares, strict=True)
            if share != stage.minutes
        ),
    )


def _may_change(session: Session, stage: Stage) -> bool:
    ran = bool(stage.started_at) or stage.id == session.stage_id
    return not ran and modes.family(stage.mode) != modes.BREAK


def _total(stages: Sequence[Stage]) -> int:
    return sum(stage.minutes for stage in stages)


def _without_optional(loose: Sequence[Stage], room: int) -> tuple[list[Stage], list[Stage]]:
    """Stages that stay in `room` minutes, and optional ones that go."""
    kept: list[Stage] = list(loose)
    dropped: list[Stage] = []
    for stage in reversed(loose):
        if room >= KEPT * _total(kept):
            break
        is_last = len(kept) == 1 and room > 0  # somebody must take the minutes that are left
        if stage.optional and stage.minutes and not is_last:
            kept.remove(stage)
            dropped.append(stage)
    return kept, dropped
