# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What nobody shall see yet: notes of a silent stage before they are shown, dots while counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.records import Note, Stage

if TYPE_CHECKING:
    from facilitator.domain.records import Session
    from facilitator.domain.state import State


def waits(stage: Stage) -> bool:
    """Whether the notes of this stage wait until somebody shows them all at once."""
    return stage.hidden and not stage.shown_at


def waiting_notes(state: State, session_id: str) -> list[Note]:
    """The notes that no screen may show yet, in the order in which they were written."""
    hidden = {stage.id for stage in state.stages(session_id) if waits(stage)}
    if not hidden:
        return []
    return [note for note in state.notes_of(session_id) if note.stage_id in hidden]


def count_waiting(state: State, session_id: str) -> int:
    """How many notes wait."""
    hidden = {stage.id for stage in state.stages(session_id) if waits(stage)}
    if not hidden:
        return 0
    notes = state.part(Note, session_id).values()
    return sum(1 for note in notes if note.stage_id in hidden and not note.binned)


def is_waiting(state: State, note: Note) -> bool:
    """Whether no screen may show this note yet."""
    stage = state.all(Stage).get(note.stage_id or "")
    return stage is not None and waits(stage)


def shown_notes(state: State, session_id: str) -> list[Note]:
    """The notes that screens may show, in the order in which they were said."""
    notes = state.notes_of(session_id)
    hidden = {stage.id for stage in state.stages(session_id) if waits(stage)}
    return [note for note in notes if note.stage_id not in hidden] if hidden else notes


def votes_are_open(session: Session) -> bool:
    """Whether dots are still counted: then the room does not see how many there are."""
    return not session.votes_shown_at
