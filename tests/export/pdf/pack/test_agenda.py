# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The facilitator's agenda says everything that is planned, with its times and in its languages."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import PlannedStage, Summary
from tests.export.everything import EVERYTHING
from tests.export.handover import with_options
from tests.export.papers_read import checked, paper, settled
from tests.export.planned import PLANNED, TIP


def with_stages(*stages: PlannedStage) -> Summary:
    return replace(EVERYTHING, plan=replace(PLANNED, stages=stages))


def test_every_stage_is_a_row_with_its_time_question_mode_and_minutes() -> None:
    rows = paper(EVERYTHING, "agenda").root.all("TR")[1:]
    assert len(rows) == len(PLANNED.stages) + 1
    for row, stage in zip(rows, PLANNED.stages, strict=False):
        said = settled(row.text)
        assert row.all("TH")[0].text.strip() == stage.starts
        assert stage.title in said
        assert stage.prompt in said
        assert stage.second_prompt in said
        assert f"{stage.minutes} minutes" in said
    assert "Since last time (may be left out)" in settled(rows[1].text)
    assert "Write in silence" in settled(rows[2].text)
    assert [settled(cell.text) for cell in rows[-1].all("TH", "TD")] == [
        "13:50",
        "End",
        "50 minutes in all",
    ]


def test_the_second_language_is_spoken_in_its_own_voice() -> None:
    found = paper(EVERYTHING, "agenda").root.all("P")
    assert {tag.text: tag.lang for tag in found if tag.lang} == {
        PLANNED.stages[0].second_prompt: "uk",
        PLANNED.stages[1].second_prompt: "uk",
        PLANNED.stages[2].second_prompt: "ar",
    }


def test_it_says_whose_it_is() -> None:
    assert "For the facilitator." in [tag.text for tag in paper(EVERYTHING, "agenda").root.all("P")]
    private = replace(PLANNED.stages[0], tips=TIP)
    said = [tag.text for tag in paper(with_stages(private), "agenda").root.all("P")]
    assert "For the facilitator. It has notes that are not for the room." in said
    assert f"For you: {TIP}" in said


def test_what_to_bring_is_a_list_to_tick() -> None:
    found = paper(EVERYTHING, "agenda")
    assert [body.text for body in found.root.all("LBody")] == [
        "Large sticky notes, one colour",
        "Sticky dots, 3 for each person",
        "A loud bell",
    ]


def test_own_notes_over_several_pages_are_all_there() -> None:
    tips = " ".join(f"word{number}" for number in range(2000))
    stage = PlannedStage("A stage", 10, "13:00", "pairs", "Why?", tips=tips)
    found = checked(with_options(with_stages(stage), size="large"), "agenda")
    assert found.pages > 3
    assert f"For you: {tips}" in settled(found.root.text)


def test_in_the_language_of_the_paper() -> None:
    said = settled(paper(with_options(EVERYTHING, language="sv"), "agenda").root.text)
    assert "Laget runt" not in said
    assert "Skriv under tystnad" in said
    assert "10 minuter" in said
