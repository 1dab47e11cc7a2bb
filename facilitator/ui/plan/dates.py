# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dates and times as people type them in a field, read into what a record keeps."""

from __future__ import annotations

import re
from datetime import date

from facilitator.domain.catalogue import date_of
from facilitator.domain.dates import parse_date
from facilitator.ui import texts

_WEEKDAY = re.compile(r"[^\W\d_]+\.?,? +(?=\d)")
_NUMBERS = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})")
_WITH_YEAR = re.compile(r"(\d{1,2}\.? +[^\W\d_]+\.?),? +(\d{4})")
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")


def read_date(text: str, today: date) -> str | None:
    """ISO date of "Thu 26 Nov 2026", "26 nov", "26-11", "26.11.2026", "fri", "+2w", "2026-11-26".

    "" stays "". None when it is not a date. A weekday in front of a date is left out, not checked.
    """
    words = text.strip().rstrip(",")
    if not words:
        return ""
    words = _WEEKDAY.sub("", words, count=1) if _WEEKDAY.match(words) else words
    if found := _NUMBERS.fullmatch(words):
        year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
        return read_date(f"{year:04d}-{int(found[2]):02d}-{int(found[1]):02d}", today)
    if found := _WITH_YEAR.fullmatch(words):
        year = int(found[2])
        if not 1900 <= year <= 2999:
            return None
        day = parse_date(found[1], date(year, 1, 1), language=texts.language())
        return day.isoformat() if day and day.year == year else None
    day = parse_date(words, today, language=texts.language())
    return day.isoformat() if day else None


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
    day = date_of(iso)
    return f"{texts.short_date(day)} {day.year}" if day else iso
