# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of counting: dots, who sees them, and people on a line."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Dots, Stage, Statement
from facilitator.domain.summary import dots_by_group
from facilitator.domain.votes import placed

NOON = "2026-11-26T12:00:00+00:00"


@pytest.fixture
def group(state, said, do):
    """Group A with the note a in it; their ids."""
    note = said("a")
    edit = edits.group_notes(state, [note], name="Time to talk")
    do(edit)
    return next(edit.of("cluster")).id, note


def test_dots_are_set_not_added_and_nought_takes_them_away(state, said, do, refused):
    note = said("a")
    [_, group] = do(edits.add_cluster(state, "s"))
    do(edits.set_dots(state, count=3, note_id=note))
    do(edits.set_dots(state, count=5, note_id=note))
    do(edits.set_dots(state, count=2, cluster_id=group))
    assert sorted(d.count for d in state.dots_of("s")) == [2, 5]
    do(edits.set_dots(state, count=0, note_id=note))
    assert [d.cluster_id for d in state.dots_of("s")] == [group]
    assert edits.set_dots(state, count=0, note_id=note).changes == ()
    assert refused(edits.set_dots, state, count=-1, note_id=note) == "count.negative"
    assert refused(edits.set_dots, state, count=1) == "gone"


def test_one_dot_more_and_one_less(state, do, group, refused):
    cluster_id, note_id = group
    do(edits.add_dots(state, 1, cluster_id=cluster_id))
    do(edits.add_dots(state, 1, cluster_id=cluster_id))
    do(edits.add_dots(state, 1, note_id=note_id))
    assert dots_by_group(state, "s") == {cluster_id: 3}
    do(edits.add_dots(state, -1, note_id=note_id))
    assert [d.note_id for d in state.dots_of("s")] == [None]
    assert refused(edits.add_dots, state, -1, note_id=note_id) == "count.negative"
    assert refused(edits.add_dots, state, 1, note_id="nowhere") == "gone"
    assert refused(edits.add_dots, state, -3, cluster_id=cluster_id) == "count.negative"


def test_what_lies_on_the_notes_of_a_group_cannot_be_taken_from_the_group(
    state, do, group, refused
):
    cluster_id, note_id = group
    do(edits.set_dots(state, count=5, note_id=note_id))
    assert refused(edits.add_dots, state, -1, cluster_id=cluster_id) == "dots.on_notes"


def test_the_count_of_a_group_is_with_its_notes(state, do, group, refused):
    cluster_id, note_id = group
    do(edits.set_dots(state, count=5, note_id=note_id))
    do(edits.count_group(state, cluster_id, 14))
    assert dots_by_group(state, "s")[cluster_id] == 14
    assert placed(state, "s") == 14
    do(edits.count_group(state, cluster_id, 5))
    assert [d.note_id for d in state.dots_of("s")] == [note_id]
    assert refused(edits.count_group, state, cluster_id, 4) == "dots.on_notes"
    assert refused(edits.count_group, state, cluster_id, -1) == "count.negative"
    assert refused(edits.count_group, state, "nowhere", 1) == "gone"


def test_dots_that_came_otherwise_stay(state, do, group):
    cluster_id, _ = group
    state.put([Dots("by phone", "s", cluster_id, None, 2, "phone")])
    do(edits.count_group(state, cluster_id, 5))
    assert {d.source: d.count for d in state.dots_of("s")} == {"phone": 2, "paper": 3}


def test_closed_votes_keep_their_moment_until_they_are_opened(state, do, refused):
    do(edits.close_votes(state, "s", NOON))
    assert state.sessions["s"].votes_shown_at == NOON
    assert edits.close_votes(state, "s", "2026-11-26T13:00:00+00:00").changes == ()
    do(edits.open_votes(state, "s"))
    assert state.sessions["s"].votes_shown_at == ""
    assert edits.open_votes(state, "s").changes == ()
    assert refused(edits.close_votes, state, "nowhere", NOON) == "gone"


def test_a_vote_that_begins_is_open_and_going_back_to_it_closes_nothing(state, do):
    state.put([Stage("first", "s", 3, mode="vote"), Stage("second", "s", 4, mode="vote")])
    do(edits.go_to_stage(state, "first", NOON))
    do(edits.close_votes(state, "s", NOON))
    do(edits.go_to_stage(state, "t1", NOON))
    assert state.sessions["s"].votes_shown_at == NOON
    do(edits.go_to_stage(state, "first", NOON))
    assert state.sessions["s"].votes_shown_at == NOON
    do(edits.go_to_stage(state, "second", NOON))
    assert state.sessions["s"].votes_shown_at == ""


def test_people_are_counted_at_the_places_of_the_line(state, do, refused):
    state.put([Statement("x", "s", "t1", "No laptop"), Stage("t1", "s", 1, labels=("yes", "no"))])
    do(edits.count_statement(state, "x", place=1, count=4))
    assert state.all(Statement)["x"].counts == (0, 4)
    assert edits.count_statement(state, "x", place=1, count=4).changes == ()
    assert refused(edits.count_statement, state, "x", place=2, count=1) == "place.unknown"
    assert refused(edits.count_statement, state, "x", place=-1, count=1) == "place.unknown"
    assert refused(edits.count_statement, state, "x", place=0, count=-1) == "count.negative"
    assert refused(edits.count_statement, state, "nowhere", place=0, count=1) == "gone"


def test_counts_beyond_a_line_that_became_shorter_stay(state, do):
    state.put([Statement("x", "s", None, "No laptop", counts=(1, 2, 3, 4, 5))])
    do(edits.count_statement(state, "x", place=0, count=9))
    assert state.all(Statement)["x"].counts == (9, 2, 3, 4, 5)


def test_a_prompt_becomes_a_statement_with_its_first_count(state, do, refused):
    state.put(
        [
            Stage("line", "s", 3, prompt="We may differ", second_prompt="Vi får", mode="scale"),
            Stage("bare", "s", 4, mode="scale"),
            Cluster("c", "s", "A"),
        ]
    )
    [key] = do(edits.count_prompt(state, "line", place=2, count=7))
    made = state.all(Statement)[key]
    assert (made.text, made.second_text, made.counts) == ("We may differ", "Vi får", (0, 0, 7))
    assert refused(edits.count_prompt, state, "bare", place=0, count=1) == "note.empty"
    assert refused(edits.count_prompt, state, "line", place=3, count=1) == "place.unknown"


def test_reasons_belong_to_the_places_of_the_line(state, do, refused):
    state.put(
        [Statement("x", "s", None, "No laptop", reason="Typing", reasons=("", "", "", "Far"))]
    )
    do(edits.write_reasons(state, "x", reasons=["Calm", "", "Late"]))
    assert state.all(Statement)["x"].reasons == ("Calm", "", "Late", "Far")
    assert state.all(Statement)["x"].reason == "Typing"
    edit = edits.write_reasons(state, "x", reasons=[" Calm \n", "", "Late"], reason="")
    assert [dict(change.after) for change in edit.changes] == [{"reason": ""}]
    assert refused(edits.write_reasons, state, "x", reasons=[""] * 4) == "place.unknown"
    assert refused(edits.write_reasons, state, "x", reasons=["a" * 10_001]) == "text.too_long"
    assert refused(edits.write_reasons, state, "nowhere", reasons=[]) == "gone"
    state.put([Statement("y", "s", None, "No phone", reasons=("Calm",))])
    do(edits.write_reasons(state, "y", reasons=["", "", ""]))
    assert state.all(Statement)["y"].reasons == ()
