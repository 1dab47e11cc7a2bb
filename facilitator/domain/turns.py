# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whose turn it is in a round, and how much of that person's time is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.records import Participant, Session, Stage


@dataclass(frozen=True, slots=True)
class Turn:
    """`number` from 1; `people` 0 where nobody knows how many there are. `left`: seconds, below
    zero when the time is over. `name` is for the facilitator's eyes only, and often empty.
    """

    number: int
    people: int
    left: int
    name: str = ""


def turn_of(
    session: Session, stage: Stage, people: Sequence[Participant], *, elapsed: int
) -> Turn | None:
    """The turn after so many seconds of the stage; None where nobody counts them."""
    if not stage.per_person:
        return None
    left = stage.per_person * 60 - (elapsed - session.turn_at)
    known = sum(person.count for person in people) or session.people_expected
    return Turn(session.turn + 1, known, left, _name(session, stage, people))


def _name(session: Session, stage: Stage, people: Sequence[Participant]) -> str:
    """Only where each line of the list is one person, so that their order can be that of turns."""
    one_each = all(person.count == 1 and person.name for person in people)
    if not stage.keeps_names or not one_each or session.turn >= len(people):
        return ""
    return people[session.turn].name
