# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What came back between meetings lies in a stage of its own, made once, and names nobody."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.returned import BETWEEN
from facilitator.domain.errors import Refused
from facilitator.domain.records import Session, Stage
from facilitator.domain.state import State


def planned(started: str = "") -> State:
    return State([Session("s"), Stage("t", "s", 1.0, "Welcome", started_at=started)])


@pytest.mark.parametrize(("started", "place"), [("", 0), ("2026-11-26T12:00:00+00:00", 1)])
def test_first_in_a_session_to_come_and_last_in_one_that_was(started: str, place: int) -> None:
    state = planned(started)
    state.apply(edits.add_returned_notes(state, "s", texts=["One", "Two"], title="Between"))
    stages = state.stages("s")
    assert stages[place].title == "Between"
    assert [(n.text, n.origin, n.stage_id) for n in state.notes_of("s")] == [
        ("One", BETWEEN, stages[place].id), ("Two", BETWEEN, stages[place].id),
    ]  # fmt: skip
    state.apply(edits.write_stage(state, stages[place].id, title="By mail"))
    state.apply(edits.add_returned_notes(state, "s", texts=["Three"], title="Between"))
    assert len(state.stages("s")) == 2
    assert state.notes_of("s")[-1].stage_id == stages[place].id


def test_nothing_makes_no_stage() -> None:
    state = planned()
    assert not edits.add_returned_notes(state, "s", texts=[], title="Between").changes


def test_an_empty_line_is_refused_with_its_number() -> None:
    with pytest.raises(Refused) as refused:
        edits.add_returned_notes(planned(), "s", texts=["One", " "], title="Between")
    assert (refused.value.code, refused.value.details["line"]) == ("note.empty", 2)
    with pytest.raises(Refused, match=r"name\.empty"):
        edits.add_returned_notes(planned(), "s", texts=["One"], title=" ")
