# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the grid: the room lays groups or notes into one of four quarters, or takes them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Cluster, Note, Placing, Stage
from facilitator.domain.rules import QUARTERS, existing, part_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State


def place_in_grid(
    state: State,
    stage_id: str,
    quarter: int,
    *,
    cluster_ids: Sequence[str] = (),
    note_ids: Sequence[str] = (),
) -> Edit:
    """Groups and notes into a quarter of a stage's grid, behind what lies there.

    1 is top left, 2 top right, 3 bottom left, 4 bottom right. What lies there already stays where
    it is. Refused: "gone", "elsewhere", "place.unknown".
    """
    stage = existing(state, Stage, stage_id)
    if quarter not in QUARTERS:
        raise Refused("place.unknown", place=quarter)
    there = _of_stage(state, stage)
    last = max((p.position for p in there.values() if p.quarter == quarter), default=0.0)
    changes = []
    for cluster_id, note_id in _targets(state, stage, cluster_ids, note_ids):
        old = there.get((cluster_id, note_id))
        if old and old.quarter == quarter:
            continue
        last += 1
        if old:
            changes.append(updated(old, quarter=quarter, position=last))
        else:
            new = Placing(new_id(), stage.session_id, stage.id, cluster_id, note_id, quarter, last)
            changes.append(added(new))
    return edit_of("place_in_grid", *changes)


def take_from_grid(
    state: State,
    stage_id: str,
    *,
    cluster_ids: Sequence[str] = (),
    note_ids: Sequence[str] = (),
) -> Edit:
    """Groups and notes out of a stage's grid again. Refused: "gone", "elsewhere"."""
    stage = existing(state, Stage, stage_id)
    there = _of_stage(state, stage)
    found = (there.get(target) for target in _targets(state, stage, cluster_ids, note_ids))
    return edit_of("take_from_grid", *(removed(placing) for placing in found if placing))


Target = tuple[str | None, str | None]  # the id of a group, or of a note


def _of_stage(state: State, stage: Stage) -> dict[Target, Placing]:
    found = (p for p in state.placings_of(stage.session_id) if p.stage_id == stage.id)
    return {(placing.cluster_id, placing.note_id): placing for placing in found}


def _targets(
    state: State, stage: Stage, cluster_ids: Sequence[str], note_ids: Sequence[str]
) -> list[Target]:
    session_id = stage.session_id
    groups = (part_of(state, Cluster, key, session_id=session_id) for key in cluster_ids)
    notes = (part_of(state, Note, key, session_id=session_id) for key in note_ids)
    targets: list[Target] = [*((c.id, None) for c in groups), *((None, n.id) for n in notes)]
    return list(dict.fromkeys(targets))
