# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is chosen on board and tray: notes, or a group; and the one the keyboard is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable


class Selection(QObject):
    """Ids only, so that it survives every redrawing. `current` is the note the keyboard is on.

    A choice of several, or one made with Space, stays while the keyboard walks on, so that Space
    can add to it; a note that was clicked does not.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[str, None] = {}
        self.current: str | None = None
        self.cluster: str | None = None
        self.outlives_walking = False

    @property
    def notes(self) -> tuple[str, ...]:
        """The chosen notes in the order in which they were chosen."""
        return tuple(self._notes)

    def __contains__(self, note_id: str) -> bool:
        return note_id in self._notes

    def targets(self) -> tuple[str, ...]:
        """What a command is for: the chosen notes, else the one the keyboard is on."""
        if self._notes:
            return self.notes
        return (self.current,) if self.current and not self.cluster else ()

    def choose(self, note_ids: Iterable[str], *, current: str | None = None) -> None:
        """Choose exactly these notes."""
        notes = dict.fromkeys(note_ids)
        self.outlives_walking = len(notes) > 1
        self._set(notes, current or self.current, None)

    def add(self, note_ids: Iterable[str]) -> None:
        ids = dict.fromkeys(note_ids)
        self.outlives_walking = True
        self._set({**self._notes, **ids}, next(reversed(ids), self.current), None)

    def remove(self, note_ids: Iterable[str]) -> None:
        gone = set(note_ids)
        self._set({key: None for key in self._notes if key not in gone}, self.current, None)

    def toggle(self, note_id: str) -> None:
        """Choose a note as well, or not any more; the keyboard is on it either way."""
        notes = dict(self._notes)
        if note_id in notes:
            del notes[note_id]
        else:
            notes[note_id] = None
        self.outlives_walking = True
        self._set(notes, note_id, None)

    def walk_to(self, note_id: str) -> None:
        """The keyboard walks on; what was chosen piece by piece stays chosen."""
        self._set(self._notes if self.outlives_walking else {}, note_id, None)

    def move_to(self, note_id: str | None) -> None:
        """The keyboard goes to a note; nothing is chosen any more."""
        self._set({}, note_id, None)

    def choose_cluster(self, cluster_id: str | None) -> None:
        """Choose a group as a whole."""
        self._set({}, None if cluster_id else self.current, cluster_id)

    def clear(self) -> None:
        """Choose nothing; the keyboard is nowhere."""
        self._set({}, None, None)

    def keep_only(self, is_there: Callable[[str], bool], clusters: Container[str]) -> None:
        """Forget what is not there any more."""
        current = self.current if self.current and is_there(self.current) else None
        cluster = self.cluster if self.cluster in clusters else None
        self._set({key: None for key in self._notes if is_there(key)}, current, cluster)

    def _set(self, notes: dict[str, None], current: str | None, cluster: str | None) -> None:
        before = (list(self._notes), self.current, self.cluster)
        self._notes, self.current, self.cluster = notes, current, cluster
        if before != (list(notes), current, cluster):
            self.changed.emit()
