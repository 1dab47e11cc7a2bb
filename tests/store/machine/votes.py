# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of dots."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Cluster, Note
from tests.store.machine.acting import Acting, has


class Votes(Acting):
    @has[Note]
    @rule(data=st.data(), count=st.integers(-1, 9))
    def set_dots(self, data: st.DataObject, count: int) -> None:
        note_id, cluster_id = self.one(data, Note), self.maybe(data, Cluster)
        target = {"cluster_id": cluster_id} if cluster_id else {"note_id": note_id}
        self.tried(edits.set_dots, self.w.state, count=count, **target)
