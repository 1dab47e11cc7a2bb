# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How the state machine acts: a real file beside a model, a list of states, one per undo step."""

from __future__ import annotations

import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition

from facilitator.domain.change import Edit
from facilitator.domain.edits import add_session
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import ALL, Note, Session, Stage, Voice
from facilitator.domain.state import State
from facilitator.store.workspace import Workspace

WORDS = st.text(max_size=20)
SPOTS = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
MOMENTS = st.datetimes().map(lambda moment: moment.isoformat() + "+00:00")
has = {
    cls: precondition(lambda self, cls=cls: bool(self.w.state.all(cls)))  # there is one to act on
    for cls in ALL
}


class Acting(RuleBasedStateMachine):
    """Applies verbs to a real file and to a model."""

    w: Workspace
    past: list[State]
    future: list[State]

    def begin(self) -> None:
        self.folder = tempfile.mkdtemp()
        self.path = Path(self.folder) / "library.facilitator"
        self.w = Workspace.open(self.path)
        self.past = [deepcopy(self.w.state)]
        self.future = []
        self.plan("en", [])

    def plan(self, language: str, titles: list[str]) -> None:
        session = Session(new_id(), language=language, extra={"kept": titles})
        voice = Voice(new_id(), session.id, 1, "Relatives")
        parts = [
            Stage(new_id(), session.id, float(i), t, t, minutes=10, hidden=i % 2 == 0)
            for i, t in enumerate(titles)
        ]
        self.do(add_session(session, [*parts, voice]))

    def do(self, edit: Edit) -> None:
        steps = len(self.w._history.undoable)
        self.w.do(edit)
        if not edit.changes:
            return
        if len(self.w._history.undoable) == steps:  # typed on: the same step
            self.past.pop()
        self.past.append(deepcopy(self.w.state))
        self.future.clear()

    def tried(self, verb: Any, *args: Any, **values: Any) -> None:
        """Do it if the rules allow; a refusal changes nothing, which the invariant checks."""
        try:
            edit = verb(*args, **values)
        except Refused:
            return
        assert edit.verb == verb.__name__
        self.do(edit)

    def one(self, data: st.DataObject, cls: type) -> str:
        return data.draw(st.sampled_from(sorted(self.w.state.all(cls))))

    def some(self, data: st.DataObject, cls: type = Note) -> list[str]:
        ids = st.sampled_from(sorted(self.w.state.all(cls)))
        return data.draw(st.lists(ids, min_size=1, max_size=4, unique=True))

    def maybe(self, data: st.DataObject, cls: type) -> str | None:
        return data.draw(st.sampled_from([None, *sorted(self.w.state.all(cls))]))
