# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads a decoded JSON object key by key: says in words where a value is not of its kind, and keeps
what nobody asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain.errors import Refused, Unreadable
from facilitator.domain.text import LONG_LIMIT, long_text, name_text

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MOST = 1_000_000  # no count in a session is larger than this


class Fields:
    """One object of a file. `where` is its place in words, as in "notes 4".

    Every reading raises Unreadable: "file.wrong_kind" with `where` and `expected` (object, list,
    text, number, yes_or_no), "file.too_long" with `where`, `length` and `limit`. A key that is
    missing or null gives the default.
    """

    def __init__(self, value: object, where: str = "") -> None:
        if not isinstance(value, Mapping):
            raise _wrong(where, "object")
        self.where = where
        self._values: Mapping[str, Any] = value
        self._taken: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return self._values.get(key) is not None

    def line(self, key: str, default: str = "") -> str:
        """A name on one line, at most 300 characters."""
        return self._cleaned(key, default, name_text)

    def words(self, key: str, default: str = "") -> str:
        """A text of several lines, at most 10,000 characters."""
        return self._cleaned(key, default, long_text)

    def raw(self, key: str, default: str = "") -> str:
        """A text exactly as it stands in the file."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise _wrong(self._at(key), "text")
        return value

    def whole(self, key: str, default: int = 0, *, most: int = MOST) -> int:
        """A number of things, from 0 to `most`."""
        value = self._take(key)
        if value is None:
            return default
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise _wrong(self._at(key), "number")
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """Yes or no."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise _wrong(self._at(key), "yes_or_no")
        return value

    def part(self, key: str) -> Fields:
        """The object under this key; an empty one where there is none."""
        value = self._take(key)
        return Fields({} if value is None else value, self._at(key))

    def each(self, key: str) -> list[Fields]:
        """The objects of the list under this key."""
        return [Fields(v, f"{self._at(key)} {i}") for i, v in enumerate(self._list(key), start=1)]

    def texts(self, key: str) -> tuple[str, ...]:
        """The short texts of the list under this key."""
        values = self._list(key)
        for number, value in enumerate(values, start=1):
            if not isinstance(value, str):
                raise _wrong(f"{self._at(key)} {number}", "text")
        return tuple(values)

    def by_language(self, key: str) -> dict[str, str]:
        """A text in several languages; a plain text counts as English."""
        if isinstance(self._values.get(key), str):
            return {"en": self.words(key)}
        part = self.part(key)
        return {name: part.words(name) for name in part.names()}

    def each_by_language(self, key: str) -> tuple[dict[str, str], ...]:
        """The texts of the list under this key, each in several languages."""
        values = self._list(key)
        named = ((f"{self._at(key)} {i}", value) for i, value in enumerate(values, start=1))
        return tuple(Fields({where: value}).by_language(where) for where, value in named)

    def names(self) -> list[str]:
        """Its keys."""
        return list(self._values)

    def everything(self) -> dict[str, Any]:
        """The object as it stands in the file."""
        return dict(self._values)

    def rest(self) -> dict[str, Any]:
        """What was not read so far."""
        return {key: value for key, value in self._values.items() if key not in self._taken}

    def _take(self, key: str) -> Any:
        self._taken.add(key)
        return self._values.get(key)

    def _list(self, key: str) -> list[Any]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise _wrong(self._at(key), "list")
        return value

    def _cleaned(self, key: str, default: str, clean: Callable[[str], str]) -> str:
        try:
            return clean(self.raw(key, default))
        except Refused as refused:
            raise Unreadable("file.too_long", where=self._at(key), **refused.details) from None

    def _at(self, key: str) -> str:
        key = key if len(key) <= LONG_LIMIT else key[:40]
        return f"{self.where} › {key}" if self.where else key


def in_language(words: Mapping[str, str], language: str) -> str:
    """The text in this language, else in its parent language, in English, or in any there is."""
    for code in (language, language.split("-")[0], "en"):
        if words.get(code):
            return words[code]
    return next((text for text in words.values() if text), "")


def _wrong(where: str, expected: str) -> Unreadable:
    return Unreadable("file.wrong_kind", where=where or "the whole file", expected=expected)
