# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the next session takes over, and what it does not."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.next_session import FOLLOW_UP, next_session
from facilitator.domain.records import Condition, Participant, Session, Stage, Voice
from facilitator.domain.state import State
from facilitator.domain.templates import Template
from facilitator.intake import shipped

BEFORE = Session(
    "s",
    "g",
    3,
    title="A day in your shoes",
    date="2026-10-22",
    start="13:00",
    place="Library hall",
    language="nl",
    mandate="We may decide",
    ground_rules=("Iedereen mag passen",),
    next_date="2026-11-26",
    next_end="15:00",
)


def template() -> Template:
    found = shipped.templates().find(FOLLOW_UP)
    assert found is not None
    return found


def test_it_takes_over_who_comes_and_how_people_meet() -> None:
    state = State(
        [
            BEFORE,
            Voice("v", "s", 2, "Naasten", "relative"),
            Participant("p", "s", "Ann", "AN", ("relative",), voice_id="v", lived_experience=True),
            Participant("q", "s", count=4, roles=("staff",), position=1),
            Condition("c", "s", "space", "A quiet room", met=True),
        ]
    )
    session, parts = next_session(state, BEFORE, template(), number=4, usual=shipped.usual())
    assert (session.group_id, session.number) == ("g", 4)
    assert (session.date, session.start, session.end) == ("2026-11-26", "13:00", "15:00")
    assert (session.place, session.language, session.mandate) == (
        "Library hall", "nl", "We may decide",
    )  # fmt: skip
    assert session.ground_rules == ("Iedereen mag passen",)
    assert session.status == "draft"
    [voice] = [part for part in parts if isinstance(part, Voice)]
    ann, others = [part for part in parts if isinstance(part, Participant)]
    assert (voice.name, voice.number, voice.session_id) == ("Naasten", 2, session.id)
    assert voice.id != "v"
    assert (ann.name, ann.voice_id, ann.lived_experience) == ("Ann", voice.id, True)
    assert (others.count, others.voice_id) == (4, None)
    [condition] = [part for part in parts if isinstance(part, Condition)]
    assert (condition.text, condition.met) == ("A quiet room", False)
    stages = [part for part in parts if isinstance(part, Stage)]
    assert stages[0].mode == "review"


def test_without_any_of_it_the_template_says() -> None:
    before = replace(BEFORE, ground_rules=(), next_end="", next_place="Town hall")
    session, parts = next_session(
        State([before]), before, template(), number=4, usual=shipped.usual()
    )
    assert session.place == "Town hall"
    assert len(session.ground_rules) == len(template().ground_rules)
    assert session.end == "14:00"
    assert any(isinstance(part, Condition) for part in parts)
