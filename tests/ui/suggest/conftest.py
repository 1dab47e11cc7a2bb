# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session in its grouping stage, with notes that share words, and Run on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from facilitator.domain import edits
from facilitator.domain.change import edit_of, updated
from facilitator.domain.records import Note
from facilitator.ui.run.run_view import RunView
from facilitator.ui.suggest.suggestions import Suggestion
from facilitator.ui.tasks import Tasks
from tests.ui.run.conftest import Hall, english, hall, shown

__all__ = ["english", "hall", "shown"]

GROUPING = 6  # the number of the grouping stage
SAID = (
    "The bus never waits for us",
    "Music at breakfast",
    "Nowhere to leave the bicycle",
    "Bus card for helpers",
    "Loud music after lunch",
    "No bus on Sundays",
    "Who feeds the cat?",
    "Training for weekend staff",
    "Weekend training, paid",
)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


class Desk:
    """Run with its suggestions; what was said and offered is kept."""

    def __init__(self, hall: Hall, view: RunView, tasks: Tasks, qtbot: Any) -> None:
        self.hall, self.view, self.tasks, self._qtbot = hall, view, tasks, qtbot
        self.suggesting, self.strip = view.suggesting, view.suggesting.strip
        self.chips = self.strip.chips
        self.said: list[str] = []
        self.offers: list[tuple[str, Any]] = []
        view.toast.connect(lambda words, _undo: self.said.append(words))
        view.offer.connect(lambda words, back: self.offers.append((words, back)))

    def begin(self) -> Desk:
        """The grouping stage begins, and its search has ended."""
        self.hall.run_until(GROUPING, "14:19:00")
        self.found()
        return self

    def found(self) -> list[str]:
        """The names that are offered once no search runs any more."""
        if self.suggesting._soon.isActive():
            self.suggesting._soon.stop()
            self.suggesting.suggestions.look()
        self._qtbot.waitUntil(lambda: not self.tasks.running())
        return self.names()

    def offered(self) -> list[Suggestion]:
        return self.suggesting.suggestions.offered()

    def grouped(self) -> dict[str, list[str]]:
        """The groups, as soon as there is one."""
        self._qtbot.waitUntil(lambda: bool(self.groups()))
        return self.groups()

    def names(self) -> list[str]:
        return [one.name for one in self.offered()]

    def texts(self, note_ids: Any) -> list[str]:
        return [self.hall.state.notes[key].text for key in note_ids]

    def note(self, text: str) -> Note:
        """The note with these words."""
        return next(n for n in self.hall.state.notes_of(self.hall.session) if n.text == text)

    def groups(self) -> dict[str, list[str]]:
        """What every group holds, by name."""
        state = self.hall.state
        notes = state.notes_of(self.hall.session)
        return {
            c.name: [n.text for n in notes if n.cluster_id == c.id]
            for c in state.clusters_of(self.hall.session)
        }

    def group(self, name: str, *texts: str) -> None:
        """A person puts these notes together."""
        ids = [self.note(text).id for text in texts]
        self.hall.workspace.do(edits.group_notes(self.hall.state, ids, name=name))

    def stage_is(self, number: int, **values: Any) -> None:
        """A stage is like that from now on."""
        stage = self.hall.state.stages(self.hall.session)[number]
        self.hall.workspace.do(edit_of("write_stage", updated(stage, **values)))


@pytest.fixture
def make(hall: Hall, shown: Callable[..., Any], tasks: Tasks, qtbot: Any) -> Callable[..., Desk]:
    """Run at a size, before the grouping stage."""

    def made(width: int = 1366, height: int = 686) -> Desk:
        for text in SAID:
            hall.workspace.do(edits.add_note(hall.state, hall.session, text=text))
        view = RunView(hall.workspace, hall.session, hall.clock, tasks=tasks)
        view.resize(width, height)
        shown(view)
        return Desk(hall, view, tasks, qtbot)

    return made


@pytest.fixture
def desk(make: Callable[..., Desk]) -> Desk:
    return make().begin()
