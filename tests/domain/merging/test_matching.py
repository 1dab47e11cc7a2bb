# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is here already, whatever its id: people, voices, stages, and what was counted."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.merging import merge
from facilitator.domain.parcels import copied, pack
from facilitator.domain.records import HostNote, Note, Participant, Placing, Pulse, Stage, Voice
from tests.domain.merging.typists import both, put, took


def test_the_room_is_not_counted_twice() -> None:
    ours, theirs, key = both()
    theirs.apply(edits.name_voice(theirs, key, number=2, name="relatives"))
    put(theirs, Participant(new_id(), key, roles=("service_user",), count=4))
    put(theirs, Participant(new_id(), key, roles=("manager",), count=1))
    took(ours, key, theirs)
    assert [(p.roles, p.count) for p in ours.participants(key)] == [
        (("service_user",), 4),
        (("manager",), 1),
    ]
    assert [(v.number, v.name) for v in ours.voices(key)] == [(1, "Relatives")]


def test_a_voice_gets_a_free_number_and_the_seventh_is_noted() -> None:
    ours, theirs, key = both()
    for number in range(2, 6):
        ours.apply(edits.name_voice(ours, key, number=number, name=f"Voice {number}"))
    late = [Voice(new_id(), key, 2, "Nurses"), Voice(new_id(), key, 3, "Cooks")]
    notes = [
        Note(new_id(), key, f"As {voice.name} say", 9.0 + n, voice_id=voice.id)
        for n, voice in enumerate(late)
    ]
    put(theirs, *late, *notes)
    merged = took(ours, key, theirs)
    assert [(v.number, v.name) for v in ours.voices(key)][-1] == (6, "Nurses")
    assert ours.notes[notes[0].id].voice_id == late[0].id
    assert ours.notes[notes[1].id].voice_id is None
    assert {note.text for note in ours.part(HostNote, key).values()} == {"Cooks"}
    assert merged.logged == 1


def test_a_file_of_another_session_gets_ids_of_its_own() -> None:
    ours, _, key = both()
    parcel = copied(pack(ours, key))
    merged = took(ours, key, parcel)
    assert len(merged.notes) == len(merged.alike) == 3
    assert len(ours.part(Stage, key)) == 2
    coming = {part.id for part in parcel.parts}
    assert coming.isdisjoint(ours.notes)
    assert merge(ours, key, parcel).edit.changes == ()


def test_dots_are_not_added_up() -> None:
    ours, theirs, key = both()
    [group] = ours.clusters_of(key)
    ours.apply(edits.set_dots(ours, count=5, cluster_id=group.id))
    theirs.apply(edits.set_dots(theirs, count=7, cluster_id=group.id))
    theirs.apply(edits.set_dots(theirs, count=2, note_id=ours.notes_of(key)[1].id))
    merged = took(ours, key, theirs)
    assert sorted(d.count for d in ours.dots_of(key)) == [2, 5]
    assert len(merged.counts_kept) == 1
    again = both()[1]
    assert again.dots_of(key) == []


def test_a_place_in_a_grid_and_a_line_of_the_pulse_stay() -> None:
    ours, theirs, key = both()
    stage, note = ours.stages(key)[0], ours.notes_of(key)[0]
    for state, quarter, count in ((ours, 1, 3), (theirs, 4, 9)):
        put(state, Placing(new_id(), key, stage.id, note_id=note.id, quarter=quarter))
        put(state, Pulse(new_id(), key, "trust", (0, 0, count, 0)))
    merged = took(ours, key, theirs)
    assert [p.quarter for p in ours.placings_of(key)] == [1]
    assert [p.counts for p in ours.pulse_of(key)] == [(0, 0, 3, 0)]
    assert len(merged.counts_kept) == 2
