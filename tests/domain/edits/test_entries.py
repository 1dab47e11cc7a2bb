# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the small forms: any of them is added, written and taken out; a story is withdrawn."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.entries import FORMS
from facilitator.domain.records import Ask, Cluster, Goal, Record, Story, Term


@pytest.mark.parametrize("cls", FORMS, ids=lambda cls: cls.kind)
def test_each_kind_is_added_written_and_taken_out(cls: type[Record], state, do, refused) -> None:
    needed = FORMS[cls].needed
    [first] = do(edits.add_entry(state, cls, "s", **{needed: "One"}))
    [second] = do(edits.add_entry(state, cls, "s", **{needed: "Two"}))
    do(edits.write_entry(state, cls, first, **{needed: "First"}))
    assert [getattr(e, needed) for e in state.entries_of(cls, "s")] == ["First", "Two"]
    assert refused(edits.write_entry, state, cls, first, **{needed: " "}) == "note.empty"
    do(edits.remove_entry(state, cls, first))
    assert [e.id for e in state.entries_of(cls, "s")] == [second]
    assert refused(edits.remove_entry, state, cls, first) == "gone"


def test_choices_and_links_are_checked(state, do, refused) -> None:
    [_, group] = do(edits.add_cluster(state, "s"))
    [ask] = do(edits.add_entry(state, Ask, "s", text="Why?", cluster_id=group))
    assert state.all(Ask)[ask].cluster_id == group
    do(edits.write_entry(state, Ask, ask, cluster_id=None))
    assert refused(edits.write_entry, state, Ask, ask, status="lost") == "value.unknown"
    other = do(edits.add_cluster(state, "other"))[-1]
    assert isinstance(state.all(Cluster)[other], Cluster)
    assert refused(edits.write_entry, state, Ask, ask, cluster_id=other) == "elsewhere"
    with pytest.raises(TypeError):
        edits.write_entry(state, Ask, ask, position=3.0)


def test_a_goal_needs_no_numbers(state, do) -> None:
    [goal] = do(edits.add_entry(state, Goal, "s", what="fewer lists"))
    assert (state.all(Goal)[goal].start, state.all(Goal)[goal].target) == ("", "")


def test_a_line_field_stays_on_one_line(state, do) -> None:
    [term] = do(edits.add_entry(state, Term, "s", term="Care\nplan", meaning="a\nb"))
    assert (state.all(Term)[term].term, state.all(Term)[term].meaning) == ("Care plan", "a\nb")


def test_a_withdrawn_story_keeps_its_place_and_links_without_words(state, do, refused) -> None:
    [story] = do(edits.add_entry(state, Story, "s", text="I fell", sentence="She fell"))
    [other] = do(edits.add_entry(state, Story, "s", text="Me too", story_ids=(story,)))
    do(edits.withdraw_story(state, story))
    kept = state.all(Story)[story]
    assert (kept.text, kept.sentence, kept.withdrawn) == ("", "", True)
    assert state.all(Story)[other].story_ids == (story,)
    assert [s.id for s in state.entries_of(Story, "s")] == [story, other]
    assert refused(edits.write_entry, state, Story, story, text="Again") == "story.withdrawn"
    assert not edits.withdraw_story(state, story).changes
    do(edits.remove_entry(state, Story, story))
    assert state.all(Story)[other].story_ids == ()
