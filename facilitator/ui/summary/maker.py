# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keeps a PDF file that says what the session says now: the preview and the printer show that file.

It is made in a worker, a little after the last change, so typing never waits for it.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.export.pdf import Stopped, write_pdf
from facilitator.ui.summary.pages import sheet_sizes
from facilitator.ui.tasks import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.errors import KnownError
    from facilitator.domain.summary import Summary
    from facilitator.ui.tasks import Progress, Task, Tasks

WAIT_MS = 400  # after the last change


class Step(Enum):
    """How the file stands to the session."""

    OUT_OF_DATE = "out of date"
    MAKING = "making"
    READY = "ready"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was made. `sheets`: width and height of each page in points."""

    summary: Summary
    data: bytes
    sheets: tuple[tuple[float, float], ...]
    unprintable: tuple[str, ...]


def make_paper(summary: Summary, path: Path, progress: Progress) -> Paper:
    """Write the summary to `path` and read back what it became. For a worker."""
    try:
        written = write_pdf(
            summary, path, progress=progress.report, cancelled=lambda: progress.cancelled
        )
    except Stopped:
        raise Cancelled from None
    data = path.read_bytes()
    return Paper(summary, data, sheet_sizes(data), written.unprintable)


class PaperMaker(QObject):
    """`changed` when `step` or `paper` is another one."""

    changed = Signal()

    def __init__(
        self, tasks: Tasks, summary: Callable[[], Summary | None], parent: QObject | None = None
    ) -> None:
        """`summary` gives what the paper should say now, None when the session is gone."""
        super().__init__(parent)
        self._tasks, self._summary = tasks, summary
        self._folder = tempfile.TemporaryDirectory(prefix="facilitator-")
        self.destroyed.connect(partial(_tidy, self._folder))
        self._task: Task | None = None
        self._waiting: list[Callable[[Paper], object]] = []
        self.paper: Paper | None = None
        self.problem: KnownError | None = None
        self.step = Step.OUT_OF_DATE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.make)

    def look(self, *, soon: bool = True) -> None:
        """Something changed: make the file anew if it says something else now.

        `soon` waits for the end of the typing; without it the work starts at once.
        """
        wanted = self._summary()
        if wanted is None or (self.step is Step.READY and self._says(wanted)):
            return
        if self.step is not Step.MAKING:
            self._go(Step.OUT_OF_DATE)
        if soon:
            self._timer.start(WAIT_MS)
        else:
            self.make()

    def make(self) -> None:
        """Make the file now."""
        self._timer.stop()
        wanted = self._summary()
        if wanted is None:
            return
        if self._says(wanted):
            self._drop()
            self._go(Step.READY)
            self._tell_waiting()
            return
        self._drop()
        path = Path(self._folder.name) / "summary.pdf"
        self._task = self._tasks.start(
            partial(make_paper, wanted, path), self._on_made, failed=self._on_problem, owner=self
        )
        self._go(Step.MAKING)

    def stop(self) -> None:
        """Nobody wants the pages any more."""
        self._timer.stop()
        self._drop()

    def when_ready(self, use: Callable[[Paper], object]) -> None:
        """Call `use` with a file that is up to date, now or as soon as there is one."""
        wanted = self._summary()
        if wanted is not None and self._says(wanted) and self.paper is not None:
            use(self.paper)
            return
        self._waiting.append(use)
        if self._task is None or not self._task.running or self._timer.isActive():
            self.make()

    def _says(self, wanted: Summary) -> bool:
        return self.paper is not None and self.paper.summary == wanted

    def _drop(self) -> None:
        if self._task is not None and self._task.running:
            self._task.cancel()
        self._task = None

    def _on_made(self, paper: Paper) -> None:
        self._task, self.paper, self.problem = None, paper, None
        wanted = self._summary()
        if wanted is None or self._says(wanted):
            self._go(Step.READY)
            self._tell_waiting()
        else:  # it changed meanwhile
            self._go(Step.OUT_OF_DATE)
            self._timer.start(0 if self._waiting else WAIT_MS)

    def _on_problem(self, problem: KnownError) -> None:
        self._task, self.problem = None, problem
        self._waiting.clear()
        self._go(Step.STUCK)

    def _tell_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for use in waiting:
            if self.paper is not None:
                use(self.paper)

    def _go(self, step: Step) -> None:
        self.step = step
        self.changed.emit()


def _tidy(folder: tempfile.TemporaryDirectory[str], *_: object) -> None:
    folder.cleanup()
