# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what makes it possible to speak freely: conditions to check, and ground rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.conditions import FAMILIES
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Condition, Session
from facilitator.domain.rules import existing, one_of
from facilitator.domain.text import name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.state import State

MOST_RULES = 40


def add_condition(state: State, session_id: str, *, family: str, text: str) -> Edit:
    """A line of one's own to check, last in its family.

    Refused: "gone", "value.unknown", "name.empty", "name.too_long".
    """
    existing(state, Session, session_id)
    line = Condition(
        new_id(),
        session_id,
        one_of(family, FAMILIES),
        _line(text),
        position=max((c.position for c in state.conditions_of(session_id)), default=0.0) + 1,
    )
    return edit_of("add_condition", added(line))


def add_conditions(state: State, session_id: str, lines: Iterable[Condition]) -> Edit:
    """The usual lines, for a session that has none. Refused: "gone"."""
    existing(state, Session, session_id)
    return edit_of("add_conditions", *map(added, lines))


def write_condition(state: State, condition_id: str, text: str) -> Edit:
    """Refused: "gone", "name.empty", "name.too_long"."""
    line = existing(state, Condition, condition_id)
    return edit_of("write_condition", updated(line, text=_line(text)))


def tick_condition(state: State, condition_id: str, met: bool) -> Edit:
    """Whether it is there. Refused: "gone"."""
    return edit_of("tick_condition", updated(existing(state, Condition, condition_id), met=met))


def remove_condition(state: State, condition_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("remove_condition", removed(existing(state, Condition, condition_id)))


def set_ground_rules(state: State, session_id: str, rules: Sequence[str]) -> Edit:
    """The rules that hold in this session, in this order; empty and second ones are left out.

    Refused: "gone", "name.too_long", "rules.too_many" with `limit`.
    """
    session = existing(state, Session, session_id)
    kept = tuple(dict.fromkeys(filter(None, map(name_text, rules))))
    if len(kept) > MOST_RULES:
        raise Refused("rules.too_many", limit=MOST_RULES)
    return edit_of("set_ground_rules", updated(session, ground_rules=kept))


def _line(text: str) -> str:
    if not (text := name_text(text)):
        raise Refused("name.empty")
    return text
