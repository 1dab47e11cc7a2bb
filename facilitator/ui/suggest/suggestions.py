# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which groups are offered now: found in a thread, and never one with a note that has its place.

What was found stays as it is; what is offered is looked up anew after each edit. So a note that a
person has grouped meanwhile drops out, and comes back when that is undone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facilitator.domain.hiding import is_waiting
from facilitator.domain.similar import CUT, Likeness, Suggested, likeness
from facilitator.ui.run.hearing import hear

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Note
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.tasks import Progress, Task, Tasks

MOST = 1_500  # notes that are compared with each other: the ones that were said last
_NAMING = 2  # words of a reason that make the name
_LIKE = 0.5  # share of notes in common from which two suggestions are the same one
_KINDS = frozenset({"note", "cluster", "stage"})
_AGAIN = 300  # ms between two looks whether it is quiet


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Notes that may be a group, the name it would have, and the words that they share."""

    note_ids: tuple[str, ...]
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: one tree over these notes, cut at one height into groups.

    `more` and `fewer` are the heights at which there are more or fewer of them.
    """

    note_ids: tuple[str, ...]
    tree: Likeness
    groups: tuple[Suggested, ...]
    more: float | None
    fewer: float | None

    def suggestions(self) -> list[Suggestion]:
        return [
            Suggestion(tuple(self.note_ids[i] for i in group.members), _name(group.words),
                       group.words)
            for group in self.groups
        ]  # fmt: skip


def loose_notes(state: State, session_id: str) -> list[Note]:
    """The notes that may be offered in a group, in the order in which they were said."""
    return [note for note in state.notes_of(session_id) if _is_loose(state, note)]


class Suggestions(QObject):
    """`changed`: other groups are offered, or it is looked for some, or no longer.

    `ended`: a search is over, with how many groups are offered.
    """

    changed = Signal()
    ended = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        session_id: str,
        *,
        tasks: Tasks | None,
        quiet: Callable[[], bool] = lambda: True,
        parent: QObject,
    ) -> None:
        """`quiet`: whether nobody drags or types now; until then what was found is kept back."""
        super().__init__(parent)
        self._workspace, self._session_id, self._tasks = workspace, session_id, tasks
        self._quiet = quiet
        self._task: Task | None = None
        self._found: Found | None = None
        self._held: Found | None = None
        self._ignored: list[frozenset[str]] = []
        self._ignored_in = {"": self._ignored}  # by stage
        self._offered: list[Suggestion] = []
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self.deliver)
        hear(workspace, self, self._on_edit)

    @property
    def looking(self) -> bool:
        """Whether a search runs."""
        return self._task is not None

    def offered(self) -> list[Suggestion]:
        """The groups that are offered now, with those of their notes that are still loose."""
        return self._offered

    def look(self) -> bool:
        """Search among the loose notes; False when there are too few of them."""
        self.stop()
        notes = loose_notes(self._workspace.state, self._session_id)[-MOST:]
        if self._tasks is None or len(notes) < 2:
            self._use(None)
            return False
        ids, texts = tuple(n.id for n in notes), tuple(n.text for n in notes)
        self._start(lambda progress: find(ids, texts, check=progress.give_way))
        return True

    def can_step(self, *, more: bool) -> bool:
        """Whether the same notes can be cut into more (or fewer) groups."""
        return self._cut_for(more) is not None

    def step(self, *, more: bool) -> None:
        """More groups of closer notes, or fewer of wider ones."""
        found, cut = self._found, self._cut_for(more)
        if found is not None and cut is not None:
            self.stop()
            self._start(
                lambda progress: _cut(found.note_ids, found.tree, cut, check=progress.give_way)
            )

    def _cut_for(self, more: bool) -> float | None:
        if self._found is None:
            return None
        return self._found.more if more else self._found.fewer

    def stop(self) -> None:
        """Search no more; what was offered stays."""
        self._held = None
        self._again.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.changed.emit()

    def clear(self) -> None:
        """Search no more and offer nothing."""
        self.stop()
        self._use(None)

    def begin_stage(self, stage_id: str) -> None:
        """Nothing is offered yet; what was ignored in this stage before stays ignored."""
        self._ignored = self._ignored_in.setdefault(stage_id, [])
        self.clear()

    def ignore(self, suggestions: Sequence[Suggestion]) -> Callable[[], None]:
        """Offer these no more in this stage; returns what takes that back."""
        ignored = [frozenset(one.note_ids) for one in suggestions]
        self._ignored += ignored
        self._look_up()

        def take_back() -> None:
            for one in ignored:
                self._ignored.remove(one)
            self._look_up()

        return take_back

    def still_loose(self, suggestion: Suggestion) -> list[str]:
        """Its notes that nobody has given a place meanwhile."""
        state = self._workspace.state
        notes = (state.notes.get(key) for key in suggestion.note_ids)
        return [note.id for note in notes if note is not None and _is_loose(state, note)]

    def deliver(self) -> None:
        """Offer what was found, unless somebody drags or types: then a little later."""
        if self._held is None or not self._quiet():
            return
        found, self._held, self._task = self._held, None, None
        self._again.stop()
        self._use(found)
        self.ended.emit(len(self._offered))

    def _start(self, work: Callable[[Progress], Found]) -> None:
        assert self._tasks is not None
        task = self._tasks.start(work, self._hold, ended=lambda: self._end(task), owner=self)
        self._task = task
        self.changed.emit()

    def _hold(self, found: Found) -> None:
        self._held = found
        self._again.start()
        self.deliver()

    def _end(self, task: Task) -> None:
        """The thread is done; where it had no result, nothing is looked for any more."""
        if task is self._task and self._held is None:
            self._task = None
            self.changed.emit()

    def _use(self, found: Found | None) -> None:
        self._found = found
        self._look_up()

    def _on_edit(self, edit: Edit) -> None:
        if self._found is not None and any(c.kind in _KINDS for c in edit.changes):
            self._look_up()

    def _look_up(self) -> None:
        offered = []
        for one in self._found.suggestions() if self._found else ():
            ids = tuple(self.still_loose(one))
            if len(ids) > 1 and not self._is_ignored(ids):
                offered.append(Suggestion(ids, one.name, one.words))
        self._offered = offered
        self.changed.emit()

    def _is_ignored(self, note_ids: Sequence[str]) -> bool:
        """Whether it was ignored, or a part of it, or nearly the same notes."""
        here = frozenset(note_ids)
        return any(
            here <= ignored or len(here & ignored) >= _LIKE * len(here | ignored)
            for ignored in self._ignored
        )


def find(
    note_ids: tuple[str, ...],
    texts: tuple[str, ...],
    cut: float = CUT,
    *,
    check: Callable[[], object] = lambda: None,
) -> Found:
    """The work of a thread: the groups that these notes may make, `check` called all along."""
    return _cut(note_ids, likeness(texts, check), cut, check=check)


def _cut(
    note_ids: tuple[str, ...], tree: Likeness, cut: float, *, check: Callable[[], object]
) -> Found:
    groups = tuple(tree.groups(cut, check))
    more, fewer = (tree.cut_for(cut, more=wanted, check=check) for wanted in (True, False))
    return Found(note_ids, tree, groups, more, fewer)


def _is_loose(state: State, note: Note) -> bool:
    placed = note.cluster_id or note.parked or note.binned
    return not placed and not is_waiting(state, note)


def _name(words: Sequence[str]) -> str:
    name = ", ".join(words[:_NAMING])
    return name[:1].upper() + name[1:]
