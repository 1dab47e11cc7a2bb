# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The fixed words of the papers and files, in the language of the paper, with plurals and dates.

They live in `resources/words/paper`, a file for each part, apart from the words of the screen: a
Swedish facilitator may print a Dutch paper. Words for codes that templates use too (roles, how an
action stands) are those of the templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from facilitator import resources
from facilitator.domain.catalogue import date_of

if TYPE_CHECKING:
    from facilitator.domain.summary import Summary

LANGUAGES = ("en", "nl", "sv", "et")
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of one language. Unknown keys raise `KeyError`: that is a mistake of ours."""

    language: str
    _table: dict[str, Any]

    def text(self, key: str, **values: object) -> str:
        """The words under `key` with `{names}` filled in."""
        words: str = self._table[key]
        return words.format(**values) if values else words

    def count(self, key: str, n: int, **values: object) -> str:
        """The singular or plural under `key`, with `{n}` and other `{names}` filled in."""
        forms: dict[str, str] = self._table[key]
        return forms["one" if n == 1 else "other"].format(n=n, **values)

    def list(self, key: str) -> list[str]:
        """All the words under `key`."""
        return list(self._table[key])

    def named(self, library: str, key: str) -> str:
        """What the templates call a `key` of a library of theirs ("roles"); else the key itself."""
        words: dict[str, str] = _libraries()[library].get(key, {})
        return words.get(self.language) or key.replace("_", " ")

    def ids(self, library: str) -> tuple[str, ...]:
        """The keys of a library of the templates ("lenses"), in its order."""
        return tuple(_libraries()[library])

    def pulse_items(self) -> tuple[str, ...]:
        """What the sentences of the pulse are about, in the order of the sheet."""
        return tuple(known["id"] for known in _libraries()["pulse"]["items"])

    def pulse_sentence(self, item: str) -> str:
        """The sentence of the pulse that `item` stands for."""
        for known in _libraries()["pulse"]["items"]:
            if known["id"] == item:
                sentence: str = known["statement"][self.language]
                return sentence
        return item

    def pulse_answers(self) -> tuple[str, ...]:
        """The four answers to the sentences of the pulse."""
        scale: str = _libraries()["pulse"]["scale"][self.language]
        return tuple(answer.strip() for answer in scale.split("|"))

    def number(self, n: int) -> str:
        """Small numbers as a word ("three"), others as figures."""
        numbers: list[str] = self._table["numbers"]
        return numbers[n] if 0 <= n < len(numbers) else str(n)

    def long_date(self, iso: str) -> str:
        """ "Thursday 26 November 2026"; what is not a date stays as it is."""
        return self._dated("date.long", iso)

    def plain_date(self, iso: str) -> str:
        """ "26 November 2026"."""
        return self._dated("date.plain", iso)

    def date_by(self, iso: str, beside: str = "") -> str:
        """ "Thursday 3 December", to follow "before"; with the year if not that of `beside`."""
        return self._dated("date.by" if _same_year(iso, beside) else "date.by_year", iso)

    def short_date(self, iso: str, beside: str = "") -> str:
        """ "Mon 30 Nov"; with the year when it is not that of the date `beside`."""
        return self._dated("date.short" if _same_year(iso, beside) else "date.short_year", iso)

    def times(self, start: str, end: str) -> str:
        """ "13:00–15:00"; without an end just the start."""
        return "–".join(filter(None, (start, end))) if start else ""

    def _dated(self, pattern: str, iso: str) -> str:
        day = date_of(iso)
        if day is None:
            return iso
        table = self._table
        pattern_text: str = table[pattern]
        return pattern_text.format(
            day=day.day,
            number=day.month,
            year=day.year,
            weekday=table["weekdays"][day.weekday()],
            wkd=table["weekdays.short"][day.weekday()],
            month=table["months"][day.month - 1],
            mon=table["months.short"][day.month - 1],
        )


@cache
def paper_words(language: str) -> PaperWords:
    """The words for a language code such as "nl" or "nl-BE"; English where we have none."""
    code = language.replace("_", "-").split("-")[0].lower()
    code = code if code in LANGUAGES else FALLBACK
    table: dict[str, Any] = {}
    for file in sorted(resources.path("words", "paper").glob("*.json")):
        table |= resources.read_json("words", "paper", file.name)[code]
    return PaperWords(code, table)


def words_of(summary: Summary) -> PaperWords:
    """The words of the language that a paper is in: the one that was chosen, else the session's."""
    return paper_words(summary.options.language or summary.language)


@cache
def _libraries() -> dict[str, Any]:
    libraries: dict[str, Any] = resources.read_json("templates", "templates.json")["libraries"]
    return libraries


def _same_year(iso: str, beside: str) -> bool:
    return not beside or iso[:4] == beside[:4]
