# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of conditions and ground rules."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.conditions import FAMILIES, UsualCondition, conditions_in
from facilitator.domain.records import Condition, Session
from tests.store.machine.acting import WORDS, Acting, has

USUAL = [UsualCondition(family, family, {"en": family, "sv": f"{family}!"}) for family in FAMILIES]


class Conditions(Acting):
    @has[Session]
    @rule(data=st.data(), language=st.sampled_from(["en", "sv"]))
    def add_conditions(self, data: st.DataObject, language: str) -> None:
        key = self.one(data, Session)
        lines = conditions_in(USUAL, key, language)
        self.tried(edits.add_conditions, self.w.state, key, lines)

    @has[Session]
    @rule(data=st.data(), family=st.sampled_from([*FAMILIES, "hall"]), text=WORDS)
    def add_condition(self, data: st.DataObject, family: str, text: str) -> None:
        key = self.one(data, Session)
        self.tried(edits.add_condition, self.w.state, key, family=family, text=text)

    @has[Condition]
    @rule(data=st.data(), text=WORDS)
    def write_condition(self, data: st.DataObject, text: str) -> None:
        self.tried(edits.write_condition, self.w.state, self.one(data, Condition), text)

    @has[Condition]
    @rule(data=st.data(), met=st.booleans())
    def tick_condition(self, data: st.DataObject, met: bool) -> None:
        self.tried(edits.tick_condition, self.w.state, self.one(data, Condition), met)

    @has[Condition]
    @rule(data=st.data())
    def remove_condition(self, data: st.DataObject) -> None:
        self.tried(edits.remove_condition, self.w.state, self.one(data, Condition))

    @has[Session]
    @rule(data=st.data(), rules=st.lists(WORDS, max_size=4))
    def set_ground_rules(self, data: st.DataObject, rules: list[str]) -> None:
        self.tried(edits.set_ground_rules, self.w.state, self.one(data, Session), rules)
