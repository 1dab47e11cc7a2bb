# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Planning the session after one that was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitator.domain import edits
from facilitator.domain.records import Participant, Session, Stage, Voice
from facilitator.domain.state import State
from facilitator.domain.templates import Template
from facilitator.intake import shipped


@pytest.fixture
def follow_up() -> Template:
    found = shipped.templates().find("follow-up")
    assert found is not None
    return found


def new(state: State, before: set[str]) -> Session:
    [key] = set(state.sessions) - before
    return state.sessions[key]


def test_the_next_session_gets_the_next_number_and_the_people(
    state: State, do: Callable[..., list[str]], follow_up: Template
) -> None:
    before = set(state.sessions)
    do(edits.plan_next(state, "s", follow_up, usual=shipped.usual()))
    session = new(state, before)
    assert (session.group_id, session.number, session.template) == ("g", 2, "follow-up")
    assert [p.name for p in state.part(Participant, session.id).values()] == ["Marta Berg"]
    assert [v.name for v in state.part(Voice, session.id).values()] == ["Service users"]
    assert state.part(Stage, session.id)


def test_a_session_in_no_learning_group_starts_one_with_it(
    state: State, do: Callable[..., list[str]], follow_up: Template
) -> None:
    state.put([Session("loose", title="Night shift", number=7)])
    before = set(state.sessions)
    edit = edits.plan_next(state, "loose", follow_up)
    do(edit)
    session, first = new(state, before), state.sessions["loose"]
    assert first.group_id == session.group_id
    assert state.groups[first.group_id or ""].name == "Night shift"
    assert (first.number, session.number) == (1, 2)
    state.apply(edit.inverse())
    assert state.sessions["loose"].group_id is None
    assert set(state.sessions) == before


def test_one_without_a_title_has_a_name_all_the_same(
    state: State, do: Callable[..., list[str]], follow_up: Template, refused: Callable[..., str]
) -> None:
    do(edits.plan_next(state, "other", follow_up))
    assert state.groups[state.sessions["other"].group_id or ""].name == "Follow-up session"
    assert refused(edits.plan_next, state, "nobody", follow_up) == "gone"
