# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who has been quiet, and what comes next, for the host alone."""

from __future__ import annotations

from facilitator.domain.hosting import Heard, heard, next_stage, without_voice
from facilitator.domain.records import Note, Participant, Session, Stage, Voice
from facilitator.domain.state import State

VOICES = [Voice("v1", "s", 1, "Relatives"), Voice("v2", "s", 2, ""), Voice("v3", "s", 3, "Staff")]


def test_the_most_quiet_voice_comes_first_and_ties_by_number() -> None:
    notes = [Note(f"n{i}", "s", "x", voice_id="v3") for i in range(2)]
    binned = Note("b", "s", "x", voice_id="v1", binned=True)
    state = State([Session("s"), *VOICES, *notes, binned, Note("o", "s", "x")])
    assert heard(state, "s") == (
        Heard("Relatives", 0, 1), Heard("", 0, 2), Heard("Staff", 2, 3),
    )  # fmt: skip
    assert without_voice(state, "s") == 1


def test_roles_count_where_notes_tell_them_and_no_voice_does() -> None:
    people = [
        Participant("p", "s", "Anna", roles=("relatives", "nurse")),
        Participant("q", "s", "Per", roles=("manager",)),
    ]
    state = State([Session("s"), *VOICES, *people])
    assert [one.name for one in heard(state, "s")] == ["Relatives", "", "Staff"]
    state.put([Note("n", "s", "x", author_id="p"), Note("m", "s", "y", role="nurse")])
    assert heard(state, "s")[-2:] == (Heard("manager", 0), Heard("nurse", 2))


def test_the_next_stage_is_the_one_after_the_one_that_runs() -> None:
    one, two = Stage("a", "s", 1.0), Stage("b", "s", 2.0)
    state = State([Session("s"), one, two])
    assert next_stage(state, Session("s")) == one
    assert next_stage(state, Session("s", stage_id="a")) == two
    assert next_stage(state, Session("s", stage_id="b")) is None
    assert next_stage(state, Session("s", status="done")) is None
    assert next_stage(State(), Session("s")) is None
