# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The languages of the room: what the template says follows, what somebody wrote stays."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator import resources
from facilitator.domain import edits
from facilitator.domain.change import edit_of, updated
from facilitator.domain.conditions import read_conditions
from facilitator.domain.planning import UsualWords
from facilitator.domain.records import Session, Stage, Statement
from facilitator.domain.state import State
from facilitator.domain.templates import Template, read_templates, session_from_template

LIBRARY = read_templates(resources.read_json("templates", "templates.json"))
USUAL = UsualWords(LIBRARY, read_conditions(resources.read_json("words", "conditions.json")))


def template(key: str = "mgspi") -> Template:
    found = LIBRARY.find(key)
    assert found is not None
    return found


@pytest.fixture
def state() -> State:
    session, parts = session_from_template(template(), "en", usual=USUAL)
    return State([session, *parts])


def only(state: State) -> Session:
    [session] = state.sessions.values()
    return session


def set_to(state: State, language: str, second: str = "", **given: Any) -> None:
    given = {"template": template(), "usual": USUAL} | given
    edit = edits.set_languages(
        state, only(state).id, language=language, second_language=second, **given
    )
    state.apply(edit)


def write(state: State, record: Any, **values: Any) -> None:
    change = updated(record, **values)
    assert change is not None
    state.apply(edit_of("write_stage", change))


def told(state: State, cls: type) -> list[tuple[str, ...]]:
    found = state.stages(only(state).id) if cls is Stage else state.statements_of(only(state).id)
    if cls is Stage:
        return [
            (s.title, s.prompt, s.second_prompt, s.private_notes, s.x_axis, s.y_axis)
            for s in found
            if isinstance(s, Stage)
        ]
    return [(s.text, s.second_text) for s in found if isinstance(s, Statement)]


def planned(language: str, second: str = "") -> State:
    session, parts = session_from_template(template(), language, second, usual=USUAL)
    return State([session, *parts])


@pytest.mark.parametrize(("language", "second"), [("en", "sv"), ("nl", ""), ("et", "en")])
def test_all_that_is_the_template_s_follows(state: State, language: str, second: str) -> None:
    set_to(state, language, second)
    wanted = planned(language, second)
    assert told(state, Stage) == told(wanted, Stage)
    assert told(state, Statement) == told(wanted, Statement)
    for name in ("title", "purpose", "ground_rules", "language", "second_language"):
        assert getattr(only(state), name) == getattr(only(wanted), name)
    lines = [line.text for line in state.conditions_of(only(state).id)]
    assert lines == [line.text for line in wanted.conditions_of(only(wanted).id)]


def test_there_and_back_is_as_before(state: State) -> None:
    before = told(state, Stage), told(state, Statement)
    set_to(state, "sv", "en")
    set_to(state, "en")
    assert (told(state, Stage), told(state, Statement)) == before


def test_what_somebody_wrote_stays(state: State) -> None:
    first, second, *_ = state.stages(only(state).id)
    write(state, first, prompt="Our own question")
    write(state, second, second_prompt="Vår egen fråga")
    set_to(state, "en", "sv")
    first, second, third, *_ = state.stages(only(state).id)
    assert (first.prompt, first.second_prompt) == ("Our own question", "")
    assert second.second_prompt == "Vår egen fråga"
    assert third.second_prompt == template().stages[2].prompt["sv"]


def test_a_language_that_the_template_has_not(state: State) -> None:
    before = told(state, Stage)
    set_to(state, "fi", "uk")
    assert told(state, Stage) == before
    assert (only(state).language, only(state).second_language) == ("fi", "uk")


def test_without_a_template_only_the_session_changes(state: State) -> None:
    before = told(state, Stage)
    set_to(state, "nl", "nl", template=None, usual=None)
    assert told(state, Stage) == before
    assert (only(state).language, only(state).second_language) == ("nl", "")
