# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Templates become plans, in any language, with every key that nobody knows yet."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import resources
from facilitator.domain import modes
from facilitator.domain.conditions import read_conditions
from facilitator.domain.errors import Unreadable
from facilitator.domain.planning import UsualWords
from facilitator.domain.records import Condition, Stage, Statement
from facilitator.domain.templates import (
    Template,
    TemplateLibrary,
    read_templates,
    session_from_template,
)

RAW: dict[str, Any] = resources.read_json("templates", "templates.json")
KNOWN = {
    "id", "minutes", "mode", "capture", "note_kind", "title", "prompt", "tip", "optional",
    "dots_per_person", "per_person_minutes", "grid", "positions", "statements",
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> TemplateLibrary:
    return read_templates(RAW)


def stages_of(template: Template, language: str, second: str = "") -> list[Stage]:
    _, parts = session_from_template(template, language, second)
    return [part for part in parts if isinstance(part, Stage)]


def test_every_shipped_template_is_whole(library: TemplateLibrary) -> None:
    assert len(library.templates) == len(RAW["templates"]) == 14
    for template, raw in zip(library.templates, RAW["templates"], strict=True):
        assert template.id == raw["id"]
        assert template.minutes == raw["total_minutes"]
        assert (template.group_min, template.group_max) == (raw["group_min"], raw["group_max"])
        assert [stage.id for stage in template.stages] == [stage["id"] for stage in raw["stages"]]
        assert {"basis", "seeds", "print_sections", "materials"} <= template.extra.keys()
        assert template.ground_rules == tuple(raw["ground_rules"])


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_stages_speak_the_language_of_the_session(library: TemplateLibrary, language: str) -> None:
    for template, raw in zip(library.templates, RAW["templates"], strict=True):
        for stage, source in zip(stages_of(template, language), raw["stages"], strict=True):
            assert stage.title == source["title"][language]
            assert stage.prompt == source["prompt"][language]
            assert stage.private_notes == source["tip"][language]
            assert (stage.mode, stage.minutes) == (source["mode"], source["minutes"])
            assert stage.hidden == (source["mode"] == "silent_write")
            assert stage.extra["capture"] == source["capture"]


def test_unknown_keys_of_stages_are_kept(library: TemplateLibrary) -> None:
    seen = set()
    for template, raw in zip(library.templates, RAW["templates"], strict=True):
        for stage, source in zip(stages_of(template, "en"), raw["stages"], strict=True):
            for key in source.keys() - KNOWN:
                assert stage.extra[key] == source[key]
                seen.add(key)
    assert {"lenses", "pulse", "group_size", "story_level"} == seen


def test_the_second_language_stands_below(library: TemplateLibrary) -> None:
    template = library.find("write-sort-name")
    assert template is not None
    [first, *_] = stages_of(template, "en", "sv")
    assert first.second_prompt == template.stages[0].prompt["sv"]
    assert stages_of(template, "en", "fi")[0].second_prompt == ""
    assert stages_of(template, "en")[0].second_prompt == ""


def test_a_confidential_method_keeps_no_names(library: TemplateLibrary) -> None:
    closed = [t.id for t in library.templates if t.confidential]
    assert closed == ["peer-case"]
    for template in library.templates:
        kept = {stage.keeps_names for stage in stages_of(template, "en")}
        assert kept == {template.id not in closed}


def test_the_session_of_a_template(library: TemplateLibrary) -> None:
    template = library.find("follow-up")
    assert template is not None
    session, _ = session_from_template(
        template,
        "nl",
        "en",
        title="Terug",
        group_id="g",
        number=4,
        date="2026-11-26",
        start="13:00",
    )
    assert (session.title, session.group_id, session.number) == ("Terug", "g", 4)
    assert (session.language, session.second_language, session.template) == (
        "nl",
        "en",
        "follow-up",
    )
    assert (session.start, session.end, session.dots_per_person) == ("13:00", "14:00", 2)
    assert session.purpose == template.purpose["nl"]
    assert session.status == "draft"
    assert session.extra["template"]["version"] == 1
    untitled, _ = session_from_template(template, "nl", start="one o’clock")
    assert untitled.title == template.name["nl"]
    assert untitled.end == ""


def found(library: TemplateLibrary, template_id: str) -> Template:
    template = library.find(template_id)
    assert template is not None
    return template


def test_families_of_stages(library: TemplateLibrary) -> None:
    found = {stage.family for template in library.templates for stage in template.stages}
    assert found == set(modes.FAMILIES)


def test_labels(library: TemplateLibrary) -> None:
    assert library.label("roles", "relative", "sv") == "Anhörig"
    assert library.label("roles", "relative", "fi") == "Relative or carer"
    assert library.label("roles", "night_owl", "sv") == "night owl"
    assert library.label("nothing", "x", "sv") == "x"
    assert library.find("no-such-method") is None


def test_little_is_enough() -> None:
    [template] = read_templates({"templates": [{"stages": [{}, {"minutes": 5}]}]}).templates
    assert (template.id, template.minutes) == ("template-1", 5)
    session, parts = session_from_template(template, "en")
    assert session.title == "template-1"
    assert session.extra == {}
    assert [part.extra["id"] for part in parts if isinstance(part, Stage)] == ["stage-1", "stage-2"]
    assert [part.mode for part in parts if isinstance(part, Stage)] == ["plenary", "plenary"]


def test_one_language_only() -> None:
    raw = {"templates": [{"name": {"fi": "Piiri"}, "stages": [{"title": {"fi": "Alku"}}]}]}
    [template] = read_templates(raw).templates
    assert template.name_in("nl") == "Piiri"
    assert stages_of(template, "nl")[0].title == "Alku"


def test_what_running_needs_has_its_own_fields(library: TemplateLibrary) -> None:
    grid = next(s for s in stages_of(found(library, "mgspi"), "nl") if s.mode == "grid")
    assert (grid.x_axis, grid.y_axis) == ("nu | later", "helpt veel | helpt een beetje")
    told = stages_of(found(library, "communitree"), "sv")
    assert [s.labels for s in told if s.labels] == [("håller med", "osäker", "håller inte med")]
    assert [s.per_person for s in told if s.per_person] == [3]
    assert [s.dots for s in stages_of(found(library, "follow-up"), "et") if s.dots] == [2]


def test_statements_belong_to_their_stage(library: TemplateLibrary) -> None:
    template = found(library, "mgspi")
    _, parts = session_from_template(template, "en", "sv")
    statements = [part for part in parts if isinstance(part, Statement)]
    [source] = [stage for stage in template.stages if stage.statements]
    [stage] = [p for p in parts if isinstance(p, Stage) and p.extra["id"] == source.id]
    assert [(s.text, s.second_text) for s in statements] == [
        (words["en"], words["sv"]) for words in source.statements
    ]
    assert {s.stage_id for s in statements} == {stage.id}
    assert [s.position for s in statements] == sorted(s.position for s in statements)


def test_ground_rules_and_conditions_speak_the_language(library: TemplateLibrary) -> None:
    usual = UsualWords(library, read_conditions(resources.read_json("words", "conditions.json")))
    template = found(library, "peer-case")
    session, parts = session_from_template(template, "sv", usual=usual)
    words = RAW["libraries"]["ground_rules"]
    assert session.ground_rules == tuple(words[key]["sv"] for key in template.ground_rules)
    lines = [part for part in parts if isinstance(part, Condition)]
    assert len(lines) == 9
    assert lines[0].text == "Stolar i ring, inget bord längst fram"
    assert not any(line.met for line in lines)
    own = replace(template, ground_rules=("pass", "Phones stay in the bag"))
    session, _ = session_from_template(own, "en", usual=usual)
    assert session.ground_rules == (words["pass"]["en"], "Phones stay in the bag")


def test_a_stage_says_what_it_allows() -> None:
    stage = {"mode": "capture", "phones": True, "hidden": True, "keeps_names": False}
    [template] = read_templates({"templates": [{"stages": [stage, {}]}]}).templates
    first, second = stages_of(template, "en")
    assert (first.phones, first.hidden, first.keeps_names, first.shows_timer) == (
        True,
        True,
        False,
        True,
    )
    assert (second.phones, second.hidden, second.keeps_names) == (False, False, True)


def test_which_languages_a_template_is_written_in() -> None:
    def template(*stages: dict[str, Any]) -> Template:
        return read_templates({"templates": [{"stages": list(stages)}]}).templates[0]

    both = template({"title": {"sv": "Hej", "en": "Hello"}}, {"prompt": {"sv": "Nu?"}})
    assert both.languages() == ("sv",)
    assert [both.language_for(code) for code in ("sv", "en", "nl")] == ["sv", "sv", "sv"]
    english = template({"title": {"sv": "Hej", "en": "Hello"}})
    assert english.language_for("nl") == "en"
    finnish = template({"title": {"fi": "Alku"}}, {"title": {"fi": "Loppu", "en": "End"}})
    assert finnish.language_for("en") == "fi"
    torn = template({"title": {"fi": "Alku"}}, {"title": {"en": "End"}}, {"title": {"en": "On"}})
    assert torn.languages() == ("en",)
    assert template({}).language_for("nl") == "nl"


def test_a_file_may_bring_words_for_its_own_ids(library: TemplateLibrary) -> None:
    more = library.joined({"ground_rules": {"bag": {"en": "Bags down"}, "pass": {"en": "Other"}}})
    assert more.rules(("bag", "pass"), "en")[0] == "Bags down"
    assert more.rules(("pass",), "en") == library.rules(("pass",), "en")
    assert library.joined([1]) is library
    assert library.joined({"ground_rules": 7, "new": 3}).rules(("bag",), "en") == ("bag",)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"templates": [{"stages": [{"statements": [7]}]}]}, "file.wrong_kind"),
        ({"templates": [{"stages": [{"grid": "now | later"}]}]}, "file.wrong_kind"),
        ({"templates": [{"stages": [{"minutes": -1}]}]}, "file.wrong_kind"),
        ({"templates": [{"stages": [{}] * 201}]}, "templates.too_long"),
        ({"templates": [{"ground_rules": [1]}]}, "file.wrong_kind"),
        ({}, "templates.not_templates"),
        ({"schema": "session-sample/1", "templates": []}, "templates.not_templates"),
        ({"schema": "facilitation-templates/2", "templates": []}, "templates.newer"),
        ([], "file.wrong_kind"),
        ({"templates": {}}, "file.wrong_kind"),
        ({"templates": [{"stages": "many"}]}, "file.wrong_kind"),
        ({"templates": [{"stages": [{"minutes": "ten"}]}]}, "file.wrong_kind"),
        ({"templates": [{"stages": [{"minutes": 100_000}]}]}, "file.wrong_kind"),
        ({"templates": [{"name": {"en": 7}}]}, "file.wrong_kind"),
        ({"templates": [{"purpose": "x" * 10_001}]}, "file.too_long"),
        ({"templates": [], "libraries": 3}, "file.wrong_kind"),
    ],
)
def test_what_is_no_template_says_so(content: object, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_templates(content)
    assert caught.value.code == code
    if code == "file.wrong_kind":
        assert caught.value.details["where"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=9,
)
KEYS = st.sampled_from(["id", "name", "stages", "minutes", "title", "total_minutes", "grid", "x"])


@given(st.dictionaries(KEYS, JSON | st.lists(st.dictionaries(KEYS, JSON))))
def test_anything_becomes_a_plan_or_a_sentence(template: dict[str, Any]) -> None:
    with contextlib.suppress(Unreadable):
        [read] = read_templates({"templates": [template]}).templates
        session, parts = session_from_template(read, "sv", "en")
        assert len(parts) == len(template.get("stages") or [])
        assert session.title
