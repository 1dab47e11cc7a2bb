# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of people and voices."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.people import initials
from facilitator.domain.people_lines import PersonLine


@pytest.mark.parametrize(
    ("name", "taken", "short"),
    [
        ("Anna Karlsson", (), "AK"),
        ("Anna Kruse", ("AK",), "AKR"),
        ("Anna", (), "AN"),
        ("Anna", ("AN",), "ANN"),
        ("Anna Karlsson", ("AK", "AKA"), "AK2"),
        ("Anna Karlsson", ("AK", "AKA", "AK2"), "AK3"),
        ("Jean-Luc Åberg", (), "JÅ"),
        ("", (), ""),
        ("42", (), ""),
    ],
)
def test_initials(name, taken, short):
    assert initials(name, taken) == short


def test_people_are_listed_in_order_with_or_without_names(state, do, refused):
    do(edits.add_participant(state, "s", name="Per Holm", roles=["Managers"], voice_id="v1"))
    do(edits.add_participant(state, "s", roles=["Relatives"], people=3))
    listed = state.participants("s")
    assert [(p.initials, p.roles, p.count) for p in listed] == [
        ("MB", (), 1),
        ("PH", ("Managers",), 1),
        ("", ("Relatives",), 3),
    ]
    assert refused(edits.add_participant, state, "s", people=-1) == "count.negative"


def test_a_whole_list_is_one_step(state, do, refused):
    people = [PersonLine(f"Person {chr(65 + i % 26)}{i}", ("Guests",)) for i in range(200)]
    edit = edits.add_participants(state, "s", [*people, PersonLine("", ("Relatives",), 6)])
    do(edit)
    listed = state.participants("s")
    assert len(listed) == 202
    assert listed[-1].count == 6
    assert len({p.initials for p in listed if p.initials}) == 201
    state.apply(edit.inverse())
    assert len(state.participants("s")) == 1
    assert refused(edits.add_participants, state, "s", people * 6) == "people.too_many"
    long = [PersonLine("x" * 301)]
    assert refused(edits.add_participants, state, "s", long) == "name.too_long"


def test_somebody_is_described(state, do, refused):
    do(
        edits.write_participant(
            state,
            "p1",
            name="Marta Lund",
            roles=["Hosts", "", "Hosts", "Assistants"],
            lived_experience=True,
            inside=True,
            voice_id=None,
        )
    )
    [person] = state.participants("s")
    assert (person.name, person.initials, person.roles) == (
        "Marta Lund",
        "ML",
        ("Hosts", "Assistants"),
    )
    assert (person.lived_experience, person.inside, person.voice_id) == (True, True, None)
    do(edits.write_participant(state, "p1", initials="XY"))
    do(edits.write_participant(state, "p1", name="Marta Ek"))
    assert state.participants("s")[0].initials == "XY"
    assert refused(edits.write_participant, state, "p1", count=-1) == "count.negative"
    assert refused(edits.write_participant, state, "p1", voice_id="none") == "gone"
    assert refused(edits.write_participant, state, "none", name="x") == "gone"
    with pytest.raises(TypeError):
        edits.write_participant(state, "p1", age=7)


def test_a_voice_goes_and_its_notes_have_none(state, said, do):
    note = said("mine", voice_id="v1")
    edit = edits.remove_voice(state, "v1")
    do(edit)
    assert state.voices("s") == []
    assert (state.notes[note].voice_id, state.participants("s")[0].voice_id) == (None, None)
    state.apply(edit.inverse())
    assert (state.notes[note].voice_id, state.participants("s")[0].voice_id) == ("v1", "v1")


def test_who_leaves_the_list_leaves_their_notes(state, said, do):
    note = said("mine", author_id="p1")
    edit = edits.remove_participant(state, "p1")
    do(edit)
    assert state.notes[note].author_id is None
    state.apply(edit.inverse())
    assert state.notes[note].author_id == "p1"


def test_six_voices_can_be_named(state, do, refused):
    do(edits.name_voice(state, "s", number=1, name="Users"))
    do(edits.name_voice(state, "s", number=6, name="Guests"))
    assert [(v.number, v.name) for v in state.voices("s")] == [(1, "Users"), (6, "Guests")]
    assert refused(edits.name_voice, state, "s", number=7, name="x") == "voice.unknown"
