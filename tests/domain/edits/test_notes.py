# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes: word for word, in order, with or without who said it."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import Refused


def test_notes_come_one_after_the_other_in_the_running_stage(state, said):
    first, second = said("first"), said("second")
    notes = state.notes
    assert notes[first].position < notes[second].position
    assert notes[first].stage_id == "t1"
    assert notes[first].written_at
    assert [n.text for n in state.notes_of("s")] == ["first", "second"]


def test_the_author_brings_their_voice_unless_another_is_given(state, said, do):
    assert state.notes[said("a", author_id="p1")].voice_id == "v1"
    [voice] = do(edits.name_voice(state, "s", number=2, name="Relatives"))
    note = state.notes[said("b", author_id="p1", voice_id=voice)]
    assert (note.author_id, note.voice_id) == ("p1", voice)


def test_a_stage_that_keeps_no_names_stores_no_author(state, said, do):
    do(edits.go_to_stage(state, "t2", "2026-11-26T12:00:00+00:00"))
    assert state.notes[said("quiet", author_id="p1")].author_id is None


def test_where_a_new_note_lies(state, said, do):
    [_, group] = do(edits.add_cluster(state, "s", name="Time"))
    assert state.notes[said("tray")].x is None
    assert state.notes[said("there", at=(3, 4))].y == 4
    grouped = state.notes[said("in", cluster_id=group, at=(3, 4))]
    assert (grouped.cluster_id, grouped.x) == (group, None)


def test_many_notes_are_one_edit_and_a_bad_line_is_named(state, do, refused):
    do(edits.add_notes(state, "s", texts=["one", "two"], voice_id="v1"))
    assert [(n.text, n.voice_id) for n in state.notes_of("s")] == [("one", "v1"), ("two", "v1")]
    with pytest.raises(Refused) as caught:
        edits.add_notes(state, "s", texts=["fine", "x" * 1001])
    assert (caught.value.code, caught.value.details["line"]) == ("note.too_long", 2)
    assert refused(edits.add_notes, state, "s", texts=["fine", " "]) == "note.empty"


def test_nothing_points_into_another_session(state, said, do, refused):
    [_, theirs] = do(edits.add_cluster(state, "other"))
    [voice] = do(edits.name_voice(state, "other", number=1, name="x"))
    note = said("mine")
    add = (edits.add_note, state, "s")
    assert refused(*add, text="a", cluster_id=theirs) == "elsewhere"
    assert refused(*add, text="a", voice_id=voice) == "elsewhere"
    assert refused(edits.add_note, state, "other", text="a", builds_on_id=note) == "elsewhere"
    assert refused(edits.add_note, state, "other", text="a", author_id="p1") == "elsewhere"
    assert refused(edits.add_notes, state, "s", texts=["a"], voice_id=voice) == "elsewhere"
    assert refused(edits.set_voice, state, [note], voice) == "elsewhere"


def test_what_is_not_there_is_gone(state, refused):
    assert refused(edits.write_note, state, "nowhere", "x") == "gone"
    assert refused(edits.add_note, state, "nowhere", text="x") == "gone"


def test_mending_moving_and_marking(state, said, do):
    note = said("teh", at=(0, 0))
    do(edits.write_note(state, note, " the "))
    do(edits.hear_again(state, [note]))
    do(edits.hear_again(state, [note], -5))
    do(edits.star_notes(state, [note], True))
    do(edits.park_notes(state, [note], True))
    do(edits.set_voice(state, [note], "v1"))
    do(edits.place_notes(state, {note: (8, 9)}))
    kept = state.notes[note]
    assert (kept.text, kept.heard, kept.starred, kept.parked) == ("the", 0, True, True)
    assert (kept.x, kept.y, kept.voice_id) == (8, 9, "v1")
    do(edits.set_voice(state, [note], None))
    do(edits.to_tray(state, [note]))
    assert (state.notes[note].x, state.notes[note].voice_id) == (None, None)


def test_the_bin_keeps_a_note_and_gives_it_back(state, said, do):
    note = said("oops")
    do(edits.bin_notes(state, [note]))
    assert state.notes_of("s") == []
    do(edits.restore_notes(state, [note]))
    assert [n.id for n in state.notes_of("s")] == [note]


def test_taking_a_note_out_takes_its_dots_and_loosens_what_built_on_it(state, said, do):
    first = said("first")
    second = said("and then", builds_on_id=first)
    do(edits.set_dots(state, count=2, note_id=first))
    do(edits.remove_notes(state, [first]))
    assert state.notes[second].builds_on_id is None
    assert state.dots_of("s") == []


def test_a_named_group_that_empties_stays_for_one_step(state, said, do):
    note, other = said("a"), said("b", at=(0, 0))
    edit = edits.group_notes(state, [note], name="Time")
    do(edit)
    group = next(edit.of("cluster")).id
    do(edits.to_tray(state, [note]))
    assert group in state.clusters
    do(edits.place_notes(state, {other: (5, 5)}))
    assert group not in state.clusters


def test_a_nameless_group_goes_with_its_last_note(state, said, do):
    note = said("a")
    do(edits.group_notes(state, [note]))
    do(edits.to_tray(state, [note]))
    assert not state.clusters
