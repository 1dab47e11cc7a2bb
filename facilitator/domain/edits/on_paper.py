# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb of the privacy check: what paper says of a note that may point to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.on_paper import CHOICES, REWORD, STAY
from facilitator.domain.records import Note
from facilitator.domain.rules import existing, one_of
from facilitator.domain.text import note_text

if TYPE_CHECKING:
    from facilitator.domain.state import State


def set_on_paper(state: State, note_id: str, choice: str, *, text: str = "") -> Edit:
    """A note stays on paper, is reworded there as `text`, or is left out; "" to look at it again.

    Reworded in the words that it has, it stays.

    Refused: "gone", "value.unknown"; for other words "note.empty", "note.too_long".
    """
    note = existing(state, Note, note_id)
    chosen, words = one_of(choice, ("", *CHOICES)), ""
    if chosen == REWORD:
        words = note_text(text)
        if words == note.text:
            chosen, words = STAY, ""
    return edit_of("set_on_paper", updated(note, on_paper=chosen, paper_text=words))
