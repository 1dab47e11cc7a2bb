# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Under the keys 1 to 5 stands what can be shown now; where it cannot, it says why."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.domain.records import Cluster, Dots, Note, Session, Stage, Statement
from facilitator.domain.state import State
from facilitator.ui.projector.choices import choices, counted_content


def state(mode: str, *more: Any, **session: Any) -> State:
    made = Session("s", stage_id="t", status="running", **session)
    return State([made, Stage("t", "s", mode=mode), *more])


def reasons(found: State, *, grouped: bool = False) -> dict[str, str]:
    return {c.content: c.why_not for c in choices(found, "s", grouped=grouped)}


def test_of_an_empty_session_there_is_only_the_prompt() -> None:
    assert reasons(state("capture")) == {
        "prompt": "",
        "board": "No notes yet",
        "votes": "No dots yet",
        "actions": "No decisions or actions yet",
        "rules": "No ground rules yet",
    }


def test_dots_are_for_the_room_when_the_vote_is_closed() -> None:
    dots = Dots("d", "s", cluster_id="c", count=2)
    assert reasons(state("vote", dots))["votes"] == "When the vote is closed"
    assert reasons(state("vote", dots, votes_shown_at="2026-11-26"))["votes"] == ""


@pytest.mark.parametrize(("grouped", "content"), [(True, "groups"), (False, "board")])
def test_the_second_is_what_lies_on_the_board(grouped: bool, content: str) -> None:
    found = state("cluster", Cluster("c", "s", "A"), Note("n", "s", "one"))
    assert reasons(found, grouped=grouped)[content] == ""


@pytest.mark.parametrize(
    ("mode", "content"), [("scale", "line"), ("grid", "grid"), ("vote", "votes")]
)
def test_the_third_is_what_the_stage_counts(mode: str, content: str) -> None:
    assert counted_content(state(mode), "s") == content


def test_a_line_needs_a_sentence() -> None:
    assert reasons(state("scale"))["line"] == "No statements yet"
    assert reasons(state("scale", Statement("x", "s", "t", "It helps")))["line"] == ""


def test_before_the_start_dots_are_counted() -> None:
    assert counted_content(State([Session("s")]), "s") == "votes"
