# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A write is a value: its inverse takes it back, and typing on is told from other edits."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import edits
from facilitator.domain.change import Change, Edit, added, edit_of, removed, updated
from facilitator.domain.records import ALL, Note, Session, field_names, record_of
from facilitator.domain.state import State

FIELDS = st.none() | st.dictionaries(st.text(max_size=3), st.integers() | st.text(), max_size=3)
CHANGES = st.builds(Change, st.sampled_from(["note", "dots"]), st.text(max_size=3), FIELDS, FIELDS)
EDITS = st.builds(Edit, st.sampled_from(["a", "b"]), st.lists(CHANGES, max_size=4).map(tuple))


@given(EDITS)
def test_the_inverse_of_the_inverse_is_the_edit(edit: Edit) -> None:
    assert edit.inverse().inverse() == edit


def test_added_then_taken_back_is_as_before() -> None:
    note = Note("n", "s", "said", extra={"level": "team"})
    state = State()
    state.apply(edit_of("add_note", added(note)))
    assert state.notes == {"n": note}
    state.apply(edit_of("add_note", added(note)).inverse())
    assert state == State()
    assert removed(note) == added(note).inverse()


def test_an_update_holds_only_what_differs() -> None:
    note = Note("n", "s", "said", heard=1)
    assert updated(note, text="said", heard=1) is None
    change = updated(note, text="said", heard=2)
    assert change == Change("note", "n", {"heard": 1}, {"heard": 2})
    assert edit_of("hear_again", None, change, None).changes == (change,)


def test_lists_from_json_become_tuples() -> None:
    values: dict[str, Any] = {"id": "p", "session_id": "s", "roles": ["relative"]}
    assert record_of("participant", values).roles == ("relative",)  # type: ignore[attr-defined]


def test_typing_on_is_the_same_field_of_the_same_note() -> None:
    state = State([Session("s"), Note("n", "s", "a"), Note("m", "s", "a")])
    first = edits.write_note(state, "n", "ab")
    assert edits.write_note(state, "n", "abc").continues(first)
    assert not edits.write_note(state, "m", "abc").continues(first)
    assert not edits.star_notes(state, ["n"], True).continues(first)
    assert not edits.star_notes(state, ["n"], True).continues(edits.star_notes(state, ["n"], True))
    title = edits.write_session(state, "s", title="x")
    assert not edits.write_session(state, "s", place="y").continues(title)


def test_every_kind_is_told_apart_and_has_an_id_first() -> None:
    assert len({cls.kind for cls in ALL}) == len(ALL)
    assert all(field_names(cls.kind)[0] == "id" for cls in ALL)
    assert all(field_names(cls.kind)[-1] == "extra" for cls in ALL)
