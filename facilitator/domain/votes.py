# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was counted: dots on groups and notes, and where people stood on a line.

Dots advise, people decide: nothing here chooses anything, and what is equal stays equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.dots import counted_dots, dots_by_group
from facilitator.domain.records import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Cluster, Session, Statement
    from facilitator.domain.state import State

VOTE, GRID, SCALE = "vote", "grid", "scale"  # modes of a stage that count something
PLACES = 3  # on a line without labels of its own: agree, unsure, disagree


@dataclass(frozen=True, slots=True)
class Budget:
    """How many dots lie anywhere, and how many `people` with `per_person` dots each have.

    `dots` is 0 while nobody knows how many people there are: then nothing is too much.
    """

    placed: int
    people: int
    per_person: int

    @property
    def dots(self) -> int:
        return self.people * self.per_person

    @property
    def over(self) -> int:
        """How many dots there are too many."""
        return max(0, self.placed - self.dots) if self.dots else 0

    @property
    def heard(self) -> int:
        """So many people at least have placed dots: nobody has more than theirs."""
        if not self.per_person:
            return 0
        return min(self.people, -(-self.placed // self.per_person))


@dataclass(frozen=True, slots=True)
class Total:
    """The dots of a group: on itself, and together with those on its notes."""

    cluster: Cluster
    own: int
    with_notes: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A group's place among all. Groups with as many dots share it: 1, 2, 2, 4."""

    place: int
    cluster: Cluster
    count: int


def budget(state: State, session: Session) -> Budget:
    """The dots of an open session, as placed so far and as there are."""
    stage = vote_stage(state, session)
    people = session.people_expected or sum(p.count for p in state.participants(session.id))
    per_person = (stage.dots if stage else 0) or session.dots_per_person
    return Budget(placed(state, session.id), people, per_person)


def vote_stage(state: State, session: Session) -> Stage | None:
    """The stage whose dots are meant: the one that runs, else the last begun, else the first."""
    votes = [stage for stage in state.stages(session.id) if stage.mode == VOTE]
    running = next((stage for stage in votes if stage.id == session.stage_id), None)
    begun = [stage for stage in votes if stage.started_at]
    return running or next(iter(begun[::-1] or votes), None)


def placed(state: State, session_id: str) -> int:
    """All dots on groups, and on notes that are not in the bin."""
    on_notes, _ = counted_dots(state.dots_of(session_id))
    loose = (note for note in state.notes_of(session_id) if not note.cluster_id)
    return dots_by_group(state, session_id).total() + sum(on_notes[note.id] for note in loose)


def totals(state: State, session_id: str) -> list[Total]:
    """The dots of every group, in the order of the letters."""
    _, own = counted_dots(state.dots_of(session_id))
    together = dots_by_group(state, session_id)
    return [Total(c, own[c.id], together[c.id]) for c in state.clusters_of(session_id)]


def ranking(totals: Sequence[Total]) -> list[Ranked]:
    """Most dots first; of those with as many, in the order in which they came."""
    counts = [total.with_notes for total in totals]
    ranked = [
        Ranked(
            1 + sum(count > total.with_notes for count in counts), total.cluster, total.with_notes
        )
        for total in totals
    ]
    return sorted(ranked, key=lambda found: found.place)


def places_of(state: State, statement: Statement) -> int:
    """How many places the line of a statement has."""
    stage = state.all(Stage).get(statement.stage_id or "")
    return places_on(stage)


def places_on(stage: Stage | None) -> int:
    """How many places the lines of a stage have."""
    return len(stage.labels) if stage and stage.labels else PLACES


def statements_for(state: State, stage: Stage) -> list[Statement]:
    """The statements of a stage, and those that belong to none, as files may bring them."""
    found = state.statements_of(stage.session_id)
    return [statement for statement in found if statement.stage_id in (stage.id, None)]


def first_to_speak(counts: Sequence[int]) -> tuple[int, ...]:
    """The places where fewest people stand: they give their reasons first.

    Empty places do not speak. Nobody comes first where as many people stand at all places.
    """
    taken = [count for count in counts if count]
    if len(set(taken)) < 2:
        return ()
    return tuple(place for place, count in enumerate(counts) if count == min(taken))


def in_turn(counts: Sequence[int]) -> list[int]:
    """The places of a line, those where fewest people stand first; empty ones do not speak first.

    Places with as many people keep their order.
    """
    return sorted(range(len(counts)), key=lambda place: counts[place] or float("inf"))


def reasons_in_turn(statement: Statement) -> list[tuple[int, str]]:
    """Each reason with its place on the line, those of the places where fewest people stand first.

    Reasons of which nobody knows the place come last, with −1.
    """
    counts = (*statement.counts, *([0] * len(statement.reasons)))[: len(statement.reasons)]
    said = [
        (place, line.strip())
        for place in in_turn(counts)
        for line in statement.reasons[place].split("\n")
    ]
    said += [(-1, line.strip()) for line in statement.reason.split("\n")]
    return [(place, line) for place, line in said if line]


def axis_ends(axis: str) -> tuple[str, str]:
    """The two ends of an axis, "now | later": left and right, or top and bottom."""
    first, _, last = axis.partition("|")
    return first.strip(), last.strip()
