# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The property that guards the whole program: memory = model = file, after any verbs in any order.

Undo all is the start, redo all is the end, also when the library was closed in between. The rules
are in `machine/`, one module per area of verbs.
"""

from __future__ import annotations

import re
import shutil
from copy import deepcopy
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import initialize, invariant, precondition, rule

from facilitator.domain import edits
from facilitator.domain.records import KINDS
from facilitator.domain.state import State
from facilitator.store import reading
from facilitator.store.workspace import Workspace
from tests.store.machine.clusters import Clusters
from tests.store.machine.conditions import Conditions
from tests.store.machine.entries import Entries
from tests.store.machine.erasing import Erasing
from tests.store.machine.fate import Fate
from tests.store.machine.library import Library
from tests.store.machine.links import Links
from tests.store.machine.marking import Marking
from tests.store.machine.notes import Notes
from tests.store.machine.outcomes import Outcomes
from tests.store.machine.parcels import Parcels
from tests.store.machine.people import People
from tests.store.machine.plan import Plan
from tests.store.machine.running import Running
from tests.store.machine.templates import Templates
from tests.store.machine.votes import Votes


class WorkspaceMachine(
    Library,
    People,
    Notes,
    Links,
    Clusters,
    Outcomes,
    Running,
    Votes,
    Plan,
    Conditions,
    Templates,
    Entries,
    Erasing,
    Fate,
    Marking,
    Parcels,
):
    """All verbs, in any order, with undo, redo and restarts in between."""

    @initialize()
    def open(self) -> None:
        self.begin()

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        assert self.w.undo() is not None
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.w.redo() is not None
        self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        verbs = self.w.undo_verb, self.w.redo_verb
        self.w.close()
        self.w = Workspace.open(self.path, create=False)
        assert (self.w.undo_verb, self.w.redo_verb) == verbs
        self.open_all()

    @invariant()
    def memory_is_as_expected_and_the_file_agrees(self) -> None:
        if not hasattr(self, "w"):
            return
        assert self.w.state == self.past[-1]
        assert self.in_file() == self.w.state

    def in_file(self) -> State:
        db = self.w._connection
        return State(record for kind in KINDS for record in reading.all_of(db, kind))

    def open_all(self) -> None:
        for key in list(self.w.state.sessions):
            self.w.open_session(key)

    def teardown(self) -> None:
        if not hasattr(self, "w"):
            return
        end = deepcopy(self.past[-1])
        while self.w.undo():
            pass
        assert self.w.state == self.past[0]  # nothing, or what was left when names were erased
        assert self.in_file() == self.past[0]
        for _ in range(len(self.past) - 1):
            self.w.redo()
        assert self.w.state == end
        assert self.in_file() == end
        self.w.close()
        shutil.rmtree(self.folder)


TestWorkspace = WorkspaceMachine.TestCase
TestWorkspace.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_every_verb_is_in_the_machine() -> None:
    rules = sorted((Path(__file__).parent / "machine").glob("*.py"))
    source = "\n".join(path.read_text(encoding="utf-8") for path in rules)
    names = {verb.__name__ for verb in edits.VERBS}
    assert {name for name in names if not re.search(rf"\b(edits\.)?{name}\b", source)} == set()
