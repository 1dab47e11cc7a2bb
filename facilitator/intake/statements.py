# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Sentences on which people took a place on a line, according to a sample file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.ids import new_id
from facilitator.domain.records import Statement
from facilitator.domain.text import clean
from facilitator.domain.votes import SCALE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.domain.fields import Fields
    from facilitator.domain.records import Stage

PLACES = ("agree", "unsure", "disagree")  # as the file calls them


def read_statements(file: Fields, session_id: str, stages: Mapping[str, Stage]) -> list[Statement]:
    """Statements in their order, with how many stood at each place.

    `stages`: by the file's names. A statement without one belongs to the first stage that has a
    line, if any. What no field takes (names) is in `extra`.
    """
    line = next((stage for stage in stages.values() if stage.mode == SCALE), None)
    found: list[Statement] = []
    for part in file.each("statements"):
        kept: dict[str, Any] = {}
        name = part.raw("stage")
        if name and name not in stages:
            kept["stage"] = name
        stage = stages.get(name, line)
        counted = any(place in part for place in PLACES)
        counts = tuple(part.whole(place) for place in PLACES)
        statement = Statement(
            new_id(),
            session_id,
            stage.id if stage else None,
            part.words("text"),
            part.words("second_text"),
            counts if counted else (),
            float(len(found) + 1),
            part.words("reason"),
            tuple(map(clean, part.texts("reasons"))),
        )
        found.append(replace(statement, extra={**kept, **part.rest()}))
    return found
