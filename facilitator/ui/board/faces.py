# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What each note shows of people and groups: its voice's number, initials, and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.links import linked_to, times_said
from facilitator.ui.board.note_item import Face

if TYPE_CHECKING:
    from facilitator.domain.change import Change, Edit
    from facilitator.domain.records import Note
    from facilitator.domain.state import State


class Faces:
    """Knows voices and people of a session by id, because thousands of notes ask for them."""

    def __init__(self) -> None:
        self._voices: dict[str, int] = {}
        self._initials: dict[str, str] = {}
        self._again: dict[str, int] = {}  # how often linked notes say the same, by the first

    def read_links(self, state: State, session_id: str) -> set[str]:
        """Notes were linked or parted; returns the ones that show another count by that."""
        before = self._again
        self._again = {
            first: sum(times_said(note) for note in notes)
            for first, notes in linked_to(state, session_id).items()
        }
        return {key for key, _times in before.items() ^ self._again.items()}

    def links_changed(self, state: State, edit: Edit) -> bool:
        """Whether linked notes, or links, are among what was changed."""
        return any(_is_linked(state, change) for change in edit.of("note"))

    def read_people(self, state: State, session_id: str) -> None:
        """Voices or people have changed."""
        self._voices = {voice.id: voice.number for voice in state.voices(session_id)}
        self._initials = {p.id: p.initials for p in state.participants(session_id)}

    def of(self, state: State, note: Note) -> Face:
        """What a note shows."""
        clusters = state.clusters
        home = clusters.get(note.cluster_id) if note.cluster_id else None
        second = clusters.get(note.also_id) if note.also_id and home else None
        return Face(
            note.text,
            self._voices.get(note.voice_id, 0) if note.voice_id else 0,
            self._initials.get(note.author_id, "") if note.author_id else "",
            home.letter if home else "",
            note.heard + self._again.get(note.id, 0),
            note.starred,
            second.letter if second else "",
            note.pinned,
        )


def _is_linked(state: State, change: Change) -> bool:
    note = state.notes.get(change.id)
    was = (change.before or {}).get("same_as_id")
    return bool(was or (note is not None and note.same_as_id))
