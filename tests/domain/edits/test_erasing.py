# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What goes for ever, and what stays."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.erasing import NAME_FIELDS
from facilitator.domain.errors import Refused
from facilitator.domain.records import (
    KINDS,
    Action,
    Dots,
    MissingVoice,
    Note,
    Offer,
    Participant,
    Placing,
    Record,
    Session,
    Stage,
    field_names,
)
from facilitator.domain.state import State

PEOPLE = (
    Participant("p1", "s", "Marta Berg", "MB", ("assistant",)),
    Participant("p2", "s", "", "", ("relative",), 6),
    Participant("p3", "other", "Per Holm", "PH"),
)


def told(*more: Record) -> State:
    return State([Session("s"), Session("other"), Stage("t", "s"), *PEOPLE, *more])


def test_only_the_bin_of_this_session_is_emptied() -> None:
    state = told(
        Note("kept", "s", "Calm", same_as_id="gone"),
        Note("gone", "s", "Late", binned=True),
        Note("elsewhere", "other", "Late", binned=True),
        Dots("d", "s", note_id="gone", count=2),
        Placing("x", "s", "t", note_id="gone", quarter=1),
    )
    edit = edits.empty_bin(state, "s")
    assert edit.verb == "empty_bin"
    state.apply(edit)
    assert set(state.notes) == {"kept", "elsewhere"}
    assert state.notes["kept"].same_as_id is None
    assert not state.all(Dots)
    assert not state.all(Placing)
    assert edits.empty_bin(state, "s").changes == ()
    with pytest.raises(Refused, match="gone"):
        edits.empty_bin(state, "nowhere")


def test_names_go_and_roles_numbers_and_words_stay() -> None:
    state = told(
        Note("n", "s", "Marta said it", author_id="p1", binned=True),
        Note("m", "other", "Late", author_id="p3"),
        Action("a", "s", "Call", "Marta B.", helper="the night team"),
        Action("b", "s", "Write", "mb"),
        Action("c", "s", "Ask", "Per Holm"),  # was not there
        Offer("o", "s", "offer", "A key", "Marta Berg and a neighbour"),
        MissingVoice("v", "s", "Night staff", asked_by="MB"),
    )
    edit = edits.remove_names(state, "s")
    assert edit.verb == "remove_names"
    state.apply(edit)
    assert state.participants("s") == [
        Participant("p1", "s", roles=("assistant",)),
        Participant("p2", "s", roles=("relative",), count=6),
    ]
    assert (state.notes["n"].author_id, state.notes["n"].text) == (None, "Marta said it")
    owners = [(a.owner, a.helper) for a in sorted(state.actions.values(), key=lambda a: a.id)]
    assert owners == [("", "the night team"), ("", ""), ("Per Holm", "")]
    assert state.all(Offer)["o"].who == ""
    voice = state.all(MissingVoice)["v"]
    assert (voice.who, voice.asked_by) == ("Night staff", "")
    assert state.all(Participant)["p3"].name == "Per Holm"
    assert state.notes["m"].author_id == "p3"
    assert edits.remove_names(state, "s").changes == ()
    with pytest.raises(Refused, match="gone"):
        edits.remove_names(state, "nowhere")


def test_a_session_goes_with_all_its_parts() -> None:
    parts = [
        cls(f"x-{kind}", "s") for kind, cls in KINDS.items() if "session_id" in field_names(kind)
    ]  # type: ignore[call-arg]
    state = told(*parts)
    state.apply(edits.erase_sessions(state, ["s"]))
    assert set(state.sessions) == {"other"}
    left = [part.id for cls in KINDS.values() for part in state.all(cls).values()]
    assert sorted(left) == ["other", "p3"]


def test_every_field_with_a_name_is_one_of_its_kind() -> None:
    assert all(set(names) <= set(field_names(kind)) for kind, names in NAME_FIELDS.items())
    named = {"owner", "helper", "who", "asked_by", "addressee", "initials", "author_id"}
    for kind in KINDS:
        assert named & set(field_names(kind)) <= set(NAME_FIELDS.get(kind, ())), kind
