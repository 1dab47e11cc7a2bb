# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb that plans the session after one that was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, updated
from facilitator.domain.edits.library import in_group, next_number
from facilitator.domain.records import LearningGroup, Session
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from facilitator.domain.planning import UsualWords
    from facilitator.domain.state import State
    from facilitator.domain.templates import Template


def plan_next(
    state: State, session_id: str, template: Template, *, usual: UsualWords | None = None
) -> Edit:
    """A draft of the session after this one, in the same learning group.

    What the session holds must be in memory.

    One in no learning group starts one, with its own title: the two belong together from now on.
    Refused: "gone", "name.too_long".
    """
    from facilitator.domain.next_session import next_session  # no start needs it

    before = existing(state, Session, session_id)
    joined, made = before, list[LearningGroup]()
    if before.group_id is None:
        placed, made = in_group(state, before, before.title or template.name_in(before.language))
        joined = replace(placed, number=next_number(state, placed.group_id))
    number = max(next_number(state, joined.group_id), joined.number + 1)
    session, parts = next_session(state, joined, template, number=number, usual=usual)
    moved = updated(before, group_id=joined.group_id, number=joined.number)
    return edit_of("plan_next", *map(added, made), moved, *map(added, [session, *parts]))
