# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The property that guards the whole program: memory = model = file, after any verbs in any order.

Undo all is the start, redo all is the end, also when the library was closed in between.
"""

from __future__ import annotations

import shutil
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from facilitator.domain import edits
from facilitator.domain.change import Edit
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    KINDS,
    Action,
    Cluster,
    Decision,
    LearningGroup,
    Note,
    Participant,
    Session,
    Stage,
    Voice,
)
from facilitator.domain.state import State
from facilitator.store import reading
from facilitator.store.workspace import Workspace

WORDS = st.text(max_size=20)
SPOTS = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
MOMENTS = st.datetimes().map(lambda moment: moment.isoformat() + "+00:00")
has = {
    cls: precondition(lambda self, cls=cls: bool(self.w.state.all(cls)))
    for cls in (Session, Note, Cluster, Stage, Decision, Action, Participant, LearningGroup)
}


class WorkspaceMachine(RuleBasedStateMachine):
    """Applies verbs to a real file and to a model: a list of states, one per undo step."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.mkdtemp()
        self.path = Path(self.folder) / "library.facilitator"
        self.w = Workspace.open(self.path)
        self.past: list[State] = [deepcopy(self.w.state)]
        self.future: list[State] = []
        self.add_session("en", [])

    # -- how the machine acts

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

    # -- verbs of the library

    @rule(name=WORDS)
    def add_group(self, name: str) -> None:
        self.tried(edits.add_group, name)

    @has[LearningGroup]
    @rule(data=st.data(), name=WORDS)
    def name_group(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.name_group, self.w.state, self.one(data, LearningGroup), name)

    @rule(language=st.sampled_from(["en", "et"]), titles=st.lists(st.text(max_size=5), max_size=3))
    def add_session(self, language: str, titles: list[str]) -> None:
        session = Session(new_id(), language=language, extra={"kept": titles})
        voice = Voice(new_id(), session.id, 1, "Relatives")
        parts = [Stage(new_id(), session.id, float(i), t) for i, t in enumerate(titles)]
        self.do(edits.add_session(session, [*parts, voice]))

    @has[Session]
    @rule(data=st.data(), title=WORDS, dots=st.integers(0, 9))
    def write_session(self, data: st.DataObject, title: str, dots: int) -> None:
        key = self.one(data, Session)
        self.tried(edits.write_session, self.w.state, key, title=title, dots_per_person=dots)

    @has[Session]
    @rule(data=st.data(), verb=st.sampled_from([edits.bin_session, edits.restore_session]))
    def bin_session(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.one(data, Session))

    # -- verbs of people

    @has[Session]
    @rule(data=st.data(), number=st.integers(0, 7), name=WORDS)
    def name_voice(self, data: st.DataObject, number: int, name: str) -> None:
        key = self.one(data, Session)
        self.tried(edits.name_voice, self.w.state, key, number=number, name=name)

    @has[Session]
    @rule(data=st.data(), name=WORDS, roles=st.lists(WORDS, max_size=2), people=st.integers(-1, 9))
    def add_participant(
        self, data: st.DataObject, name: str, roles: list[str], people: int
    ) -> None:
        self.tried(
            edits.add_participant,
            self.w.state,
            self.one(data, Session),
            name=name,
            roles=roles,
            people=people,
            voice_id=self.maybe(data, Voice),
        )

    @has[Participant]
    @rule(data=st.data())
    def remove_participant(self, data: st.DataObject) -> None:
        self.tried(edits.remove_participant, self.w.state, self.one(data, Participant))

    # -- verbs of notes

    @has[Session]
    @rule(data=st.data(), text=WORDS, at=st.none() | SPOTS)
    def add_note(self, data: st.DataObject, text: str, at: tuple[float, float] | None) -> None:
        self.tried(
            edits.add_note,
            self.w.state,
            self.one(data, Session),
            text=text,
            voice_id=self.maybe(data, Voice),
            author_id=self.maybe(data, Participant),
            cluster_id=self.maybe(data, Cluster),
            builds_on_id=self.maybe(data, Note),
            at=at,
        )

    @has[Session]
    @rule(data=st.data(), texts=st.lists(WORDS, max_size=3))
    def add_notes(self, data: st.DataObject, texts: list[str]) -> None:
        self.tried(edits.add_notes, self.w.state, self.one(data, Session), texts=texts)

    @has[Note]
    @rule(data=st.data(), text=WORDS)
    def write_note(self, data: st.DataObject, text: str) -> None:
        self.tried(edits.write_note, self.w.state, self.one(data, Note), text)

    @has[Note]
    @rule(data=st.data())
    def set_voice(self, data: st.DataObject) -> None:
        self.tried(edits.set_voice, self.w.state, self.some(data), self.maybe(data, Voice))

    @has[Note]
    @rule(data=st.data(), at=SPOTS)
    def place_notes(self, data: st.DataObject, at: tuple[float, float]) -> None:
        self.tried(edits.place_notes, self.w.state, dict.fromkeys(self.some(data), at))

    @has[Note]
    @rule(
        data=st.data(),
        verb=st.sampled_from(
            [edits.to_tray, edits.bin_notes, edits.restore_notes, edits.remove_notes]
        ),
    )
    def move_away(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.some(data))

    @has[Note]
    @rule(data=st.data(), times=st.integers(-2, 2))
    def hear_again(self, data: st.DataObject, times: int) -> None:
        self.tried(edits.hear_again, self.w.state, self.some(data), times)

    @has[Note]
    @rule(
        data=st.data(), verb=st.sampled_from([edits.star_notes, edits.park_notes]), on=st.booleans()
    )
    def mark(self, data: st.DataObject, verb: Any, on: bool) -> None:
        self.tried(verb, self.w.state, self.some(data), on)

    # -- verbs of groups and dots

    @has[Note]
    @rule(data=st.data(), name=WORDS, at=SPOTS)
    def group_notes(self, data: st.DataObject, name: str, at: tuple[float, float]) -> None:
        self.tried(edits.group_notes, self.w.state, self.some(data), name=name, at=at)

    @has[Session]
    @rule(data=st.data(), name=WORDS)
    def add_cluster(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.add_cluster, self.w.state, self.one(data, Session), name=name)

    @has[Cluster]
    @rule(data=st.data(), name=WORDS)
    def name_cluster(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.name_cluster, self.w.state, self.one(data, Cluster), name)

    @has[Cluster]
    @has[Note]
    @rule(data=st.data(), before=st.none() | st.integers(0, 5))
    def move_notes(self, data: st.DataObject, before: int | None) -> None:
        target = self.one(data, Cluster)
        self.tried(edits.move_notes, self.w.state, self.some(data), target, before=before)

    @has[Cluster]
    @rule(data=st.data(), at=SPOTS)
    def move_clusters(self, data: st.DataObject, at: tuple[float, float]) -> None:
        spots = dict.fromkeys(self.some(data, Cluster), at)
        self.tried(edits.move_clusters, self.w.state, spots)

    @has[Cluster]
    @has[Note]
    @rule(data=st.data(), at=SPOTS)
    def tidy_board(self, data: st.DataObject, at: tuple[float, float]) -> None:
        groups = dict.fromkeys(self.some(data, Cluster), at)
        self.tried(edits.tidy_board, self.w.state, groups, dict.fromkeys(self.some(data), at))

    @has[Cluster]
    @rule(data=st.data(), on=st.booleans())
    def pin_clusters(self, data: st.DataObject, on: bool) -> None:
        self.tried(edits.pin_clusters, self.w.state, self.some(data, Cluster), on)

    @has[Cluster]
    @rule(data=st.data())
    def dissolve_clusters(self, data: st.DataObject) -> None:
        self.tried(edits.dissolve_clusters, self.w.state, self.some(data, Cluster))

    @has[Note]
    @rule(data=st.data(), count=st.integers(-1, 9))
    def set_dots(self, data: st.DataObject, count: int) -> None:
        note_id, cluster_id = self.one(data, Note), self.maybe(data, Cluster)
        target = {"cluster_id": cluster_id} if cluster_id else {"note_id": note_id}
        self.tried(edits.set_dots, self.w.state, count=count, **target)

    # -- verbs of what is decided and done

    @has[Session]
    @rule(data=st.data(), text=WORDS)
    def add_decision(self, data: st.DataObject, text: str) -> None:
        resting = [key for key in [self.maybe(data, Cluster)] if key]
        key = self.one(data, Session)
        self.tried(edits.add_decision, self.w.state, key, text=text, cluster_ids=resting)

    @has[Decision]
    @rule(data=st.data(), text=st.none() | WORDS)
    def write_or_remove_decision(self, data: st.DataObject, text: str | None) -> None:
        key, words = self.one(data, Decision), () if text is None else (text,)
        verb = edits.write_decision if words else edits.remove_decision
        self.tried(verb, self.w.state, key, *words)

    @has[Session]
    @rule(data=st.data(), text=WORDS, owner=WORDS)
    def add_action(self, data: st.DataObject, text: str, owner: str) -> None:
        self.tried(
            edits.add_action,
            self.w.state,
            self.one(data, Session),
            text=text,
            owner=owner,
            cluster_id=self.maybe(data, Cluster),
        )

    @has[Action]
    @rule(data=st.data(), text=st.none() | WORDS, owner=st.none() | WORDS, due=st.none() | WORDS)
    def write_action(
        self, data: st.DataObject, text: str | None, owner: str | None, due: str | None
    ) -> None:
        key = self.one(data, Action)
        self.tried(edits.write_action, self.w.state, key, text=text, owner=owner, due=due)

    @has[Action]
    @rule(data=st.data(), status=st.sampled_from(["open", "done", "stuck", "nonsense"]))
    def set_action_status(self, data: st.DataObject, status: str) -> None:
        self.tried(edits.set_action_status, self.w.state, self.one(data, Action), status)

    @has[Action]
    @rule(data=st.data())
    def remove_action(self, data: st.DataObject) -> None:
        self.tried(edits.remove_action, self.w.state, self.one(data, Action))

    # -- verbs of a running session

    @has[Stage]
    @rule(data=st.data(), moment=MOMENTS)
    def go_to_stage(self, data: st.DataObject, moment: str) -> None:
        self.tried(edits.go_to_stage, self.w.state, self.one(data, Stage), moment)

    @has[Session]
    @rule(
        data=st.data(),
        verb=st.sampled_from([edits.pause, edits.resume, edits.finish_session, edits.mark_printed]),
        moment=MOMENTS,
    )
    def clock(self, data: st.DataObject, verb: Any, moment: str) -> None:
        self.tried(verb, self.w.state, self.one(data, Session), moment)

    @has[Stage]
    @rule(data=st.data(), minutes=st.integers(-700, 700))
    def add_minutes(self, data: st.DataObject, minutes: int) -> None:
        self.tried(edits.add_minutes, self.w.state, self.one(data, Stage), minutes)

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
        assert self.w.state == State()
        assert self.in_file() == State()
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
    source = Path(__file__).read_text(encoding="utf-8")
    names = {verb.__name__ for verb in edits.VERBS}
    assert {name for name in names if f"edits.{name}" not in source} == set()
    assert {n for n in edits.__all__ if n != "VERBS"} == names
