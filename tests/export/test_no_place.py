# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Nothing is lost without a word: what comes back from a saved file, or is named beside it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from facilitator.cli.left_behind import WORDS, left_behind
from facilitator.domain.records import (
    ALL,
    Cluster,
    Condition,
    Decision,
    Goal,
    LearningGroup,
    Note,
    OwnTemplate,
    Participant,
    Placing,
    Record,
    Session,
    Stage,
    Statement,
    Story,
    Voice,
)
from facilitator.domain.state import State
from facilitator.export.no_place import no_place_for
from facilitator.export.session_json import session_json
from facilitator.intake.files import read_file
from facilitator.intake.sample import read_sample
from facilitator.intake.shipped import sample_path

ELSEWHERE = {LearningGroup, OwnTemplate}  # of the library and not of a session
# Kinds that need something beside their words to come back.
PARTS: dict[type[Record], dict[str, object]] = {
    Note: {"text": "Calm"},
    Cluster: {"letter": "A", "name": "Time"},
    Voice: {"number": 1, "name": "Staff"},
}


@pytest.mark.parametrize("cls", [cls for cls in ALL if cls not in ELSEWHERE], ids=lambda c: c.kind)
def test_each_kind_comes_back_or_is_named(cls: type[Record]) -> None:
    session = Session("s", ground_rules=("Listen",))
    made: list[Record] = [session]
    if cls.kind == "dots":
        made += [Cluster("c", "s", "A", "Time"), cls("x", "s", "c", count=2)]  # type: ignore[call-arg]
    elif cls is not Session:
        made.append(cls("x", "s", **PARTS.get(cls, {})))  # type: ignore[call-arg]
    state = State(made)
    found = read_sample(session_json(state, session))
    back = Counter(part.kind for part in found.parts)
    assert (cls.kind in back or cls is Session) != (cls.kind in no_place_for(state, session))
    assert found.session.ground_rules == ("Listen",)


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_of_a_sample_nothing_is_left_behind(language: str) -> None:
    [imported] = read_file(sample_path(language))
    state = State([imported.session, *imported.parts])
    assert no_place_for(state, imported.session) == {}


def test_what_is_counted() -> None:
    session = Session("s", paid=3, real_hours=2.5)
    note = Note("n", "s", "Calm", author_id="p", builds_on_id="m")
    state = State(
        [
            session,
            Stage("t", "s", mode="grid"),
            Participant("p", "s", "Ann"),
            Note("m", "s", "Late", same_as_id="n"),
            note,
            replace(note, id="b", binned=True),
            Decision("d", "s", "Try it", cluster_ids=("c", "e", "f")),
            Placing("x", "s", "t", quarter=1),
            Goal("g", "s", "Waiting"),
            Goal("h", "s", "Talking"),
            Story("y", "s", "She sat down"),
        ]
    )
    found = no_place_for(state, session)
    assert found == {
        "goal": 2, "story": 1, "placing": 1, "group": 2, "link": 2, "author": 1, "binned": 1,
        "cost": 2,
    }  # fmt: skip
    assert left_behind(found) == (
        "This format has no place for 2 goals, a story, a place in a grid, 2 further groups of"
        " decisions, 2 links between notes, who said a note, a note in the bin and what the session"
        " took of people; a .facilitator file keeps everything."
    )
    assert left_behind({"goal": 1}).startswith("This format has no place for a goal;")
    assert left_behind({}) == ""


def test_every_kind_that_can_be_found_has_words() -> None:
    state = State([Session("s"), *(cls("x", "s") for cls in ALL if cls.kind in WORDS)])  # type: ignore[call-arg]
    assert set(no_place_for(state, state.sessions["s"])) <= set(WORDS)


def test_conditions_and_second_words_of_statements_come_back() -> None:
    session = Session("s")
    parts = [
        Stage("t", "s", mode="scale"),
        Condition("c", "s", "permission", "Anyone may pass", met=True),
        Statement("x", "s", "t", "Calm", "Lugn", (1, 2, 0), reasons=("Quiet", "", "Late")),
    ]
    content = session_json(State([session, *parts]), session)
    [_, condition, statement] = sorted(
        (p for p in read_sample(content).parts if p.kind in ("stage", "condition", "statement")),
        key=lambda part: ("stage", "condition", "statement").index(part.kind),
    )
    assert isinstance(condition, Condition)
    assert isinstance(statement, Statement)
    assert (condition.family, condition.text, condition.met) == (
        "permission", "Anyone may pass", True,
    )  # fmt: skip
    assert (statement.second_text, statement.counts) == ("Lugn", (1, 2, 0))
    assert statement.reasons == ("Quiet", "", "Late")
