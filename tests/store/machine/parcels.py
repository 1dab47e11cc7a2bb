# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb of a second typist's file: of the same session, changed elsewhere, or of another one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.parcels import pack
from facilitator.domain.records import Note, Session
from tests.store.machine.acting import WORDS, Acting, has


class Parcels(Acting):
    @has[Session]
    @rule(data=st.data(), text=WORDS, also=st.booleans())
    def merge_session(self, data: st.DataObject, text: str, also: bool) -> None:
        state = self.w.state
        parcel = pack(state, self.one(data, Session), with_private=True)
        parts = [
            replace(part, text=text) if isinstance(part, Note) and part.binned is also else part
            for part in parcel.parts
        ]
        if also:
            parts.append(Note(new_id(), parcel.session.id, text or "…"))
        changed = replace(parcel, parts=tuple(parts))
        self.tried(edits.merge_session, state, self.one(data, Session), changed)
