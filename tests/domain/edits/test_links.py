# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes that say the same are linked to the first, and no word of any of them changes."""

from __future__ import annotations

from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note
from facilitator.domain.state import State


def links(state: State) -> dict[str, str]:
    """What each note points to, in words."""
    notes = state.notes
    return {n.text: notes[n.same_as_id].text for n in notes.values() if n.same_as_id}


def test_the_later_one_points_to_the_first_whichever_is_named_first(state, said, do):
    first, second = said("Nobody asks how my day was"), said("Nobody asks me how the day was")
    assert do(edits.link_notes(state, [second, first])) == [second]
    assert links(state) == {"Nobody asks me how the day was": "Nobody asks how my day was"}
    assert [n.text for n in state.notes_of("s")] == [
        "Nobody asks how my day was",
        "Nobody asks me how the day was",
    ]


def test_who_is_linked_already_comes_along(state, said, do):
    ids = [said(text) for text in "abcd"]
    do(edits.link_notes(state, [ids[1], ids[2]]))
    do(edits.link_notes(state, [ids[3], ids[2]]))
    assert links(state) == {"c": "b", "d": "b"}
    do(edits.link_notes(state, [ids[0], ids[3]]))
    assert links(state) == {"b": "a", "c": "a", "d": "a"}


def test_one_leaves_and_the_others_stay_linked(state, said, do):
    ids = [said(text) for text in "abc"]
    do(edits.link_notes(state, ids))
    do(edits.unlink_notes(state, [ids[0]]))
    assert links(state) == {"c": "b"}
    do(edits.unlink_notes(state, [ids[1]]))
    assert links(state) == {}
    do(edits.link_notes(state, ids))
    do(edits.unlink_notes(state, ids[1:]))
    assert links(state) == {}


def test_linking_again_changes_nothing_and_undo_is_the_inverse(state, said, do):
    ids = [said(text) for text in "ab"]
    edit = edits.link_notes(state, ids)
    do(edit)
    assert edits.link_notes(state, ids).changes == ()
    do(edit.inverse())
    assert links(state) == {}
    assert edits.unlink_notes(state, ids).changes == ()


def test_what_cannot_be_linked(state, said, do, refused):
    here = said("here")
    elsewhere = do(edits.add_note(state, "other", text="elsewhere"))[0]
    assert refused(edits.link_notes, state, []) == "link.one_note"
    assert refused(edits.link_notes, state, [here, here]) == "link.one_note"
    assert refused(edits.link_notes, state, [here, elsewhere]) == "elsewhere"
    assert refused(edits.link_notes, state, [here, "nowhere"]) == "gone"
    assert refused(edits.unlink_notes, state, ["nowhere"]) == "gone"


def test_notes_that_came_from_a_file_in_a_chain_become_one_family(state, do):
    ids = [new_id() for _ in range(3)]
    state.put(
        [
            Note(ids[0], "s", "a", 1.0),
            Note(ids[1], "s", "b", 2.0, same_as_id=ids[0]),
            Note(ids[2], "s", "c", 3.0, same_as_id=ids[1]),
        ]
    )
    do(edits.link_notes(state, ids))
    assert links(state) == {"b": "a", "c": "a"}
