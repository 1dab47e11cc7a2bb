# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of a session as papers read it; what is for one person alone is on no other paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from facilitator.domain.records import (
    Action,
    Cluster,
    Condition,
    Participant,
    Session,
    Stage,
    Voice,
)
from facilitator.domain.state import State
from facilitator.domain.summary import (
    Check,
    PaperOptions,
    PlannedStage,
    Summary,
    ToDo,
    summarise,
)
from facilitator.export.pdf.papers import PAPERS

SESSION = Session(
    "s",
    title="A day",
    date="2026-11-26",
    start="13:00",
    second_language="uk",
    ground_rules=("Listen", " ", "Pass"),
    extra={"template": {"materials": ["markers", "A bell"]}},
)
STAGES = (
    Stage("a", "s", 1.0, "Welcome", "Who is here?", "Хто тут?", "plenary", 10,
          private_notes="Mind the step", optional=True),
    Stage("b", "s", 2.0, "Write", "What helps?", mode="silent_write", minutes=25),
)  # fmt: skip


def read(*parts: Any, session: Session = SESSION, kind: str = "participants") -> Summary:
    return summarise(State([session, *parts]), session, PaperOptions(kind=kind))


def test_stages_stand_with_their_clock_times() -> None:
    plan = read(*STAGES).plan
    assert plan.stages == (
        PlannedStage("Welcome", 10, "13:00", "plenary", "Who is here?", "Хто тут?", True),
        PlannedStage("Write", 25, "13:10", "silent_write", "What helps?"),
    )
    assert (plan.ends, plan.minutes, plan.second_language) == ("13:35", 35, "uk")


def test_paper_has_the_plan_and_not_what_became_of_it() -> None:
    late = (
        replace(STAGES[0], started_at="2026-11-26T13:20:00Z", minutes=14, planned_minutes=10),
        replace(STAGES[1], started_at="2026-11-27T09:00:00Z", minutes=20, planned_minutes=25),
    )
    running = replace(SESSION, stage_id="b", status="running", stage_since="2026-11-26T13:40:00Z")
    assert read(*late, session=running).plan.stages == read(*STAGES).plan.stages


@pytest.mark.parametrize("start", ["", "after lunch"])
def test_without_a_start_there_are_no_clock_times(start: str) -> None:
    plan = read(*STAGES, session=replace(SESSION, start=start, date="")).plan
    assert [stage.starts for stage in plan.stages] == ["", ""]
    assert plan.ends == ""
    assert plan.minutes == 35


def test_a_session_over_midnight_and_one_without_stages() -> None:
    late = read(*STAGES, session=replace(SESSION, start="23:55")).plan
    assert [stage.starts for stage in late.stages] == ["23:55", "00:05"]
    assert late.ends == "00:30"
    assert read().plan.stages == ()
    assert read().plan.ends == ""


@pytest.mark.parametrize("kind", PAPERS)
def test_the_facilitators_own_notes_are_on_their_own_papers_only(kind: str) -> None:
    tips = [stage.tips for stage in read(*STAGES, kind=kind).plan.stages]
    assert tips == (["Mind the step", ""] if kind in ("agenda", "pack") else ["", ""])


@pytest.mark.parametrize("kind", PAPERS)
def test_what_somebody_wants_to_learn_is_on_the_sheet_of_its_owner_only(kind: str) -> None:
    found = read(
        Action("l", "s", "Read a book", "Per", type="learning"),
        Action("a", "s", "Try it", "Per"),
        kind=kind,
    )
    own = (ToDo("Read a book", "Per", type="learning"),)
    assert found.own_learning == (own if kind == "own_slips" else ())
    assert found.has_own
    assert [action.text for action in found.actions] == ["Try it"]
    assert not read(Action("a", "s", "Try it", "Per")).has_own


def test_what_to_bring_is_the_templates_or_what_the_stages_need() -> None:
    assert read(*STAGES).plan.materials == ("markers", "A bell")
    bare = replace(SESSION, extra={})
    assert read(*STAGES, session=bare).plan.materials == ("sticky_large", "markers")
    odd = replace(SESSION, extra={"template": {"materials": "markers"}})
    assert read(Stage("v", "s", mode="vote"), session=odd).plan.materials == ("dots",)


def test_rules_conditions_voices_and_roles() -> None:
    voices = (Voice("v", "s", 2, "Relatives", "relative"), Voice("w", "s", 3))
    plan = read(Condition("c", "s", "permission", "Say no", met=True), *voices).plan
    assert plan.rules == ("Listen", "Pass")
    assert plan.conditions == (Check("Say no", "permission", met=True),)
    assert plan.voices == ((2, "Relatives"),)
    assert plan.roles == ("relative",)
    person = Participant("p", "s", roles=("support_worker", "Host"))
    assert read(person, *voices).plan.roles == ("support_worker", "Host")


def test_votes_are_planned_where_a_stage_gives_dots() -> None:
    assert not read(*STAGES).plan.votes
    assert read(Stage("v", "s", mode="vote")).plan.votes


def test_a_group_says_whether_its_name_may_be_told() -> None:
    found = read(Cluster("c", "s", "A", "Time", shareable=True), Cluster("d", "s", "B", "Fear"))
    assert [(group.name, group.shareable) for group in found.groups] == [
        ("Time", True),
        ("Fear", False),
    ]
