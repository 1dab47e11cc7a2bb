# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes that may belong together, and notes that may say the same. Proposals, never decisions.

Words and pieces of words, weighed by how rare they are, compared by their angle, joined by average
linkage. On a board about one question this agrees with people only now and then: what it finds is
offered to be accepted, renamed or ignored, and `benchmarks/similar.py` prints how well it does.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facilitator.domain import linkage
from facilitator.domain.telling import (
    Vector,
    features,
    is_telling,
    pieces_of,
    plain,
    rarity,
    vector,
    vectors,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

CUT = 0.9  # how far apart notes of one group may be on average: 0 the same, 1 nothing shared
SAME = 0.7  # from here on two notes may say the same
MOST_WORDS = 3  # that a reason names
_STRICTEST, _LOOSEST = 0.5, 0.98
_TRIES = 40  # cuts that are looked at for one with more groups
_KIN = 0.55  # two words are forms of one when they share this much of their pieces
_SHORT = 3  # letters of words that share pieces with too many: of these only endings differ
_ENDINGS = frozenset({"s", "'s", "es", "en", "ar", "er", "et", "d", "id"})


@dataclass(frozen=True, slots=True)
class Suggested:
    """Indices of notes that may belong together, in order; and the words that they share."""

    members: tuple[int, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How notes join, from the most alike on. One tree, cut at any height."""

    texts: tuple[str, ...]
    tree: tuple[linkage.Join, ...]
    _told: dict[tuple[int, ...], Suggested] = field(default_factory=dict, compare=False, repr=False)

    def groups(
        self, cut: float = CUT, check: Callable[[], object] = lambda: None
    ) -> list[Suggested]:
        """Groups of two or more: the largest first, each with the reason in words.

        A note that shares no word with the others is left out: there would be no reason.
        """
        found = []
        for members in linkage.cut(len(self.texts), self.tree, cut):
            if len(members) > 1:
                check()
                found.append(self._reasoned(tuple(members)))
        return sorted(
            (group for group in found if len(group.members) > 1),
            key=lambda group: (-len(group.members), group.members),
        )

    def cut_for(
        self, cut: float, *, more: bool, check: Callable[[], object] = lambda: None
    ) -> float | None:
        """The nearest cut with more (or fewer) groups than this one; None when there is none.

        Between bounds, so that there is never one group of everything.
        """
        now = len(self.groups(cut))
        heights = {join.height for join in self.tree if _STRICTEST <= join.height <= _LOOSEST}
        nearest_first = sorted(heights, key=lambda height: (abs(height - cut), height))
        for other in nearest_first[:_TRIES]:
            count = len(self.groups(other, check))
            if count > now if more else 0 < count < now:
                return other
        return None

    def _reasoned(self, members: tuple[int, ...]) -> Suggested:
        """The members that share a word, and which; looked up once, as most cuts share most."""
        told = self._told.get(members)
        if told is None:
            words, sharing = _shared([self.texts[index] for index in members])
            told = Suggested(tuple(members[place] for place in sharing), words)
            self._told[members] = told
        return told


def likeness(texts: Sequence[str], check: Callable[[], object] = lambda: None) -> Likeness:
    """Compare all of these notes with each other. `check` is called all along and may raise."""
    rows = _alike(vectors(texts, check), check)
    return Likeness(tuple(texts), linkage.joins(rows, check))


def suggest(texts: Sequence[str], cut: float = CUT) -> list[Suggested]:
    """Groups that these notes may make. Each index is in one group at most."""
    return likeness(texts).groups(cut)


def nearest(
    text: str, others: Sequence[str], check: Callable[[], object] = lambda: None
) -> tuple[int, float] | None:
    """Which of the others is most like this text, and how much (0 to 1); None for nothing shared.

    The first of several that are equally alike. Little words count here too: without them two notes
    about the same thing would look the same.
    """
    mine = features(text, all_words=True)
    counted = []
    for other in others:
        check()
        counted.append(features(other, all_words=True))
    rare = rarity([*counted, mine], check)
    ours = vector(mine, rare)
    best: tuple[int, float] | None = None
    for index, one in enumerate(counted):
        check()
        if ours.keys() & one.keys():
            score = _angle(ours, vector(one, rare))
            if best is None or score > best[1] + 1e-9:
                best = index, score
    return best


def same(
    text: str, others: Sequence[str], check: Callable[[], object] = lambda: None
) -> int | None:
    """Which of the others may say the same as this text; None when none does."""
    found = nearest(text, others, check)
    if found is None:  # no letters in it
        return next((i for i, other in enumerate(others) if other.split() == text.split()), None)
    return found[0] if found[1] >= SAME else None


def twins(
    texts: Sequence[str], others: Sequence[str], check: Callable[[], object] = lambda: None
) -> list[int | None]:
    """For each text which of the others may say the same, as `same` says; many at a time."""
    counted = []
    for words in (*others, *texts):
        check()
        counted.append(features(words, all_words=True))
    rare = rarity(counted, check)
    holding: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, one in enumerate(counted[: len(others)]):
        for feature, weight in vector(one, rare).items():
            holding[feature].append((index, weight))
    plainly = {" ".join(text.split()): index for index, text in reversed([*enumerate(others)])}
    found: list[int | None] = []
    for text, one in zip(texts, counted[len(others) :], strict=True):
        check()
        likest = _likest(vector(one, rare), holding)
        found.append(plainly.get(" ".join(text.split())) if likest is None else likest)
    return found


def _likest(one: Vector, holding: Mapping[str, Sequence[tuple[int, float]]]) -> int | None:
    """Which text is most like this one, where it is like enough to say the same."""
    alike: defaultdict[int, float] = defaultdict(float)
    for feature, weight in one.items():
        for index, theirs in holding.get(feature, ()):
            alike[index] += weight * theirs
    best = min(alike, key=lambda index: (-round(alike[index], 9), index), default=None)
    return best if best is not None and alike[best] >= SAME else None


def shared_words(texts: Sequence[str]) -> tuple[str, ...]:
    """The words that these texts share, the most telling first, as they were written most often.

    Forms of one word count together, and are named once.
    """
    return _shared(texts)[0]


def _shared(texts: Sequence[str]) -> tuple[tuple[str, ...], list[int]]:
    """Up to three words that texts share, and which of the texts share any word with another."""
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    holding: defaultdict[str, set[int]] = defaultdict(set)
    for place, text in enumerate(texts):
        for written in words_of(text):
            word = plain(written)
            if is_telling(word):
                spelt[word][written] += 1
                holding[word].add(place)
    forms = _forms(list(spelt))
    told = {w: {place for form in forms[w] for place in holding[form]} for w in spelt}
    chosen: list[str] = []
    for word in sorted(told, key=lambda w: (-len(told[w]), -len(holding[w]))):
        if len(told[word]) > 1 and not any(word in forms[other] for other in chosen):
            chosen.append(word)
    sharing = sorted({place for word in chosen for place in told[word]})
    named = (
        min(forms[word], key=lambda form: (-len(holding[form]), len(form), form))
        for word in chosen[:MOST_WORDS]
    )
    return tuple(max(spelt[word], key=lambda w: (spelt[word][w], w)) for word in named), sharing


def _forms(words: Sequence[str]) -> dict[str, set[str]]:
    """Of each word the ones that are forms of it, itself among them."""
    forms = {word: {word} for word in words}
    pieces = {word: frozenset(pieces_of(word)) for word in words}
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        common = Counter(other for piece in pieces[word] for other in holding[piece])
        for other, times in common.items():
            short, long = sorted((word, other), key=len)
            if len(short) > _SHORT:
                kin = times >= _KIN * min(len(pieces[word]), len(pieces[other]))
            else:
                kin = long.startswith(short) and long[len(short) :] in _ENDINGS
            if kin:
                forms[word].add(other)
                forms[other].add(word)
        for piece in pieces[word]:
            holding[piece].append(word)
    return forms


def _angle(one: Vector, other: Vector) -> float:
    few, many = (one, other) if len(one) < len(other) else (other, one)
    return min(1.0, sum(weight * many[f] for f, weight in few.items() if f in many))


def _alike(texts: Sequence[Vector], check: Callable[[], object]) -> list[array[float]]:
    """How alike each two are. Only what both hold costs time."""
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    rows: list[array[float]] = []
    for index, one in enumerate(texts):
        check()
        row = [0.0] * len(texts)
        for feature, weight in one.items():
            entries = holding[feature]
            for other, theirs in entries:
                row[other] += weight * theirs
            entries.append((index, weight))
        rows.append(array("d", row))
    for index, lower in enumerate(rows):
        check()
        for other in range(index):
            rows[other][index] = lower[other]
    return rows
