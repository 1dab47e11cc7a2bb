# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes in their order and dots as they were counted: what the board and the paper both read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.records import Dots, Note
    from facilitator.domain.state import State


def in_place(notes: Iterable[Note]) -> list[Note]:
    """The notes of one group in order: as arranged by hand, else as they were said."""
    return sorted(notes, key=lambda n: (n.place is None, n.place or 0.0, n.position, n.id))


def dots_by_group(state: State, session_id: str) -> Counter[str]:
    """How many dots each group got, on itself and on its notes, by group id."""
    note_dots, cluster_dots = counted_dots(state.dots_of(session_id))
    for note in state.notes_of(session_id):
        if note.cluster_id:
            cluster_dots[note.cluster_id] += note_dots[note.id]
    return cluster_dots


def counted_dots(dots: Iterable[Dots]) -> tuple[Counter[str], Counter[str]]:
    """How many dots lie on each note, and on each group itself, by id."""
    on_notes: Counter[str] = Counter()
    on_clusters: Counter[str] = Counter()
    for dot in dots:
        if dot.note_id:
            on_notes[dot.note_id] += dot.count
        elif dot.cluster_id:
            on_clusters[dot.cluster_id] += dot.count
    return on_notes, on_clusters
