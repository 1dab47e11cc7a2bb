# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room can see, as values. What it must not see has no field here to be put into.

There is no author, no id of a person, no private note, no draft and no count of dots that are
still being counted; the window of the projector gets these values and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from facilitator.domain.summary import VoiceKey

Standing = Literal["done", "open", "dropped"]


@dataclass(frozen=True, slots=True)
class Timer:
    """What is left of the stage: full minutes until two are left, then seconds; 0: round off.

    `share` of its time is left, 1.0 to 0.0 in hundredths.
    """

    seconds: int
    share: float


@dataclass(frozen=True, slots=True)
class ProjectedNote:
    """A note, word for word. `voice` 1 to 6 is its colour and mark, None where it may not show.

    `heard`: how often it was said again.
    """

    text: str
    voice: int | None = None
    heard: int = 0


@dataclass(frozen=True, slots=True)
class ProjectedGroup:
    """A line in the list of groups. `name` is empty until the room gave one."""

    letter: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class PromptScreen:
    """What the room is asked. `spoken`: it is said aloud and somebody writes it down.

    `waiting`: notes that nobody sees yet.
    """

    title: str
    prompt: str
    second: str = ""
    spoken: bool = False
    waiting: int = 0
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class WaitingScreen:
    """So many notes wait until they are shown all at once."""

    title: str
    waiting: int
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class BoardScreen:
    """Notes in the order in which they were said."""

    notes: tuple[ProjectedNote, ...]
    legend: tuple[VoiceKey, ...] = ()
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class GroupsScreen:
    """All groups, and the one that is read back: `read` is its letter, with all of its notes.

    `read` empty: the notes are those that are in no group yet, `not_grouped` in number.
    """

    groups: tuple[ProjectedGroup, ...]
    read: str = ""
    notes: tuple[ProjectedNote, ...] = ()
    not_grouped: int = 0
    legend: tuple[VoiceKey, ...] = ()
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class Voted:
    """A line of the ranking; equal numbers of dots share a rank. A single note has no letter."""

    rank: int
    letter: str
    text: str
    dots: int


@dataclass(frozen=True, slots=True)
class VotesScreen:
    """The dots, once they are counted. It cannot be made before: see `project`."""

    ranking: tuple[Voted, ...]
    dots: int
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and the places on its line, with how many stood there.

    `labels` empty: agree, unsure, disagree. `counts` empty: nobody has counted yet.
    """

    text: str
    second: str = ""
    labels: tuple[str, ...] = ()
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LineScreen:
    """Sentences on which people take a place, one a page."""

    title: str
    lines: tuple[Line, ...]
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class GridItem:
    """A group or, without a letter, a note in a quarter of the grid."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class GridScreen:
    """Four quarters: top left, top right, bottom left, bottom right.

    `x_axis`: words left and right; `y_axis`: words above and below.
    """

    title: str
    x_axis: tuple[str, str]
    y_axis: tuple[str, str]
    quarters: tuple[tuple[GridItem, ...], ...]
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class LastAction:
    """What was promised last time, and whether it is done, still open or no longer needed."""

    text: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class AgreedAction:
    """An action as the room agreed it: who said yes to it, and an ISO date or nothing."""

    text: str
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class AgreedDecision:
    """A decision and the letters of the groups it rests on."""

    text: str
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionsScreen:
    """What was promised last time, or what was agreed today."""

    last: tuple[LastAction, ...] = ()
    decisions: tuple[AgreedDecision, ...] = ()
    actions: tuple[AgreedAction, ...] = ()
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class RulesScreen:
    """What the room agreed about how to be together."""

    rules: tuple[str, ...]
    timer: Timer | None = None


@dataclass(frozen=True, slots=True)
class BreakScreen:
    """A break; `back_at` is the local time "14:18", empty if nobody planned how long it is."""

    title: str
    prompt: str = ""
    second: str = ""
    back_at: str = ""


@dataclass(frozen=True, slots=True)
class BlankScreen:
    """A plain background, so that people look at each other."""


Screen = (
    PromptScreen
    | WaitingScreen
    | BoardScreen
    | GroupsScreen
    | VotesScreen
    | LineScreen
    | GridScreen
    | ActionsScreen
    | RulesScreen
    | BreakScreen
    | BlankScreen
)


def notes_on(screen: Screen) -> frozenset[str]:
    """The words of all single notes that can be read on its pages."""
    match screen:
        case BoardScreen() | GroupsScreen():
            return frozenset(note.text for note in screen.notes)
        case VotesScreen():
            return frozenset(row.text for row in screen.ranking if not row.letter)
        case GridScreen():
            items = (item for quarter in screen.quarters for item in quarter)
            return frozenset(item.text for item in items if not item.letter)
        case _:
            return frozenset()


def timeless(screen: Screen) -> Screen:
    """The screen without its clock: what is left differs only where the content does."""
    if isinstance(screen, BreakScreen | BlankScreen):
        return screen
    return replace(screen, timer=None)
