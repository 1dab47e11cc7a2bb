# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the plan."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits, modes
from facilitator.domain.records import Session, Stage, Statement
from tests.store.machine.acting import WORDS, Acting, has

MODES = st.sampled_from([*modes.FAMILY, "nonsense"])
MINUTES = st.integers(-1, 601)
PLACES = st.integers(-2, 5)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "title": WORDS,
        "prompt": WORDS,
        "second_prompt": WORDS,
        "private_notes": WORDS,
        "mode": MODES,
        "minutes": MINUTES,
        "per_person": MINUTES,
        "dots": st.integers(-1, 101),
        "x_axis": WORDS,
        "y_axis": WORDS,
        "labels": st.lists(WORDS, max_size=8),
        "note_kind": st.sampled_from(["any", "idea", "ask", "nonsense"]),
        **dict.fromkeys(
            ("optional", "phones", "keeps_names", "hidden", "shows_timer"), st.booleans()
        ),
    },
)


class Plan(Acting):
    @has[Session]
    @rule(data=st.data(), title=WORDS, mode=MODES, values=FIELDS)
    def add_stage(self, data: st.DataObject, title: str, mode: str, values: dict[str, Any]) -> None:
        given = {**values, "title": title, "mode": mode}
        key, after = self.one(data, Session), self.maybe(data, Stage)
        self.tried(edits.add_stage, self.w.state, key, after=after, **given)

    @has[Stage]
    @rule(data=st.data(), values=FIELDS)
    def write_stage(self, data: st.DataObject, values: dict[str, Any]) -> None:
        self.tried(edits.write_stage, self.w.state, self.one(data, Stage), **values)

    @has[Stage]
    @rule(data=st.data(), place=PLACES)
    def move_stage(self, data: st.DataObject, place: int) -> None:
        self.tried(edits.move_stage, self.w.state, self.one(data, Stage), place)

    @has[Stage]
    @rule(data=st.data(), verb=st.sampled_from([edits.duplicate_stage, edits.remove_stage]))
    def duplicate_or_remove_stage(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.one(data, Stage))

    @has[Session]
    @rule(data=st.data(), minutes=st.integers(-5, 2_000))
    def fit_stages(self, data: st.DataObject, minutes: int) -> None:
        self.tried(edits.fit_stages, self.w.state, self.one(data, Session), minutes)

    @has[Stage]
    @rule(data=st.data(), text=WORDS, second=WORDS)
    def add_statement(self, data: st.DataObject, text: str, second: str) -> None:
        key = self.one(data, Stage)
        self.tried(edits.add_statement, self.w.state, key, text=text, second_text=second)

    @has[Statement]
    @rule(data=st.data(), text=st.none() | WORDS, second=st.none() | WORDS)
    def write_statement(self, data: st.DataObject, text: str | None, second: str | None) -> None:
        key = self.one(data, Statement)
        self.tried(edits.write_statement, self.w.state, key, text=text, second_text=second)

    @has[Statement]
    @rule(data=st.data(), place=st.none() | PLACES)
    def move_or_remove_statement(self, data: st.DataObject, place: int | None) -> None:
        key = self.one(data, Statement)
        if place is None:
            self.tried(edits.remove_statement, self.w.state, key)
        else:
            self.tried(edits.move_statement, self.w.state, key, place)
