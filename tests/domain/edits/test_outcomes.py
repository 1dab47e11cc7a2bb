# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of decisions and actions."""

from __future__ import annotations

import pytest

from facilitator.domain import edits


def test_decisions_rest_on_groups_and_keep_their_order(state, do, refused):
    [_, group] = do(edits.add_cluster(state, "s"))
    [first] = do(edits.add_decision(state, "s", text="One number", cluster_ids=[group]))
    [second] = do(edits.add_decision(state, "s", text="Two"))
    do(edits.write_decision(state, second, text="Two nights"))
    assert [d.text for d in state.decisions_of("s")] == ["One number", "Two nights"]
    do(edits.remove_decision(state, first))
    assert [d.id for d in state.decisions_of("s")] == [second]
    assert refused(edits.add_decision, state, "s", text=" ") == "note.empty"
    assert refused(edits.add_decision, state, "other", text="x", cluster_ids=[group]) == "elsewhere"


def test_actions(state, do, refused):
    [action] = do(edits.add_action(state, "s", text="Ring", owner="Per", due="2026-12-04"))
    do(edits.write_action(state, action, text="Ring twice", owner="Sara Wik", due=""))
    do(edits.set_action_status(state, action, "done"))
    kept = state.actions[action]
    assert (kept.text, kept.owner, kept.due, kept.status) == ("Ring twice", "Sara Wik", "", "done")
    assert refused(edits.set_action_status, state, action, "lost") == "value.unknown"
    do(edits.remove_action(state, action))
    assert not state.actions


def test_a_decision_says_how_it_came_and_who_gains(state, do, refused):
    [_, group] = do(edits.add_cluster(state, "s"))
    [key] = do(edits.add_decision(state, "s", text="No more lists"))
    values = {"type": "stop", "how": "all agreed", "gains": "staff", "cluster_ids": (group,)}
    do(edits.write_decision(state, key, **values))
    [kept] = state.decisions_of("s")
    assert {name: getattr(kept, name) for name in values} == values
    assert refused(edits.write_decision, state, key, type="perhaps") == "value.unknown"
    assert refused(edits.write_decision, state, key, cluster_ids=["nobody"]) == "gone"
    assert refused(edits.write_decision, state, key, text=" ") == "note.empty"
    with pytest.raises(TypeError):
        edits.write_decision(state, key, position=3)


def test_an_action_says_what_kind_it_is_and_its_first_step(state, do, refused):
    [_, group] = do(edits.add_cluster(state, "s"))
    [key] = do(edits.add_action(state, "s", text="Overlap"))
    values = {
        "type": "experiment", "helper": "Per", "starts": "2026-12-01", "first_step": "Ask the rota",
        "sign": "Nobody waits", "cluster_id": group, "due": "2020-01-01",
    }  # fmt: skip
    do(edits.write_action(state, key, **values))
    kept = state.actions[key]
    assert {name: getattr(kept, name) for name in values} == values
    do(edits.write_action(state, key, cluster_id=""))
    assert state.actions[key].cluster_id is None
    assert refused(edits.write_action, state, key, type="wish") == "value.unknown"
    with pytest.raises(TypeError):
        edits.write_action(state, key, status="done")


def test_typing_on_in_one_field_is_one_step_and_in_another_the_next(state, do):
    [key] = do(edits.add_action(state, "s", text="Overlap"))
    first = edits.write_action(state, key, sign="Nob")
    do(first)
    again = edits.write_action(state, key, sign="Nobody waits")
    assert again.continues(first)
    assert not edits.write_action(state, key, first_step="Ask").continues(first)
