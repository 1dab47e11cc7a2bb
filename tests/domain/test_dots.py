# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Dots are counted on groups with their notes; notes of a group stand in one order."""

from __future__ import annotations

from facilitator.domain.dots import counted_dots, dots_by_group, in_place
from facilitator.domain.records import Cluster, Dots, Note, Session
from facilitator.domain.state import State

DOTS = [
    Dots("d1", "s", cluster_id="c1", count=4),
    Dots("d2", "s", note_id="n1", count=3),
    Dots("d3", "s", note_id="n6", count=1),
]


def test_a_group_gets_its_own_dots_and_those_of_its_notes() -> None:
    state = State(
        [
            Session("s"),
            Cluster("c1", "s", "A"),
            Note("n1", "s", "first", cluster_id="c1"),
            Note("n6", "s", "binned", cluster_id="c1", binned=True),
            *DOTS,
        ]
    )
    assert dots_by_group(state, "s") == {"c1": 7}


def test_dots_lie_on_notes_or_on_groups() -> None:
    assert counted_dots(DOTS) == ({"n1": 3, "n6": 1}, {"c1": 4})


def test_a_hand_made_order_comes_first() -> None:
    notes = [Note("a", "s", position=1), Note("b", "s", position=2, place=1.0)]
    assert [note.id for note in in_place(notes)] == ["b", "a"]
