# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notices what a wall clock alone would get wrong: sleep, a clock that was set, a long absence.

It compares the wall clock with a steady one, which runs on in sleep and which nobody can set. Both
jumped: the computer slept, and a person says whether that counts. Only the wall clock jumped:
somebody set it, and the stage's clock is put right without a word. What cannot be noticed (the
file that says when the session was last open is gone) counts as time of the stage.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.clock import from_text, utc_text
from facilitator.ui.run.draft import Draft

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from facilitator.ui.run.stage_clock import StageClock

ASLEEP, AWAY = 60, 600  # seconds from which on they are asked about
_SET = 5  # seconds by which a wall clock may be off before it is put right
_BEAT_MS = 5_000  # between two looks, also while nobody sees the session
_KEPT = 60  # seconds after which it is written down again that the session is open
_SUFFIX = ".open"


@dataclass(frozen=True, slots=True)
class _Look:
    """Both clocks at one moment of a stage whose clock runs since `since`."""

    since: str
    wall: datetime
    steady: float


class SleepWatch(QObject):
    """`slept` and `was_away` give the seconds that may have to be taken out again."""

    slept = Signal(int)
    was_away = Signal(int)

    def __init__(self, clock: StageClock, library: Path, *, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._file = Draft(library, clock.session_id, suffix=_SUFFIX)
        self._before: _Look | None = None
        self._kept_at = 0.0
        self._stopped = False
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self.look)
        clock.ticked.connect(self.look)
        self._beat.start()

    def begin(self) -> None:
        """The session was opened: ask about a long time in which nobody had it open."""
        since, last = self._since(), self._last_open()
        if since is not None and last is not None:
            away = (self._clock.now() - max(since, last)).total_seconds()
            if away > AWAY:
                self.was_away.emit(round(away))
        self.look()

    def look(self) -> None:
        """Compare the clocks with what they were at the last look."""
        if self._stopped or self._since() is None:
            self._before = None
            return
        clock = self._clock
        now = _Look(clock.session.stage_since, clock.now(), clock.monotonic())
        before, self._before = self._before, now
        if before is not None and before.since == now.since:
            ran = now.steady - before.steady
            off = (now.wall - before.wall).total_seconds() - ran
            if abs(off) > _SET:
                self._put_right(now, off)
            if ran > ASLEEP:
                self.slept.emit(round(ran))
        if not 0 <= now.steady - self._kept_at < _KEPT:
            self.keep()

    def keep(self) -> None:
        """Write down that the session is open now; nothing where no clock runs."""
        self._kept_at = self._clock.monotonic()
        self._file.keep(utc_text(self._clock.now()) if self._since() else "")

    def stop(self) -> None:
        """The session is closed; look no more."""
        self._beat.stop()
        self.keep()
        self._stopped = True

    def _since(self) -> datetime | None:
        """Since when the clock of a stage runs; None while none does, and for a session undone."""
        if self._clock.session_id not in self._clock.state.sessions or self._clock.stage is None:
            return None
        return from_text(self._clock.session.stage_since)

    def _last_open(self) -> datetime | None:
        try:
            return from_text(self._file.read())
        except ValueError:
            return None

    def _put_right(self, now: _Look, off: float) -> None:
        """The stage has run as long as the steady clock says."""
        since = from_text(now.since)
        if since is None:
            return
        ran = (now.wall - since).total_seconds() - off
        self._clock.set_right(self._clock.session.stage_seconds + round(ran))
        self._before = replace(now, since=self._clock.session.stage_since)
