# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Asks, without stopping anybody, whether time in which the computer slept counts for the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui import theme
from facilitator.ui.run.question_bar import QuestionBar
from facilitator.ui.texts import tr
from facilitator.ui.widgets import announce

if TYPE_CHECKING:
    from facilitator.ui.run.sleep_watch import SleepWatch
    from facilitator.ui.run.stage_clock import StageClock

_MINUTE = 60


class ClockQuestion(QWidget):
    """Above the capture bar while it asks. No answer is a yes: what the clock shows counts.

    `left` when the keyboard was here and has nowhere to be; `typed` as in the question bar.
    """

    left = Signal()
    typed = Signal(str)

    def __init__(self, clock: StageClock, watch: SleepWatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds, self._stage_id = 0, ""
        self.bar = QuestionBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.addWidget(self.bar)
        self.hide()
        self.bar.closed.connect(self._closed)
        self.bar.typed.connect(self.typed)
        clock.ticked.connect(self._look)
        watch.slept.connect(self.ask_about_sleep)
        watch.was_away.connect(self.ask_about_absence)

    def words(self) -> list[str]:
        """The question and its answers, while it is asked."""
        return [] if self.isHidden() else self.bar.words()

    def ask_about_sleep(self, seconds: int) -> None:
        """The computer slept; also again, before there was an answer."""
        total = seconds + (self._seconds if self._is_open() else 0)
        self._ask(total, tr("The computer slept for {minutes} min. Count it?"))

    def ask_about_absence(self, seconds: int) -> None:
        """Nobody had the session open."""
        self._ask(seconds, tr("This session was closed for {minutes} min. Count it?"))

    def _ask(self, seconds: int, words: str) -> None:
        stage = self._clock.stage
        if stage is None:
            return
        self._seconds, self._stage_id = seconds, stage.id
        question = words.format(minutes=max(1, round(seconds / _MINUTE)))
        answers = [(tr("Yes"), lambda: None), (tr("No"), self._take_out)]
        self.show()
        self.bar.ask(question, answers, quietly=True)
        announce(self, question)

    def _take_out(self) -> None:
        self._clock.count(self._clock.timing().elapsed - self._seconds)

    def _is_open(self) -> bool:
        stage = self._clock.stage
        return not self.isHidden() and stage is not None and stage.id == self._stage_id

    def _look(self) -> None:
        """Another stage runs now: what was asked about is over."""
        if not self.isHidden() and not self._is_open():
            self.bar.close_it()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().board)

    def _closed(self) -> None:
        self.hide()
        if self.bar.had_focus:
            self.left.emit()
