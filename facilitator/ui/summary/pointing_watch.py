# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keeps up what in the session may point to a person. A worker looks; typing never waits for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain import pointing
from facilitator.ui.summary.maker import WAIT_MS
from facilitator.ui.tasks import Cancelled

if TYPE_CHECKING:
    from facilitator.domain.pointing import Found, Item, Known
    from facilitator.store.workspace import Workspace
    from facilitator.ui.summary.kept import Kept
    from facilitator.ui.tasks import Progress, Task, Tasks


def look_at(items: tuple[Item, ...], known: Known, progress: Progress) -> tuple[Found, ...]:
    """What of the items may point to a person. For a worker."""
    found = pointing.found(items, known, cancelled=lambda: progress.cancelled)
    if progress.cancelled:
        raise Cancelled
    return found


class PointingWatch(QObject):
    """`changed` when something else points to a person, or another choice was made."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        tasks: Tasks,
        kept: Kept,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self.session_id = workspace, session_id
        self._tasks, self._kept = tasks, kept
        self._task: Task | None = None
        self._looked: tuple[tuple[Item, ...], Known] | None = None
        self._open: tuple[Found, ...] = ()
        self.found: tuple[Found, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def look(self, *, soon: bool = True) -> None:
        """Something may be different: look again, if it is.

        `soon` waits for the end of the typing; what was chosen meanwhile is told at once.
        """
        if soon:
            self._tell()
            self._timer.start(WAIT_MS)
        else:
            self._look()

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._timer.stop()
        if self._task is not None and self._task.running:
            self._task.cancel()

    def _look(self) -> None:
        self._timer.stop()
        state = self._workspace.state
        if self.session_id not in state.sessions:
            return
        wanted = (
            pointing.items_of(state, self.session_id),
            pointing.known_in(state, self.session_id),
        )
        if wanted == self._looked:
            self._tell()
            return
        if self._task is not None and self._task.running:
            self._task.cancel()
        self._looked = wanted
        self._task = self._tasks.start(partial(look_at, *wanted), self._on_found, owner=self)

    def to_check(self) -> tuple[Found, ...]:
        """What nobody has looked at yet."""
        return tuple(one for one in self.found if not self.choice(one.item))

    def choice(self, item: Item) -> str:
        """What was chosen for an item, "" when nobody has looked at it."""
        if item.kind == pointing.NOTE:
            note = self._workspace.state.notes.get(item.id)
            return note.on_paper if note is not None else ""
        return "stay" if item in self._kept.looked_at else ""

    def let_stay(self, item: Item) -> None:
        """A name of a group or a decision stays as it is."""
        self._kept.looked_at.add(item)
        self._tell()

    def _on_found(self, found: tuple[Found, ...]) -> None:
        self._task, self.found = None, found
        self._tell(always=True)

    def _tell(self, *, always: bool = False) -> None:
        now = self.to_check()
        if always or now != self._open:
            self._open = now
            self.changed.emit()
