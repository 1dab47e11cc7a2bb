# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How well suggested groups agree with those of people, and the notes to try it on.

The samples and `data/english_notes.json` are invented, so the figures are an indication only.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facilitator import resources
from facilitator.domain.similar import Suggested

DATA = Path(__file__).parent / "data" / "english_notes.json"
SAMPLES = ("en", "nl", "sv")
PARKED = "parked"
LEAST = 20  # notes in groups that make a board worth comparing


@dataclass(frozen=True, slots=True)
class Board:
    """Notes of one session with the groups that people made of them.

    `again`: pairs of a note and the same said again, in nearly the same words or in other words.
    """

    name: str
    texts: tuple[str, ...]
    homes: tuple[str, ...]
    again: tuple[tuple[str, str], ...] = ()
    in_other_words: tuple[tuple[str, str], ...] = ()


def boards() -> list[Board]:
    """The shipped samples, the sessions of the sample library, then the English sets."""
    library = resources.read_json("samples", "sample_handover.json")
    sessions = [part for group in library["groups"] for part in group["sessions"]]
    found = [_people(f"sample {name}", _sample(name)) for name in SAMPLES]
    found += [_people(part["session"]["title"], part.get("notes", [])) for part in sessions]
    found += [_english(part) for part in json.loads(DATA.read_text(encoding="utf-8"))["sets"]]
    return [board for board in found if len(board.texts) >= LEAST]


def _sample(name: str) -> list[dict[str, Any]]:
    notes: list[dict[str, Any]] = resources.read_json("samples", f"sample_{name}.json")["notes"]
    return notes


def _people(name: str, notes: list[dict[str, Any]]) -> Board:
    """The notes that people put in groups."""
    kept = [note for note in notes if note.get("cluster") not in (None, "", PARKED)]
    texts, homes = (tuple(note[key] for note in kept) for key in ("text", "cluster"))
    return Board(name, texts, homes)


def _english(part: Any) -> Board:
    said = [(text, name) for name, texts in part["groups"].items() for text in texts]
    alone = [(text, f"alone {number}") for number, text in enumerate(part["alone"])]
    texts, homes = zip(*said, *alone, strict=True)
    again, other = (tuple(map(tuple, part[key])) for key in ("again", "in_other_words"))
    return Board(part["title"], texts, homes, again, other)


def labels(groups: Sequence[Suggested], count: int) -> list[Hashable]:
    """A label for each of `count` notes; one that is in no group is alone."""
    found: list[Hashable] = [("alone", index) for index in range(count)]
    for number, group in enumerate(groups):
        for index in group.members:
            found[index] = number
    return found


def adjusted_rand(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """How well two groupings of the same things agree: 1 the same, 0 as by chance."""
    both = sum(_pairs(n) for n in Counter(zip(one, other, strict=True)).values())
    first, second = (sum(_pairs(n) for n in Counter(labels).values()) for labels in (one, other))
    expected = first * second / _pairs(len(one))
    most = (first + second) / 2
    return (both - expected) / (most - expected) if most != expected else 1.0


def pairs_right(offered: Sequence[Hashable], homes: Sequence[Hashable]) -> tuple[int, int]:
    """Pairs that are offered in one group, and how many of them people put together too."""
    right = sum(_pairs(n) for n in Counter(zip(offered, homes, strict=True)).values())
    return sum(_pairs(n) for n in Counter(offered).values()), right


def pairs_by_chance(homes: Sequence[Hashable]) -> float:
    """The share of all pairs of notes that people put together."""
    return sum(_pairs(n) for n in Counter(homes).values()) / _pairs(len(homes))


def _pairs(count: int) -> float:
    return count * (count - 1) / 2
