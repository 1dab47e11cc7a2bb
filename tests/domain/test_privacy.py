# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The rule for small groups: a mark on paper never names one or two people."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from facilitator.domain import modes
from facilitator.domain.privacy import SMALL, printable_voices, shared, told_apart
from facilitator.domain.projection import has_content, project, show_now, usual_show
from facilitator.domain.records import (
    Action,
    Decision,
    HostNote,
    LearningGroup,
    Participant,
    Session,
    Stage,
    Story,
    Voice,
)
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions, summarise

CONTENTS = ("prompt", "board", "groups", "votes", "line", "grid", "actions", "rules", "break")
SECRET = "xqz"
NOW = datetime(2026, 11, 26, 13, 52, tzinfo=UTC)
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


# What is nobody else's -------------------------------------------------------------------------


def with_secrets(mode: str, *, others: bool, status: str) -> tuple[State, Session]:
    """The second session of a group, each with a log, somebody's own learning and a story that
    was never agreed to; `others`: with a decision and an action for all as well.
    """
    first = Session("s1", "g", 1, date="2026-11-01", status="done")
    second = Session("s2", "g", 2, date="2026-11-26", stage_id="t", status="running")
    records = [LearningGroup("g", "Group"), first, second, Stage("t", "s2", mode=mode)]
    for key in ("s1", "s2"):
        records += [
            HostNote(f"h{key}", key, f"{SECRET} table two is silent"),
            Action(f"l{key}", key, f"{SECRET} ask instead of telling", f"{SECRET} Per",
                   due="2026-12-01", type="learning", learned=SECRET, status=status),
            Story(f"w{key}", key, withdrawn=True),
        ]  # fmt: skip
        if others:
            records += [Action(f"a{key}", key, "Call"), Decision(f"d{key}", key, "Try")]
    return State(records), second


MODES = sorted(modes.FAMILY)


@given(
    mode=st.sampled_from(MODES),
    content=st.sampled_from([*CONTENTS, ""]),
    others=st.booleans(),
    status=st.sampled_from(["open", "done", "stuck", "dropped"]),
)
def test_log_and_own_learning_are_on_no_screen(
    mode: str, content: str, others: bool, status: str
) -> None:
    state, session = with_secrets(mode, others=others, status=status)
    show = show_now(state, session.id, content) if content else usual_show(state, session.id)
    assert SECRET not in repr(project(state, session.id, show, NOW))
    assert has_content(state, session.id, "actions") == others


@given(chosen=st.data(), others=st.booleans(), status=st.sampled_from(["open", "done", "stuck"]))
def test_log_and_own_learning_are_on_no_paper(
    chosen: st.DataObject, others: bool, status: str
) -> None:
    state, session = with_secrets("review", others=others, status=status)
    flags = [field.name for field in fields(PaperOptions) if field.type == "bool"]
    options = PaperOptions(**{name: chosen.draw(st.booleans()) for name in flags})
    assert SECRET not in repr(summarise(state, session, options))


def test_what_somebody_wants_to_learn_is_their_own() -> None:
    actions = [Action("1", type="action"), Action("2", type="learning"), Action("3", type="wish")]
    assert [action.id for action in shared(actions)] == ["1", "3"]


def test_small_groups_are_told_together() -> None:
    assert told_apart([(("a",), 6), (("b",), 1), (("c",), 2)]) == ({"a": 6}, 3)
    assert told_apart([(("a",), 6), (("b",), 4), (("c",), 1)]) == ({"a": 6}, 5)
    assert told_apart([(("a",), 6), (("b", "a"), 1)]) == ({"a": 7}, 0)
    assert told_apart([(("a",), 4), (("b",), 1)]) == ({}, 0)
    assert told_apart([]) == ({}, 0)


@given(st.lists(st.tuples(st.lists(st.sampled_from("abcd"), max_size=3), st.integers(0, 9))))
def test_nobody_who_is_told_together_can_be_reckoned_back(
    people: list[tuple[list[str], int]],
) -> None:
    told, others = told_apart(people)
    assert all(count >= SMALL for count in told.values())
    assert others == 0 or others >= SMALL
    for name, count in told.items():
        assert count == sum(number for names, number in people if name in names)
