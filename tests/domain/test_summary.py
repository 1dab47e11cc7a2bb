# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the paper reads: every note once, in wall order, with its dots, and nothing private."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    LearningGroup,
    Note,
    Participant,
    Session,
    Stage,
    Voice,
)
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, Said, Summary, summarise

SESSION = Session(
    "s",
    "g",
    4,
    "What makes a good handover?",
    people_expected=20,
    next_date="2026-12-10",
    next_place="Library hall",
)


def state(*more: Any) -> State:
    return State(
        [
            SESSION,
            LearningGroup("g", "Personal assistance"),
            Stage("t", "s", private_notes="Ask Marta gently"),
            Voice("v1", "s", 1, "Service users"),
            Voice("v2", "s", 2, "Relatives"),
            Participant("p1", "s", "Marta B.", "MB", ("Service users",), voice_id="v1"),
            Participant("p2", "s", roles=("Service users", "Hosts"), count=4, voice_id="v1"),
            Participant("p3", "s", roles=("Relatives",), count=3, voice_id="v2"),
            Cluster("c2", "s", "B", ""),
            Cluster("c1", "s", "A", "Time to talk"),
            Note("n3", "s", "third", 3, cluster_id="c1", voice_id="v2", author_id="p1"),
            Note("n1", "s", "first", 1, cluster_id="c1", voice_id="v1", heard=2),
            Note("n2", "s", "second", 2, cluster_id="c1", place=None),
            Note("n4", "s", "loose", 4),
            Note("n5", "s", "later", 5, parked=True),
            Note("n6", "s", "binned", 6, cluster_id="c1", binned=True),
            Dots("d1", "s", cluster_id="c1", count=4),
            Dots("d2", "s", note_id="n1", count=3),
            Dots("d3", "s", note_id="n6", count=1),
            Decision("e", "s", "Try it", ("c1", "gone")),
            Action("a", "s", "Ring them", "Per Holm", due="2026-11-30"),
            *more,
        ]
    )


def read(options: PaperOptions | None = None, *more: Any) -> Summary:
    return summarise(state(*more), SESSION, options)


def test_groups_by_letter_notes_as_they_were_said() -> None:
    summary = read()
    assert [(g.letter, g.name, g.dots) for g in summary.groups] == [
        ("A", "Time to talk", 7),
        ("B", "", 0),
    ]
    assert [n.text for n in summary.groups[0].notes] == ["first", "second", "third"]
    assert summary.groups[0].notes[0] == Said("first", 1, heard=2, dots=3)
    assert [n.text for n in summary.ungrouped] == ["loose"]
    assert [n.text for n in summary.parked] == ["later"]
    assert [n.text for n in summary.said()] == ["first", "second", "third", "loose", "later"]


def test_a_hand_made_order_comes_first() -> None:
    placed = [
        Note("n1", "s", "first", 1, cluster_id="c1", place=2.0),
        Note("n3", "s", "third", 3, cluster_id="c1", place=1.0),
    ]
    assert [n.text for n in read(None, *placed).groups[0].notes] == ["third", "first", "second"]


def test_who_where_and_what_comes_next() -> None:
    summary = read()
    assert (summary.people, summary.note_count, summary.group_name) == (8, 5, "Personal assistance")
    assert dict(summary.roles) == {"Service users": 5, "Hosts": 4, "Relatives": 3}
    assert summary.decisions[0].letters == ("A",)
    assert summary.actions[0].owner == "Per Holm"
    assert summary.next_meeting
    assert summary.dots == 7  # not the one on the note in the bin
    assert not summarise(State([Session("x")]), Session("x")).next_meeting


def test_expected_people_count_until_somebody_is_listed() -> None:
    assert summarise(State([SESSION]), SESSION).people == 20


def test_names_only_when_asked_for() -> None:
    assert {n.author for n in read().said()} == {""}
    named = read(PaperOptions(names=True))
    assert [n.author for n in named.groups[0].notes] == ["", "", "Marta B."]


def test_private_notes_are_not_in_the_value_at_all() -> None:
    assert "Marta gently" not in repr(read(PaperOptions(names=True)))


def test_marks_of_small_groups_are_held_back() -> None:
    summary = read(None, Participant("p3", "s", roles=("Relatives",), count=2, voice_id="v2"))
    assert summary.legend == ()
    assert summary.marks_held_back
    assert {n.voice for n in summary.said()} == {None}


def test_what_is_left_out_is_left_out() -> None:
    bare = read(PaperOptions(notes=False, dots=False))
    assert (bare.groups, bare.ungrouped, bare.dots) == ((), (), 0)
    no_dots = read(PaperOptions(dots=False, ungrouped=False))
    assert [g.dots for g in no_dots.groups] == [0, 0]
    assert (no_dots.ungrouped, no_dots.parked) == ((), ())


def test_another_language_of_the_paper() -> None:
    assert read(PaperOptions(language="nl")).language == "nl"
    assert read().language == "en"


def test_every_option_is_told_to_the_paper() -> None:
    options = PaperOptions(names=True, black_and_white=True, paper="A3")
    assert read(options).options == options
    assert {f.name for f in fields(PaperOptions)} >= {"notes", "names", "dots", "ungrouped"}
