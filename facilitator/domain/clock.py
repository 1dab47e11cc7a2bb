# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What time it is: given to whoever needs it, so that pictures and tests can stand still."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

# Where the usual clock stands in sleep (Linux, macOS) there is one under these names that does not.
_STEADY: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
_YEARS = range(1971, 3000)


class Clock(Protocol):
    """Wall time (aware, local) for people, which anybody can set.

    Monotonic seconds for durations, which nobody can set; they run on while the computer sleeps.
    """

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still at an aware moment."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()


@dataclass(slots=True)
class SetClock:
    """A clock that stands still until somebody sets it to another aware moment."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()


def utc_text(moment: datetime) -> str:
    """A moment as it is stored: ISO, UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def is_moment(text: str) -> bool:
    """Whether a text from elsewhere can be a stored moment: with its zone, and in a year that the
    clock of every computer knows."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return False
    return moment.tzinfo is not None and moment.year in _YEARS


def from_text(text: str) -> datetime | None:
    """The stored moment in local time; None for an empty text."""
    return datetime.fromisoformat(text).astimezone() if text else None
