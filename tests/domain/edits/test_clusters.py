# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of groups: letters are never reused, order is theirs, nothing is lost when one goes."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.summary import in_place


@pytest.fixture
def grouped(state, said, do):
    """Two groups: A with a, b, c and B with d."""
    ids = {text: said(text) for text in "abcd"}
    first = edits.group_notes(state, [ids["a"], ids["b"], ids["c"]], name="Time", at=(10, 20))
    do(first)
    second = edits.group_notes(state, [ids["d"]])
    do(second)
    return {
        "A": next(first.of("cluster")).id,
        "B": next(second.of("cluster")).id,
        **ids,
    }


def order(state, cluster_id):
    return "".join(
        n.text for n in in_place(n for n in state.notes_of("s") if n.cluster_id == cluster_id)
    )


def test_groups_get_letters_in_order_of_birth_and_never_again(state, said, do, grouped):
    assert [c.letter for c in state.clusters_of("s")] == ["A", "B"]
    do(edits.dissolve_clusters(state, [grouped["B"]]))
    do(edits.add_cluster(state, "s", name="New"))
    assert [c.letter for c in state.clusters_of("s")] == ["A", "C"]
    assert (state.clusters[grouped["A"]].x, state.clusters[grouped["A"]].y) == (10, 20)


def test_a_group_needs_notes_of_one_session(state, do, refused, grouped):
    assert refused(edits.group_notes, state, []) == "group.no_notes"
    theirs = do(edits.add_note(state, "other", text="x"))[0]
    assert refused(edits.group_notes, state, [theirs, grouped["a"]]) == "group.two_sessions"
    assert refused(edits.move_notes, state, [theirs], grouped["A"]) == "elsewhere"


def test_moving_to_the_end_and_between(state, do, grouped):
    do(edits.move_notes(state, [grouped["d"]], grouped["A"]))
    assert order(state, grouped["A"]) == "abcd"
    do(edits.move_notes(state, [grouped["c"], grouped["d"]], grouped["A"], before=1))
    assert order(state, grouped["A"]) == "acdb"
    do(edits.move_notes(state, [grouped["a"]], grouped["A"], before=3))
    assert order(state, grouped["A"]) == "cdba"


def test_a_newcomer_goes_behind_a_hand_made_order(state, said, do, grouped):
    do(edits.move_notes(state, [grouped["c"]], grouped["A"], before=0))
    do(edits.move_notes(state, [grouped["d"]], grouped["A"]))
    said("e", cluster_id=grouped["A"])
    assert order(state, grouped["A"]) == "cabde"


def test_moving_within_the_same_group_without_a_place_changes_nothing(state, grouped):
    assert edits.move_notes(state, [grouped["a"]], grouped["A"]).changes == ()


def test_naming_is_free_and_may_be_empty(state, do, grouped, refused):
    do(edits.name_cluster(state, grouped["B"], "We talk about\ntasks"))
    assert state.clusters[grouped["B"]].name == "We talk about tasks"
    do(edits.name_cluster(state, grouped["B"], ""))
    assert state.clusters[grouped["B"]].name == ""
    assert refused(edits.name_cluster, state, grouped["B"], "x" * 301) == "name.too_long"


def test_taking_a_group_apart_keeps_every_note_and_loosens_the_rest(state, do, grouped):
    a = grouped["A"]
    do(edits.set_dots(state, count=3, cluster_id=a))
    do(edits.add_decision(state, "s", text="Try", cluster_ids=[a, grouped["B"]]))
    do(edits.add_action(state, "s", text="Ring", cluster_id=a))
    edit = edits.dissolve_clusters(state, [a])
    do(edit)
    assert {n.text for n in state.notes_of("s") if n.cluster_id is None} == set("abc")
    assert state.dots_of("s") == []
    assert state.decisions_of("s")[0].cluster_ids == (grouped["B"],)
    assert state.actions_of("s")[0].cluster_id is None
    state.apply(edit.inverse())
    assert state.clusters[a].name == "Time"
    assert state.dots_of("s")[0].count == 3


def test_an_emptied_group_with_dots_stays(state, do, grouped):
    do(edits.set_dots(state, count=3, cluster_id=grouped["B"]))
    do(edits.to_tray(state, [grouped["d"]]))
    do(edits.to_tray(state, [grouped["a"]]))
    assert grouped["B"] in state.clusters


def test_laying_out_and_pinning(state, do, grouped):
    do(edits.move_clusters(state, {grouped["A"]: (1.5, 2.5)}))
    do(edits.pin_clusters(state, [grouped["A"]], True))
    assert (state.clusters[grouped["A"]].x, state.clusters[grouped["A"]].pinned) == (1.5, True)
    do(edits.tidy_board(state, {grouped["A"]: (0, 0)}, {}))
    assert state.clusters[grouped["A"]].y == 0
