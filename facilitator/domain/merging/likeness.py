# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which notes of a file may say the same as notes that are here: compared apart, in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from facilitator.domain.parcels import Parcel, adopted
from facilitator.domain.records import Note
from facilitator.domain.similar import twins

if TYPE_CHECKING:
    from facilitator.domain.state import State

#: By the id of a note that comes in: the note here that may say the same.
Likes = Mapping[str, str]
Texts = tuple[tuple[str, str], ...]


def to_compare(state: State, session_id: str, incoming: Parcel) -> tuple[Texts, Texts]:
    """The ids and words of the notes that are new, and of those that are here; without bins."""
    here = state.part(Note, session_id)
    parts = adopted(incoming, session_id).parts
    coming = (part for part in parts if isinstance(part, Note) and part.id not in here)
    return _texts(coming), _texts(here.values())


def like_notes(coming: Texts, here: Texts, check: Callable[[], object] = lambda: None) -> Likes:
    """Which of the notes that come in may say the same as one of those. `check` may raise."""
    found = twins([text for _, text in coming], [text for _, text in here], check)
    return {
        key: here[place][0]
        for (key, _), place in zip(coming, found, strict=True)
        if place is not None
    }


def _texts(notes: Iterable[Note]) -> Texts:
    chosen = sorted(
        (note for note in notes if not note.binned),
        key=lambda note: (note.position, note.id),
    )
    return tuple((note.id, note.text) for note in chosen)
