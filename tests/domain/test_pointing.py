# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may point to a person is found, with the reason; what only looks like it is left alone."""

from __future__ import annotations

import pytest

from facilitator.domain.pointing import (
    DECISION,
    GROUP,
    NOTE,
    Item,
    Known,
    found,
    items_of,
    known_in,
    pointers_in,
)
from facilitator.domain.records import (
    Cluster,
    Decision,
    LearningGroup,
    Note,
    Participant,
    Session,
    Voice,
)
from facilitator.domain.state import State

KNOWN = Known(frozenset({"Anna Karlsson", "Bo de Vries", "Will Per"}), frozenset({"AK", "MB"}))


def told(text: str) -> list[tuple[str, str]]:
    return [(text[p.start : p.end], p.why) for p in pointers_in(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("Ask Anna", "Anna", "name"),
        ("Anna Karlsson knows", "Anna Karlsson", "name"),
        ("Anna’s round is late", "Anna’s", "name"),
        ("det var annas tur", "annas", "name"),
        ("Annal on õigus", "Annal", "name"),
        ("says De Vries", "Vries", "name"),
        ("AK said so", "AK", "initials"),
        ("A.K said so", "A.K", "initials"),
        ("mail anna.k@example.org", "anna.k@example.org", "email"),
        ("ring 0555 010 20", "0555 010 20", "phone"),
        ("ring +31 (0)20 123 45 67 soon", "+31 (0)20 123 45 67", "phone"),
        ("helista 5123 4567", "5123 4567", "phone"),
        ("nr 640823-3234", "640823-3234", "number"),
        ("nr 196408233234", "196408233234", "number"),
        ("bsn 111222333", "111222333", "number"),
        ("kood 37605030299", "37605030299", "number"),
        ("hers is QQ 12 34 56 C", "", ""),
        ("hers is AB 12 34 56 C", "AB 12 34 56 C", "number"),
        ("NHS 943 476 5919", "943 476 5919", "number"),
        ("near Kerkstraat 12", "Kerkstraat 12", "address"),
        ("vid Storgatan 4 B", "Storgatan 4 B", "address"),
        ("Pika tänav 7 juures", "Pika tänav 7", "address"),
        ("at 12 Mill Road", "12 Mill Road", "address"),
        ("key of room 12", "room 12", "address"),
        ("My son explains everything", "My son", "relation"),
        ("mijn oudste dochter belt", "mijn oudste dochter", "relation"),
        ("z’n dochtertje", "z’n dochtertje", "relation"),
        ("det sa min man", "min man", "relation"),
        ("mu tütrega räägiti", "mu tütrega", "relation"),
        ("mum did not open", "mum", "relation"),
        ("yesterday Karin came", "Karin", "capital"),
    ],
)
def test_what_may_point_to_a_person(text: str, words: str, why: str) -> None:
    assert told(text) == ([(words, why)] if words else [])


@pytest.mark.parametrize(
    "text",
    [
        "Ten minutes overlap makes the whole evening calm",
        "will you ask",  # a name on the list, and a word without its capital
        "per week",
        "on 2026-11-26 from 13.00-15.30",
        "1 000 000 euro in 2025-2026",
        "6 of our 20 people within 14 days",
        "111222334 is no such number",
        "37605030298",
        "zo zijn kinderen",
        "Annabel is another name at the start",
        "On Mondays and Fridays. Then we rest",
        "we say OK and go by BUS",
    ],
)
def test_what_points_to_nobody(text: str) -> None:
    assert told(text) == []


def test_several_are_told_in_their_order_without_overlap() -> None:
    assert told("My son Anna, ring 0555 010 20 or anna@example.org") == [
        ("My son", "relation"),
        ("Anna", "name"),
        ("0555 010 20", "phone"),
        ("anna@example.org", "email"),
    ]


def test_a_word_that_is_also_said_small_is_no_name() -> None:
    items = [Item(NOTE, "1", "keep the Notebook"), Item(NOTE, "2", "a notebook for all")]
    assert found(items, Known()) == ()
    assert [f.item.id for f in found(items[:1], Known())] == ["1"]


def test_the_list_of_people_and_what_is_quoted_come_from_the_session() -> None:
    state = State(
        [
            LearningGroup("g", "Team East"),
            Session("s", "g", title="Handover", place="Library hall"),
            Voice("v", "s", 1, "Relatives"),
            Participant("p", "s", "Anna Karlsson", "AK", ("Staff",)),
            Participant("q", "s", "", "B", count=4),
            Cluster("c", "s", "A", "What Anna knows"),
            Cluster("d", "s", "B"),
            Note("n", "s", "said in the Library by AK"),
            Note("m", "s", "said in the Library with Staff"),
            Note("b", "s", "Anna again", binned=True),
            Decision("e", "s", "We ask mum"),
        ]
    )
    known = known_in(state, "s")
    assert (known.names, known.initials) == ({"Anna Karlsson"}, {"AK"})
    pointing = found(items_of(state, "s"), known)
    assert [(f.item.kind, f.item.id) for f in pointing] == [
        (NOTE, "n"),
        (GROUP, "c"),
        (DECISION, "e"),
    ]


def test_it_stops_when_nobody_waits_any_more() -> None:
    assert found([Item(NOTE, "1", "my son")], Known(), cancelled=lambda: True) == ()


def test_without_anybody_on_the_list_the_shapes_are_found_all_the_same() -> None:
    assert pointers_in("my son", Known()) != ()
    assert pointers_in("", Known()) == ()


@pytest.mark.parametrize("char", ["1", "a", " ", "my ", "A", "@", "(", "1 "])
def test_a_long_unbroken_text_takes_no_time_to_speak_of(char: str) -> None:
    assert len(pointers_in(char * 1_000, KNOWN)) < 1_000
