# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group decides, does, wants and asks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.records.base import Extra, Record


@dataclass(frozen=True, slots=True)
class Action(Record):
    """What somebody does until the group meets again. Status: open, doing, done, stuck, dropped.

    `type`: action, experiment, initiative, learning. `outcome` of an experiment: keep, change or
    stop. `origin` "before": it comes from a meeting that is not in this library.
    """

    kind: ClassVar[str] = "action"
    in_catalogue: ClassVar[bool] = True
    searched: ClassVar[tuple[str, ...]] = ("text", "owner")

    session_id: str = ""
    text: str = ""
    owner: str = ""
    helper: str = ""
    due: str = ""
    first_step: str = ""
    sign: str = ""
    type: str = "action"
    status: str = "open"
    learned: str = ""
    cluster_id: str | None = None
    position: float = 0.0
    starts: str = ""
    outcome: str = ""
    origin: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision(Record):
    """A sentence the group decided, and the groups of notes it rests on.

    `type`: start, stop or continue, empty for just a decision.
    """

    kind: ClassVar[str] = "decision"
    searched: ClassVar[tuple[str, ...]] = ("text",)

    session_id: str = ""
    text: str = ""
    cluster_ids: tuple[str, ...] = ()
    how: str = ""
    gains: str = ""
    type: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ask(Record):
    """A question to the organisation. Status: open, answered, closed (nobody will answer it)."""

    kind: ClassVar[str] = "ask"
    in_catalogue: ClassVar[bool] = True
    searched: ClassVar[tuple[str, ...]] = ("text", "addressee", "answer")

    session_id: str = ""
    text: str = ""
    addressee: str = ""
    answer_by: str = ""
    status: str = "open"
    answer: str = ""
    answered_on: str = ""
    cluster_id: str | None = None
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Goal(Record):
    """What shall become less or more. `start` and `target` are texts: a start may be unknown.

    `direction`: reduce or raise. `preset`: one of the five usual kinds, or empty. `measured`: what
    was found later, each "2026-12-01 12".
    """

    kind: ClassVar[str] = "goal"
    searched: ClassVar[tuple[str, ...]] = ("what",)

    session_id: str = ""
    what: str = ""
    direction: str = "reduce"
    preset: str = ""
    start: str = ""
    target: str = ""
    unit: str = ""
    due: str = ""
    seen_by: str = ""
    owner: str = ""
    measured: tuple[str, ...] = ()
    position: float = 0.0
    extra: Extra = field(default_factory=dict)
