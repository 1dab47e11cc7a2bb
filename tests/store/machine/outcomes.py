# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what is decided and done."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Action, Cluster, Decision, Session
from tests.store.machine.acting import WORDS, Acting, has


class Outcomes(Acting):
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
