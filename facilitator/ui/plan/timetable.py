# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The stages by the clock: when each begins, how long all take, and what was booked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Session, Stage

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """A stage and when it begins and ends, as "13:43"; "" when the session has no start."""

    stage: Stage
    starts: str
    ends: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """All in minutes. `booked` is None without a start and an end."""

    slots: tuple[Slot, ...]
    total: int
    booked: int | None
    ends: str

    @property
    def over(self) -> int:
        """Minutes more than were booked; negative when some are left, 0 when nothing is booked."""
        return 0 if self.booked is None else self.total - self.booked


def timetable(session: Session, stages: Sequence[Stage]) -> Timetable:
    """The plan of a session by the clock. An end before the start means after midnight."""
    first, last = _minute(session.start), _minute(session.end)
    marks = list(accumulate((stage.minutes for stage in stages), initial=0))
    clocks = ["" if first is None else _clock(first + mark) for mark in marks]
    slots = tuple(map(Slot, stages, clocks, clocks[1:]))
    booked = None if first is None or last is None or first == last else (last - first) % _DAY
    return Timetable(slots, marks[-1], booked, clocks[-1])


def _minute(clock: str) -> int | None:
    """Minutes since midnight; None for what is not a time."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute) if hour.isdecimal() and minute.isdecimal() else None


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
