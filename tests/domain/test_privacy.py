# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rule for small groups: a mark on paper never names one or two people."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain.privacy import SMALL, printable_voices
from facilitator.domain.records import Participant, Voice

VOICES = [Voice(f"v{n}", "s", n, f"Voice {n}") for n in range(1, 7)]


def people(*counts: int) -> list[Participant]:
    return [
        Participant(f"p{i}", "s", count=count, voice_id=f"v{i}")
        for i, count in enumerate(counts, start=1)
    ]


def shown(*counts: int) -> list[int]:
    return [voice.number for voice in printable_voices(VOICES, people(*counts))]


def test_voices_of_three_and_more_are_shown() -> None:
    assert shown(3, 4, 9) == [1, 2, 3]


def test_a_voice_of_two_is_not() -> None:
    assert shown(6, 2, 1) == [1]


def test_when_only_one_person_is_left_over_nothing_is_shown() -> None:
    assert shown(6, 5, 1) == []
    assert shown(6, 5, 2) == []


def test_without_a_list_of_people_nothing_is_known_so_nothing_is_shown() -> None:
    assert shown() == []


@given(st.lists(st.integers(0, 9), max_size=6), st.integers(0, 9))
def test_whoever_is_not_marked_is_one_of_three_or_more(counts: list[int], voiceless: int) -> None:
    participants = [*people(*counts), Participant("x", "s", count=voiceless)]
    marked = printable_voices(VOICES, participants)
    held: Counter[str | None] = Counter()
    for person in participants:
        held[person.voice_id] += person.count
    assert all(held[voice.id] >= SMALL for voice in marked)
    rest = held.total() - sum(held[voice.id] for voice in marked)
    assert not marked or rest == 0 or rest >= SMALL
