# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""In which language a passage is to be spoken, and which way it runs, as far as its letters say."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Scripts that tell a screen reader which voice to take, where the language is hardly in doubt.
_SPEAKS = {
    "ARABIC": "ar",
    "HEBREW": "he",
    "GREEK": "el",
    "THAI": "th",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "ETHIOPIC": "am",
}

_Kind = tuple[str, bool]
_CLING = {"Mn", "Mc", "Me", "Cf"}  # marks and joiners


@dataclass(frozen=True, slots=True)
class Passage:
    """Part of a text in one script. `language` "": that of the paper, or nobody can tell."""

    text: str
    language: str = ""
    leftwards: bool = False


def spoken_language(text: str) -> str:
    """The language that the script of the first letter points to; "" for Latin and unsure ones."""
    if text.isascii():
        return ""
    letter = next((char for char in text if char.isalpha()), "")
    return _SPEAKS.get(unicodedata.name(letter, "").split(" ")[0], "") if letter else ""


def passages(text: str, *, leftwards: bool = False) -> list[Passage]:
    """The text in its parts; what belongs to no script goes with equal neighbours, else apart.

    `leftwards`: the paragraph runs from right to left, and so do the signs between its parts.
    """
    apart: _Kind = ("", leftwards)
    if text.isascii():
        return [Passage(text, *apart)] if text else []
    parts = [
        (kind, "".join(char for _, char in chars))
        for kind, chars in groupby(_kinds(text), key=lambda pair: pair[0])
    ]
    settled: list[tuple[_Kind, str]] = []
    for number, (kind, part) in enumerate(parts):
        beside = {parts[n][0] for n in (number - 1, number + 1) if 0 <= n < len(parts)}
        among = next(iter(beside)) if len(beside) == 1 and 0 < number < len(parts) - 1 else None
        settled.append((kind or among or apart, part))
    return [
        Passage("".join(part for _, part in run), *kind)
        for kind, run in groupby(settled, key=lambda pair: pair[0])
    ]


def _kinds(text: str) -> Iterator[tuple[_Kind | None, str]]:
    """Each character with its language and direction; marks go with the letter before them."""
    before: _Kind | None = None
    for char in text:
        if unicodedata.category(char) not in _CLING:
            before = _kind(char)
        yield before, char


@lru_cache(maxsize=4096)
def _kind(char: str) -> _Kind | None:
    if not char.isalpha():
        return None
    return spoken_language(char), unicodedata.bidirectional(char) in {"R", "AL"}
