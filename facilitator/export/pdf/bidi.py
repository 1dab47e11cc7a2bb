# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Writing that runs from right to left: which way a text goes, joined letters, the order on a line.

Lines are broken first, in the order of speaking; then each line is put into the order of the page.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "L", "R"

# Letters that run from right to left, and the marks that make others do so.
_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# The algorithm that we use orders the line but does not turn brackets round. An unseen mark after
# each bracket goes where the bracket goes and so tells which way it ran.
_FOLLOWER = "\u034f"
_JOINS = re.compile("[\u0620-\u06ff\u0750-\u077f]")


def turns(text: str) -> bool:
    """Whether anything in `text` runs from right to left."""
    return bool(_TURNS.search(text))


def direction(text: str) -> str:
    """The way the paragraph runs: that of its first letter."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "L":
                return LEFT_TO_RIGHT
            case "R" | "AL":
                return RIGHT_TO_LEFT
    return LEFT_TO_RIGHT


@lru_cache(maxsize=20_000)
def joined(word: str) -> str:
    """`word` with Arabic letters in the form that their neighbours ask for, still as spoken."""
    if not _JOINS.search(word):
        return word
    shaped: str = _reshaper().reshape(word)
    return shaped


def ordered(line: str, base: str) -> str:
    """`line` in the order in which it is drawn, from left to right; brackets are turned round."""
    from bidi import get_display

    mirrored = _mirrored()
    marked = "".join(char + _FOLLOWER if char in mirrored else char for char in line)
    shown = str(get_display(marked, base_dir=base))
    if _FOLLOWER not in shown:
        return shown
    return _pairs().sub(lambda pair: _turned_round(pair.group(), mirrored), shown)


def _turned_round(pair: str, mirrored: Mapping[str, str]) -> str:
    """A bracket and its follower: where the follower comes first, the bracket ran right to left."""
    return mirrored[pair[1]] if pair[0] == _FOLLOWER else pair[0]


@cache
def _pairs() -> re.Pattern[str]:
    bracket = f"[{re.escape(''.join(_mirrored()))}]"
    return re.compile(f"{_FOLLOWER}{bracket}|{bracket}{_FOLLOWER}")


@cache
def _mirrored() -> Mapping[str, str]:
    from bidi.mirror import MIRRORED

    return dict(MIRRORED)


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    # The vowel signs are part of the word; ligatures other than lam-alef only please some readers.
    return ArabicReshaper({"delete_harakat": False, "support_zwj": True})
