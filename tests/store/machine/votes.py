# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of counting and of the grid."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Note, Session, Stage, Statement
from tests.store.machine.acting import MOMENTS, WORDS, Acting, has


class Votes(Acting):
    @has[Note]
    @rule(data=st.data(), count=st.integers(-1, 9))
    def set_dots(self, data: st.DataObject, count: int) -> None:
        self.tried(edits.set_dots, self.w.state, count=count, **self.target(data))

    @has[Note]
    @rule(data=st.data(), step=st.sampled_from([1, -1]))
    def add_dots(self, data: st.DataObject, step: int) -> None:
        self.tried(edits.add_dots, self.w.state, step, **self.target(data))

    @has[Cluster]
    @rule(data=st.data(), count=st.integers(-1, 9))
    def count_group(self, data: st.DataObject, count: int) -> None:
        self.tried(edits.count_group, self.w.state, self.one(data, Cluster), count)

    @has[Session]
    @rule(data=st.data(), moment=MOMENTS)
    def close_votes(self, data: st.DataObject, moment: str) -> None:
        self.tried(edits.close_votes, self.w.state, self.one(data, Session), moment)

    @has[Session]
    @rule(data=st.data())
    def open_votes(self, data: st.DataObject) -> None:
        self.tried(edits.open_votes, self.w.state, self.one(data, Session))

    @has[Stage]
    @rule(data=st.data(), quarter=st.integers(0, 5))
    def place_in_grid(self, data: st.DataObject, quarter: int) -> None:
        stage = self.one(data, Stage)
        self.tried(edits.place_in_grid, self.w.state, stage, quarter, **self.targets(data))

    @has[Stage]
    @rule(data=st.data())
    def take_from_grid(self, data: st.DataObject) -> None:
        stage = self.one(data, Stage)
        self.tried(edits.take_from_grid, self.w.state, stage, **self.targets(data))

    @has[Statement]
    @rule(data=st.data(), place=st.integers(-1, 3), count=st.integers(-1, 9))
    def count_statement(self, data: st.DataObject, place: int, count: int) -> None:
        key = self.one(data, Statement)
        self.tried(edits.count_statement, self.w.state, key, place=place, count=count)

    @has[Statement]
    @rule(data=st.data(), reasons=st.lists(WORDS, max_size=4), reason=st.none() | WORDS)
    def write_reasons(self, data: st.DataObject, reasons: list[str], reason: str | None) -> None:
        key = self.one(data, Statement)
        self.tried(edits.write_reasons, self.w.state, key, reasons=reasons, reason=reason)

    @has[Stage]
    @rule(data=st.data(), place=st.integers(0, 3), count=st.integers(-1, 9))
    def count_prompt(self, data: st.DataObject, place: int, count: int) -> None:
        key = self.one(data, Stage)
        self.tried(edits.count_prompt, self.w.state, key, place=place, count=count)

    def target(self, data: st.DataObject) -> dict[str, str]:
        note_id, cluster_id = self.one(data, Note), self.maybe(data, Cluster)
        return {"cluster_id": cluster_id} if cluster_id else {"note_id": note_id}

    def targets(self, data: st.DataObject) -> dict[str, list[str]]:
        note_id, cluster_id = self.maybe(data, Note), self.maybe(data, Cluster)
        return {
            "note_ids": [note_id] if note_id else [],
            "cluster_ids": [cluster_id] if cluster_id else [],
        }
