# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the library."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import LearningGroup, Session
from tests.store.machine.acting import WORDS, Acting, has


class Library(Acting):
    @rule(name=WORDS)
    def add_group(self, name: str) -> None:
        self.tried(edits.add_group, name)

    @has[LearningGroup]
    @rule(data=st.data(), name=WORDS)
    def name_group(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.name_group, self.w.state, self.one(data, LearningGroup), name)

    @rule(language=st.sampled_from(["en", "et"]), titles=st.lists(st.text(max_size=5), max_size=3))
    def add_session(self, language: str, titles: list[str]) -> None:
        self.plan(language, titles)

    @has[Session]
    @rule(data=st.data(), title=WORDS, dots=st.integers(0, 9))
    def write_session(self, data: st.DataObject, title: str, dots: int) -> None:
        key = self.one(data, Session)
        self.tried(edits.write_session, self.w.state, key, title=title, dots_per_person=dots)

    @has[Session]
    @rule(data=st.data(), verb=st.sampled_from([edits.bin_session, edits.restore_session]))
    def bin_session(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.one(data, Session))

    @has[Session]
    @rule(data=st.data(), name=WORDS)
    def place_in_group(self, data: st.DataObject, name: str) -> None:
        self.tried(edits.place_in_group, self.w.state, self.one(data, Session), name)
