# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A few letters find the one group, person or voice that they mean."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.matching import GROUP, VOICE, WHO, Named, Names, folded

NAMES = Names(
    groups=(
        Named("a", "A", "Time to talk"),
        Named("b", "B", "Öppet hus"),
        Named("c", "C", "Tea and time"),
        Named("d", "D", ""),
    ),
    people=(
        Named("1", "AK", "Anna Karlsson"),
        Named("2", "AL", "Anna Lind"),
        Named("3", "AA", "Årni"),
        Named("4", "AA", "Aada-Liis"),
    ),
    voices=(Named("v", "2", "Personal assistants"),),
)


def ids(kind: str, text: str) -> list[str]:
    return [named.id for named in NAMES.found(kind, text)]


def test_a_group_by_letter_or_any_part_of_the_name() -> None:
    assert ids(GROUP, "a") == ["a"]
    assert ids(GROUP, "D") == ["d"]
    assert ids(GROUP, "oppet") == ids(GROUP, "ÖPP") == ids(GROUP, "hus") == ["b"]
    assert ids(GROUP, "time") == ["a", "c"]
    assert ids(GROUP, "timetotalk") == ["a"]
    assert ids(GROUP, "nothing") == []


def test_a_person_by_initials_or_the_start_of_a_name() -> None:
    assert ids(WHO, "ak") == ["1"]
    assert ids(WHO, "ann") == ["1", "2"]
    assert ids(WHO, "karl") == ["1"]
    assert ids(WHO, "annal") == ["2"]
    assert ids(WHO, "liis") == ["4"]
    assert ids(WHO, "arl") == []
    assert ids(WHO, "aa") == ["3", "4"]


def test_a_voice_by_number() -> None:
    assert ids(VOICE, "2") == ["v"]
    assert ids(VOICE, "3") == []


def test_the_shortest_token_that_means_one() -> None:
    assert NAMES.token_for(GROUP, NAMES.groups[0]) == "A"
    assert NAMES.token_for(WHO, NAMES.people[0]) == "AK"
    assert NAMES.token_for(WHO, NAMES.people[3]) == "aadaliis"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
