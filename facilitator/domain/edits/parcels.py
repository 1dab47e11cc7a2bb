# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a session that comes from another library: it comes in, or it is added to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.edits.library import add_session
from facilitator.domain.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.domain.change import Edit
    from facilitator.domain.parcels import Parcel
    from facilitator.domain.records import LearningGroup
    from facilitator.domain.state import State


def merge_session(state: State, session_id: str, incoming: Parcel) -> Edit:
    """Add what is new in a file to an open session; see `facilitator.domain.merging`.

    Refused: "gone".
    """
    from facilitator.domain.merging import merge  # comparing notes is not needed at a start

    return merge(state, session_id, incoming).edit


def unpack(
    state: State, parcel: Parcel, *, taken: Callable[[Edit], bool] = lambda _edit: False
) -> Edit:
    """The session comes into this library with the ids that it has, for the first time.

    Its learning group is found again by its id, else by its name, else it comes along. `taken`:
    whether something of an edit is here already; then the session gets other ids.
    """
    from facilitator.domain.parcels import copied  # no start needs it

    edit = _unpacked(state, parcel)
    return _unpacked(state, copied(parcel)) if taken(edit) else edit


def _unpacked(state: State, parcel: Parcel) -> Edit:
    group, made = _group_here(state, parcel.group)
    session = replace(parcel.session, group_id=group.id if group else None, binned=False)
    return add_session(session, [*made, *parcel.parts])


def _group_here(
    state: State, group: LearningGroup | None
) -> tuple[LearningGroup | None, list[LearningGroup]]:
    """The learning group in this library, and in a list if it is a new one."""
    if group is None:
        return None, []
    here = [other for other in state.groups.values() if not other.binned]
    by_id = next((other for other in here if other.id == group.id), None)
    by_name = (other for other in here if other.name.casefold() == group.name.casefold())
    if found := by_id or next(by_name, None):
        return found, []
    key = new_id() if group.id in state.groups else group.id
    made = replace(group, id=key, binned=False, position=float(len(state.groups)))
    return made, [made]
