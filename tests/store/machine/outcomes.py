# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what is decided and done."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Action, Cluster, Decision, Session
from facilitator.domain.rules import ACTION_TYPES, DECISION_TYPES
from tests.store.machine.acting import WORDS, Acting, has

WRITTEN = ("text", "owner", "helper", "due", "starts", "first_step", "sign")


class Outcomes(Acting):
    @has[Session]
    @rule(data=st.data(), text=WORDS)
    def add_decision(self, data: st.DataObject, text: str) -> None:
        resting = [key for key in [self.maybe(data, Cluster)] if key]
        key = self.one(data, Session)
        self.tried(edits.add_decision, self.w.state, key, text=text, cluster_ids=resting)

    @has[Decision]
    @rule(data=st.data(), values=st.dictionaries(st.sampled_from(["text", "how", "gains"]), WORDS))
    def write_decision(self, data: st.DataObject, values: dict[str, Any]) -> None:
        if data.draw(st.booleans()):
            values["type"] = data.draw(st.sampled_from([*DECISION_TYPES, "nonsense"]))
        if self.w.state.clusters and data.draw(st.booleans()):
            values["cluster_ids"] = self.some(data, Cluster)
        self.tried(edits.write_decision, self.w.state, self.one(data, Decision), **values)

    @has[Decision]
    @rule(data=st.data())
    def remove_decision(self, data: st.DataObject) -> None:
        self.tried(edits.remove_decision, self.w.state, self.one(data, Decision))

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
    @rule(data=st.data(), values=st.dictionaries(st.sampled_from(WRITTEN), WORDS))
    def write_action(self, data: st.DataObject, values: dict[str, Any]) -> None:
        if data.draw(st.booleans()):
            values["type"] = data.draw(st.sampled_from([*ACTION_TYPES, "nonsense"]))
        if data.draw(st.booleans()):
            values["cluster_id"] = self.maybe(data, Cluster)
        self.tried(edits.write_action, self.w.state, self.one(data, Action), **values)

    @has[Action]
    @rule(data=st.data(), status=st.sampled_from(["open", "done", "stuck", "nonsense"]))
    def set_action_status(self, data: st.DataObject, status: str) -> None:
        self.tried(edits.set_action_status, self.w.state, self.one(data, Action), status)

    @has[Action]
    @rule(data=st.data())
    def remove_action(self, data: st.DataObject) -> None:
        self.tried(edits.remove_action, self.w.state, self.one(data, Action))
