# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what a group decides and does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.ids import new_id
from facilitator.domain.records import Action, Cluster, Decision, Session
from facilitator.domain.rules import (
    ACTION_STATUSES,
    ACTION_TYPES,
    DECISION_TYPES,
    existing,
    one_of,
    part_of,
)
from facilitator.domain.text import long_text, name_text, note_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.state import State


def add_decision(
    state: State, session_id: str, *, text: str, cluster_ids: Sequence[str] = ()
) -> Edit:
    """A sentence the group decided, resting on these groups of notes.

    Refused: "gone", "note.empty", "note.too_long".
    """
    existing(state, Session, session_id)
    resting = tuple(_group(state, session_id, key) for key in cluster_ids)
    position = _after(d.position for d in state.decisions_of(session_id))
    decision = Decision(new_id(), session_id, note_text(text), resting, position=position)
    return edit_of("add_decision", added(decision))


def write_decision(state: State, decision_id: str, **values: Any) -> Edit:
    """Set fields of a decision: text, cluster_ids, how, gains, type ("" for just a decision).

    Refused: "gone", "elsewhere", "value.unknown", "note.empty", or a text that is too long.
    """
    decision = existing(state, Decision, decision_id)
    settled: dict[str, Any] = {}
    for name, value in values.items():
        if name == "text":
            settled[name] = note_text(value)
        elif name in ("how", "gains"):
            settled[name] = long_text(value)
        elif name == "type":
            settled[name] = one_of(value, DECISION_TYPES)
        elif name == "cluster_ids":
            settled[name] = tuple(_group(state, decision.session_id, key) for key in value)
        else:
            raise TypeError(f"a decision has no field {name!r} to write")
    return edit_of("write_decision", updated(decision, **settled))


def remove_decision(state: State, decision_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("remove_decision", removed(existing(state, Decision, decision_id)))


def add_action(
    state: State,
    session_id: str,
    *,
    text: str,
    owner: str = "",
    due: str = "",
    cluster_id: str | None = None,
) -> Edit:
    """What somebody will do. `due` is an ISO date. Refused: "gone", "note.empty", too long."""
    existing(state, Session, session_id)
    action = Action(
        new_id(),
        session_id,
        note_text(text),
        name_text(owner),
        due=due,
        cluster_id=_group(state, session_id, cluster_id) if cluster_id else None,
        position=_after(a.position for a in state.actions_of(session_id)),
    )
    return edit_of("add_action", added(action))


def write_action(state: State, action_id: str, **values: Any) -> Edit:
    """Set fields of an action: text, owner, helper, starts and due (ISO dates), first_step, sign,
    type, cluster_id. How it stands and what was learned have verbs of their own.

    Refused: "gone", "elsewhere", "value.unknown", "note.empty", or a text that is too long.
    """
    action = existing(state, Action, action_id)
    settled: dict[str, Any] = {}
    for name, value in values.items():
        if name == "text":
            settled[name] = note_text(value)
        elif name in ("owner", "helper"):
            settled[name] = name_text(value)
        elif name in ("first_step", "sign"):
            settled[name] = long_text(value)
        elif name == "type":
            settled[name] = one_of(value, ACTION_TYPES)
        elif name == "cluster_id":
            settled[name] = _group(state, action.session_id, value) if value else None
        elif name in ("starts", "due"):
            settled[name] = value
        else:
            raise TypeError(f"an action has no field {name!r} to write")
    return edit_of("write_action", updated(action, **settled))


def set_action_status(state: State, action_id: str, status: str) -> Edit:
    """Open, doing, done, stuck or dropped. Refused: "gone", "value.unknown"."""
    action = existing(state, Action, action_id)
    return edit_of("set_action_status", updated(action, status=one_of(status, ACTION_STATUSES)))


def remove_action(state: State, action_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("remove_action", removed(existing(state, Action, action_id)))


def _group(state: State, session_id: str, key: str) -> str:
    """The id of a group of this session."""
    return part_of(state, Cluster, key, session_id=session_id).id


def _after(positions: Iterable[float]) -> float:
    return max(positions, default=0.0) + 1
