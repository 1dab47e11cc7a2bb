# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what became of it, and of the next session."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.edits.fate import ENDINGS, FATES
from facilitator.domain.records import Action, Note, Session
from facilitator.intake import shipped
from tests.store.machine.acting import WORDS, Acting, has


class Fate(Acting):
    @has[Note]
    @rule(data=st.data(), fate=st.sampled_from(["", *FATES, "nonsense"]), reason=WORDS)
    def set_fate(self, data: st.DataObject, fate: str, reason: str) -> None:
        self.tried(edits.set_fate, self.w.state, self.some(data), fate, reason)

    @has[Action]
    @rule(data=st.data(), learned=WORDS)
    def write_lesson(self, data: st.DataObject, learned: str) -> None:
        self.tried(edits.write_lesson, self.w.state, self.one(data, Action), learned)

    @has[Action]
    @rule(data=st.data(), ending=st.sampled_from(["", *ENDINGS, "nonsense"]))
    def set_ending(self, data: st.DataObject, ending: str) -> None:
        self.tried(edits.set_ending, self.w.state, self.one(data, Action), ending)

    @has[Session]
    @rule(data=st.data())
    def plan_next(self, data: st.DataObject) -> None:
        template = shipped.templates().find("follow-up")
        key = self.one(data, Session)
        self.tried(edits.plan_next, self.w.state, key, template, usual=shipped.usual())
