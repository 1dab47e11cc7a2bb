# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session to try verbs on, in memory alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facilitator.domain.change import Edit
from facilitator.domain.errors import Refused
from facilitator.domain.records import LearningGroup, Participant, Session, Stage, Voice
from facilitator.domain.state import State


@pytest.fixture
def state() -> State:
    return State(
        [
            LearningGroup("g", "Peer mentors"),
            Session("s", "g", title="Listening", stage_id="t1"),
            Session("other"),
            Stage("t1", "s", 1, minutes=25),
            Stage("t2", "s", 2, minutes=10, keeps_names=False),
            Voice("v1", "s", 1, "Service users"),
            Participant("p1", "s", "Marta Berg", "MB", voice_id="v1"),
        ]
    )


@pytest.fixture
def do(state: State) -> Callable[..., list[str]]:
    """Apply a verb's edit; the ids of the records it changed."""

    def apply(edit: Edit) -> list[str]:
        state.apply(edit)
        return [change.id for change in edit.changes]

    return apply


@pytest.fixture
def said(state: State, do: Callable[..., list[str]]) -> Callable[..., str]:
    """Add a note; its id."""
    from facilitator.domain import edits

    def add(text: str, **values: Any) -> str:
        return do(edits.add_note(state, "s", text=text, **values))[0]

    return add


@pytest.fixture
def refused() -> Callable[..., str]:
    """The code with which a verb is refused."""

    def code(verb: Callable[..., Edit], *args: Any, **values: Any) -> str:
        with pytest.raises(Refused) as caught:
            verb(*args, **values)
        return caught.value.code

    return code
