# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes written in silence: they are shown all at once, in an order that says nothing."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING

from facilitator.domain.change import Change, Edit, edit_of, updated
from facilitator.domain.hiding import waits
from facilitator.domain.records import Note, Session, Stage
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.state import State


def reveal_notes(state: State, session_id: str, moment: str) -> Edit:
    """Show all notes that wait, those of each stage shuffled among each other.

    When each was written is forgotten, since that would tell the order. Refused: "gone".
    """
    existing(state, Session, session_id)
    notes = list(state.part(Note, session_id).values())  # also in the bin, from where they return
    changes: list[Change | None] = []
    for stage in state.stages(session_id):
        written = [note for note in notes if note.stage_id == stage.id]
        if waits(stage) and not all(note.binned for note in written):
            changes += [updated(stage, shown_at=moment), *_shuffled(written)]
    return edit_of("reveal_notes", *changes)


def hide_notes(state: State, stage_id: str) -> Edit:
    """The notes of a silent stage wait again. Refused: "gone"."""
    stage = existing(state, Stage, stage_id)
    return edit_of("hide_notes", updated(stage, shown_at="") if stage.hidden else None)


def _shuffled(notes: list[Note]) -> Iterator[Change | None]:
    positions = [note.position for note in notes]
    mixed = SystemRandom().sample(positions, len(positions))
    for note, position in zip(notes, mixed, strict=True):
        yield updated(note, position=position, written_at="")
