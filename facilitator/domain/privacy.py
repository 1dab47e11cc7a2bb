# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may point to a person: the rule for small groups of people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facilitator.domain.records import Participant, Voice

SMALL = 3  # fewer people than this are never shown beside a text (domain.md 3.7)
CELL = 5  # over several sessions, no number of fewer people than this (domain.md 3.5)


class Promised(Protocol):
    """An action, as a record or as a row of a series."""

    @property
    def type(self) -> str: ...


A = TypeVar("A", bound=Promised)


def shared(actions: Iterable[A]) -> list[A]:
    """The actions that the group may see: what somebody wants to learn is their own."""
    return [action for action in actions if action.type != "learning"]


def printable_voices(voices: Iterable[Voice], participants: Iterable[Participant]) -> list[Voice]:
    """The voices whose marks may be printed beside a note.

    A voice held by fewer than three people would name them. When what is left over is one or two
    people, leaving out only their mark would name them just as well: then no voice is printed.
    """
    people: Counter[str | None] = Counter()
    for participant in participants:
        people[participant.voice_id] += participant.count
    shown = [voice for voice in voices if people[voice.id] >= SMALL]
    left_over = people.total() - sum(people[voice.id] for voice in shown)
    return [] if 0 < left_over < SMALL else shown


def told_apart(people: Iterable[tuple[Sequence[str], int]]) -> tuple[dict[str, int], int]:
    """What people are, each told of three or more of them, and how many are nothing of these.

    Somebody may be several things. The others are none or at least three: as long as they are one
    or two, the smallest of what is told is not told either. Nothing, where nothing is left to tell.
    """
    known = [(frozenset(names), count) for names, count in people]
    counts: Counter[str] = Counter()
    for names, count in known:
        counts.update(dict.fromkeys(names, count))
    told = {name: count for name, count in counts.items() if count >= SMALL}
    while told:
        others = sum(count for names, count in known if names.isdisjoint(told))
        if not 0 < others < SMALL:
            return told, others
        del told[min(told, key=told.__getitem__)]
    return {}, 0


def is_small(people: int) -> bool:
    """Whether a session was so small that it only counts in totals."""
    return people < CELL


def may_show(people: int) -> bool:
    """Whether this number of people may be told: nobody, or enough not to point to anyone."""
    return people == 0 or people >= CELL


def told_together(counts: Sequence[int]) -> tuple[int, ...]:
    """Counts of people, neighbours added up until each may be told; empty when none may.

    Four answers become two halves, and these one whole: what is hidden cannot be reckoned back.
    """
    told = tuple(counts)
    while not all(may_show(number) for number in told):
        if len(told) == 1:
            return ()
        half = (len(told) + 1) // 2
        told = (sum(told[:half]), sum(told[half:])) if len(told) > 2 else (sum(told),)
    return told


def told_roles(roles: Mapping[str, int], *, inside: int, outside: int) -> dict[str, int]:
    """People by role; as "inside" and "outside" where a role is small; nothing where these are."""
    if all(may_show(number) for number in roles.values()):
        return dict(roles)
    if may_show(inside) and may_show(outside):
        return {"inside": inside, "outside": outside}
    return {}
