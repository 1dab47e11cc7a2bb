# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What one meeting hands on to the next: what was promised, and what was asked.

The next session of a learning group opens with it. These are pure reads; `Workspace.earlier` brings
what they read into memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import is_open, live_sessions, when
from facilitator.domain.records import Ask

if TYPE_CHECKING:
    from collections.abc import Collection

    from facilitator.domain.records import Action, Session
    from facilitator.domain.state import State


@dataclass(frozen=True, slots=True)
class Opening:
    """What a session opens with, in the order in which it was promised and asked.

    `before`: the session of the same learning group before it, None for the first.
    """

    before: Session | None = None
    actions: tuple[Action, ...] = ()
    asks: tuple[Ask, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.actions or self.asks)


def earlier_sessions(state: State, session: Session) -> tuple[Session, ...]:
    """The sessions of the same learning group before this one, the first of all on top."""
    if session.group_id is None:
        return ()
    place = when(session)
    found = [
        other
        for other in live_sessions(state)
        if other.group_id == session.group_id and other.id != session.id and when(other) < place
    ]
    return tuple(sorted(found, key=when))


def opening(state: State, session: Session, since: Collection[str] = ()) -> Opening:
    """What this session looks back on.

    All that the meeting before promised and asked, and those from meetings that are not in this
    library; of still earlier ones what is open, and what came to an end since the last meeting:
    the ids in `since`.
    """
    sessions = earlier_sessions(state, session)
    before = sessions[-1] if sessions else None
    actions = list(state.earlier_actions_of(session.id))
    asks: list[Ask] = []
    for earlier in sessions:
        last = earlier is before
        actions += (
            action
            for action in state.actions_of(earlier.id)
            if last or is_open(action) or action.id in since
        )
        asks += (
            ask
            for ask in state.entries_of(Ask, earlier.id)
            if last or ask.status == "open" or ask.id in since
        )
    return Opening(before, tuple(actions), tuple(asks))


def last_of_group(state: State, session: Session) -> Session:
    """The session of this one's learning group after which the next one comes."""
    if session.group_id is None:
        return session
    found = [other for other in live_sessions(state) if other.group_id == session.group_id]
    return max(found, key=when, default=session)
