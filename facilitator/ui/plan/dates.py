# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates and times as people type them, read into what a record keeps."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from facilitator.ui import texts

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?")
_NAMED = re.compile(r"(\d{1,2})\.? +([^\W\d]{3,})\.?(?: +(\d{4}))?")
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")
_BACK = timedelta(days=60)  # a date without a year may lie this far back before it means next year


def read_date(text: str, today: date) -> str | None:
    """ISO date of "26 Nov 2026", "26 nov", "26-11", "26.11.2026" or "2026-11-26".

    "" stays "". None when it is not a date. A weekday in front is left out, not checked.
    """
    words = text.strip().rstrip(".,").casefold()
    if not words:
        return ""
    words = re.sub(r"^[^\W\d]+\.?,? +", "", words)
    if found := _ISO.fullmatch(words):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(words):
        return _dated(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.fullmatch(words):
        return _dated(int(found[1]), _month(found[2]), found[3], today)
    return None


def read_time(text: str) -> str | None:
    """ "13:00" of "13:00", "13.00", "1300", "9:30" or "13". "" stays ""; None is not a time."""
    words = text.strip()
    if not words:
        return ""
    found = _TIME.fullmatch(words)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def shown_date(iso: str) -> str:
    """ "Thu 26 Nov 2026" in the language of the screen; what is not a date stays as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{texts.short_date(day)} {day.year}"


def _dated(day: int, month: int, year: str | None, today: date) -> str | None:
    if year:
        return _iso(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _iso(today.year, month, day)
    if this_year and date.fromisoformat(this_year) < today - _BACK:
        return _iso(today.year + 1, month, day)
    return this_year


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(word: str) -> int:
    """1 to 12 for a month's name or its beginning, in the screen's language or English; else 0."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for locale in (texts.locale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            for form in forms:
                name = locale.monthName(month, form).casefold().rstrip(".")
                if name.startswith(word) or (len(name) >= 3 and word.startswith(name)):
                    return month
    return 0
