# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes of a silent stage wait until they are shown; dots until the vote is closed."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.hiding import is_waiting, shown_notes, votes_are_open, waiting_notes
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session, Stage
from facilitator.domain.state import State


def test_notes_of_a_silent_stage_wait_until_they_are_shown() -> None:
    session = Session(new_id())
    silent = Stage(new_id(), session.id, 1.0, hidden=True)
    loud = Stage(new_id(), session.id, 2.0)
    written = Note(new_id(), session.id, "written", stage_id=silent.id)
    said = Note(new_id(), session.id, "said", stage_id=loud.id)
    state = State([session, silent, loud, written, said])
    assert waiting_notes(state, session.id) == [written]
    assert shown_notes(state, session.id) == [said]
    assert (is_waiting(state, written), is_waiting(state, said)) == (True, False)
    state.put([replace(silent, shown_at="2026-11-26T13:00:00+00:00")])
    assert waiting_notes(state, session.id) == []
    assert not is_waiting(state, written)
    assert {note.id for note in shown_notes(state, session.id)} == {written.id, said.id}


def test_dots_are_hidden_until_somebody_shows_them() -> None:
    session = Session(new_id())
    assert votes_are_open(session)
    assert not votes_are_open(replace(session, votes_shown_at="2026-11-26T13:00:00+00:00"))
