# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates as people type them behind an action: `10 dec`, `fri`, `+2w`; in four languages."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november"
    " detsember",
}
_WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "et": "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
}
_NEAR = {
    "en": ("today", "tomorrow"),
    "nl": ("vandaag", "morgen"),
    "sv": ("idag", "imorgon"),
    "et": ("täna", "homme"),
}
#: Short forms that are not the beginning of the long ones.
_ALSO = {"nl": {"mrt": 3}}
#: Two letters that people write for a day; "ma" (mum) and "zo" (so) end too many sentences.
_SHORT_DAYS = {"nl": {"di": 2, "wo": 3, "do": 4, "vr": 5, "za": 6}}
_SHORTEST = 3  # letters of a month or a weekday
_STEP = {"d": 1, "w": 7}
_AHEAD = re.compile(r"\+(\d{1,3})([dwm])")
_NUMBERS = re.compile(r"(\d{1,2})([-./])(\d{1,2})(?:[-./](\d{4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th|e)?")


def parse_date(text: str, today: date, *, language: str = "en") -> date | None:
    """The date that `text` names in English or in `language`; None when it names none.

    A day without a year is the next one that comes, today counts; a weekday is the next one
    after today. `+2w`, `+10d` and `+1m` count from today.
    """
    words = _small(text).split()
    if len(words) == 1:
        return _one_word(words[0], today, language)
    if len(words) == 2:
        for day, month in (words, reversed(words)):
            number, found = _DAY.fullmatch(day), _named(month, _MONTHS, language)
            if number and found:
                return _coming(int(number[1]), found, today)
    return None


def _one_word(word: str, today: date, language: str) -> date | None:
    if found := _AHEAD.fullmatch(word):
        return _ahead(int(found[1]), found[2], today)
    if found := _ISO.fullmatch(word):
        return _real(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(word):
        day, month, year = int(found[1]), int(found[3]), found[4]
        if year:
            return _real(int(year), month, day)
        return _coming(day, month, today) if found[2] != "/" else None  # "24/7" is no date
    for lang in dict.fromkeys((language, "en")):
        near = _NEAR.get(lang, ())
        if word in near:
            return today + timedelta(days=near.index(word))
    weekday = _named(word, _WEEKDAYS, language)
    if weekday:
        return today + timedelta(days=(weekday - 1 - today.weekday() - 1) % 7 + 1)
    return None


def _named(word: str, names: dict[str, str], language: str) -> int:
    """The number, from 1, of the month or weekday that begins like `word`; 0 for none or two."""
    word = word.removesuffix(".")
    if names is _WEEKDAYS and word in _SHORT_DAYS.get(language, {}):
        return _SHORT_DAYS[language][word]
    if len(word) < _SHORTEST or not word.isalpha():
        return 0
    for lang in dict.fromkeys((language, "en")):
        if names is _MONTHS and word in _ALSO.get(lang, {}):
            return _ALSO[lang][word]
        listed = names.get(lang, "").split()
        found = [i for i, name in enumerate(listed, 1) if name.startswith(word)]
        if len(found) == 1:
            return found[0]
    return 0


def _small(text: str) -> str:
    """Small letters with their accents: "son" is a son, "sön" is Sunday."""
    return unicodedata.normalize("NFC", text.casefold())


def _ahead(number: int, step: str, today: date) -> date | None:
    if step != "m":
        return today + timedelta(days=number * _STEP[step])
    year, month = divmod(today.month - 1 + number, 12)
    days = (_real(today.year + year, month + 1, day) for day in range(today.day, today.day - 4, -1))
    return next((day for day in days if day), None)


def _coming(day: int, month: int, today: date) -> date | None:
    """The next such day; 29 February may be some years away."""
    years = range(today.year, today.year + 9)
    days = (_real(year, month, day) for year in years)
    return next((found for found in days if found and found >= today), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def date_at_end(words: list[str], today: date, *, language: str = "en") -> tuple[int, date] | None:
    """How many of the last words name a date, 2 or 1, and which date; None when none does."""
    for count in (2, 1):
        if len(words) >= count:
            found = parse_date(" ".join(words[-count:]), today, language=language)
            if found:
                return count, found
    return None
