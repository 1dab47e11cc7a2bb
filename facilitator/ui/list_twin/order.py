# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which group has which notes, in order: kept up to date by edits, at the cost of what they touch.

The last group is that of the notes that are in none; its id is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.hiding import shown_notes
from facilitator.domain.summary import in_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.records import Note
    from facilitator.domain.state import State

UNGROUPED = ""


class Order:
    """Groups by letter, notes as they lie in them."""

    def __init__(self, state: State, session_id: str) -> None:
        self._session_id = session_id
        self.groups: list[str] = []
        self.members: dict[str, list[str]] = {}
        self.home: dict[str, str] = {}
        self.rows: dict[str, int] = {}
        self.build(state)

    def build(self, state: State) -> None:
        """Read everything."""
        self.set_groups(self.groups_of(state))
        self.members = {key: [] for key in self.groups}
        shown = shown_notes(state, self._session_id)
        self.home = {note.id: note.cluster_id or UNGROUPED for note in shown}
        for note in in_place(shown):
            self.members[self.home[note.id]].append(note.id)

    def groups_of(self, state: State) -> list[str]:
        """The groups there are, and the one for notes without."""
        return [*(c.id for c in state.clusters_of(self._session_id)), UNGROUPED]

    def set_groups(self, groups: list[str]) -> None:
        """These are the groups now."""
        self.groups = groups
        self.rows = {key: row for row, key in enumerate(groups)}

    def wanted(self, state: State, group: str, note_ids: Iterable[str]) -> list[str]:
        """The notes that a group shall have, of those it has and these."""
        found = dict.fromkeys([*self.members.get(group, ()), *note_ids])
        notes = (state.notes.get(key) for key in found)
        return [n.id for n in in_place(n for n in notes if n is not None and _in(n, group))]


def _in(note: Note, group: str) -> bool:
    return not note.binned and (note.cluster_id or UNGROUPED) == group
