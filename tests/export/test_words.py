# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words of the paper: complete in every language, with plurals and dates that read well."""

from __future__ import annotations

import re

import pytest

from facilitator import resources
from facilitator.export.words import paper_words

LANGUAGES = ["en", "nl", "sv", "et"]
FILES = {
    file.stem: resources.read_json("words", "paper", file.name)
    for file in sorted(resources.path("words", "paper").glob("*.json"))
}
TABLES = {
    language: {key: words for table in FILES.values() for key, words in table[language].items()}
    for language in LANGUAGES
}
TEMPLATES = resources.read_json("templates", "templates.json")["libraries"]
PLACES = re.compile(r"{(\w+)")


def test_every_language_has_every_word() -> None:
    for tables in FILES.values():
        assert list(tables) == LANGUAGES
        for table in tables.values():
            assert table.keys() == tables["en"].keys()
            assert all(table.values())


def test_no_file_says_again_what_another_one_says() -> None:
    assert sum(len(tables["en"]) for tables in FILES.values()) == len(TABLES["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_fill_in_the_same_values_as_in_english(language: str) -> None:
    for key, words in TABLES["en"].items():
        if isinstance(words, str) and not key.startswith("date."):
            assert sorted(PLACES.findall(words)) == sorted(PLACES.findall(TABLES[language][key]))
        elif isinstance(words, dict):
            assert TABLES[language][key].keys() == {"one", "other"}
        elif isinstance(words, list):
            assert len(TABLES[language][key]) == len(words)


def test_plurals() -> None:
    words = paper_words("en")
    assert [words.count("dots", n) for n in (0, 1, 15)] == ["0 dots", "1 dot", "15 dots"]
    assert paper_words("sv").count("notes", 1) == "1 lapp"
    assert paper_words("nl").count("people", 18) == "18 mensen"


def test_small_numbers_are_words() -> None:
    assert paper_words("en").number(3) == "three"
    assert paper_words("et").number(12) == "kaksteist"
    assert paper_words("en").number(13) == "13"


@pytest.mark.parametrize(
    ("language", "long", "plain", "short", "by"),
    [
        ("en", "Monday 30 November 2026", "30 November 2026", "Mon 30 Nov", "Monday 30 November"),
        ("nl", "maandag 30 november 2026", "30 november 2026", "ma 30 nov", "maandag 30 november"),
        ("sv", "måndag 30 november 2026", "30 november 2026", "mån 30 nov", "måndag 30 november"),
        ("et", "esmaspäev, 30. november 2026", "30. november 2026", "E 30. nov", "30.11.2026"),
    ],
)
def test_dates(language: str, long: str, plain: str, short: str, by: str) -> None:
    words, day = paper_words(language), "2026-11-30"
    assert words.long_date(day) == long
    assert words.plain_date(day) == plain
    assert words.short_date(day, "2026-11-26") == short
    assert words.date_by(day, "2026-11-26") == by


def test_the_year_is_said_when_it_is_another() -> None:
    words = paper_words("en")
    assert words.short_date("2027-01-04", "2026-11-26") == "Mon 4 Jan 2027"
    assert words.date_by("2027-01-04", "2026-11-26") == "Monday 4 January 2027"
    assert words.short_date("2027-01-04") == "Mon 4 Jan"


def test_what_is_not_a_date_stays_as_it_is() -> None:
    assert paper_words("en").long_date("some day in May") == "some day in May"
    assert paper_words("en").long_date("") == ""


def test_times() -> None:
    words = paper_words("en")
    assert words.times("13:00", "15:00") == "13:00–15:00"
    assert words.times("13:00", "") == "13:00"
    assert words.times("", "15:00") == ""


def test_an_unknown_language_gets_english_and_a_region_its_language() -> None:
    assert paper_words("fi").language == "en"
    assert paper_words("nl-BE").language == "nl"
    assert paper_words("").language == "en"


def test_values_are_never_read_as_places() -> None:
    assert paper_words("en").text("continued", name="{n} of {x}") == "{n} of {x} (continued)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_for_codes_are_those_of_the_templates(language: str) -> None:
    words = paper_words(language)
    for library in ("roles", "action_status", "idea_fate"):
        for key, named in TEMPLATES[library].items():
            assert words.named(library, key) == named[language]
    assert words.named("roles", "night_staff") == "night staff"
    assert words.pulse_sentence("mood") == "mood"
    assert words.pulse_sentence("trust") == TEMPLATES["pulse"]["items"][-1]["statement"][language]
    assert len(words.pulse_answers()) == 4
