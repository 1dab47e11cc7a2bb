# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Themes that return: names that groups gave in several sessions and that share their words.

Nothing is merged and nothing renamed: what is found is put side by side, in the groups' own words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.telling import is_telling, plain, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_HALF = 0.5  # of the telling words of the longer name
_TWO = 2  # words that two names share at least, where they are not all the words of both
_PART = 0.3  # of all words of a name
_BEGINNING = 4  # letters that two forms of one word have in common at least
_MOST = 0.55  # and this much of the longer form


@dataclass(frozen=True, slots=True)
class Named:
    """A name that the room gave to a group of notes."""

    cluster_id: str
    session_id: str
    name: str


def themes_in(names: Iterable[Named]) -> list[list[Named]]:
    """The names by theme, in their order: each stands beside the first name that is like it.

    A name is like another when the words that tell something are the same, or forms of one word;
    or when two of them are, and these are half of the longer name. One word that two names happen
    to share makes no theme: "The first night" says something else than "Nights and weekends". All
    are compared with the first, so that no theme drifts.
    """
    themes: list[list[Named]] = []
    known: dict[str, int] = {}  # a whole name, as it is compared
    firsts = _Firsts()
    for named in names:
        whole = " ".join(map(plain, words_of(named.name)))
        if not whole:
            continue
        words = _telling(whole.split())
        place = known.get(whole)
        if place is None:
            place = firsts.like(words)
        if place is None:
            place = len(themes)
            themes.append([])
            firsts.add(words)
        known[whole] = place
        themes[place].append(named)
    return themes


class _Firsts:
    """The first names of the themes, found by their words and by forms of these."""

    def __init__(self) -> None:
        self._sizes: list[int] = []
        self._holding: dict[str, list[int]] = {}
        self._forms: defaultdict[str, list[str]] = defaultdict(list)  # by their beginning

    def add(self, words: frozenset[str]) -> None:
        """The first name of a new theme."""
        for word in words:
            if word not in self._holding:
                self._holding[word] = []
                self._forms[word[:_BEGINNING]].append(word)
            self._holding[word].append(len(self._sizes))
        self._sizes.append(len(words))

    def like(self, words: frozenset[str]) -> int | None:
        """The theme whose first name shares most words with these; the earliest of several."""
        shared: Counter[int] = Counter()
        for word in words:
            forms = [form for form in self._forms.get(word[:_BEGINNING], ()) if _kin(word, form)]
            shared.update({place for form in forms for place in self._holding[form]})
        best, most = None, 0.0
        for place, count in shared.items():
            share = count / max(len(words), self._sizes[place])
            if share < 1 and (count < _TWO or share < _HALF):
                continue
            if share > most or (share == most and best is not None and place < best):
                best, most = place, share
        return best


def _telling(words: list[str]) -> frozenset[str]:
    """The words that tell something; none of a sentence of which they are a small part."""
    telling = frozenset(filter(is_telling, words))
    return telling if len(telling) >= _PART * len(words) else frozenset()


def _kin(one: str, other: str) -> bool:
    """Whether two words are the same, or forms of one."""
    if one == other:
        return True
    longer = max(len(one), len(other))
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    common = min(len(one), len(other)) if same is None else same
    return common >= _BEGINNING and common >= _MOST * longer
