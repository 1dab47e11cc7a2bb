# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs without undo: they begin the history anew, and the present is all there is."""

from __future__ import annotations

from copy import deepcopy

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from facilitator.domain import edits
from facilitator.domain.edits.erasing import NAME_FIELDS
from facilitator.domain.records import Session
from tests.store.machine.acting import Acting, has


class Erasing(Acting):
    @has[Session]
    @rule(data=st.data())
    def empty_bin(self, data: st.DataObject) -> None:
        edit = edits.empty_bin(self.w.state, self.one(data, Session))
        self.w.erase_records(edit)
        if edit.changes:
            self._begin_anew()

    @has[Session]
    @rule(data=st.data())
    def remove_names(self, data: st.DataObject) -> None:
        key = self.one(data, Session)
        self.w.erase_names(edits.remove_names(self.w.state, key), key, NAME_FIELDS)
        self._begin_anew()

    @precondition(lambda self: any(s.binned for s in self.w.state.sessions.values()))
    @rule()
    def erase_sessions(self) -> None:
        state = self.w.state
        binned = [session.id for session in state.sessions.values() if session.binned]
        self.w.erase_records(edits.erase_sessions(state, binned))
        self._begin_anew()

    def _begin_anew(self) -> None:
        assert (self.w.undo_verb, self.w.redo_verb) == (None, None)
        self.past, self.future = [deepcopy(self.w.state)], []
