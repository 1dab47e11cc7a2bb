# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is always in memory: learning groups, sessions, templates made here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.records.base import Extra, Record


@dataclass(frozen=True, slots=True)
class LearningGroup(Record):
    """A series of people who meet again.

    `course`: the sentence that they share, the trunk of their tree.
    """

    kind: ClassVar[str] = "learning_group"
    in_catalogue: ClassVar[bool] = True
    searched: ClassVar[tuple[str, ...]] = ("name",)

    name: str = ""
    purpose: str = ""
    position: float = 0.0
    binned: bool = False
    course: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session(Record):
    """One meeting in a room. `letters`: how many group letters were ever given in it.

    `turn`: whose turn it is in a round, from 0, since the stage's clock showed `turn_at` seconds.
    `votes_shown_at`: the moment at which the room was shown the dots; empty while they are counted.
    `easy_summary`: the facilitator's own text for the easy-read page, a line a sentence. `paid` to
    `been_before` count people, `paid_lived` those with lived experience who were paid;
    `planned_hours` and `real_hours` are the hours of all of them together.
    """

    kind: ClassVar[str] = "session"
    in_catalogue: ClassVar[bool] = True
    searched: ClassVar[tuple[str, ...]] = ("title", "question")

    group_id: str | None = None
    number: int = 1
    title: str = ""
    question: str = ""
    purpose: str = ""
    closing: str = ""
    mandate: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    language: str = "en"
    second_language: str = ""
    template: str = ""
    status: str = "draft"
    people_expected: int = 0
    dots_per_person: int = 3
    facilitator: str = ""
    contact: str = ""
    correct_by: str = ""
    confidentiality: str = ""
    thanks: str = ""
    next_date: str = ""
    next_start: str = ""
    next_end: str = ""
    next_place: str = ""
    next_note: str = ""
    retention: str = ""
    letters: int = 0
    stage_id: str | None = None
    stage_since: str = ""
    stage_seconds: int = 0
    printed_at: str = ""
    ground_rules: tuple[str, ...] = ()
    turn: int = 0
    turn_at: int = 0
    votes_shown_at: str = ""
    easy_summary: str = ""
    paid: int = 0
    in_work_time: int = 0
    expenses_only: int = 0
    unpaid: int = 0
    first_time: int = 0
    been_before: int = 0
    paid_lived: int = 0
    planned_hours: float = 0.0
    real_hours: float = 0.0
    binned: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OwnTemplate(Record):
    """A template that somebody made here. `content`: the template as JSON text, as in a file."""

    kind: ClassVar[str] = "own_template"
    in_catalogue: ClassVar[bool] = True

    name: str = ""
    content: str = "{}"
    position: float = 0.0
    binned: bool = False
    extra: Extra = field(default_factory=dict)
