# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates as people type them, in the four languages of the screen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.dates import date_at_end, parse_date

TODAY = date(2026, 11, 26)  # a Thursday
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("10 dec", "en", date(2026, 12, 10)),
        ("dec 10", "en", date(2026, 12, 10)),
        ("10 December", "nl", date(2026, 12, 10)),
        ("3 mrt", "nl", date(2027, 3, 3)),
        ("3 märts", "et", date(2027, 3, 3)),
        ("1 juuli", "et", date(2027, 7, 1)),
        ("1 juu", "et", None),
        ("10. maj", "sv", date(2027, 5, 10)),
        ("26 nov", "en", TODAY),
        ("25 nov", "en", date(2027, 11, 25)),
        ("29 feb", "en", date(2028, 2, 29)),
        ("31 april", "en", None),
        ("10-12", "en", date(2026, 12, 10)),
        ("10/12/2027", "en", date(2027, 12, 10)),
        ("10.12.", "et", date(2026, 12, 10)),
        ("2026-12-10", "en", date(2026, 12, 10)),
        ("fri", "en", date(2026, 11, 27)),
        ("Friday", "sv", date(2026, 11, 27)),
        ("thu", "en", date(2026, 12, 3)),
        ("fre", "sv", date(2026, 11, 27)),
        ("sön", "sv", date(2026, 11, 29)),
        ("son", "sv", None),
        ("vrijdag", "nl", date(2026, 11, 27)),
        ("reede", "et", date(2026, 11, 27)),
        ("vrijdag", "en", None),
        ("tomorrow", "en", date(2026, 11, 27)),
        ("morgen", "nl", date(2026, 11, 27)),
        ("+2w", "en", date(2026, 12, 10)),
        ("+10d", "en", date(2026, 12, 6)),
        ("+3m", "en", date(2027, 2, 26)),
        ("soon", "en", None),
        ("24/7", "en", None),
        ("", "en", None),
    ],
)
def test_what_a_text_means(text: str, language: str, expected: date | None) -> None:
    assert parse_date(text, TODAY, language=language) == expected


def test_a_month_ahead_from_a_long_month() -> None:
    assert parse_date("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


def test_only_the_last_words() -> None:
    assert date_at_end(["Call", "Per", "10", "dec"], TODAY) == (2, date(2026, 12, 10))
    assert date_at_end(["Call", "Per", "fri"], TODAY) == (1, date(2026, 11, 27))
    assert date_at_end(["Call", "Per"], TODAY) is None
    assert date_at_end([], TODAY) is None


@given(days, days)
def test_a_day_and_a_month_are_the_next_such_day(day: date, today: date) -> None:
    found = parse_date(f"{day.day} {day:%B}", today)
    assert found is not None
    assert (found.day, found.month) == (day.day, day.month)
    assert today <= found


@given(days)
def test_a_weekday_is_within_the_next_seven_days(today: date) -> None:
    for ahead in range(1, 8):
        day = today + timedelta(days=ahead)
        assert parse_date(f"{day:%A}", today) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_not(text: str) -> None:
    found = parse_date(text, TODAY)
    assert found is None or isinstance(found, date)


def test_dutch_days_of_two_letters_but_not_those_that_are_words() -> None:
    thursday = date(2026, 11, 26)
    assert parse_date("vr", thursday, language="nl") == date(2026, 11, 27)
    assert parse_date("di", thursday, language="nl") == date(2026, 12, 1)
    assert parse_date("zo", thursday, language="nl") is None
    assert parse_date("vr", thursday, language="sv") is None
