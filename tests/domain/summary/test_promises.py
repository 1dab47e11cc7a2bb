# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What was promised, asked and aimed at is read whole, and what is private is not read at all."""

from __future__ import annotations

from typing import Any

from facilitator.domain.records import (
    Action,
    Ask,
    Cluster,
    Decision,
    Goal,
    LearningGroup,
    Note,
    Session,
)
from facilitator.domain.state import State
from facilitator.domain.summary import (
    Aim,
    Asked,
    Decided,
    Earlier,
    Fate,
    Idea,
    PaperOptions,
    Summary,
    ToDo,
    summarise,
)

SESSION = Session("s", "g", 2, date="2026-11-26")


def read(*parts: Any, options: PaperOptions | None = None) -> Summary:
    return summarise(State([SESSION, LearningGroup("g", "Us"), *parts]), SESSION, options)


def test_decisions_with_who_gains_and_their_type() -> None:
    decision = Decision("d", "s", "No laptop", ("c", "gone"), "All hands", "Everybody", "stop")
    found = read(decision, Cluster("c", "s", "B"))
    assert found.decisions == (Decided("No laptop", ("B",), "All hands", "Everybody", "stop"),)


def test_actions_with_all_that_was_agreed_but_not_what_somebody_learns() -> None:
    found = read(
        Action("a", "s", "Try", "Per", "Sara", "2026-12-01", "Ask", "Calm", "experiment", "doing",
               "A lot", starts="2026-11-27", outcome="keep"),
        Action("b", "s", "Read a book", "Per", type="learning"),
    )  # fmt: skip
    assert found.actions == (
        ToDo("Try", "Per", "Sara", "2026-12-01", "Ask", "Calm", "experiment", "2026-11-27", "A lot",
             "keep"),
    )  # fmt: skip


def test_questions_with_their_answers() -> None:
    found = read(
        Ask("q", "s", "Why?", "The head", "2026-12-03", "answered", "Because.", "2026-12-01")
    )
    assert found.asks == (
        Asked("Why?", "The head", "2026-12-03", "answered", "Because.", "2026-12-01", "2026-11-26"),
    )


def test_since_last_time_is_what_the_session_before_left_and_what_the_file_brought() -> None:
    before = Session("b", "g", 1, date="2026-10-26")
    found = read(
        before,
        Action("p", "s", "From a file", "Per", status="done", learned="Much", origin="before"),
        Action("o", "b", "From before", "Sara", status="stuck", outcome="change"),
        Action("l", "b", "My own learning", "Sara", type="learning"),
        Ask("q", "b", "And?", answer="Yes", status="answered"),
    )
    assert found.earlier == (
        Earlier("From a file", "Per", "done", "Much"),
        Earlier("From before", "Sara", "stuck", "", "change"),
    )
    assert [ask.answer for ask in found.earlier_asks] == ["Yes"]
    assert found.actions == ()


def test_ideas_by_their_fate_in_one_order() -> None:
    notes = [
        Note("1", "s", "Parking", 1, fate="not_used", fate_reason="Not ours"),
        Note("2", "s", "Coffee", 2, fate="taken_up"),
        Note("3", "s", "Nothing said of it", 3),
        Note("4", "s", "In the bin", 4, fate="taken_up", binned=True),
        Note("5", "s", "Tea", 5, fate="taken_up"),
    ]
    found = read(*notes)
    assert found.fates == (
        Fate("taken_up", (Idea("Coffee"), Idea("Tea"))),
        Fate("not_used", (Idea("Parking", "Not ours"),)),
    )
    assert read(*notes, options=PaperOptions(notes=False)).fates == ()


def test_goals_with_what_was_measured() -> None:
    goal = Goal("z", "s", "mistakes", "reduce", "", "12", "6", "a month", "2027-03-01", "The list",
                "Per", ("2026-12-01 10", " about 9 ", "2027-01-01"))  # fmt: skip
    assert read(goal).goals == (
        Aim("mistakes", "reduce", "12", "6", "a month", "2027-03-01", "The list", "Per",
            (("2026-12-01", "10"), ("", "about 9"), ("2027-01-01", ""))),
    )  # fmt: skip
