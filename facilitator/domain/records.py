# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The nouns: frozen dataclasses, one per table, one column per field in the same order.

Conventions: an empty text means "not given"; an id that points nowhere is None; dates are ISO
`2026-11-26`, times of day `13:00`, moments ISO in UTC; `position` and `place` order records of the
same kind, smaller first. `extra` keeps what a file said that no field takes: nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, ClassVar

Extra = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """What all kinds share. Kinds in the catalogue are always in memory, the others per session."""

    kind: ClassVar[str]
    in_catalogue: ClassVar[bool] = False
    searched: ClassVar[tuple[str, ...]] = ()

    id: str


@dataclass(frozen=True, slots=True)
class LearningGroup(Record):
    """A series of people who meet again."""

    kind: ClassVar[str] = "learning_group"
    in_catalogue: ClassVar[bool] = True
    searched: ClassVar[tuple[str, ...]] = ("name",)

    name: str = ""
    purpose: str = ""
    position: float = 0.0
    binned: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session(Record):
    """One meeting in a room. `letters`: how many group letters were ever given in it.

    `turn`: whose turn it is in a round, from 0, since the stage's clock showed `turn_at` seconds.
    `votes_shown_at`: the moment at which the room was shown the dots; empty while they are counted.
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
    binned: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Action(Record):
    """What somebody does until the group meets again. Status: open, doing, done, stuck, dropped."""

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
    extra: Extra = field(default_factory=dict)


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
class Cluster(Record):
    """Notes that belong together, named by the group. On screen and paper: a group.

    `x` and `y` are its top left corner in board units (pixels at 100 %).
    """

    kind: ClassVar[str] = "cluster"
    searched: ClassVar[tuple[str, ...]] = ("name",)

    session_id: str = ""
    letter: str = ""
    name: str = ""
    x: float = 0.0
    y: float = 0.0
    pinned: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note(Record):
    """What somebody said, word for word.

    Not in a group and without `x` and `y`: it lies in the tray. `position` is the order in which
    notes were said; `place` the order within the group once somebody arranged it by hand.
    `also_id`: a second group it fits. `same_as_id`: the note that said the same before.
    """

    kind: ClassVar[str] = "note"
    searched: ClassVar[tuple[str, ...]] = ("text",)

    session_id: str = ""
    text: str = ""
    position: float = 0.0
    stage_id: str | None = None
    voice_id: str | None = None
    author_id: str | None = None
    cluster_id: str | None = None
    also_id: str | None = None
    builds_on_id: str | None = None
    place: float | None = None
    x: float | None = None
    y: float | None = None
    heard: int = 0
    starred: bool = False
    pinned: bool = False
    parked: bool = False
    binned: bool = False
    note_kind: str = "any"
    role: str = ""
    written_at: str = ""
    same_as_id: str | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dots(Record):
    """Dots that were put on one group or on one note, as counted."""

    kind: ClassVar[str] = "dots"

    session_id: str = ""
    cluster_id: str | None = None
    note_id: str | None = None
    count: int = 0
    source: str = "paper"
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision(Record):
    """A sentence the group decided, and the groups of notes it rests on."""

    kind: ClassVar[str] = "decision"

    session_id: str = ""
    text: str = ""
    cluster_ids: tuple[str, ...] = ()
    how: str = ""
    gains: str = ""
    type: str = ""
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Statement(Record):
    """A sentence on which people take a place on a line, and how many stood at each place.

    `counts` belong to the labels of the stage, or to agree, unsure and disagree.
    """

    kind: ClassVar[str] = "statement"
    searched: ClassVar[tuple[str, ...]] = ("text",)

    session_id: str = ""
    stage_id: str | None = None
    text: str = ""
    second_text: str = ""
    counts: tuple[int, ...] = ()
    position: float = 0.0
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placing(Record):
    """In which quarter of a stage's grid a group or a note was laid.

    `quarter` 1 is top left, 2 top right, 3 bottom left, 4 bottom right.
    """

    kind: ClassVar[str] = "placing"

    session_id: str = ""
    stage_id: str = ""
    cluster_id: str | None = None
    note_id: str | None = None
    quarter: int = 1
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


# In an order in which each kind may point to those before it.
ALL: tuple[type[Record], ...] = (
    LearningGroup,
    Session,
    Action,
    Stage,
    Voice,
    Participant,
    Cluster,
    Note,
    Dots,
    Decision,
    Statement,
    Placing,
    Condition,
    OwnTemplate,
)
KINDS: dict[str, type[Record]] = {cls.kind: cls for cls in ALL}


@cache
def field_names(kind: str) -> tuple[str, ...]:
    """The fields of a kind, in the order of its columns."""
    return tuple(f.name for f in fields(KINDS[kind]))


def record_of(kind: str, values: Mapping[str, Any]) -> Record:
    """A record from its fields."""
    return KINDS[kind](**settled(values))


def settled(values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as records hold them: lists, as JSON gives them, become tuples."""
    return {n: tuple(value) if isinstance(value, list) else value for n, value in values.items()}
