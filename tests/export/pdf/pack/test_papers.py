# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every paper of the pack in samples of its versions, with nothing in it, and with far too much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Group, Missing, PaperOptions, Said, Summary
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.pack.papers import AROUND, PACK_AFTER
from facilitator.export.pdf.papers import PAPERS
from tests.export.everything import EVERYTHING
from tests.export.handover import letter_of, with_options
from tests.export.papers_read import checked, failures, outside, paper, settled
from tests.export.planned import OWN, TIP

NAMES = [paper.name for paper in AROUND]
FULL = replace(EVERYTHING, own_learning=OWN)
LONG = "a name of a group that somebody wrote down in one breath, with all that belongs to it "
LONG = (LONG * 2)[:120].strip()
VERSIONS = [
    {"size": "clear", "language": "nl"},
    {"size": "large", "language": "sv", "black_and_white": True},
    {"size": "large", "language": "et", "paper": "A3"},
]


@pytest.mark.parametrize("name", NAMES)
def test_each_paper_keeps_the_standards_and_its_pages(name: str) -> None:
    number = NAMES.index(name)
    found = checked(FULL, name)
    first = [kid.name for kid in found.root.kids[:2] if not isinstance(kid, str)]
    assert "H1" in first
    checked(with_options(FULL, **VERSIONS[number % 3]), name)
    checked(with_options(FULL, **VERSIONS[(number + 1) % 3]), name)


@pytest.mark.parametrize("name", NAMES)
def test_a_session_with_nothing_in_it_has_paper_to_write_on(name: str) -> None:
    checked(Summary("Nothing yet"), name)


def with_names(name: str, groups: int) -> Summary:
    """A session that has this name in every place where a name can stand."""
    plan = EVERYTHING.plan
    made = tuple(
        Group(letter_of(number), name, (Said(name),), shareable=True) for number in range(groups)
    )
    return replace(
        FULL,
        title=name,
        groups=made,
        ungrouped=(),
        legend=(),
        missing=(Missing(name, name, name),),
        contact=name,
        own_learning=tuple(replace(own, owner=name) for own in OWN),
        plan=replace(
            plan,
            rules=(name,) * 5,
            roles=(name, name),
            voices=tuple((number, name) for number in range(1, 7)),
            materials=(name,),
            stages=tuple(replace(stage, title=name, prompt=name) for stage in plan.stages),
            conditions=tuple(replace(check, text=name) for check in plan.conditions),
        ),
    )


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("pack", PACK_AFTER)])
def test_names_of_120_characters_are_not_cut(name: str, size: str) -> None:
    found = checked(with_options(with_names(LONG, 2), size=size), name)
    assert (LONG in settled(found.root.text)) == (name != "lenses")


@pytest.mark.parametrize("name", ["vote", "headers", "strips", "themes", "invitation"])
def test_forty_groups(name: str) -> None:
    summary = with_names("Group of its own", 40)
    data = pdf_bytes(summary, paper=name, invariant=True)
    assert failures(data) == []
    assert outside(data) == []


@pytest.mark.parametrize("words", ["x" * 300, "word " * 200, "שלום " * 50, "<b>&amp; {n}", "会"])
def test_any_names_keep_the_standards(words: str) -> None:
    summary = with_names(words.strip(), 1)
    plan = replace(summary.plan, second_language="no such language")
    for number, name in enumerate(NAMES):
        size = ("standard", "large")[number % 2]
        found = with_options(replace(summary, plan=plan), size=size)
        data = pdf_bytes(found, paper=name, invariant=True)
        assert failures(data) == []
        assert outside(data) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_paper_says_what_is_the_facilitators_but_their_own(name: str) -> None:
    plan = EVERYTHING.plan
    secret = replace(plan, stages=tuple(replace(stage, tips=TIP) for stage in plan.stages))
    found = paper(replace(EVERYTHING, plan=secret), name)
    assert (TIP in found.root.text) == (name in ("agenda", "pack"))


@pytest.mark.parametrize("name", NAMES)
def test_what_somebody_wants_to_learn_is_said_to_them_alone(name: str) -> None:
    said = paper(FULL, name).root.text
    assert ("Take the medicine course" in said) == (name == "own_slips")


def test_what_each_paper_lacks() -> None:
    lacking = {paper.name: paper.lacks(Summary("Nothing yet")) for paper in AROUND}
    assert {name: code for name, code in lacking.items() if code} == {
        "agenda": "stages",
        "prompts": "prompts",
        "rules": "rules",
        "vote": "vote",
        "conditions": "conditions",
        "headers": "groups",
        "strips": "notes",
        "invitation": "missing",
        "themes": "shareable",
        "own_slips": "own",
        PACK_AFTER: "after",
    }
    private = replace(
        EVERYTHING, groups=(Group("A", "Fear", ()), Group("B", "", (), shareable=True))
    )
    assert PAPERS["themes"].lacks(private) == "shareable"
    voting = Summary("", plan=EVERYTHING.plan, options=PaperOptions())
    assert PAPERS["vote"].lacks(voting) == ""
