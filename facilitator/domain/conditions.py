# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What makes it possible to speak freely: space, permission, recognition, and the usual nine lines
that every session begins with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.fields import Fields, in_language
from facilitator.domain.ids import new_id
from facilitator.domain.records import Condition

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FAMILIES = ("space", "permission", "recognition")


@dataclass(frozen=True, slots=True)
class UsualCondition:
    """One of the lines that a new session is given, in every language it is written in."""

    id: str
    family: str
    text: Mapping[str, str]


def read_conditions(content: object) -> tuple[UsualCondition, ...]:
    """The usual conditions from the decoded JSON of their file. Unreadable: as `Fields`."""
    return tuple(
        UsualCondition(part.line("id"), part.line("family"), part.by_language("text"))
        for part in Fields(content).each("conditions")
    )


def conditions_in(
    usual: Sequence[UsualCondition], session_id: str, language: str
) -> tuple[Condition, ...]:
    """These lines for a session, in its language, none of them ticked yet."""
    return tuple(
        Condition(
            new_id(),
            session_id,
            one.family,
            in_language(one.text, language),
            position=float(place),
        )
        for place, one in enumerate(usual, start=1)
    )
