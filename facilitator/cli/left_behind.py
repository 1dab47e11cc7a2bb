# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Says in one sentence what a file in the format of the samples does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# One, and more than one; in the order in which they are named.
WORDS = {
    "goal": ("a goal", "{n} goals"),
    "story": ("a story", "{n} stories"),
    "dilemma": ("a dilemma", "{n} dilemmas"),
    "offer": ("an offer or thanks", "{n} offers and thanks"),
    "placing": ("a place in a grid", "{n} places in a grid"),
    "group": ("the second group of a decision", "{n} further groups of decisions"),
    "voice": ("a voice", "{n} voices"),
    "link": ("a link between notes", "{n} links between notes"),
    "author": ("who said a note", "who said {n} notes"),
    "host_note": ("a line of your own log", "{n} lines of your own log"),
    "binned": ("a note in the bin", "{n} notes in the bin"),
    "cost": ("what the session took of people", "what the session took of people"),
}


def left_behind(found: Mapping[str, int]) -> str:
    """The sentence for what `no_place_for` found; "" for nothing."""
    named = [
        one if found[name] == 1 else many.format(n=found[name])
        for name, (one, many) in WORDS.items()
        if found.get(name)
    ]
    if not named:
        return ""
    *first, last = named
    listed = f"{', '.join(first)} and {last}" if first else last
    return f"This format has no place for {listed}; a .facilitator file keeps everything."
