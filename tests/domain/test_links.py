# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How often something was said, counted over all notes that say it."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.links import family, first_of, linked_to, times_said
from facilitator.domain.records import Note
from facilitator.domain.state import State

FIRST = Note("a", "s", "Time", 1.0, heard=1)
AGAIN = Note("b", "s", "More time", 2.0, same_as_id="a", heard=2)
THIRD = Note("c", "s", "time!", 3.0, same_as_id="a")


def test_every_note_and_every_time_it_was_heard_counts() -> None:
    state = State([THIRD, FIRST, AGAIN, Note("d", "s", "Tea", 4.0)])
    linked = linked_to(state, "s")
    assert {key: {n.id for n in notes} for key, notes in linked.items()} == {"a": {"b", "c"}}
    assert times_said(FIRST, linked["a"]) == 6
    assert times_said(state.notes["d"]) == 1


def test_what_is_in_the_bin_does_not_count_but_belongs_to_the_family() -> None:
    binned = replace(THIRD, binned=True)
    state = State([FIRST, AGAIN, binned])
    assert linked_to(state, "s") == {"a": [AGAIN]}
    for note in (FIRST, AGAIN, binned):
        assert [n.id for n in family(state, note)] == ["a", "b", "c"]


def test_a_note_without_links_is_its_own_family() -> None:
    note = Note("d", "s", "Tea", 4.0)
    assert family(State([note, FIRST]), note) == [note]
    assert first_of([AGAIN, FIRST]) is FIRST
