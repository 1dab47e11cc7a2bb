# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What people said and what they made of it: notes, groups, dots, places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from facilitator.domain.records.base import Extra, Record


@dataclass(frozen=True, slots=True)
class Cluster(Record):
    """Notes that belong together, named by the group. On screen and paper: a group.

    `x` and `y` are its top left corner in board units (pixels at 100 %).
    `mark`: agree, differ, worth or share. `shareable`: its name may be told outside the group.
    """

    kind: ClassVar[str] = "cluster"
    searched: ClassVar[tuple[str, ...]] = ("name",)

    session_id: str = ""
    letter: str = ""
    name: str = ""
    x: float = 0.0
    y: float = 0.0
    pinned: bool = False
    mark: str = ""
    shareable: bool = False
    short: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note(Record):
    """What somebody said, word for word.

    Not in a group and without `x` and `y`: it lies in the tray. `position` is the order in which
    notes were said; `place` the order within the group once somebody arranged it by hand.
    `also_id`: a second group it fits. `same_as_id`: the note that said the same before.
    `fate`: what became of the idea, and why. `level` and `function`: whose story it is, and what
    for. `origin` "between": it came back between two meetings.
    `on_paper`: what somebody chose where it may point to a person: stay, reword (then `paper_text`
    is printed instead of `text`) or out; empty while nobody has looked.
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
    fate: str = ""
    fate_reason: str = ""
    level: str = ""
    function: str = ""
    origin: str = ""
    on_paper: str = ""
    paper_text: str = ""
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
class Statement(Record):
    """A sentence on which people take a place on a line, and how many stood at each place.

    `counts` belong to the labels of the stage, or to agree, unsure and disagree, and so do
    `reasons`: what was said at each place, a line each. `reason`: nobody knows at which place.
    """

    kind: ClassVar[str] = "statement"
    searched: ClassVar[tuple[str, ...]] = ("text",)

    session_id: str = ""
    stage_id: str | None = None
    text: str = ""
    second_text: str = ""
    counts: tuple[int, ...] = ()
    position: float = 0.0
    reason: str = ""
    reasons: tuple[str, ...] = ()
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
