# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a group tells, builds on and remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.records.base import Extra, Record


@dataclass(frozen=True, slots=True)
class Story(Record):
    """What somebody told. `sentence`: the one sentence of it that was read back and agreed to.

    `level`: personal, team or organisation. `function`: mirror, strength or inspiration.
    `consent`: room, inside or public. A story that was withdrawn keeps its place, without words.
    """

    kind: ClassVar[str] = "story"
    searched: ClassVar[tuple[str, ...]] = ("sentence", "text")

    session_id: str = ""
    text: str = ""
    sentence: str = ""
    level: str = "personal"
    function: str = ""
    consent: str = "room"
    withdrawn: bool = False
    cluster_ids: tuple[str, ...] = ()
    story_ids: tuple[str, ...] = ()
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dilemma(Record):
    """A hard choice: what is lost with the one, what with the other, whom it touches."""

    kind: ClassVar[str] = "dilemma"
    searched: ClassVar[tuple[str, ...]] = ("question", "one", "other")

    session_id: str = ""
    question: str = ""
    one: str = ""
    other: str = ""
    loss_one: str = ""
    loss_other: str = ""
    touched: str = ""
    value: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """What a session builds on: lived experience or data, where it comes from, and with leave.

    `sort`: lived or data.
    """

    kind: ClassVar[str] = "evidence"
    searched: ClassVar[tuple[str, ...]] = ("text", "source")

    session_id: str = ""
    sort: str = "lived"
    text: str = ""
    source: str = ""
    permission: bool = False
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Term(Record):
    """A difficult word, and what it means in the group's own words."""

    kind: ClassVar[str] = "term"
    searched: ClassVar[tuple[str, ...]] = ("term", "meaning")

    session_id: str = ""
    term: str = ""
    meaning: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MissingVoice(Record):
    """Somebody who should be in the room: why, who asks them, by when, and what came of it."""

    kind: ClassVar[str] = "missing_voice"
    searched: ClassVar[tuple[str, ...]] = ("who", "why")

    session_id: str = ""
    who: str = ""
    why: str = ""
    asked_by: str = ""
    due: str = ""
    outcome: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer(Record):
    """What somebody offers, or is thanked for. `who` is printed only if they want it (`named`).

    `sort`: offer or thanks.
    """

    kind: ClassVar[str] = "offer"
    searched: ClassVar[tuple[str, ...]] = ("text",)

    session_id: str = ""
    sort: str = "offer"
    text: str = ""
    who: str = ""
    named: bool = False
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pulse(Record):
    """How many people chose each of the four answers to one of the seven sentences."""

    kind: ClassVar[str] = "pulse"

    session_id: str = ""
    item: str = ""
    counts: tuple[int, ...] = (0, 0, 0, 0)
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HostNote(Record):
    """A line of the facilitator's own log of how it went. Never printed, never projected."""

    kind: ClassVar[str] = "host_note"

    session_id: str = ""
    text: str = ""
    written_at: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)
