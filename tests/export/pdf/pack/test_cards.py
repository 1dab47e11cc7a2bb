# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Cards for the tables: every question once, in its languages, in the middle cut in two."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Summary
from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING
from tests.export.handover import with_options
from tests.export.papers_read import checked, paper, settled, sizes
from tests.export.planned import PLANNED

A4_LYING = (842, 595)
ASKING = [stage for stage in PLANNED.stages if stage.mode != "break"]


def test_every_stage_that_asks_has_a_card_and_the_break_has_none() -> None:
    found = paper(EVERYTHING, "prompts")
    assert [head.text for head in found.root.all("H2")] == [stage.title for stage in ASKING]
    said = [settled(tag.text) for tag in found.root.all("P")]
    for stage in ASKING:
        assert said.count(stage.prompt) == 1
        assert not stage.second_prompt or said.count(stage.second_prompt) == 1
    assert found.pages == len(ASKING) // 2
    assert "Back at 13:42." not in said
    assert "Write in silence · 10 minutes" in said


def test_cards_lie_two_on_a_sheet() -> None:
    assert set(sizes(EVERYTHING, "prompts")) == {A4_LYING}
    assert set(sizes(with_options(EVERYTHING, paper="A3"), "prompts")) == {(1191, 842)}


def test_a_card_is_named_once_for_ears_and_each_time_for_eyes() -> None:
    found = paper(EVERYTHING, "prompts")
    assert [head.text for head in found.root.all("H1")] == ["Question cards"]
    name = "Question cards · What makes a good handover?"
    assert "".join(found.decoration).count(name) == len(ASKING) - 1


def test_a_question_that_is_too_long_goes_on_on_the_next_card() -> None:
    words = " ".join(f"word{number}" for number in range(700))
    stage = replace(PLANNED.stages[0], prompt=words)
    summary = replace(EVERYTHING, plan=replace(PLANNED, stages=(stage,)))
    found = checked(with_options(summary, size="large"), "prompts")
    assert words in settled(found.root.text)
    assert found.pages > 1


def test_without_questions_there_are_cards_to_write_on() -> None:
    found = checked(Summary("Nothing yet"), "prompts")
    assert found.pages == 1
    assert found.root.all("H2") == []


def test_all_lenses_in_the_language_of_the_paper() -> None:
    words = paper_words("nl")
    found = paper(with_options(EVERYTHING, language="nl"), "lenses")
    lenses = [words.named("lenses", lens) for lens in words.ids("lenses")]
    assert len(lenses) == 6
    assert [head.text for head in found.root.all("H2")] == lenses
    assert found.pages == 3
