# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of people and voices."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.people import initials


@pytest.mark.parametrize(
    ("name", "taken", "short"),
    [
        ("Anna Karlsson", (), "AK"),
        ("Anna Kruse", ("AK",), "AKR"),
        ("Anna", (), "AN"),
        ("Anna", ("AN",), "ANN"),
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
