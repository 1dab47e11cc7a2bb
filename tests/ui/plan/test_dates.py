# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates and times in the ways in which people write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from facilitator.ui import texts
from facilitator.ui.plan.dates import read_date, read_time, shown_date

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    ["2026-12-03", "3-12-2026", "3.12.26", "3/12/2026", "Thu 3 Dec 2026", "3 december 2026",
     "3 Dec", "3-12", "thursday, 3 Dec", "thu", "+1w", "  3 dec 2026 "],
)  # fmt: skip
def test_many_ways_to_write_one_date(text: str) -> None:
    assert read_date(text, TODAY) == "2026-12-03"


@pytest.mark.parametrize(
    "text", ["soon", "31-2-2026", "31 feb 2026", "3 foo 2026", "1 2 3 4", "3 dec 9999"]
)
def test_what_is_no_date(text: str) -> None:
    assert read_date(text, TODAY) is None


def test_nothing_is_nothing() -> None:
    assert read_date("  ", TODAY) == ""
    assert read_time("") == ""


@pytest.mark.parametrize(
    ("text", "time"),
    [("13:00", "13:00"), ("13.05", "13:05"), ("1330", "13:30"), ("9:30", "09:30"), ("13", "13:00"),
     ("24:00", None), ("9:75", None), ("noon", None)],
)  # fmt: skip
def test_times(text: str, time: str | None) -> None:
    assert read_time(text) == time


@pytest.fixture
def language(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    texts.install_language(qapp, "en")


@pytest.mark.parametrize("lang", ["en", "nl", "sv", "et"])
def test_a_shown_date_reads_back_in_every_language(language: QApplication, lang: str) -> None:
    texts.install_language(language, lang)
    for days in range(366):
        iso = (TODAY + timedelta(days=days)).isoformat()
        assert read_date(shown_date(iso), TODAY) == iso, shown_date(iso)


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    found = read_date(text, TODAY)
    if found:
        date.fromisoformat(found)
    read_time(text)


def test_what_is_not_a_date_is_shown_as_it_is() -> None:
    assert shown_date("around Easter") == "around Easter"
