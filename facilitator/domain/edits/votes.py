# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of dots: what was counted on groups and on notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.ids import new_id
from facilitator.domain.records import Cluster, Dots, Note
from facilitator.domain.rules import count as checked
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from facilitator.domain.state import State


def set_dots(
    state: State, *, count: int, cluster_id: str | None = None, note_id: str | None = None
) -> Edit:
    """How many dots were counted on one group, or on one note; 0 takes them away.

    Refused: "gone", "count.negative".
    """
    checked(count)
    target = existing(state, Cluster, cluster_id) if cluster_id else None
    session_id = target.session_id if target else existing(state, Note, note_id or "").session_id
    old = next(
        (
            d
            for d in state.dots_of(session_id)
            if (d.cluster_id, d.note_id) == (cluster_id, note_id) and d.source == "paper"
        ),
        None,
    )
    if old:
        return edit_of("set_dots", updated(old, count=count) if count else removed(old))
    if not count:
        return edit_of("set_dots")
    return edit_of("set_dots", added(Dots(new_id(), session_id, cluster_id, note_id, count)))
