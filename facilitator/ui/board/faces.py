# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What each note shows of people and groups: its voice's number, initials, and letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.board.note_item import Face

if TYPE_CHECKING:
    from facilitator.domain.records import Note
    from facilitator.domain.state import State


class Faces:
    """Knows voices and people of a session by id, because thousands of notes ask for them."""

    def __init__(self) -> None:
        self._voices: dict[str, int] = {}
        self._initials: dict[str, str] = {}

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
            note.heard,
            note.starred,
            second.letter if second else "",
            note.pinned,
        )
