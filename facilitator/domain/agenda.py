# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The clock of a session: what was planned when, where it is now, and how far behind.

The plan runs from the session's start. On another day than planned, or without a start, it runs
from the moment at which the first stage was really started. Until then the plan is what the stages
have now; from then on it is what was planned, whatever minutes are added or saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, Literal

from facilitator.domain.catalogue import time_of
from facilitator.domain.clock import from_text, utc_text
from facilitator.domain.edits.running import elapsed
from facilitator.domain.spreading import planned, spare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.records import Session, Stage

Status = Literal["done", "skipped", "current", "coming"]
LAST_SECONDS = 120  # from here on the clock asks to round off
NOTICED = 3  # minutes late from which it is worth a word
_ON_TIME = 20  # seconds late that nobody counts
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A stage with its planned clock times (local), and the real or expected ones."""

    stage: Stage
    status: Status
    starts: datetime
    ends: datetime
    real_start: datetime
    real_end: datetime

    @property
    def shown(self) -> datetime:
        """The clock time to write beside the stage.

        The plan's, as on the paper in people's hands, as long as reality is near it: then the
        list stands still. From three minutes on the plan would mislead, and reality is shown.
        """
        if abs(self.real_start - self.starts) < timedelta(minutes=NOTICED):
            return self.starts
        return rounded_up(self.real_start) if self.status == "coming" else self.real_start


@dataclass(frozen=True, slots=True)
class Timing:
    """A session at one moment. Durations are seconds unless they say minutes.

    `remaining` is below zero when the stage is over its time. `booked` is None without an end.
    `behind_minutes`: how much later than planned the session will end; below zero it is ahead.
    """

    slots: tuple[Slot, ...]
    current: Slot | None = None
    running: bool = False
    elapsed: int = 0
    remaining: int = 0
    total_minutes: int = 0
    booked_minutes: int | None = None
    behind_minutes: int = 0

    @property
    def done(self) -> tuple[Slot, ...]:
        """The stages that lie behind, also those that were left out."""
        return tuple(slot for slot in self.slots if slot.status in ("done", "skipped"))

    @property
    def over_minutes(self) -> int:
        """Minutes that the plan has more than were booked; below zero there is room."""
        return self.total_minutes - self.booked_minutes if self.booked_minutes is not None else 0

    @property
    def spare_minutes(self) -> int:
        """What the stages to come could win back."""
        return sum(spare(slot.stage) for slot in self.slots if slot.status == "coming")

    @property
    def planned_end(self) -> datetime | None:
        """When the stage that runs is over, also where that moment is past."""
        if self.current is None:
            return None
        return self.current.real_end - timedelta(seconds=max(0, -self.remaining))

    @property
    def is_last_minutes(self) -> bool:
        """Time to round off: the last two minutes of a stage that is longer than that."""
        planned = self.current.stage.minutes * _MINUTE if self.current else 0
        return 0 < self.remaining <= LAST_SECONDS < planned

    @property
    def fraction(self) -> float:
        """How much of the stage's time is gone, 0.0 to 1.0."""
        total = self.elapsed + self.remaining
        return min(1.0, max(0.0, self.elapsed / total)) if total > 0 else 0.0

    def beside(self, step: int) -> Stage | None:
        """The next stage (1) or the one before (-1); the first when none was started yet."""
        if self.current is None:
            return self.slots[0].stage if self.slots and step > 0 else None
        index = self.slots.index(self.current) + step
        return self.slots[index].stage if 0 <= index < len(self.slots) else None


def timing(session: Session, stages: Sequence[Stage], now: datetime) -> Timing:
    """The session's clock at `now` (aware, local)."""
    total = sum(stage.minutes for stage in stages)
    ids = [stage.id for stage in stages]
    at = ids.index(session.stage_id) if session.stage_id in ids else None
    counted = elapsed(session, utc_text(now)) if at is not None else 0
    remaining = stages[at].minutes * _MINUTE - counted if at is not None else 0
    slots = _slots(session, stages, now, at=at, remaining=remaining)
    current = slots[at] if at is not None and session.status != "done" else None
    timed = current is not None and any(stage.minutes for stage in stages[at:])
    behind = _minutes_late(slots[-1].real_end - slots[-1].ends) if timed else 0
    return Timing(
        slots,
        current,
        running=bool(session.stage_since) and current is not None,
        elapsed=counted,
        remaining=remaining,
        total_minutes=total,
        booked_minutes=_booked(session),
        behind_minutes=behind,
    )


def rounded_up(moment: datetime) -> datetime:
    """The full minute by which something is over, late by a few seconds or not."""
    late = moment - timedelta(seconds=_ON_TIME)
    full = late.replace(second=0, microsecond=0)
    return full if late == full else full + timedelta(minutes=1)


def clock_face(seconds: int) -> str:
    """Seconds as "16:24"; below zero "+0:40"."""
    minutes, rest = divmod(abs(seconds), _MINUTE)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"


def _slots(
    session: Session, stages: Sequence[Stage], now: datetime, *, at: int | None, remaining: int
) -> tuple[Slot, ...]:
    starts = _planned_start(session, stages, now)
    expected = starts if at is None else now
    has_begun = session.stage_id is not None
    made: list[Slot] = []
    for index, stage in enumerate(stages):
        ends = starts + timedelta(minutes=planned(stage) if has_begun else stage.minutes)
        status = _status(stage, index, at, is_over=session.status == "done")
        began, ended = from_text(stage.started_at), from_text(stage.ended_at)
        if status == "current":
            real = min(began or now, now), now + timedelta(seconds=max(0, remaining))
            expected = real[1]
        elif status == "coming":
            real = expected, expected + timedelta(minutes=stage.minutes)
            expected = real[1]
        else:
            real = began or starts, ended or began or starts
        made.append(Slot(stage, status, starts, ends, *real))
        starts = ends
    return tuple(made)


def _status(stage: Stage, index: int, at: int | None, *, is_over: bool) -> Status:
    if at is None and not is_over:
        return "coming"
    if is_over or (at is not None and index < at):
        return "done" if stage.started_at else "skipped"
    return "current" if index == at else "coming"


def _planned_start(session: Session, stages: Iterable[Stage], now: datetime) -> datetime:
    began = min((stage.started_at for stage in stages if stage.started_at), default="")
    real = from_text(began) or now
    start = time_of(session.start)
    if start is None or (session.date and session.date != real.date().isoformat()):
        return real if began or start is None else datetime.combine(real, start, real.tzinfo)
    return datetime.combine(real, start, real.tzinfo)


def _booked(session: Session) -> int | None:
    start, end = time_of(session.start), time_of(session.end)
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return minutes if minutes > 0 else minutes + 24 * 60


def _minutes_late(late: timedelta) -> int:
    seconds = late.total_seconds()
    return ceil((seconds - _ON_TIME) / _MINUTE) if seconds > 0 else -int(-seconds // _MINUTE)
