# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session holds that the format of the sample files has no place for.

Whoever saves a session in that format is told, so that nothing is lost without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.records import (
    Dilemma,
    Goal,
    HostNote,
    Offer,
    Placing,
    Story,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.domain.records import Session
    from facilitator.domain.state import State

_KINDS = (Goal, Story, Dilemma, Offer, Placing, HostNote)
_COST = (
    "paid", "paid_lived", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before",
    "planned_hours", "real_hours",
)  # fmt: skip


def no_place_for(state: State, session: Session) -> Mapping[str, int]:
    """How many there are of each kind that is not written; empty when everything is.

    A voice that stands for a role comes back with the people who have it. Besides kinds of
    records: "group" (of a decision that rests on several, all but the first),
    "link" (between notes), "author" (of a note), "binned" (notes in the bin), "cost" (how many
    people took part in which way, and hours). The session must be open.
    """
    notes = state.notes_of(session.id)
    found = {cls.kind: len(state.part(cls, session.id)) for cls in _KINDS}
    found |= {
        "voice": sum(not voice.role for voice in state.voices(session.id)),
        "group": sum(max(0, len(d.cluster_ids) - 1) for d in state.decisions_of(session.id)),
        "link": sum(bool(note.builds_on_id) + bool(note.same_as_id) for note in notes),
        "author": sum(bool(note.author_id) for note in notes),
        "binned": sum(
            note.binned for note in state.notes.values() if note.session_id == session.id
        ),
        "cost": sum(bool(getattr(session, name)) for name in _COST),
    }
    return {name: count for name, count in found.items() if count}
