# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What rests on a group: decisions, actions, questions and stories, when the group goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import updated
from facilitator.domain.records import Action, Ask, Decision, Story

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from facilitator.domain.change import Change
    from facilitator.domain.records import Cluster
    from facilitator.domain.state import State

ON_ONE: tuple[type[Action | Ask], ...] = (Action, Ask)
ON_MANY: tuple[type[Decision | Story], ...] = (Decision, Story)


def rests(state: State, cluster: Cluster) -> bool:
    """Whether anything rests on this group."""
    key = cluster.session_id
    return any(
        record.cluster_id == cluster.id
        for cls in ON_ONE
        for record in state.part(cls, key).values()
    ) or any(
        cluster.id in record.cluster_ids
        for cls in ON_MANY
        for record in state.part(cls, key).values()
    )


def moved_on(
    state: State, session_id: str, gone: Collection[str | None], kept: Cluster | None = None
) -> Iterable[Change | None]:
    """What rested on the groups that go now rests on the one that is kept, or on none of them."""
    for cls in ON_ONE:
        for one in state.part(cls, session_id).values():
            if one.cluster_id in gone:
                yield updated(one, cluster_id=kept.id if kept else None)
    for many in ON_MANY:
        for record in state.part(many, session_id).values():
            keys = ((kept.id if kept else None) if k in gone else k for k in record.cluster_ids)
            yield updated(record, cluster_ids=tuple(dict.fromkeys(key for key in keys if key)))
