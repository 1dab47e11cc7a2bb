# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes travel with their words and their voice, and never with who said them."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.edits.copying import BESIDE, Copied, copied


def ids_of(edit):
    return [change.id for change in edit.of("note")]


def test_a_copy_has_words_voice_and_star_but_no_name(state, said, do):
    one = said("Calm", voice_id="v1", author_id="p1", starred=True)
    assert copied(state, [one]) == [Copied("Calm", "Service users", True)]
    edit = edits.paste_notes(state, "s", copies=copied(state, [one]), spots=[(5, 6)])
    do(edit)
    note = state.notes[ids_of(edit)[0]]
    assert (note.text, note.voice_id, note.author_id, note.starred) == ("Calm", "v1", None, True)
    assert (note.x, note.y, note.stage_id) == (5, 6, "t1")


def test_the_voice_is_found_by_name_or_not_at_all(state, do):
    copies = [Copied("a", "service USERS"), Copied("b", "Relatives"), Copied("c")]
    edit = edits.paste_notes(state, "s", copies=copies)
    do(edit)
    assert [state.notes[key].voice_id for key in ids_of(edit)] == ["v1", None, None]
    there = edits.paste_notes(state, "other", copies=copies)
    do(there)
    assert [state.notes[key].voice_id for key in ids_of(there)] == [None, None, None]


def test_what_is_pasted_is_what_the_stage_asks_for_and_in_silence_has_no_time(state, do):
    do(edits.write_stage(state, "t1", note_kind="value"))
    do(edits.paste_notes(state, "s", copies=[Copied("Calm")]))
    [calm] = state.notes_of("s")
    assert (calm.note_kind, bool(calm.written_at)) == ("value", True)
    do(edits.write_stage(state, "t1", hidden=True))
    do(edits.paste_notes(state, "s", copies=[Copied("Quiet")]))
    assert state.notes_of("s")[-1].written_at == ""
    do(edits.paste_notes(state, "other", copies=[Copied("Calm")]))
    assert [note.note_kind for note in state.notes_of("other")] == ["any"]


def test_into_a_group_behind_a_hand_made_order(state, said, do):
    first, second = said("a"), said("b")
    grouping = edits.group_notes(state, [first, second])
    do(grouping)
    group = next(grouping.of("cluster")).id
    do(edits.move_notes(state, [second], group, before=0))
    do(edits.paste_notes(state, "s", copies=[Copied("c"), Copied("d")], cluster_id=group))
    placed = sorted((n for n in state.notes_of("s")), key=lambda n: n.place)
    assert [n.text for n in placed] == ["b", "a", "c", "d"]


def test_what_cannot_be_a_note_is_refused_as_a_whole(state, refused):
    copies = [Copied("fine"), Copied(" ")]
    assert refused(edits.paste_notes, state, "s", copies=copies) == "note.empty"
    assert refused(edits.paste_notes, state, "s", copies=copies[:1], cluster_id="x") == "gone"


def test_doubled_beside_itself_in_its_group_and_in_the_tray(state, said, do):
    loose, grouped, tray = said("loose", at=(10, 20)), said("grouped", author_id="p1"), said("tray")
    do(edits.group_notes(state, [grouped]))
    do(edits.hear_again(state, [grouped]))
    edit = edits.duplicate_notes(state, [loose, grouped, tray])
    do(edit)
    one, two, three = (state.notes[key] for key in ids_of(edit))
    assert (one.text, one.x, one.y) == ("loose", 10 + BESIDE, 20 + BESIDE)
    assert (two.cluster_id, two.author_id) == (state.notes[grouped].cluster_id, "p1")
    assert two.heard == 0
    assert (three.text, three.x, three.cluster_id) == ("tray", None, None)
    assert [n.text for n in state.notes_of("s")][-3:] == ["loose", "grouped", "tray"]
