# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session that was read comes into a library, in a learning group, as one edit."""

from __future__ import annotations

from facilitator.domain.records import LearningGroup, Note, Session
from facilitator.domain.state import State
from facilitator.intake.imported import Imported, add_imported

NOTE = Note("n", "s", "hello")


def added(state: State, imported: Imported, group: str = "") -> Session:
    edit = add_imported(state, imported, group=group)
    assert edit.verb == "add_session"
    state.apply(edit)
    return state.sessions[imported.session.id]


def test_a_new_learning_group_is_made_once() -> None:
    state = State()
    first = added(state, Imported(Session("s"), (NOTE,), "Peer mentors"))
    second = added(state, Imported(Session("t"), (), "peer MENTORS"))
    assert [group.name for group in state.groups.values()] == ["Peer mentors"]
    assert first.group_id == second.group_id
    assert (first.number, second.number) == (1, 2)
    assert state.notes["n"].text == "hello"


def test_the_group_that_is_asked_for_comes_first() -> None:
    state = State([LearningGroup("g", "Housing"), Session("old", "g", number=6)])
    session = added(state, Imported(Session("s"), (), "Peer mentors"), "Housing")
    assert (session.group_id, session.number) == ("g", 7)
    assert list(state.groups) == ["g"]


def test_a_number_in_the_file_stays() -> None:
    state = State([LearningGroup("g", "Housing"), Session("old", "g", number=6)])
    session = added(state, Imported(Session("s", number=3), (), "Housing", numbered=True))
    assert session.number == 3


def test_no_group_is_no_group() -> None:
    assert added(State(), Imported(Session("s"))).group_id is None
