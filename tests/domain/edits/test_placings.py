# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the grid: every group or note lies in one quarter of a stage, or in none."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.records import Cluster


@pytest.fixture
def groups(state):
    state.put([Cluster(f"c{letter}", "s", letter) for letter in "ABC"])
    return ["cA", "cB", "cC"]


def lying(state, stage_id="t1"):
    found = [p for p in state.placings_of("s") if p.stage_id == stage_id]
    return [(p.quarter, p.cluster_id or p.note_id) for p in found]


def test_several_lie_in_a_quarter_in_the_order_in_which_they_came(state, do, groups):
    do(edits.place_in_grid(state, "t1", 2, cluster_ids=["cC"]))
    do(edits.place_in_grid(state, "t1", 2, cluster_ids=["cA", "cB", "cA", "cC"]))
    assert lying(state) == [(2, "cC"), (2, "cA"), (2, "cB")]


def test_moving_keeps_one_place_and_the_same_place_changes_nothing(state, do, groups, said):
    note = said("Fewer forms")
    do(edits.place_in_grid(state, "t1", 1, cluster_ids=["cA"], note_ids=[note]))
    do(edits.place_in_grid(state, "t1", 4, cluster_ids=["cA"]))
    assert sorted(lying(state)) == [(1, note), (4, "cA")]
    assert edits.place_in_grid(state, "t1", 4, cluster_ids=["cA"]).changes == ()


def test_each_stage_has_a_grid_of_its_own(state, do, groups):
    do(edits.place_in_grid(state, "t1", 1, cluster_ids=["cA"]))
    do(edits.place_in_grid(state, "t2", 3, cluster_ids=["cA"]))
    do(edits.take_from_grid(state, "t1", cluster_ids=["cA", "cB"]))
    assert (lying(state), lying(state, "t2")) == ([], [(3, "cA")])
    assert edits.take_from_grid(state, "t1", cluster_ids=["cA"]).changes == ()


def test_no(state, said, do, groups, refused):
    foreign = do(edits.add_note(state, "other", text="x"))[0]
    for quarter in (0, 5):
        verb = edits.place_in_grid
        assert refused(verb, state, "t1", quarter, cluster_ids=["cA"]) == "place.unknown"
    assert refused(edits.place_in_grid, state, "t1", 1, note_ids=[foreign]) == "elsewhere"
    assert refused(edits.place_in_grid, state, "t1", 1, cluster_ids=["nowhere"]) == "gone"
    assert refused(edits.take_from_grid, state, "nowhere", cluster_ids=["cA"]) == "gone"


def test_a_group_that_goes_takes_its_place_along(state, do, groups):
    do(edits.place_in_grid(state, "t1", 1, cluster_ids=["cA", "cB"]))
    do(edits.dissolve_clusters(state, ["cA"]))
    assert lying(state) == [(1, "cB")]
