# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Silent notes: no moment, no author, no order; shown all at once, hidden again, undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain import edits
from facilitator.domain.hiding import waiting_notes
from facilitator.domain.records import Session, Stage
from facilitator.domain.state import State

MOMENT = "2026-11-26T13:00:00+00:00"


@pytest.fixture
def silent(state: State) -> State:
    """The running stage is silent and keeps no names."""
    state.put([replace(state.all(Stage)["t1"], hidden=True, keeps_names=False)])
    return state


def test_a_note_that_waits_has_no_moment_and_no_author(silent, said, do):
    note = silent.notes[said("alone", author_id="p1")]
    assert (note.written_at, note.author_id, note.voice_id) == ("", None, None)
    ids = do(edits.add_notes(silent, "s", texts=["one", "two"]))
    assert {silent.notes[key].written_at for key in ids} == {""}
    assert len(waiting_notes(silent, "s")) == 3


def test_shown_notes_have_the_places_they_had_in_another_order(silent, said, do):
    texts = [f"note {number}" for number in range(40)]
    for text in texts:
        said(text)
    before = sorted(n.position for n in silent.notes_of("s"))
    edit = edits.reveal_notes(silent, "s", MOMENT)
    do(edit)
    after = silent.notes_of("s")
    assert [n.position for n in after] == before
    assert sorted(n.text for n in after) == sorted(texts)
    assert [n.text for n in after] != texts
    assert waiting_notes(silent, "s") == []
    silent.apply(edit.inverse())
    assert [n.text for n in waiting_notes(silent, "s")] == texts


def test_notes_of_other_stages_stay_where_they_are(silent, said, do):
    first = said("first")
    do(edits.go_to_stage(silent, "t2", MOMENT))
    loud = said("loud")
    position = silent.notes[loud].position
    do(edits.reveal_notes(silent, "s", MOMENT))
    assert silent.notes[loud].position == position
    assert silent.notes[loud].written_at
    assert silent.all(Stage)["t1"].shown_at == MOMENT
    assert waiting_notes(silent, "s") == []
    assert silent.notes[first].text == "first"


def test_nothing_is_shown_where_nothing_waits(silent, do):
    assert edits.reveal_notes(silent, "s", MOMENT).changes == ()
    assert edits.hide_notes(silent, "t2").changes == ()


def test_hidden_again(silent, said, do):
    said("one")
    do(edits.reveal_notes(silent, "s", MOMENT))
    do(edits.hide_notes(silent, "t1"))
    assert len(waiting_notes(silent, "s")) == 1


def test_a_session_that_is_gone(silent, refused):
    assert refused(edits.reveal_notes, silent, "nowhere", MOMENT) == "gone"
    assert refused(edits.hide_notes, silent, "nowhere") == "gone"
    assert isinstance(silent.sessions["s"], Session)
