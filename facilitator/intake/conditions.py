# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a sample file says was checked before the session began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.conditions import FAMILIES
from facilitator.domain.ids import new_id
from facilitator.domain.records import Condition

if TYPE_CHECKING:
    from facilitator.domain.fields import Fields


def read_lines(file: Fields, session_id: str) -> list[Condition]:
    """The lines of a file in its order; a family we do not know is space. Unreadable: as `Fields`.

    A family that is no family stays word for word in `extra`.
    """
    lines = []
    for place, part in enumerate(file.each("conditions"), start=1):
        family = part.line("family")
        known = family in FAMILIES
        line = Condition(
            new_id(),
            session_id,
            family if known else FAMILIES[0],
            part.line("text"),
            part.flag("met"),
            float(place),
            extra=({} if known or not family else {"family": family}) | part.rest(),
        )
        lines.append(line)
    return lines
