# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Our own session file: every record with all of its fields, in lines that a person can read."""

from __future__ import annotations

import json
from dataclasses import replace

from facilitator.domain import edits
from facilitator.domain.change import fields_of
from facilitator.domain.ids import new_id
from facilitator.domain.parcels import Parcel, pack
from facilitator.domain.records import HostNote, LearningGroup, Note, Session
from facilitator.domain.session_format import KINDS_KEPT, LIBRARY, NEWER, SCHEMA
from facilitator.domain.state import State
from facilitator.export.session_file import parcel_bytes, session_file_bytes
from facilitator.store.format import VERSION


def test_all_fields_of_all_records() -> None:
    group = LearningGroup(new_id(), "Learners")
    session = Session(new_id(), group.id, title="Handover", ground_rules=("One speaks",))
    note = Note(new_id(), session.id, "Tea\nat four – “ja”", extra={"id": "n1"})
    read = json.loads(parcel_bytes(Parcel(session, group, (note,))))
    assert (read["schema"], read["library"], read["private"]) == (SCHEMA, VERSION, False)
    for record in (group, session, note):
        fields = json.loads(json.dumps(fields_of(record)))
        assert read["records"][record.kind] == [fields]


def test_a_record_a_line_and_the_same_bytes_again() -> None:
    session = Session(new_id())
    notes = tuple(Note(new_id(), session.id, f"one\ntwo {n}") for n in range(5))
    data = parcel_bytes(Parcel(session, None, notes))
    assert sum(line.startswith(b'{"id"') for line in data.split(b"\n")) == 6
    assert data == parcel_bytes(Parcel(session, None, notes))


def test_what_a_newer_program_wrote_stands_where_it_stood() -> None:
    extra = {"id": "n1", NEWER: {"mood": "calm", "text": "not this"}}
    session = Session(new_id(), extra={KINDS_KEPT: {"wish": [{"id": "w"}]}, "sample": {}})
    note = Note(new_id(), session.id, "Tea", extra=extra)
    records = json.loads(parcel_bytes(Parcel(session, None, (note,))))["records"]
    [written] = records["note"]
    assert (written["mood"], written["text"], written["extra"]) == ("calm", "Tea", {"id": "n1"})
    assert records["wish"] == [{"id": "w"}]
    assert records["session"][0]["extra"] == {"sample": {}}


def test_the_own_log_only_for_whoever_wants_it() -> None:
    state, session = State(), Session(new_id())
    state.apply(edits.add_session(session))
    state.apply(edits.add_entry(state, HostNote, session.id, text="I was late"))
    assert b"I was late" not in session_file_bytes(state, session)
    assert b"I was late" in session_file_bytes(state, session, with_private=True)
    assert pack(state, session.id).session == replace(session)


def test_the_library_version_is_that_of_the_tables() -> None:
    assert LIBRARY == VERSION
