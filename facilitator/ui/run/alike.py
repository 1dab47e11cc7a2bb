# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whether the note that was just added was said before: looked for in a thread, after the keys.

It is only ever a hint. Linking keeps both notes as they were said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain import edits
from facilitator.domain.hiding import is_waiting, shown_notes
from facilitator.domain.similar import same
from facilitator.ui.run.hearing import hear

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.records import Note
    from facilitator.store.workspace import Workspace
    from facilitator.ui.tasks import Task, Tasks

_SOON = 250  # ms after Enter: the next letters come first


class Alike(QObject):
    """`changed`: another note says nearly the same as the last one, or none does any more."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, session_id: str, *, tasks: Tasks | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session_id, self._tasks = workspace, session_id, tasks
        self._note_id, self._other_id = "", ""
        self._task: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.look)
        hear(workspace, self, self._on_edit)

    def other(self) -> Note | None:
        """The note that was said before and says nearly the same."""
        return self._workspace.state.notes.get(self._other_id)

    def look_soon(self, note_id: str) -> None:
        """This note was just added: see soon whether it is like another one."""
        self.drop()
        if self._tasks is not None:
            self._note_id = note_id
            self._soon.start()

    def look(self) -> None:
        """Compare the note with all others that may be shown, in a thread."""
        state = self._workspace.state
        note = state.notes.get(self._note_id)
        if note is None or self._tasks is None or is_waiting(state, note):
            return
        others = [n for n in shown_notes(state, self._session_id) if n.id != note.id]
        text, texts = note.text, tuple(n.text for n in others)

        def found(index: int | None) -> None:
            self._task = None
            if index is not None:
                self._other_id = others[index].id
                self._check()

        self._task = self._tasks.start(
            lambda progress: same(text, texts, progress.give_way), found, owner=self
        )

    def link(self) -> None:
        """Link the two notes. Refused: "gone"; StoreError."""
        pair = [self._other_id, self._note_id]
        self._workspace.do(edits.link_notes(self._workspace.state, pair))

    def drop(self) -> None:
        """Not the same, or no longer of interest."""
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        had = self._other_id
        self._note_id = self._other_id = ""
        if had:
            self.changed.emit()

    def _on_edit(self, edit: Edit) -> None:
        if self._other_id and any(c.kind in ("note", "stage") for c in edit.changes):
            self._check()

    def _check(self) -> None:
        """The hint holds as long as both notes are there, may be shown, and are not linked."""
        state = self._workspace.state
        pair = [state.notes.get(key) for key in (self._note_id, self._other_id)]
        there = [n for n in pair if n is not None and not n.binned and not is_waiting(state, n)]
        firsts = {note.same_as_id or note.id for note in there}
        if len(there) == 2 and len(firsts) == 2:
            self.changed.emit()
        else:
            self.drop()
