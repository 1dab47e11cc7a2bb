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
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain import linkage
from facilitator.domain.telling import (
    WHOLE,
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
    from collections.abc import Callable, Sequence

CUT = 0.9  # how far apart notes of one group may be on average: 0 the same, 1 nothing shared
SAME = 0.7  # from here on two notes may say the same
MOST_WORDS = 3  # that a reason names
_STRICTEST, _LOOSEST = 0.5, 0.98
_KIN = 0.5  # two words are forms of one when they share this much of their pieces


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

    def groups(self, cut: float = CUT) -> list[Suggested]:
        """Groups of two or more: the largest first, each with the reason in words."""
        joined = linkage.cut(len(self.texts), self.tree, cut)
        found = [members for members in joined if len(members) > 1]
        found.sort(key=lambda members: (-len(members), members))
        return [Suggested(tuple(m), shared_words([self.texts[i] for i in m])) for m in found]

    def cut_for(self, cut: float, *, more: bool) -> float | None:
        """The nearest cut with more (or fewer) groups than this one; None when there is none.

        Between bounds, so that there is never one group of everything.
        """
        now, steps = 0, dict(linkage.counts(len(self.texts), self.tree))
        for height, count in steps.items():
            if height <= cut:
                now = count
        wanted = [
            height
            for height, count in steps.items()
            if _STRICTEST <= height <= _LOOSEST and (count > now if more else 0 < count < now)
        ]
        return min(wanted, key=lambda height: abs(height - cut), default=None)


def likeness(texts: Sequence[str], check: Callable[[], object] = lambda: None) -> Likeness:
    """Compare all of these notes with each other. `check` is called all along and may raise."""
    rows = _alike(vectors(texts), check)
    return Likeness(tuple(texts), linkage.joins(rows, check))


def suggest(texts: Sequence[str], cut: float = CUT) -> list[Suggested]:
    """Groups that these notes may make. Each index is in one group at most."""
    return likeness(texts).groups(cut)


def nearest(
    text: str, others: Sequence[str], check: Callable[[], object] = lambda: None
) -> tuple[int, float] | None:
    """Which of the others is most like this text, and how much (0 to 1); None for nothing shared.

    The first of several that are equally alike.
    """
    mine = features(text)
    counted = []
    for other in others:
        check()
        counted.append(features(other))
    rare = rarity([*counted, mine])
    ours = vector(mine, rare)
    best: tuple[int, float] | None = None
    for index, one in enumerate(counted):
        if ours.keys() & one.keys():
            score = _angle(ours, vector(one, rare))
            if best is None or score > best[1] + 1e-9:
                best = index, score
    return best


def same(
    text: str, others: Sequence[str], check: Callable[[], object] = lambda: None
) -> int | None:
    """Which of the others may say the same as this text; None when none does."""
    if not features(text):
        wanted = text.casefold().split()
        alike = (i for i, other in enumerate(others) if other.casefold().split() == wanted)
        return next(alike, None) if wanted else None
    found = nearest(text, others, check)
    return found[0] if found and found[1] >= SAME else None


def shared_words(texts: Sequence[str], most: int = MOST_WORDS) -> tuple[str, ...]:
    """The words that these texts share, the most telling first, as they were written most often.

    Forms of one word count together, and are named once.
    """
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    holding: list[set[str]] = []
    for text in texts:
        here = set()
        for written in words_of(text):
            word = plain(written)
            if is_telling(word):
                spelt[word][written] += 1
                here |= {WHOLE + word, *pieces_of(word)}
        holding.append(here)
    times = Counter(feature for here in holding for feature in here)
    weight = {word: _shared(word, times) for word in spelt}
    chosen: list[str] = []
    for word in sorted(weight, key=lambda word: (-weight[word], word)):
        if len(chosen) == most or (chosen and weight[word] < 1.0):
            break
        if not any(_are_kin(word, other) for other in chosen):
            chosen.append(word)
    return tuple(max(spelt[word], key=lambda w: (spelt[word][w], w)) for word in chosen)


def _shared(word: str, times: Counter[str]) -> float:
    """In how many other texts the word is, in this form or, on average, in pieces."""
    pieces = pieces_of(word)
    inside = sum(times[piece] for piece in pieces) / len(pieces)
    return max(float(times[WHOLE + word]), inside) - 1.0


def _are_kin(one: str, other: str) -> bool:
    ours, theirs = set(pieces_of(one)), set(pieces_of(other))
    fewer = min(len(ours), len(theirs))
    return len(ours & theirs) >= _KIN * fewer


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
        for other in range(index):
            rows[other][index] = lower[other]
    return rows
