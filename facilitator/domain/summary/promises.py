# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads what was decided, promised, asked and aimed at, now and before.

What somebody wants to learn is their own business and on no paper of the group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facilitator.domain.catalogue import date_of
from facilitator.domain.edits.fate import FATES
from facilitator.domain.following import opening
from facilitator.domain.privacy import shared
from facilitator.domain.records import Ask, Goal
from facilitator.domain.summary.outcomes import (
    Aim,
    Asked,
    Decided,
    Earlier,
    Fate,
    Idea,
    ToDo,
)
from facilitator.domain.summary.plan import OWN_SLIPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.records import Action, Note, Session
    from facilitator.domain.state import State


def read(state: State, session: Session, notes: Sequence[Note]) -> dict[str, Any]:
    """The fields of a summary that this module reads; `notes`: those that may be printed."""
    before = opening(state, session)
    return {
        "decisions": _decisions(state, session.id),
        "actions": tuple(map(_to_do, shared(state.actions_of(session.id)))),
        "asks": _asked(state, state.entries_of(Ask, session.id)),
        "earlier": tuple(map(_earlier, shared(before.actions))),
        "earlier_asks": _asked(state, before.asks),
        "fates": _fates(notes),
        "goals": tuple(map(_aim, state.entries_of(Goal, session.id))),
    }


def own_learning(state: State, session: Session, kind: str) -> dict[str, Any]:
    """What people want to learn, in the value only where the sheets for its owners are made."""
    own = [action for action in state.actions_of(session.id) if action.type == "learning"]
    made = tuple(map(_to_do, own)) if kind == OWN_SLIPS else ()
    return {"own_learning": made, "has_own": bool(own)}


def _decisions(state: State, session_id: str) -> tuple[Decided, ...]:
    letters = {c.id: c.letter for c in state.clusters_of(session_id)}
    return tuple(
        Decided(
            decision.text,
            tuple(letters[key] for key in decision.cluster_ids if key in letters),
            decision.how,
            decision.gains,
            decision.type,
        )
        for decision in state.decisions_of(session_id)
    )


def _to_do(action: Action) -> ToDo:
    return ToDo(
        action.text,
        action.owner,
        action.helper,
        action.due,
        action.first_step,
        action.sign,
        action.type,
        action.starts,
        action.learned,
        action.outcome,
    )


def _asked(state: State, asks: Iterable[Ask]) -> tuple[Asked, ...]:
    days = {session.id: session.date for session in state.sessions.values()}
    return tuple(
        Asked(
            ask.text,
            ask.addressee,
            ask.answer_by,
            ask.status,
            ask.answer,
            ask.answered_on,
            days.get(ask.session_id, ""),
        )
        for ask in asks
    )


def _earlier(action: Action) -> Earlier:
    return Earlier(action.text, action.owner, action.status, action.learned, action.outcome)


def _fates(notes: Sequence[Note]) -> tuple[Fate, ...]:
    """The ideas of each fate, in the order in which they were said."""
    found = (
        Fate(fate, tuple(Idea(n.text, n.fate_reason) for n in notes if n.fate == fate))
        for fate in FATES
    )
    return tuple(fate for fate in found if fate.ideas)


def _aim(goal: Goal) -> Aim:
    return Aim(
        goal.what,
        goal.direction,
        goal.start,
        goal.target,
        goal.unit,
        goal.due,
        goal.seen_by,
        goal.owner,
        tuple(map(_measured, goal.measured)),
    )


def _measured(entry: str) -> tuple[str, str]:
    """ "2026-12-01 12" as date and value; what begins with no date is all value."""
    day, _, value = entry.strip().partition(" ")
    return (day, value.strip()) if date_of(day) else ("", entry.strip())
