# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from facilitator.domain import edits
from facilitator.domain.edits.copying import Copied
from facilitator.domain.records import Cluster, Note, Participant, Session, Voice
from facilitator.intake.mapped import mapped
from facilitator.intake.mapping import Mapping
from facilitator.intake.sheet import sheet_of
from tests.store.machine.acting import SPOTS, WORDS, Acting, has

COPIES = st.builds(Copied, WORDS, st.sampled_from(["", "Relatives"]), st.booleans())
# The rows of a table: words, two groups, an author, a voice, dots.
COLUMNS = ("text", "group", "also", "author", "voice", "votes")
_NAMES = st.sampled_from(["", "Light", "Time", "light"])
CELLS = st.tuples(
    st.just("said"), _NAMES, _NAMES, _NAMES, st.sampled_from(["", "Relatives"]), st.just("2")
)


class Notes(Acting):
    @has[Session]
    @rule(data=st.data(), text=WORDS, at=st.none() | SPOTS)
    def add_note(self, data: st.DataObject, text: str, at: tuple[float, float] | None) -> None:
        self.tried(
            edits.add_note,
            self.w.state,
            self.one(data, Session),
            text=text,
            voice_id=self.maybe(data, Voice),
            author_id=self.maybe(data, Participant),
            cluster_id=self.maybe(data, Cluster),
            builds_on_id=self.maybe(data, Note),
            at=at,
        )

    @has[Session]
    @rule(data=st.data(), texts=st.lists(WORDS, max_size=3))
    def add_notes(self, data: st.DataObject, texts: list[str]) -> None:
        self.tried(
            edits.add_notes,
            self.w.state,
            self.one(data, Session),
            texts=texts,
            author_id=self.maybe(data, Participant),
            cluster_id=self.maybe(data, Cluster),
        )

    @has[Session]
    @rule(data=st.data(), copies=st.lists(COPIES, max_size=3), spots=st.lists(SPOTS, max_size=3))
    def paste_notes(
        self, data: st.DataObject, copies: list[Copied], spots: list[tuple[float, float]]
    ) -> None:
        self.tried(
            edits.paste_notes,
            self.w.state,
            self.one(data, Session),
            copies=copies,
            cluster_id=self.maybe(data, Cluster),
            spots=spots,
        )

    @has[Session]
    @rule(data=st.data(), rows=st.lists(CELLS, min_size=1, max_size=4), names=st.booleans())
    def add_imported_notes(
        self, data: st.DataObject, rows: list[tuple[str, ...]], names: bool
    ) -> None:
        sheet = sheet_of(list(enumerate(rows, 1)))
        table = Mapping(COLUMNS, 0, names=names)
        parts = mapped(sheet, table, title="", language="en").parts
        self.tried(edits.add_imported_notes, self.w.state, self.one(data, Session), parts=parts)

    @has[Note]
    @rule(data=st.data())
    def duplicate_notes(self, data: st.DataObject) -> None:
        self.tried(edits.duplicate_notes, self.w.state, self.some(data))

    @has[Note]
    @rule(data=st.data(), text=WORDS)
    def write_note(self, data: st.DataObject, text: str) -> None:
        self.tried(edits.write_note, self.w.state, self.one(data, Note), text)

    @has[Note]
    @rule(data=st.data())
    def set_voice(self, data: st.DataObject) -> None:
        self.tried(edits.set_voice, self.w.state, self.some(data), self.maybe(data, Voice))

    @has[Note]
    @rule(data=st.data(), at=SPOTS)
    def place_notes(self, data: st.DataObject, at: tuple[float, float]) -> None:
        self.tried(edits.place_notes, self.w.state, dict.fromkeys(self.some(data), at))

    @has[Note]
    @rule(
        data=st.data(),
        verb=st.sampled_from(
            [edits.to_tray, edits.bin_notes, edits.restore_notes, edits.remove_notes]
        ),
    )
    def move_away(self, data: st.DataObject, verb: Any) -> None:
        self.tried(verb, self.w.state, self.some(data))

    @has[Note]
    @rule(data=st.data(), times=st.integers(-2, 2))
    def hear_again(self, data: st.DataObject, times: int) -> None:
        self.tried(edits.hear_again, self.w.state, self.some(data), times)

    @has[Note]
    @rule(
        data=st.data(),
        verb=st.sampled_from([edits.star_notes, edits.park_notes, edits.pin_notes]),
        on=st.booleans(),
    )
    def mark(self, data: st.DataObject, verb: Any, on: bool) -> None:
        self.tried(verb, self.w.state, self.some(data), on)
