# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which earlier note the capture bar edits: the last one, again the one before, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import edits
from facilitator.domain.hiding import shown_notes
from facilitator.domain.records import Note, Voice

if TYPE_CHECKING:
    from facilitator.store.workspace import Workspace


class Earlier:
    """`note_id` is the note that is edited, or None."""

    def __init__(self, workspace: Workspace, session_id: str) -> None:
        self._workspace, self._session_id = workspace, session_id
        self.note_id: str | None = None

    def step_back(self) -> Note | None:
        """The last note, or the one before the one that is edited; None at the first one.

        Notes that wait are passed over: their words are not for any screen yet.
        """
        notes = shown_notes(self._workspace.state, self._session_id)
        ids = [note.id for note in notes]
        at = ids.index(self.note_id) if self.note_id in ids else len(ids)
        if at == 0:
            return None
        self.note_id = ids[at - 1]
        return notes[at - 1]

    def leave(self) -> None:
        self.note_id = None

    def voice(self) -> Voice | None:
        """The voice of the note that is edited."""
        note = self._workspace.state.notes.get(self.note_id or "")
        return self._workspace.state.all(Voice).get(note.voice_id or "") if note else None

    def write(self, text: str) -> None:
        """Mend its words. Refused: "gone", "note.empty", "note.too_long"; StoreError."""
        self._workspace.do(edits.write_note(self._workspace.state, self.note_id or "", text))

    def set_voice(self, voice_id: str | None) -> None:
        """Say whose voice it is. Refused: "gone"; StoreError."""
        state = self._workspace.state
        self._workspace.do(edits.set_voice(state, [self.note_id or ""], voice_id))
