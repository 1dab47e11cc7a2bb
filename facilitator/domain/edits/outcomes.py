# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what a group decides and does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.ids import new_id
from facilitator.domain.records import Action, Cluster, Decision, Session
from facilitator.domain.rules import ACTION_STATUSES, existing, one_of, part_of
from facilitator.domain.text import name_text, note_text

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
    resting = tuple(part_of(state, Cluster, key, session_id=session_id).id for key in cluster_ids)
    position = _after(d.position for d in state.decisions_of(session_id))
    decision = Decision(new_id(), session_id, note_text(text), resting, position=position)
    return edit_of("add_decision", added(decision))


def write_decision(state: State, decision_id: str, text: str) -> Edit:
    """Refused: "gone", "note.empty", "note.too_long"."""
    decision = existing(state, Decision, decision_id)
    return edit_of("write_decision", updated(decision, text=note_text(text)))


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
        cluster_id=(
            part_of(state, Cluster, cluster_id, session_id=session_id).id if cluster_id else None
        ),
        position=_after(a.position for a in state.actions_of(session_id)),
    )
    return edit_of("add_action", added(action))


def write_action(
    state: State,
    action_id: str,
    *,
    text: str | None = None,
    owner: str | None = None,
    due: str | None = None,
) -> Edit:
    """Set what is given. Refused: "gone", "note.empty", "note.too_long", "name.too_long"."""
    values: dict[str, Any] = {}
    if text is not None:
        values["text"] = note_text(text)
    if owner is not None:
        values["owner"] = name_text(owner)
    if due is not None:
        values["due"] = due
    return edit_of("write_action", updated(existing(state, Action, action_id), **values))


def set_action_status(state: State, action_id: str, status: str) -> Edit:
    """Open, doing, done, stuck or dropped. Refused: "gone", "value.unknown"."""
    action = existing(state, Action, action_id)
    return edit_of("set_action_status", updated(action, status=one_of(status, ACTION_STATUSES)))


def remove_action(state: State, action_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("remove_action", removed(existing(state, Action, action_id)))


def _after(positions: Iterable[float]) -> float:
    return max(positions, default=0.0) + 1
