# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is told of the time to somebody who does not look: words for screen readers, and a bell.

Only at 10, 5, 2 and 0 minutes left; the bell, where somebody wants it, once at 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from facilitator.ui.announce import announce_soon
from facilitator.ui.run.timer import spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.ui.run.stage_clock import StageClock

TOLD = (10, 5, 2, 0)  # minutes left
_MINUTE = 60


class TimeTold(QObject):
    """Follows a `StageClock` while `view` is on the screen; with a bell, also while it is not."""

    def __init__(self, clock: StageClock, view: QWidget) -> None:
        super().__init__(view)
        self._clock, self._view = clock, view
        self._stage_id, self._left = "", 0
        self._rings = False
        clock.ticked.connect(self._tick)
        view.installEventFilter(self)

    def set_bell(self, on: bool) -> None:
        """Whether a soft bell rings when the time of a stage is over."""
        self._rings = on
        self._clock.watch(self, on or self._view.isVisible())

    def _tick(self) -> None:
        found = self._clock.timing()
        slot = found.current
        if slot is None or not slot.stage.minutes or not found.running:
            self._stage_id = ""
            return
        before, self._left = self._left, found.remaining
        same, self._stage_id = slot.stage.id == self._stage_id, slot.stage.id
        if not same:
            return
        if any(found.remaining <= mark * _MINUTE < before for mark in TOLD):
            announce_soon(self._view, spoken(found), about="time")
        if self._rings and found.remaining <= 0 < before:
            QApplication.beep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._clock.watch(self, self._rings or event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)
