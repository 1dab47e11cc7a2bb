# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From a session to a template, and from there to an equal session."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from facilitator import resources
from facilitator.domain.change import fields_of
from facilitator.domain.own_templates import content_from, file_text, own_template, template_of
from facilitator.domain.planning import UsualWords
from facilitator.domain.records import Record, Session, Stage, Statement
from facilitator.domain.state import State
from facilitator.domain.templates import (
    TemplateLibrary,
    read_template,
    read_templates,
    session_from_template,
)

RAW: dict[str, Any] = resources.read_json("templates", "templates.json")
LIBRARY: TemplateLibrary = read_templates(RAW)
USUAL = UsualWords(LIBRARY)
NOT_COMPARED = {"id", "session_id", "stage_id", "extra"}


def planned(template_id: str, second: str = "sv") -> State:
    template = LIBRARY.find(template_id)
    assert template is not None
    session, parts = session_from_template(template, "en", second, usual=USUAL)
    return State([session, *parts])


def told(records: list[Any]) -> list[dict[str, Any]]:
    return [{k: v for k, v in fields_of(r).items() if k not in NOT_COMPARED} for r in records]


def parts_of(records: tuple[Record, ...], cls: type[Record]) -> list[Record]:
    return [record for record in records if isinstance(record, cls)]


@pytest.mark.parametrize("template_id", [template.id for template in LIBRARY.templates])
def test_a_session_made_from_it_again_has_the_same_stages(template_id: str) -> None:
    state = planned(template_id)
    [session] = state.sessions.values()
    template = read_template(content_from(state, session.id, name="Ours", library=LIBRARY))
    assert template.name_in("en") == "Ours"
    assert template.second_language == "sv"
    assert "en" in template.languages()
    again, parts = session_from_template(template, "en", "sv", usual=USUAL)
    assert told(parts_of(parts, Stage)) == told(state.stages(session.id))
    assert told(parts_of(parts, Statement)) == told(state.statements_of(session.id))
    assert again.ground_rules == session.ground_rules
    assert again.dots_per_person == session.dots_per_person
    assert template.extra["basis"] == session.extra["template"]["basis"]
    source = LIBRARY.find(template_id)
    assert source is not None
    assert (template.group_min, template.confidential) == (source.group_min, source.confidential)
    for old, new in zip(state.stages(session.id), parts_of(parts, Stage), strict=True):
        assert isinstance(new, Stage)
        assert new.extra == old.extra


def test_minutes_as_planned_and_rules_by_their_ids() -> None:
    state = planned("follow-up")
    [session] = state.sessions.values()
    first = state.stages(session.id)[0]
    ran = replace(first, minutes=first.minutes + 7)
    ours = replace(session, ground_rules=(*session.ground_rules, "Bags down"))
    content = content_from(State([ours, ran]), ours.id, name="Ours", library=LIBRARY)
    assert content["stages"][0]["minutes"] == first.minutes
    assert content["ground_rules"][-1] == "Bags down"
    assert set(content["ground_rules"][:-1]) <= set(RAW["libraries"]["ground_rules"])


def test_stages_from_scratch_get_ids_of_their_own() -> None:
    stages = [
        Stage("a", "s", 1, "One", minutes=5),
        Stage("b", "s", 2, "Two"),
        Stage("c", "s", 3, "Copy", extra={"id": "x"}),
        Stage("d", "s", 4, "Copy", extra={"id": "x"}),
    ]
    content = content_from(State([Session("s"), *stages]), "s", name="N", library=LIBRARY)
    assert [stage["id"] for stage in content["stages"]] == ["stage-1", "stage-2", "x", "x-2"]
    assert content["total_minutes"] == 5


def test_a_file_and_back_keeps_every_key() -> None:
    raw = {"name": {"en": "A"}, "odd": [1, {"x": None}], "stages": [{"minutes": 5, "new": "é"}]}
    own = own_template(raw, "A", beside={"note": "by us"})
    content = json.loads(file_text(own))
    assert content["templates"] == [raw]
    assert content["note"] == "by us"
    assert content["schema"] == "facilitation-templates/1"
    assert template_of(own).stages[0].extra["new"] == "é"
    assert "beside" not in json.loads(file_text(own_template(raw, "A")))
