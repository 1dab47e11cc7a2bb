# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who was there and what it cost, as those may read it who were not there.

No number of fewer than three people is in it, and none that would let one be reckoned back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.privacy import SMALL, told_apart

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from facilitator.domain.records import Participant, Session
    from facilitator.domain.state import State

#: How the time of people was paid for; `Session` has a count of each.
ARRANGEMENTS = ("paid", "in_work_time", "expenses_only", "unpaid")


@dataclass(frozen=True, slots=True)
class Outward:
    """`roles` with how many people; `others`: how many have none of these roles.

    `arrangements`: how many people were paid, came in work time, got expenses only or nothing;
    `otherwise`: how many came in a way that is not told. `lived`: how many have lived experience,
    0 where that is not told; `lived_paid`: how many of these were paid, None where that is not.
    Hours are those of all people together, 0 when nobody wrote them down.
    """

    roles: tuple[tuple[str, int], ...] = ()
    others: int = 0
    lived: int = 0
    lived_paid: int | None = None
    arrangements: tuple[tuple[str, int], ...] = ()
    otherwise: int = 0
    planned_hours: float = 0.0
    real_hours: float = 0.0


def read(state: State, session: Session) -> Outward:
    """What may be told outside the room."""
    people = state.participants(session.id)
    roles, others = told_apart((person.roles, person.count) for person in people)
    came = [((how,), getattr(session, how)) for how in ARRANGEMENTS]
    arrangements, otherwise = told_apart(came)
    lived = _lived(people, roles)
    return Outward(
        tuple(roles.items()),
        others,
        lived,
        _lived_paid(session, lived) if "paid" in arrangements or not session.paid else None,
        tuple(arrangements.items()),
        otherwise,
        session.planned_hours,
        session.real_hours,
    )


def _lived(people: Sequence[Participant], told: Collection[str]) -> int:
    """How many have lived experience; 0 where what is told of roles leaves one or two."""
    without = {role for one in people if not one.lived_experience for role in one.roles}
    known = set(told) - without
    lived = [one for one in people if one.lived_experience]
    rest = sum(one.count for one in lived if known.isdisjoint(one.roles))
    every = sum(one.count for one in lived)
    return every if _safe(rest) and every >= SMALL else 0


def _lived_paid(session: Session, lived: int) -> int | None:
    """How many of those with lived experience were paid, unless it points to one or two."""
    paid = session.paid_lived
    counted = any(getattr(session, how) for how in ARRANGEMENTS)
    told = all(map(_safe, (paid, lived - paid, session.paid - paid)))
    return paid if counted and lived and told else None


def _safe(people: int) -> bool:
    """Whether so many people point to nobody: none, or at least three."""
    return people == 0 or people >= SMALL
