# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The text for a mail: what was agreed, in the words of the session, and nothing else."""

from __future__ import annotations

import pytest

from facilitator.domain.records import (
    Action,
    Ask,
    Decision,
    LearningGroup,
    Note,
    Session,
)
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, summarise
from facilitator.export.plain_text import plain_text

SESSION = Session(
    "s", "g", 2, "Good handover", date="2026-11-26", start="13:00", end="15:00", place="Hall B",
    next_date="2027-01-14", next_start="13:00", next_note="Bring one example",
    contact="marta@example.org",
)  # fmt: skip


def filled() -> State:
    return State([
        LearningGroup("g", "Handover"),
        SESSION,
        Note("n", "s", "I was afraid"),
        Decision("d", "s", "One page per person", position=1),
        Decision("e", "s", "The second notebook", type="stop", position=2),
        Action("a", "s", "Print the card", owner="Anna", helper="Per", due="2026-12-03"),
        Action("b", "s", "My own plan", type="learning"),
        Action("c", "s", "Say hello", type="initiative"),
        Ask("q", "s", "Who pays the overlap?", addressee="Board", answer_by="2027-01-10",
            answer="We do", status="answered"),
    ])  # fmt: skip


def test_it_says_what_was_agreed_and_when_people_meet_again() -> None:
    text = plain_text(summarise(filled(), SESSION, PaperOptions()))
    assert text == (
        "Good handover\n"
        "Handover · session 2\n"
        "Thursday 26 November 2026, 13:00–15:00, Hall B\n"
        "\n"
        "What we decided\n"
        "- One page per person\n"
        "\n"
        "What we stop\n"
        "- The second notebook\n"
        "\n"
        "What we will do\n"
        "- Print the card (Who: Anna and Per; By: Thu 3 Dec)\n"
        "\n"
        "What we start ourselves\n"
        "- Say hello\n"
        "\n"
        "What we ask the organisation\n"
        "- Who pays the overlap? (To: Board; Answer by: Sun 10 Jan 2027)\n"
        "  Answer: We do\n"
        "\n"
        "Next time\n"
        "Thursday 14 January 2027, 13:00\n"
        "Bring one example\n"
        "\n"
        "marta@example.org\n"
    )


def test_notes_and_own_learning_stay_out() -> None:
    text = plain_text(summarise(filled(), SESSION, PaperOptions()))
    assert "afraid" not in text
    assert "My own plan" not in text


def test_it_speaks_the_language_of_the_session() -> None:
    state = filled()
    text = plain_text(summarise(state, SESSION, PaperOptions(language="sv")))
    assert "Det här beslutade vi\n- One page per person" in text
    assert "What we" not in text


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_a_session_without_anything_is_its_title(language: str) -> None:
    empty = Session("s", title="Only a title", language=language)
    assert plain_text(summarise(State([empty]), empty, PaperOptions())) == "Only a title\n"
