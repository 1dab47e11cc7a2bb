# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes that say the same."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.records import Note
from tests.store.machine.acting import Acting, has


class Links(Acting):
    @has[Note]
    @rule(data=st.data(), verb=st.sampled_from([edits.link_notes, edits.unlink_notes]))
    def link_or_not(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.some(data))
