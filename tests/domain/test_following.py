# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session opens with: promises and questions of earlier ones."""

from __future__ import annotations

import pytest

from facilitator.domain.following import Opening, earlier_sessions, last_of_group, opening
from facilitator.domain.records import Action, Ask, Session
from facilitator.domain.state import State


@pytest.fixture
def state() -> State:
    return State(
        [
            Session("one", "g", 1, date="2026-09-01", status="done"),
            Session("two", "g", 2, date="2026-10-01", status="done"),
            Session("three", "g", 3, date="2026-11-01"),
            Session("binned", "g", 3, date="2026-10-05", binned=True),
            Session("elsewhere", "h", 1, date="2026-10-10"),
            Session("loose", date="2026-10-10"),
            Action("old_open", "one", status="stuck", position=1),
            Action("old_done", "one", status="done", position=2),
            Action("old_just_done", "one", status="done", position=3),
            Action("done", "two", status="done", position=1),
            Action("dropped", "two", status="dropped", position=2),
            Action("theirs", "elsewhere"),
            Action("ours_from_before", "three", origin="before"),
            Action("new", "three"),
            Ask("old_ask", "one", status="open"),
            Ask("old_answer", "one", status="answered"),
            Ask("answer", "two", status="answered"),
        ]
    )


def ids(found: Opening) -> tuple[list[str], list[str]]:
    return [action.id for action in found.actions], [ask.id for ask in found.asks]


def test_a_session_opens_with_all_of_the_last_and_what_is_still_open(state: State) -> None:
    found = opening(state, state.sessions["three"])
    assert found.before == state.sessions["two"]
    assert ids(found) == (
        ["ours_from_before", "old_open", "done", "dropped"],
        ["old_ask", "answer"],
    )


def test_what_came_to_an_end_since_the_last_meeting_is_told_once_more(state: State) -> None:
    found = opening(state, state.sessions["three"], since={"old_just_done", "old_answer"})
    actions, asks = ids(found)
    assert "old_just_done" in actions
    assert "old_done" not in actions
    assert "old_answer" in asks


def test_the_first_session_and_one_in_no_learning_group_open_with_nothing(state: State) -> None:
    assert not opening(state, state.sessions["one"])
    assert opening(state, state.sessions["loose"]) == Opening()
    assert earlier_sessions(state, state.sessions["loose"]) == ()


def test_a_session_without_a_date_comes_after_all_others(state: State) -> None:
    state.put([Session("planned", "g", 4)])
    assert [s.id for s in earlier_sessions(state, state.sessions["planned"])] == [
        "one", "two", "three",
    ]  # fmt: skip
    assert last_of_group(state, state.sessions["one"]).id == "planned"
    assert last_of_group(state, state.sessions["loose"]).id == "loose"
