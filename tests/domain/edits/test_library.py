# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the library: sessions in learning groups, their fields, the bin."""

from __future__ import annotations

import pytest

from facilitator.domain import edits
from facilitator.domain.edits.library import in_group, next_number
from facilitator.domain.records import LearningGroup, Note, Session, Stage


def test_a_session_comes_with_all_that_belongs_to_it(state, do):
    session = Session("new", "ng")
    parts = [Stage("st", "new"), LearningGroup("ng", "New"), Note("nt", "new", "x")]
    edit = edits.add_session(session, parts)
    assert [c.kind for c in edit.changes] == ["learning_group", "session", "stage", "note"]
    do(edit)
    state.apply(edit.inverse())
    assert "new" not in state.sessions


def test_fields_of_a_session_are_cleaned_and_checked(state, do, refused):
    do(edits.write_session(state, "s", title=" A\nB ", purpose=" one\ntwo ", status="ready"))
    session = state.sessions["s"]
    assert (session.title, session.purpose, session.status) == ("A B", "one\ntwo", "ready")
    assert refused(edits.write_session, state, "s", status="lost") == "value.unknown"
    assert refused(edits.write_session, state, "s", title="x" * 301) == "name.too_long"
    assert refused(edits.write_session, state, "s", purpose="x" * 10_001) == "text.too_long"
    with pytest.raises(TypeError):
        edits.write_session(state, "s", letters=3)


def test_the_bin_and_back(state, do):
    do(edits.bin_session(state, "s"))
    assert state.sessions["s"].binned
    do(edits.restore_session(state, "s"))
    do(edits.mark_printed(state, "s", "2026-11-26T15:00:00+00:00"))
    assert state.sessions["s"].printed_at


def test_learning_groups(state, do, refused):
    [group] = do(edits.add_group(" Night staff "))
    assert state.groups[group].name == "Night staff"
    do(edits.name_group(state, group, "Nights"))
    assert state.groups[group].name == "Nights"
    assert refused(edits.add_group, " ") == "name.empty"
    assert refused(edits.name_group, state, group, "") == "name.empty"


def test_the_number_of_the_next_session(state):
    assert next_number(state, "g") == 2
    assert next_number(state, None) == 1
    assert next_number(state, "nowhere") == 1


def test_a_session_joins_the_group_of_that_name_or_a_new_one(state):
    session = Session("new")
    joined, fresh = in_group(state, session, "peer MENTORS")
    assert (joined.group_id, fresh) == ("g", [])
    joined, [group] = in_group(state, session, "Housing")
    assert (joined.group_id, group.name) == (group.id, "Housing")
    assert in_group(state, session, " ") == (session, [])


def test_a_session_joins_a_learning_group(state, do, refused):
    do(edits.place_in_group(state, "other", "peer MENTORS"))
    session = state.sessions["other"]
    assert (session.group_id, session.number) == ("g", 2)
    assert edits.place_in_group(state, "other", "Peer mentors").changes == ()
    edit = edits.place_in_group(state, "other", " Night watch ")
    do(edit)
    group = state.groups[state.sessions["other"].group_id]
    assert (group.name, state.sessions["other"].number) == ("Night watch", 1)
    state.apply(edit.inverse())
    assert "Night watch" not in {g.name for g in state.groups.values()}
    do(edits.place_in_group(state, "other", ""))
    assert (state.sessions["other"].group_id, state.sessions["other"].number) == (None, 1)
    assert refused(edits.place_in_group, state, "other", "x" * 301) == "name.too_long"
