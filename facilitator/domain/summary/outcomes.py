# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group decided, will do, asks and wants, as the papers read it."""

from __future__ import annotations

from dataclasses import dataclass

STOP = "stop"
EXPERIMENT, INITIATIVE = "experiment", "initiative"


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision and the letters of the groups it rests on.

    `gains`: who gains from it. `type`: start, stop or continue, empty for just a decision.
    """

    text: str
    letters: tuple[str, ...] = ()
    how: str = ""
    gains: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class ToDo:
    """An action as promised. `starts` and `due` are ISO dates or empty.

    `type`: action, experiment or initiative. `outcome` of an experiment: keep, change or stop.
    """

    text: str
    owner: str = ""
    helper: str = ""
    due: str = ""
    first_step: str = ""
    sign: str = ""
    type: str = "action"
    starts: str = ""
    learned: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the organisation. `status`: open, answered, closed (nobody will answer).

    `asked_on`: the day of the meeting that asked it, ISO or empty.
    """

    text: str
    addressee: str = ""
    answer_by: str = ""
    status: str = "open"
    answer: str = ""
    answered_on: str = ""
    asked_on: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An action of an earlier meeting: how it stands, and what was learned from it."""

    text: str
    owner: str = ""
    status: str = "open"
    learned: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Idea:
    """A note whose fate is told, and the reason for it."""

    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of some ideas: taken_up, joined, parked, passed_on or not_used."""

    fate: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal: what shall become less (`direction` reduce) or more (raise).

    `start` empty: nobody knows yet. `measured`: what was found later, ISO date (or "")
    and value.
    """

    what: str
    direction: str = "reduce"
    start: str = ""
    target: str = ""
    unit: str = ""
    due: str = ""
    seen_by: str = ""
    owner: str = ""
    measured: tuple[tuple[str, str], ...] = ()
