# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of people and voices."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.people_lines import read_people_lines
from facilitator.domain.records import Participant, Session, Voice
from tests.store.machine.acting import WORDS, Acting, has


class People(Acting):
    @has[Session]
    @rule(data=st.data(), number=st.integers(0, 7), name=WORDS)
    def name_voice(self, data: st.DataObject, number: int, name: str) -> None:
        key = self.one(data, Session)
        self.tried(edits.name_voice, self.w.state, key, number=number, name=name)

    @has[Session]
    @rule(data=st.data(), name=WORDS, roles=st.lists(WORDS, max_size=2), people=st.integers(-1, 9))
    def add_participant(
        self, data: st.DataObject, name: str, roles: list[str], people: int
    ) -> None:
        self.tried(
            edits.add_participant,
            self.w.state,
            self.one(data, Session),
            name=name,
            roles=roles,
            people=people,
            voice_id=self.maybe(data, Voice),
        )

    @has[Participant]
    @rule(data=st.data())
    def remove_participant(self, data: st.DataObject) -> None:
        self.tried(edits.remove_participant, self.w.state, self.one(data, Participant))

    @has[Session]
    @rule(data=st.data(), text=st.text(max_size=40))
    def add_participants(self, data: st.DataObject, text: str) -> None:
        people = read_people_lines(text, ["Guests"])
        self.tried(edits.add_participants, self.w.state, self.one(data, Session), people)

    @has[Participant]
    @rule(data=st.data(), name=WORDS, roles=st.lists(WORDS, max_size=2), flag=st.booleans())
    def write_participant(
        self, data: st.DataObject, name: str, roles: list[str], flag: bool
    ) -> None:
        self.tried(
            edits.write_participant,
            self.w.state,
            self.one(data, Participant),
            name=name,
            roles=roles,
            lived_experience=flag,
            voice_id=self.maybe(data, Voice),
        )

    @has[Voice]
    @rule(data=st.data())
    def remove_voice(self, data: st.DataObject) -> None:
        self.tried(edits.remove_voice, self.w.state, self.one(data, Voice))
