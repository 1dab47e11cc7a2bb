# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How well a few typed letters fit some words. Accents, case and order do not count."""

from __future__ import annotations

import unicodedata

#: From here on a typed word stands in the text as it was typed; below, only its letters do.
SURE = 100
_WORD_START, _NEXT, _ANYWHERE = 8, 5, 1


def plain(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def score(query: str, text: str) -> int:
    """0 when a typed word is not found in `text`; the larger, the better it fits."""
    words, target = plain(query).split(), plain(text)
    if not words:
        return 1
    found = [_word_score(word, target) for word in words]
    return sum(found) if all(found) else 0


def _word_score(word: str, text: str) -> int:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():  # prefer the place where a word begins
        later = text.find(word, at + 1)
        if later < 0:
            break
        at = later
    if at >= 0:
        begins = at == 0 or not text[at - 1].isalnum()
        return SURE + (50 if begins else 0) + (10 if at == 0 else 0)
    return _letters_score(word, text)


def _letters_score(word: str, text: str) -> int:
    """The letters in order with gaps, as in "svpdf" for "Save PDF"; the first begins a word."""
    points, last = 0, -2
    for letter in word:
        at = text.find(letter, last + 1 if last >= 0 else 0)
        if at < 0:
            return 0
        starts = at == 0 or not text[at - 1].isalnum()
        if last < 0 and not starts:
            at = _word_starting(letter, text)
            if at < 0:
                return 0
            starts = True
        points += _WORD_START if starts else _NEXT if at == last + 1 else _ANYWHERE
        last = at
    return points if points >= 3 * len(word) else 0


def _word_starting(letter: str, text: str) -> int:
    for at, found in enumerate(text):
        if found == letter and (at == 0 or not text[at - 1].isalnum()):
            return at
    return -1
