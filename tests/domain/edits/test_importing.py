# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes from a file come into a session that is there: found again by name, one undo step."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.errors import Refused
from facilitator.domain.records import Cluster, Dots, Note, Participant, Session, Stage, Voice

PARTS = (
    Voice("v9", "f", 1, "service users"),
    Voice("v8", "f", 2, "Night shift"),
    Participant("p9", "f", "Ann"),
    Cluster("c9", "f", "A", "Light", 10.0, 20.0),
    Cluster("c8", "f", "B", "Time", 300.0, 20.0),
    Note(
        "n1", "f", "More light", 1.0, voice_id="v9", cluster_id="c9", also_id="c8", author_id="p9"
    ),
    Note("n2", "f", "Later", 2.0, voice_id="v8", parked=True, written_at="2026-05-12T09:30:00"),
    Dots("d1", "f", note_id="n1", count=2),
    Dots("d2", "f", cluster_id="c8", count=3),
    Dots("d3", "f", note_id="nowhere", count=1),
    Stage("t9", "f"),
)


def brought(state, do, parts=PARTS):
    before = set(state.all(Note))
    edit = edits.add_imported_notes(state, "s", parts=parts)
    do(edit)
    return [n for n in state.notes_of("s") if n.id not in before], edit


def test_notes_groups_voices_people_and_dots(state, said, do):
    first = said("Here before")
    letters = state.all(Session)["s"].letters
    (light, later), edit = brought(state, do)
    assert edit.verb == "add_imported_notes"
    assert (light.voice_id, state.all(Voice)[later.voice_id].name) == ("v1", "Night shift")
    groups = {c.name: c for c in state.clusters_of("s")}
    assert (light.cluster_id, light.also_id) == (groups["Light"].id, groups["Time"].id)
    assert groups["Time"].letter != groups["Light"].letter
    assert state.all(Session)["s"].letters == letters + 2
    assert state.all(Participant)[light.author_id].name == "Ann"
    assert (later.parked, later.written_at) == (True, "2026-05-12T09:30:00")
    assert light.stage_id == "t1"
    assert light.position > state.notes[first].position
    counted = {d.note_id or d.cluster_id: d.count for d in state.dots_of("s")}
    assert counted == {light.id: 2, groups["Time"].id: 3}
    assert not {p.id for p in PARTS} & {change.id for change in edit.changes}


def test_groups_and_people_are_found_again(state, do):
    brought(state, do)
    (again, _), edit = brought(state, do)
    assert not list(edit.of("cluster"))
    assert not list(edit.of("voice"))
    assert not list(edit.of("participant"))
    assert len(state.clusters_of("s")) == 2
    assert again.cluster_id in {c.id for c in state.clusters_of("s")}


def test_it_is_taken_back_in_one_step(state, do):
    said_before = len(state.notes_of("s"))
    edit = edits.add_imported_notes(state, "s", parts=PARTS)
    do(edit)
    do(edit.inverse())
    assert len(state.notes_of("s")) == said_before
    assert state.clusters_of("s") == []


def test_new_groups_lie_below_those_that_are_there(state, said, do):
    do(edits.group_notes(state, [said("a"), said("b")], name="Here", at=(10.0, 400.0)))
    brought(state, do)
    groups = {c.name: c for c in state.clusters_of("s")}
    assert groups["Light"].y > groups["Here"].y + 60


def test_a_stage_that_keeps_no_names_gets_none_and_silence_has_no_time(state, do):
    do(edits.write_stage(state, "t1", keeps_names=False, hidden=True))
    notes, _ = brought(state, do)
    assert [n.author_id for n in notes] == [None, None]
    assert [n.written_at for n in notes] == ["", ""]
    assert not [p for p in state.participants("s") if p.name == "Ann"]


def test_a_seventh_voice_stays_in_words(state, do):
    parts = [Voice(f"w{i}", "f", i % 6 + 1, f"Voice {i}") for i in range(7)]
    parts.append(Note("n", "f", "x", voice_id="w6", role="Voice 6"))
    [note], _ = brought(state, do, parts)
    assert (note.voice_id, note.role) == (None, "Voice 6")
    assert len({v.number for v in state.voices("s")}) == len(state.voices("s"))


def test_a_session_that_is_gone(state):
    with pytest.raises(Refused):
        edits.add_imported_notes(state, "none", parts=PARTS)
