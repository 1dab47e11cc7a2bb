# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of decisions and actions."""

from __future__ import annotations

from facilitator.domain import edits


def test_decisions_rest_on_groups_and_keep_their_order(state, do, refused):
    [_, group] = do(edits.add_cluster(state, "s"))
    [first] = do(edits.add_decision(state, "s", text="One number", cluster_ids=[group]))
    [second] = do(edits.add_decision(state, "s", text="Two"))
    do(edits.write_decision(state, second, "Two nights"))
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
