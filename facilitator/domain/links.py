# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which notes say the same, and how often something was said in all."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from facilitator.domain.records import Note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.state import State


def family(state: State, note: Note) -> list[Note]:
    """The note and all that are linked with it, also those in the bin, as they were said."""
    first = note.same_as_id or note.id
    part = state.part(Note, note.session_id).values()
    return sorted(
        (n for n in part if first in (n.id, n.same_as_id) or n.id == note.id), key=_said_order
    )


def first_of(notes: Iterable[Note]) -> Note:
    """The one that was said first."""
    return min(notes, key=_said_order)


def linked_to(state: State, session_id: str) -> dict[str, list[Note]]:
    """By the id of the note that was said first: the others that say the same, without the bin."""
    found: defaultdict[str, list[Note]] = defaultdict(list)
    for note in state.part(Note, session_id).values():
        if note.same_as_id and not note.binned:
            found[note.same_as_id].append(note)
    return dict(found)


def times_said(note: Note, others: Iterable[Note] = ()) -> int:
    """How often something was said: the note, each time it was heard again, and linked ones."""
    return 1 + note.heard + sum(1 + other.heard for other in others)


def _said_order(note: Note) -> tuple[float, str]:
    return note.position, note.id
