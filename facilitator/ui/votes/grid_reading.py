# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What lies in the quarters of a stage's grid and what still waits, and the words of its axes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.hiding import waiting_notes
from facilitator.domain.votes import axis_ends
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.domain.records import Note, Stage
    from facilitator.domain.state import State

WAITING = 0  # the quarter of what lies in none


@dataclass(frozen=True, slots=True)
class Lying:
    """A group, or a note, that has a letter only if it is a group. `quarter` 1 to 4, or 0."""

    key: str
    text: str
    letter: str = ""
    voice: int = 0
    quarter: int = WAITING

    @property
    def is_note(self) -> bool:
        return not self.letter

    def shown(self) -> str:
        """Its words on one line."""
        return " ".join(self.text.split("\n")) or tr("Name this group")


def read_grid(state: State, stage: Stage) -> list[Lying]:
    """Groups by letter; notes where there are no groups, or where they were laid already.

    Those of a quarter come in the order in which they were laid there.
    """
    placings = [p for p in state.placings_of(stage.session_id) if p.stage_id == stage.id]
    placed = {p.cluster_id or p.note_id: (p.quarter, order) for order, p in enumerate(placings)}
    voices = {voice.id: voice.number for voice in state.voices(stage.session_id)}
    waiting = {note.id for note in waiting_notes(state, stage.session_id)}
    clusters = state.clusters_of(stage.session_id)

    def quarter(key: str) -> int:
        return placed.get(key, (WAITING, 0))[0]

    def lies_here(note: Note) -> bool:
        return note.id not in waiting and (not clusters or note.id in placed)

    found = [Lying(c.id, c.name, c.letter, quarter=quarter(c.id)) for c in clusters]
    found += [
        Lying(n.id, n.text, "", voices.get(n.voice_id or "", 0), quarter(n.id))
        for n in state.notes_of(stage.session_id)
        if lies_here(n)
    ]
    return sorted(found, key=lambda lying: placed.get(lying.key, (0, 0))[1])


def axes(stage: Stage) -> tuple[tuple[str, str], tuple[str, str]]:
    """Left and right, top and bottom; effort and effect where the stage has no words for them."""
    across = stage.x_axis or tr("little effort | much effort")
    down = stage.y_axis or tr("helps much | helps a little")
    return axis_ends(across), axis_ends(down)


def quarter_words(stage: Stage, quarter: int) -> str:
    """What a quarter is called: "helps much, now"; for 0, what waits."""
    if quarter == WAITING:
        return tr("Not placed yet")
    across, down = axes(stage)
    parts = (down[(quarter - 1) // 2], across[(quarter - 1) % 2])
    return ", ".join(part for part in parts if part)
