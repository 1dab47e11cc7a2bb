# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group weighed, told, built on and noted beside its notes, as the papers read it."""

from __future__ import annotations

from dataclasses import dataclass

ROOM = "room"  # a story that may be on the summary of those who heard it, and on no other paper


@dataclass(frozen=True, slots=True)
class Weighed:
    """A statement, how many people stood at each place, and the reasons that were heard.

    `labels` empty: agree, unsure, disagree. `second_text`: the statement in a second language.
    `reasons`: what was said at each place, a line each; `reason`: nobody knows where.
    """

    text: str
    labels: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()
    reason: str = ""
    second_text: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """What lies in the quarters of a grid: top left, top right, bottom left, bottom right.

    `x`: the words at its left and right, `y`: those above and below; empty ones are the usual
    ones. What lies in a quarter has a letter if it is a group.
    """

    title: str
    x: tuple[str, str] = ("", "")
    y: tuple[str, str] = ("", "")
    quarters: tuple[tuple[tuple[str, str], ...], ...] = ((), (), (), ())


@dataclass(frozen=True, slots=True)
class HardChoice:
    """A dilemma: the one and the other, what is lost with each, whom it touches, their value."""

    question: str
    one: str = ""
    other: str = ""
    loss_one: str = ""
    loss_other: str = ""
    touched: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The one sentence of a story that was read back and agreed to, or a note that tells one.

    `level`: personal, team, organisation or empty. `function`: mirror, strength, inspiration or
    empty. `consent`: room, inside or public. `letters`: the groups it goes with. `number` counts
    the stories from 1, a note has 0; `others` are the numbers of the stories it goes with.
    """

    sentence: str
    level: str = ""
    function: str = ""
    consent: str = ROOM
    letters: tuple[str, ...] = ()
    number: int = 0
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BuiltOn:
    """Evidence that may be printed. `sort`: lived or data."""

    text: str
    source: str = ""
    sort: str = "lived"


@dataclass(frozen=True, slots=True)
class Word:
    """A difficult word and what it means in the group's own words."""

    term: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who should be in the room. `due` is an ISO date or empty."""

    who: str
    why: str = ""
    asked_by: str = ""
    due: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody offers or is thanked for. `who` is empty unless they want to be named."""

    text: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Pulsed:
    """How many people chose each of the four answers to one of the seven sentences."""

    item: str
    counts: tuple[int, ...]
