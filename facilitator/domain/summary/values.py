# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to: one value that the preview, the papers and every file read.

Words are the participants' own, untouched and in their order; nothing here is ranked. What no
paper may say (small groups of people, authors, private notes) is not in the value at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facilitator.domain.summary.outward import Outward
from facilitator.domain.summary.plan import Planned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.series import Series
    from facilitator.domain.summary.outcomes import Aim, Asked, Decided, Earlier, Fate, ToDo
    from facilitator.domain.summary.record import FullRecord
    from facilitator.domain.summary.thoughts import (
        BuiltOn,
        Given,
        Grid,
        HardChoice,
        Missing,
        Pulsed,
        Told,
        Weighed,
        Word,
    )

STANDARD, CLEAR, LARGE = "standard", "clear", "large"
PARTICIPANTS = "participants"
MANAGEMENT, EASY = "management", "easy"


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What a person chose to have on the paper. `language` empty: that of the session.

    `kind`: which paper it is. `more`: the summary goes on, after the sheet for everybody, with all
    that was noted beside the notes. `today`: the day on which the paper is made, an ISO date;
    empty: that of the session.
    """

    notes: bool = True
    names: bool = False
    dots: bool = True
    ungrouped: bool = True
    own_thoughts: bool = True
    paper: str = "A4"
    size: str = STANDARD
    black_and_white: bool = False
    language: str = ""
    more: bool = True
    kind: str = PARTICIPANTS
    today: str = ""


@dataclass(frozen=True, slots=True)
class VoiceKey:
    """A line of the legend. `number` 1 to 6 is the colour and mark of the voice."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One note on paper. `voice` is None where the mark may not be shown.

    `also`: the letter of a second group that it fits. `between`: it came in between two meetings.
    """

    text: str
    voice: int | None = None
    heard: int = 0
    dots: int = 0
    starred: bool = False
    author: str = ""
    also: str = ""
    between: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Notes that the room put together. `name` is empty when they have not named it yet.

    `mark`: agree, differ, worth (more than we thought) or share; empty for none. `shareable`: its
    name may be told outside the group.
    """

    letter: str
    name: str
    notes: tuple[Said, ...]
    dots: int = 0
    mark: str = ""
    shareable: bool = False


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When and where people meet again."""

    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    note: str = ""

    def __bool__(self) -> bool:
        return any((self.date, self.start, self.place, self.note))


@dataclass(frozen=True, slots=True)
class Summary:
    """A session, ready for paper. `dots` is how many dots were put anywhere, by `people`.

    `course`: the sentence that the learning group shares. `ahead`: its later meetings.
    `stages_ahead`: what was planned and is still to come. `evidence_held_back`: how many pieces of
    evidence stay off the paper because nobody gave leave. `plan`: what the papers before a session
    say. `own_learning`: what somebody wants to learn, only for the sheets of its owner; `has_own`
    says that there is some. `outward`: who was there and what it cost, for those who
    were not there. `left_out` and `reworded`: how many notes the papers do not say, or say in other
    words, to protect somebody. `easy`: the lines of the easy-read page. `full`: what only the
    facilitator may read, there for the full record and for no other paper. `series`: what several
    sessions came to, for the report over time.
    """

    title: str
    language: str = "en"
    group_name: str = ""
    number: int = 1
    question: str = ""
    purpose: str = ""
    mandate: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    people: int = 0
    note_count: int = 0
    roles: tuple[tuple[str, int], ...] = ()
    legend: tuple[VoiceKey, ...] = ()
    marks_held_back: bool = False
    left_out: int = 0
    reworded: int = 0
    groups: tuple[Group, ...] = ()
    ungrouped: tuple[Said, ...] = ()
    parked: tuple[Said, ...] = ()
    decisions: tuple[Decided, ...] = ()
    actions: tuple[ToDo, ...] = ()
    asks: tuple[Asked, ...] = ()
    next_meeting: NextMeeting = field(default_factory=NextMeeting)
    dots: int = 0
    dots_per_person: int = 0
    contact: str = ""
    correct_by: str = ""
    confidentiality: str = ""
    thanks: str = ""
    thanked: tuple[Given, ...] = ()
    closing: str = ""
    earlier: tuple[Earlier, ...] = ()
    earlier_asks: tuple[Asked, ...] = ()
    fates: tuple[Fate, ...] = ()
    statements: tuple[Weighed, ...] = ()
    goals: tuple[Aim, ...] = ()
    grids: tuple[Grid, ...] = ()
    dilemmas: tuple[HardChoice, ...] = ()
    stories: tuple[Told, ...] = ()
    evidence: tuple[BuiltOn, ...] = ()
    evidence_held_back: int = 0
    words: tuple[Word, ...] = ()
    missing: tuple[Missing, ...] = ()
    offers: tuple[Given, ...] = ()
    pulse: tuple[Pulsed, ...] = ()
    course: str = ""
    ahead: tuple[NextMeeting, ...] = ()
    stages_ahead: tuple[str, ...] = ()
    plan: Planned = field(default_factory=Planned)
    own_learning: tuple[ToDo, ...] = ()
    has_own: bool = False
    outward: Outward = field(default_factory=Outward)
    easy: tuple[str, ...] = ()
    full: FullRecord | None = None
    series: Series | None = None
    options: PaperOptions = field(default_factory=PaperOptions)

    def said(self) -> Iterable[Said]:
        """Every note that the paper shows, in reading order."""
        for group in self.groups:
            yield from group.notes
        yield from self.ungrouped
        yield from self.parked
