# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything that the room got to see in a run: each screen as a value and as a picture.

`spy` looks at them all for words that are only the facilitator's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facilitator.domain.hiding import votes_are_open, waiting_notes
from facilitator.domain.screens import Screen, VotesScreen
from facilitator.domain.text import one_line
from facilitator.ui.projector.projector import Projector
from tests.journey import Program

LEAST = 4  # letters of a name that is searched for; initials are looked for as whole words


@dataclass
class Frame:
    """A screen, the stage it was shown in, and what was secret at that moment."""

    screen: Screen
    stage: str
    secret: frozenset[str]
    votes_open: bool
    picture: QImage | None = None


@dataclass
class Frames:
    """Listens to the projector of a program from now on. `always`: words that are never shown."""

    program: Program
    always: set[str] = field(default_factory=set)
    seen: list[Frame] = field(default_factory=list)

    def follow(self, projector: Projector) -> None:
        self._projector = projector
        projector.shown.connect(self._take)

    def _take(self, screen: Screen) -> None:
        program = self.program
        state, session_id = program.workspace.state, program.session.session_id
        session = state.sessions[session_id]
        waiting = {note.text for note in waiting_notes(state, session_id)}
        draft = program.run.capture.edit.line().strip()
        stage = program.run.clock.stage
        window = self._projector.window
        assert window is not None
        self.seen.append(
            Frame(
                screen,
                stage.title if stage else "",
                frozenset(waiting | ({draft} if len(draft) >= LEAST else set())),
                votes_are_open(session),
                window.grab().toImage(),
            )
        )
        for private in (*self.always, *self.seen[-1].secret):
            for words in spoken(window):
                assert private not in words, f"the window says {private!r}"

    def stages(self) -> list[str]:
        """The stages in which something was shown, in order, each once."""
        return list(dict.fromkeys(frame.stage for frame in self.seen))

    def kinds(self) -> set[str]:
        """The kinds of screens that were shown."""
        return {type(frame.screen).__name__ for frame in self.seen}

    def leaks(self) -> list[tuple[str, str]]:
        """Stage and words of whatever the room should not have seen."""
        return [(frame.stage, private) for frame in self.seen for private in self._leaks(frame)]

    def _leaks(self, frame: Frame) -> Iterator[str]:
        shown = [one_line(words) for words in strings(frame.screen)]
        for private in (*self.always, *frame.secret):
            if any(has(words, one_line(private)) for words in shown):
                yield private
        if frame.votes_open and isinstance(frame.screen, VotesScreen):
            yield "dots before closing"

    def bare(self) -> list[str]:
        """Stages whose frame shows nothing at all: one colour only."""
        return [frame.stage for frame in self.seen if frame.picture and is_bare(frame.picture)]


def has(words: str, private: str) -> bool:
    """Whether private words are among these; short ones only as a whole word."""
    if len(private) >= LEAST:
        return private in words
    return private in words.split()


def strings(value: Any) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from strings(getattr(value, part.name))
    elif isinstance(value, Iterable):
        for part in value:
            yield from strings(part)


def spoken(window: QWidget) -> list[str]:
    """What the window and everything in it say to a screen reader or in a tooltip."""
    widgets = [window, *window.findChildren(QWidget)]
    words = (
        (w.windowTitle(), w.accessibleName(), w.accessibleDescription(), w.toolTip())
        for w in widgets
    )
    return [text for each in words for text in each if text]


def is_bare(picture: QImage) -> bool:
    """Whether a picture has one colour only, looked at in a grid of points."""
    points = (
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    )
    first = next(points)
    return all(point == first for point in points)
