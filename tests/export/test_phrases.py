# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that the papers share: in the right language, and none about what nobody knows."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Asked, NextMeeting, PaperOptions, Said, Summary, Weighed
from facilitator.export.phrases import capital, source_of, title_of, when_and_where
from facilitator.export.phrases.opening import (
    beside_note,
    correction,
    facts,
    how_many_dots,
    kicker,
    mandate,
    who_was_here,
)
from facilitator.export.phrases.promises import answer
from facilitator.export.phrases.thoughts import reasons
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER

NOTHING = source_of(Summary(title=""))


def test_capitals_at_the_beginning_of_a_line_only() -> None:
    assert capital("torsdag 26 november") == "Torsdag 26 november"
    assert capital("") == ""


def test_a_date_inside_a_line_is_written_small() -> None:
    words, meeting = source_of(Summary("", language="nl")).words, NextMeeting("2026-12-10")
    assert when_and_where(meeting, words) == "Donderdag 10 december 2026"
    assert when_and_where(meeting, words, begins=False) == "donderdag 10 december 2026"


def test_the_language_is_the_chosen_one_else_that_of_the_session() -> None:
    summary = Summary(title="", language="sv")
    assert source_of(summary).words.language == "sv"
    chosen = replace(summary, options=PaperOptions(language="nl"))
    assert source_of(chosen).words.language == "nl"


def test_what_is_not_known_is_not_said() -> None:
    assert facts(NOTHING) == []
    assert who_was_here(NOTHING) == mandate(NOTHING) == correction(NOTHING) == ""
    assert how_many_dots(NOTHING, "bar") == ""
    assert title_of(NOTHING) == kicker(NOTHING) == "Summary for everyone who was there"
    assert when_and_where(NextMeeting(), NOTHING.words) == ""
    assert beside_note(NOTHING, Said("A note")) == []


def test_the_head_says_which_session_of_which_group_it_was() -> None:
    told = source_of(HANDOVER)
    said = "Personal assistance learning group · session 4 · summary for everyone who was there"
    assert kicker(told) == said
    assert facts(told)[0] == ("When", "Thursday 26 November 2026")


def test_an_open_question_is_called_so_only_where_it_was_waited_for() -> None:
    assert answer(NOTHING, Asked("Why?")) == ""
    assert answer(NOTHING, Asked("Why?"), waiting=True) == "No answer yet."


def test_the_reasons_of_few_come_first() -> None:
    told = source_of(EVERYTHING)
    assert reasons(told, EVERYTHING.statements[0]) == [
        "Disagree: then I write at night.",
        "Agree: you look at each other.",
    ]
    weighed = Weighed(
        "x", counts=(8, 2, 0), reason="Other", reasons=("Calm\nEasy", "Who knows?", "")
    )
    assert reasons(told, weighed) == [
        "Unsure: Who knows?",
        "Agree: Calm",
        "Agree: Easy",
        "Other",
    ]
    near_far = Weighed("x", ("near", "far"), (1, 0), reasons=("Warm", "Cool"))
    assert sorted(reasons(told, near_far)) == ["Far: Cool", "Near: Warm"]
