# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what the room says of groups and notes, and of what came back between meetings."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.on_paper import CHOICES
from facilitator.domain.records import Cluster, LearningGroup, Note, Session
from facilitator.domain.rules import FUNCTIONS, LEVELS, MARKS, NOTE_KINDS
from tests.store.machine.acting import WORDS, Acting, has


class Marking(Acting):
    @has[Cluster]
    @rule(data=st.data(), mark=st.sampled_from(["", *MARKS, "nonsense"]))
    def mark_clusters(self, data: st.DataObject, mark: str) -> None:
        self.tried(edits.mark_clusters, self.w.state, self.some(data, Cluster), mark)

    @has[Cluster]
    @rule(data=st.data(), on=st.booleans())
    def share_clusters(self, data: st.DataObject, on: bool) -> None:
        self.tried(edits.share_clusters, self.w.state, self.some(data, Cluster), on)

    @has[Note]
    @rule(data=st.data(), kind=st.sampled_from(["", *NOTE_KINDS, "nonsense"]))
    def set_kind(self, data: st.DataObject, kind: str) -> None:
        self.tried(edits.set_kind, self.w.state, self.some(data), kind)

    @has[Note]
    @rule(
        data=st.data(),
        level=st.sampled_from([None, "", *LEVELS, "nonsense"]),
        function=st.sampled_from([None, "", *FUNCTIONS, "nonsense"]),
    )
    def set_level(self, data: st.DataObject, level: str | None, function: str | None) -> None:
        ids = self.some(data)
        self.tried(edits.set_level, self.w.state, ids, level=level, function=function)

    @has[Note]
    @rule(data=st.data(), choice=st.sampled_from(["", *CHOICES, "nonsense"]), text=WORDS)
    def set_on_paper(self, data: st.DataObject, choice: str, text: str) -> None:
        key = self.one(data, Note)
        self.tried(edits.set_on_paper, self.w.state, key, choice, text=text)

    @has[Session]
    @rule(data=st.data(), texts=st.lists(WORDS, max_size=3), title=WORDS)
    def add_returned_notes(self, data: st.DataObject, texts: list[str], title: str) -> None:
        key = self.one(data, Session)
        self.tried(edits.add_returned_notes, self.w.state, key, texts=texts, title=title)

    @has[LearningGroup]
    @rule(data=st.data(), purpose=st.none() | WORDS, course=st.none() | WORDS)
    def write_group(self, data: st.DataObject, purpose: str | None, course: str | None) -> None:
        key = self.one(data, LearningGroup)
        self.tried(edits.write_group, self.w.state, key, purpose=purpose, course=course)
