# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room says of groups and notes: known codes only, and nothing else changes."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import Refused
from facilitator.domain.records import Cluster, LearningGroup, Note, Session, Stage
from facilitator.domain.state import State


@pytest.fixture
def state() -> State:
    return State([
        LearningGroup("g", "Handover"),
        Session("s", "g", stage_id="t"),
        Stage("t", "s", note_kind="idea"),
        Cluster("c", "s", "A", "Time"),
        Note("n", "s", "Ten minutes", cluster_id="c"),
    ])  # fmt: skip


def test_a_group_has_one_mark_or_none(state: State) -> None:
    state.apply(edits.mark_clusters(state, ["c"], "agree"))
    state.apply(edits.mark_clusters(state, ["c"], "differ"))
    assert state.clusters["c"].mark == "differ"
    assert not edits.mark_clusters(state, ["c"], "differ").changes
    state.apply(edits.mark_clusters(state, ["c"], ""))
    assert state.clusters["c"] == Cluster("c", "s", "A", "Time")
    with pytest.raises(Refused, match=r"value\.unknown"):
        edits.mark_clusters(state, ["c"], "like")


def test_a_group_may_be_shared_or_not(state: State) -> None:
    state.apply(edits.share_clusters(state, ["c"], True))
    assert state.clusters["c"].shareable
    with pytest.raises(Refused, match="gone"):
        edits.share_clusters(state, ["x"], False)


def test_a_note_has_a_kind_and_new_ones_that_of_the_stage(state: State) -> None:
    state.apply(edits.set_kind(state, ["n"], "feeling"))
    assert state.notes["n"].note_kind == "feeling"
    with pytest.raises(Refused, match=r"value\.unknown"):
        edits.set_kind(state, ["n"], "")
    for given, kind in (("", "idea"), ("question", "question"), ("any", "any")):
        edit = edits.add_note(state, "s", text="New", note_kind=given)
        state.apply(edit)
        assert state.notes_of("s")[-1].note_kind == kind
    state.apply(edits.add_notes(state, "s", texts=["One", "Two"]))
    assert [n.note_kind for n in state.notes_of("s")[-2:]] == ["idea", "idea"]
    with pytest.raises(Refused, match=r"value\.unknown"):
        edits.add_note(state, "s", text="New", note_kind="rumour")


def test_level_and_function_are_set_one_by_one(state: State) -> None:
    state.apply(edits.set_level(state, ["n"], level="team"))
    state.apply(edits.set_level(state, ["n"], function="mirror"))
    assert (state.notes["n"].level, state.notes["n"].function) == ("team", "mirror")
    state.apply(edits.set_level(state, ["n"], level=""))
    assert (state.notes["n"].level, state.notes["n"].function) == ("", "mirror")
    assert not edits.set_level(state, ["n"]).changes
    with pytest.raises(Refused, match=r"value\.unknown"):
        edits.set_level(state, ["n"], level="country")


def test_a_learning_group_has_a_course_of_its_own(state: State) -> None:
    state.apply(edits.write_group(state, "g", course="We hand over calmly"))
    state.apply(edits.write_group(state, "g", purpose="Safer nights"))
    group = state.groups["g"]
    assert (group.name, group.course, group.purpose) == (
        "Handover", "We hand over calmly", "Safer nights",
    )  # fmt: skip
    with pytest.raises(Refused, match="gone"):
        edits.write_group(state, "x", course="")
