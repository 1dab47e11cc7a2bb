# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a note is about, as numbers: its telling words, and pieces of 3 to 5 letters inside them.

The pieces let forms of a word (park, parked, parking) and parts of compounds be alike without
knowing the language. The edges of a word count as letters, so that its beginning tells more.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from math import log, sqrt
from typing import TYPE_CHECKING

from facilitator.domain.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

#: Weights of features: pieces of words, and whole words behind a sign that no word begins with.
Vector = dict[str, float]
WHOLE = "="

_PIECES = range(3, 6)
_LONGEST = 40  # letters of a word that are looked into: nobody says more
# White space and punctuation of the scripts we may meet; an apostrophe and joiners are inside.
_BETWEEN = re.compile(
    "[\\s\x00-\x26\x28-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u02b9-\u02df"
    "\u055a-\u055f\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u06d4\u0964\u0965\u1360-\u1368"
    "\u2000-\u200b\u200e-\u2018\u201a-\u206f\u2e00-\u2e7f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]+"
)


def words_of(text: str) -> list[str]:
    """The words as they were written, without the punctuation around them."""
    found = (word.strip("'’") for word in _BETWEEN.split(unicodedata.normalize("NFC", text)))
    return [word for word in found if word]


def plain(word: str) -> str:
    """The word as it is compared: small letters, straight apostrophes."""
    return word.replace("’", "'").casefold()[:_LONGEST]


def is_telling(word: str) -> bool:
    """Whether a plain word says something about the subject."""
    short = len(word) == 1 and word < "\u2e80"  # in some scripts one character is a word
    return not short and word not in STOP_WORDS and not word.isdigit()


def pieces_of(word: str) -> list[str]:
    """The pieces of 3 to 5 letters inside a plain word, its edges as spaces among them."""
    edged = f" {word} "
    return [
        edged[start : start + size] for size in _PIECES for start in range(len(edged) - size + 1)
    ]


def features(text: str, *, all_words: bool = False) -> Counter[str]:
    """How often each telling word (or any word) and each piece of one is in the text."""
    found: Counter[str] = Counter()
    for word in map(plain, words_of(text)):
        if all_words or is_telling(word):
            found[WHOLE + word] += 1
            found.update(pieces_of(word))
    return found


def rarity(
    counted: Sequence[Iterable[str]], check: Callable[[], object] = lambda: None
) -> dict[str, float]:
    """How much each feature tells: the more, the fewer of these texts have it."""
    seen: Counter[str] = Counter()
    for one in counted:
        check()
        seen.update(set(one))
    texts = len(counted)
    return {feature: log((1 + texts) / (1 + times)) + 1 for feature, times in seen.items()}


def vector(counted: Mapping[str, int], rare: Mapping[str, float]) -> Vector:
    """The features weighed by how often and how rare they are, of length 1 (or empty)."""
    weighed = {f: (1 + log(times)) * rare[f] for f, times in counted.items()}
    length = sqrt(sum(weight * weight for weight in weighed.values()))
    return {f: weight / length for f, weight in weighed.items()} if length else {}


def vectors(texts: Sequence[str], check: Callable[[], object] = lambda: None) -> list[Vector]:
    """One vector of each text, weighed against the others. `check` is called all along."""
    counted = []
    for text in texts:
        check()
        counted.append(features(text))
    rare = rarity(counted, check)
    found = []
    for one in counted:
        check()
        found.append(vector(one, rare))
    return found
