# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where in a text the words of a search stand, and the part of the text that shows them."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
_LEAD, _LONGEST = 40, 240


def plain(text: str) -> str:
    """`text` without accents and case, character by character, so that places stay the same."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


def marked(text: str, words: str) -> list[tuple[int, int]]:
    """Start and length of what was found: words that begin with one of the words searched for."""
    wanted = [plain(word) for word in _WORD.findall(words)]
    searched = plain(text)
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(searched):
        lengths = [len(word) for word in wanted if match.group().startswith(word)]
        if lengths:
            found.append((match.start(), max(lengths)))
    return found


def snippet(text: str, words: str) -> str:
    """One line of `text` in which the first word that was found is near the beginning."""
    line = " ".join(text.split())
    places = marked(line, words)
    start = places[0][0] if places else 0
    if start <= _LEAD:
        return line[:_LONGEST]
    cut = line.find(" ", start - _LEAD)
    cut = cut + 1 if 0 <= cut < start else start
    return "…" + line[cut : cut + _LONGEST]
