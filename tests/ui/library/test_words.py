# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What rows say, from plain values."""

from __future__ import annotations

from datetime import date

import pytest

from facilitator.domain.records import Action, Session
from facilitator.store.workspace import Counts
from facilitator.ui.library import words

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("values", "counts", "said"),
    [
        ({"status": "done"}, Counts(18, 47, 2), "18 people · 47 notes · 2 decisions"),
        ({"status": "done"}, Counts(1, 1, 1), "1 person · 1 note · 1 decision"),
        ({"status": "done"}, Counts(), "0 notes"),
        ({"status": "running", "people_expected": 9}, Counts(0, 3), "9 people · 3 notes"),
        ({"status": "draft"}, Counts(18), "Planned"),
        ({"status": "ready"}, Counts(18, minutes=120), "Planned · 120 min"),
        ({"start": "14:00", "end": "15:30"}, Counts(), "Planned · 90 min"),
        ({"status": "draft"}, Counts(0, 40), "40 notes"),
    ],
)
def test_facts(values: dict[str, str], counts: Counts, said: str, english: None) -> None:
    assert words.facts(Session("s", **values), counts) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-05", ("5 Nov", "Thu")),
        ("2025-11-05", ("5 Nov", "2025")),
        ("", ("", "No date")),
        ("soon", ("", "No date")),
    ],
)
def test_days(day: str, said: tuple[str, str], english: None) -> None:
    assert words.day_words(Session("s", date=day), TODAY) == said


def test_a_row_is_spoken_with_its_year(english: None) -> None:
    session = Session("s", title="Street", date="2025-04-14", status="done")
    spoken = words.spoken_row(session, Counts(20, 30, 2), TODAY)
    assert spoken == (
        "Street, Mon 14 Apr 2025, 20 people, 30 notes, 2 decisions, Summary not printed yet"
    )


def test_an_action_is_spoken_with_owner_and_date(english: None) -> None:
    action = Action("a", "s", "Ask the depot", "Per Holm", due="2026-11-20")
    assert words.spoken_action(action, was_due=True) == (
        "Ask the depot, Per Holm, was due Fri 20 Nov"
    )
    assert words.spoken_action(Action("a", "s", "Ask"), was_due=False) == "Ask"


def test_a_session_without_a_title_has_words_too(english: None) -> None:
    assert words.title_of(Session("s")) == "Session without a title"
