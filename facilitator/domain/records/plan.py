# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session is planned from: stages, voices, people, conditions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.records.base import Extra, Record


@dataclass(frozen=True, slots=True)
class Stage(Record):
    """A part of the session: what the room is asked, how, and for how many minutes.

    `minutes` may change while the session runs, `planned_minutes` is what the plan said.
    `per_person`: minutes of each person in a round, 0 if nobody counts. `dots`: per person, 0 as
    the session says. `x_axis`, `y_axis`: the two ends of an axis of a grid, "now | later".
    `labels`: the places on a line. `shown_at`: the moment at which hidden notes were shown.
    """

    kind: ClassVar[str] = "stage"

    session_id: str = ""
    position: float = 0.0
    title: str = ""
    prompt: str = ""
    second_prompt: str = ""
    mode: str = "plenary"
    minutes: int = 0
    private_notes: str = ""
    optional: bool = False
    phones: bool = False
    keeps_names: bool = True
    hidden: bool = False
    shows_timer: bool = True
    note_kind: str = "any"
    started_at: str = ""
    ended_at: str = ""
    planned_minutes: int = 0
    per_person: int = 0
    dots: int = 0
    x_axis: str = ""
    y_axis: str = ""
    labels: tuple[str, ...] = ()
    shown_at: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Voice(Record):
    """Whose perspective a note brings. `number` 1 to 6 gives its colour and mark."""

    kind: ClassVar[str] = "voice"

    session_id: str = ""
    number: int = 1
    name: str = ""
    role: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Participant(Record):
    """Somebody in the room, or `count` people of one role whose names nobody keeps."""

    kind: ClassVar[str] = "participant"

    session_id: str = ""
    name: str = ""
    initials: str = ""
    roles: tuple[str, ...] = ()
    count: int = 1
    voice_id: str | None = None
    lived_experience: bool = False
    inside: bool = False
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Condition(Record):
    """Something that makes it possible to speak freely, and whether it is there.

    `family`: space, permission or recognition.
    """

    kind: ClassVar[str] = "condition"

    session_id: str = ""
    family: str = "space"
    text: str = ""
    met: bool = False
    position: float = 0.0
    extra: Extra = field(default_factory=dict)
