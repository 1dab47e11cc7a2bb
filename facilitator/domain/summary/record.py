# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""All that a session holds and no other paper may say: for the facilitator's full record alone.

What was put in the bin is not in it, nor a story that was withdrawn, the facilitator's own log and
tips, and what somebody wants to learn for themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain.dots import counted_dots, dots_by_group
from facilitator.domain.privacy import shared
from facilitator.domain.records import (
    Action,
    Cluster,
    Condition,
    Evidence,
    Note,
    Offer,
    Participant,
    Pulse,
    Session,
    Stage,
    Story,
    Voice,
)
from facilitator.domain.summary.memory import grids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.records import Record
    from facilitator.domain.state import State
    from facilitator.domain.summary.thoughts import Grid

RECORD = "record"
R = TypeVar("R", bound="Record")


@dataclass(frozen=True, slots=True)
class FullRecord:
    """What the record says beyond the summary, as it was written down, each in its order.

    `dots`: those on each note and on each group with its notes, by their ids. `own_learning`: how
    many promises of people to themselves are left out.
    """

    session: Session
    people: tuple[Participant, ...] = ()
    voices: tuple[Voice, ...] = ()
    stages: tuple[Stage, ...] = ()
    conditions: tuple[Condition, ...] = ()
    groups: tuple[Cluster, ...] = ()
    notes: tuple[Note, ...] = ()
    dots: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    grids: tuple[Grid, ...] = ()
    actions: tuple[Action, ...] = ()
    stories: tuple[Story, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    offers: tuple[Offer, ...] = ()
    pulse: tuple[Pulse, ...] = ()
    own_learning: int = 0


def read(state: State, session: Session) -> FullRecord:
    """The record of an open session."""
    key = session.id
    notes = state.notes_of(key)
    actions = state.actions_of(key)
    printed = shared(actions)
    on_notes, _ = counted_dots(state.dots_of(key))
    stages = (replace(stage, private_notes="") for stage in state.stages(key))
    return FullRecord(
        replace(session, extra={}),
        _bare(state.participants(key)),
        _bare(state.voices(key)),
        _bare(stages),
        _bare(state.conditions_of(key)),
        _bare(state.clusters_of(key)),
        _bare(notes),
        MappingProxyType(dict(on_notes + dots_by_group(state, key))),
        tuple(grids(state, key, notes)),
        _bare(printed),
        _bare(story for story in state.entries_of(Story, key) if not story.withdrawn),
        _bare(state.entries_of(Evidence, key)),
        _bare(state.entries_of(Offer, key)),
        _bare(state.pulse_of(key)),
        len(actions) - len(printed),
    )


def _bare(records: Iterable[R]) -> tuple[R, ...]:
    """The records without what a file said that no field takes: nobody has looked at that."""
    nothing: dict[str, Any] = {"extra": {}}
    return tuple(replace(record, **nothing) for record in records)
