# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates and times as in the mockups, in each language; plurals that are right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.ui import texts

DAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    texts.install_language(qapp, "en")
    yield
    texts.install_language(qapp, "en")


def test_english_dates_are_british() -> None:
    assert texts.weekday(DAY) == "Thu"
    assert texts.day_month(DAY) == "26 Nov"
    assert texts.short_date(DAY) == "Thu 26 Nov"
    assert texts.long_date(DAY) == "Thursday 26 November 2026"
    assert texts.day_month(date(2026, 9, 2)) == "2 Sep"


@pytest.mark.parametrize(
    ("lang", "short", "long"),
    [
        ("nl", "do 26 nov", "donderdag 26 november 2026"),
        ("sv", "tors 26 nov", "torsdag 26 november 2026"),
        ("et", "N 26 nov", "neljapäev, 26 november 2026"),
    ],
)
def test_dates_speak_the_language_of_the_screen(
    qapp: QApplication, lang: str, short: str, long: str
) -> None:
    texts.install_language(qapp, lang)
    assert texts.language() == lang
    assert texts.short_date(DAY) == short
    assert texts.long_date(DAY) == long.replace(",", "")


def test_clock_has_24_hours_and_local_time() -> None:
    assert texts.clock(time(13, 5)) == "13:05"
    assert texts.clock(datetime(2026, 11, 26, 9, 40)) == "09:40"
    there = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
    assert texts.clock(there) == there.astimezone().strftime("%H:%M")


def test_plurals() -> None:
    assert texts.tr("%n note(s)", n=1) == "1 note"
    assert texts.tr("%n note(s)", n=0) == "0 notes"
    assert texts.tr("%n note(s)", n=12) == "12 notes"


def test_an_unknown_language_becomes_the_computers(qapp: QApplication) -> None:
    texts.install_language(qapp, "tlh")
    assert texts.language() == texts.system_language()


def test_untranslated_words_stay_english(qapp: QApplication) -> None:
    texts.install_language(qapp, "nl")
    assert texts.tr("These words are in no file") == "These words are in no file"


def test_every_language_names_itself() -> None:
    assert texts.language_names()["nl"] == "Nederlands"
    assert set(texts.language_names()) == {"en", "nl", "sv", "et"}
