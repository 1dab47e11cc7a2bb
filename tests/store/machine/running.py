# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of a running session."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Session, Stage
from tests.store.machine.acting import MOMENTS, Acting, has


class Running(Acting):
    @has[Stage]
    @rule(data=st.data(), moment=MOMENTS)
    def go_to_stage(self, data: st.DataObject, moment: str) -> None:
        self.tried(edits.go_to_stage, self.w.state, self.one(data, Stage), moment)

    @has[Session]
    @rule(
        data=st.data(),
        verb=st.sampled_from(
            [
                edits.pause,
                edits.resume,
                edits.next_turn,
                edits.previous_turn,
                edits.reveal_notes,
                edits.finish_session,
                edits.mark_printed,
            ]
        ),
        moment=MOMENTS,
    )
    def clock(self, data: st.DataObject, verb: Any, moment: str) -> None:
        self.tried(verb, self.w.state, self.one(data, Session), moment)

    @has[Stage]
    @rule(data=st.data(), minutes=st.integers(-700, 700))
    def add_minutes(self, data: st.DataObject, minutes: int) -> None:
        self.tried(edits.add_minutes, self.w.state, self.one(data, Stage), minutes)

    @has[Stage]
    @rule(data=st.data())
    def hide_notes(self, data: st.DataObject) -> None:
        self.tried(edits.hide_notes, self.w.state, self.one(data, Stage))

    @has[Session]
    @rule(data=st.data(), minutes=st.integers(-5, 60))
    def spread_minutes(self, data: st.DataObject, minutes: int) -> None:
        self.tried(edits.spread_minutes, self.w.state, self.one(data, Session), minutes)

    @has[Session]
    @rule(data=st.data(), seconds=st.integers(-100, 40_000), moment=MOMENTS)
    def set_clock(self, data: st.DataObject, seconds: int, moment: str) -> None:
        key = self.one(data, Session)
        self.tried(edits.set_clock, self.w.state, key, seconds, moment=moment)
