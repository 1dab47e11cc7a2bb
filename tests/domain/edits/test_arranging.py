# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Groups become one without losing a note or a dot; a second place counts nowhere twice."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.change import Edit, added
from facilitator.domain.records import Dots, Placing
from facilitator.domain.summary import in_place


@pytest.fixture
def groups(state, said, do):
    """A "Time" with a and b, B without a name with c, C "Words" with d."""
    ids = {text: said(text) for text in "abcd"}
    for letter, texts, name in (("A", "ab", "Time"), ("B", "c", ""), ("C", "d", "Words")):
        edit = edits.group_notes(state, [ids[t] for t in texts], name=name)
        do(edit)
        ids[letter] = next(edit.of("cluster")).id
    return ids


def order(state, cluster_id):
    return "".join(
        n.text for n in in_place(n for n in state.notes_of("s") if n.cluster_id == cluster_id)
    )


def test_notes_go_behind_and_the_letter_of_the_other_is_never_given_again(state, said, do, groups):
    do(edits.move_notes(state, [groups["b"]], groups["A"], before=0))
    do(edits.merge_clusters(state, [groups["C"], groups["A"]], groups["A"]))
    assert order(state, groups["A"]) == "bad"
    assert [c.letter for c in state.clusters_of("s")] == ["A", "B"]
    do(edits.group_notes(state, [groups["d"]]))
    assert [c.letter for c in state.clusters_of("s")] == ["A", "B", "D"]


def test_the_name_stays_and_a_group_without_one_takes_the_other(state, do, groups):
    do(edits.merge_clusters(state, [groups["C"]], groups["A"]))
    assert state.clusters[groups["A"]].name == "Time"
    do(edits.merge_clusters(state, [groups["A"]], groups["B"]))
    assert state.clusters[groups["B"]].name == "Time"


def test_dots_are_added_up_and_none_is_lost(state, do, groups):
    do(edits.set_dots(state, cluster_id=groups["A"], count=3))
    do(edits.set_dots(state, cluster_id=groups["B"], count=4))
    do(Edit("x", (added(Dots("phone", "s", groups["C"], None, 5, "phone")),)))
    do(edits.merge_clusters(state, [groups["B"], groups["C"]], groups["A"]))
    counted = {(d.cluster_id, d.source): d.count for d in state.dots_of("s")}
    assert counted == {(groups["A"], "paper"): 7, (groups["A"], "phone"): 5}


def test_two_merged_groups_with_dots_give_them_to_one_without(state, do, groups):
    do(edits.set_dots(state, cluster_id=groups["A"], count=3))
    do(edits.set_dots(state, cluster_id=groups["B"], count=4))
    do(edits.merge_clusters(state, [groups["A"], groups["B"]], groups["C"]))
    assert [(d.cluster_id, d.count) for d in state.dots_of("s")] == [(groups["C"], 7)]


def test_what_rests_on_a_group_follows(state, do, groups):
    do(
        edits.add_decision(
            state, "s", text="Try it", cluster_ids=(groups["A"], groups["B"], groups["C"])
        )
    )
    do(edits.add_action(state, "s", text="Ask", cluster_id=groups["B"]))
    do(Edit("x", (added(Placing("p1", "s", "t1", groups["A"], quarter=2)),)))
    do(Edit("x", (added(Placing("p2", "s", "t1", groups["B"], quarter=3)),)))
    do(Edit("x", (added(Placing("p3", "s", "t2", groups["B"], quarter=4)),)))
    do(edits.merge_clusters(state, [groups["B"]], groups["A"]))
    assert [d.cluster_ids for d in state.decisions_of("s")] == [(groups["A"], groups["C"])]
    assert [a.cluster_id for a in state.actions_of("s")] == [groups["A"]]
    laid = {(p.stage_id, p.cluster_id, p.quarter) for p in state.placings_of("s")}
    assert laid == {("t1", groups["A"], 2), ("t2", groups["A"], 4)}


def test_a_binned_note_follows_and_comes_back_there(state, do, groups):
    do(edits.bin_notes(state, [groups["c"]]))
    do(edits.merge_clusters(state, [groups["B"]], groups["A"]))
    do(edits.restore_notes(state, [groups["c"]]))
    assert order(state, groups["A"]) == "abc"


def test_a_second_place_follows_and_is_never_the_first(state, do, groups):
    do(edits.set_also(state, [groups["a"], groups["d"]], groups["B"]))
    assert state.notes[groups["a"]].also_id == groups["B"]
    do(edits.merge_clusters(state, [groups["B"]], groups["C"]))
    assert state.notes[groups["a"]].also_id == groups["C"]
    assert state.notes[groups["d"]].also_id is None  # it is at home there
    do(edits.move_notes(state, [groups["a"]], groups["C"]))
    assert state.notes[groups["a"]].also_id is None


def test_a_second_place_needs_a_first_one(state, said, do, refused, groups):
    loose = said("loose")
    assert refused(edits.set_also, state, [loose], groups["A"]) == "group.first_needed"
    assert refused(edits.set_also, state, [groups["a"]], "nowhere") == "gone"
    do(edits.set_also(state, [groups["a"]], groups["A"]))
    assert state.notes[groups["a"]].also_id is None
    do(edits.set_also(state, [groups["a"]], groups["B"]))
    do(edits.set_also(state, [groups["a"]], None))
    assert state.notes[groups["a"]].also_id is None


def test_merging_with_nothing_but_itself_changes_nothing(state, refused, groups):
    assert edits.merge_clusters(state, [groups["A"]], groups["A"]).changes == ()
    assert refused(edits.merge_clusters, state, [groups["A"]], "nowhere") == "gone"


def test_pinned(state, do, groups):
    do(edits.pin_notes(state, [groups["a"], groups["b"]], True))
    assert [state.notes[groups[t]].pinned for t in "abc"] == [True, True, False]
