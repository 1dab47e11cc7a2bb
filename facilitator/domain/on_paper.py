# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What paper and files say of a note that may point to a person: its words, others, or nothing.

Board, list and projector keep the words as they were said.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.records import Note

STAY, REWORD, OUT = "stay", "reword", "out"
CHOICES = (STAY, REWORD, OUT)


def printed_notes(notes: Iterable[Note]) -> list[Note]:
    """The notes as paper may say them: without those left out, the reworded ones in other words."""
    return [
        replace(note, text=note.paper_text) if is_reworded(note) else note
        for note in notes
        if note.on_paper != OUT
    ]


def is_reworded(note: Note) -> bool:
    """Whether paper says something else than what was said."""
    return note.on_paper == REWORD and bool(note.paper_text)
