# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything around the stage's clock that needs no look: sleep, absence, told times, the bell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.ui.run.clock_question import ClockQuestion
from facilitator.ui.run.sleep_watch import SleepWatch
from facilitator.ui.run.time_told import TimeTold

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from facilitator.ui.run.stage_clock import StageClock


class Timekeeping(QObject):
    """`question` is for the place above the capture bar; `told` has the bell."""

    def __init__(self, clock: StageClock, library: Path, view: QWidget) -> None:
        super().__init__(view)
        self.told = TimeTold(clock, view)
        self.watch = SleepWatch(clock, library, parent=self)
        self.question = ClockQuestion(clock, self.watch, view)
        self.watch.begin()

    def stop(self) -> None:
        """The session is about to be closed."""
        self.watch.stop()
