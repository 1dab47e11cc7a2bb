# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session packed and unpacked: the same there as here, without what is nobody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator import resources
from facilitator.domain import edits
from facilitator.domain.change import Edit
from facilitator.domain.edits.parcels import unpack
from facilitator.domain.errors import Refused
from facilitator.domain.parcels import PARTS, apart, copied, pack
from facilitator.domain.records import HostNote, LearningGroup, Note, Placing
from facilitator.domain.state import State
from facilitator.intake.files import read_session_file
from facilitator.intake.imported import add_imported


@pytest.fixture
def state() -> State:
    """A library with a sample in it."""
    found = State()
    sample = read_session_file(resources.path("samples", "sample_sv.json"))
    found.apply(add_imported(found, sample))
    return found


def key_of(state: State) -> str:
    return next(iter(state.sessions))


def test_it_comes_out_as_it_went_in(state: State) -> None:
    parcel = pack(state, key_of(state))
    other = State()
    other.apply(unpack(other, parcel))
    assert other == state


def test_what_is_nobody_elses_stays_unless_it_is_asked_for(state: State) -> None:
    key = key_of(state)
    state.apply(edits.add_entry(state, HostNote, key, text="I talked too much"))
    state.apply(edits.add_action(state, key, text="Learn to wait"))
    mine = state.actions_of(key)[-1]
    state.apply(edits.write_action(state, mine.id, type="learning"))
    left = {mine.id, *state.part(HostNote, key)}
    assert left.isdisjoint(part.id for part in pack(state, key).parts)
    whole = pack(state, key, with_private=True)
    assert left <= {part.id for part in whole.parts}
    assert (pack(state, key).private, whole.private) == (False, True)


def test_a_state_apart_stays_as_it_was(state: State) -> None:
    key = key_of(state)
    state.apply(edits.add_entry(state, HostNote, key, text="I talked too much"))
    before = apart(state, key)
    assert before == state
    state.apply(edits.add_action(state, key, text="Agreed later"))
    assert len(before.actions_of(key)) + 1 == len(state.actions_of(key))


def test_the_learning_group_is_found_by_id_then_by_name(state: State) -> None:
    parcel = pack(state, key_of(state))
    [group] = state.groups.values()
    by_name = State()
    by_name.apply(edits.add_group(group.name.upper()))
    [here] = by_name.groups.values()
    by_name.apply(unpack(by_name, parcel))
    assert list(by_name.groups) == [here.id]
    by_id = State()
    by_id.put([replace(group, name="Another name", position=3.0)])
    by_id.apply(unpack(by_id, parcel))
    assert [g.name for g in by_id.groups.values()] == ["Another name"]
    binned = State()
    binned.put([replace(group, binned=True)])
    binned.apply(unpack(binned, parcel))
    assert len(binned.groups) == 2
    assert not binned.groups[binned.sessions[key_of(state)].group_id or ""].binned


def test_no_learning_group_and_a_session_from_the_bin(state: State) -> None:
    parcel = pack(state, key_of(state))
    alone = replace(parcel, group=None, session=replace(parcel.session, binned=True))
    other = State()
    other.apply(unpack(other, alone))
    [session] = other.sessions.values()
    assert (session.group_id, session.binned) == (None, False)


def test_a_second_session_holds_together(state: State) -> None:
    parcel = pack(state, key_of(state))
    second = copied(parcel)
    state.apply(unpack(state, second))
    key, other = parcel.session.id, second.session.id
    assert second.session.title == f"{parcel.session.title} (2)"
    assert [n.text for n in state.notes_of(other)] == [n.text for n in state.notes_of(key)]
    for cls in PARTS:
        assert len(state.part(cls, other)) == len(state.part(cls, key))
    homes = {note.cluster_id for note in state.notes_of(other)} - {None}
    assert homes <= {cluster.id for cluster in state.clusters_of(other)}
    again = copied(replace(parcel, session=replace(parcel.session, title="x" * 300)))
    assert len(again.session.title) == 300


def test_ids_that_are_taken_are_changed(state: State) -> None:
    parcel = pack(state, key_of(state))
    asked: list[str] = []

    def taken(edit: Edit) -> bool:
        asked.append(edit.verb)
        return True

    edit = unpack(State(), parcel, taken=taken)
    assert asked == ["add_session"]
    assert parcel.session.id not in {change.id for change in edit.changes}


def test_places_of_what_is_not_there_are_left_out(state: State) -> None:
    key = key_of(state)
    [stage, *_] = state.stages(key)
    note = state.notes_of(key)[0]
    state.put([Placing(note.id, key, stage.id, note_id="00000000-0000-7000-8000-000000000001")])
    assert any(isinstance(part, Placing) for part in pack(state, key).parts)
    assert not any(isinstance(part, Placing) for part in copied(pack(state, key)).parts)


def test_a_session_that_is_gone() -> None:
    with pytest.raises(Refused, match="gone"):
        pack(State(), "nowhere")
    assert LearningGroup not in PARTS
    assert Note in PARTS
