# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of groups."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Note, Session
from tests.store.machine.acting import SPOTS, WORDS, Acting, has


class Clusters(Acting):
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
    @rule(data=st.data())
    def merge_clusters(self, data: st.DataObject) -> None:
        into = self.one(data, Cluster)
        self.tried(edits.merge_clusters, self.w.state, self.some(data, Cluster), into)

    @has[Cluster]
    @has[Note]
    @rule(data=st.data())
    def set_also(self, data: st.DataObject) -> None:
        self.tried(edits.set_also, self.w.state, self.some(data), self.maybe(data, Cluster))

    @has[Cluster]
    @rule(data=st.data(), on=st.booleans())
    def pin_clusters(self, data: st.DataObject, on: bool) -> None:
        self.tried(edits.pin_clusters, self.w.state, self.some(data, Cluster), on)

    @has[Cluster]
    @rule(data=st.data())
    def dissolve_clusters(self, data: st.DataObject) -> None:
        self.tried(edits.dissolve_clusters, self.w.state, self.some(data, Cluster))
