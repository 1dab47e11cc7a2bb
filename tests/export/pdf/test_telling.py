# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Stories by level, hard choices with both losses, evidence, voices and offers."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import BuiltOn, Given, HardChoice, Missing, Told
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER
from tests.export.tags import Read, read


def made(**values: object) -> Read:
    return read(pdf_bytes(replace(HANDOVER, **values), invariant=True))  # type: ignore[arg-type]


def bodies(found: Read, count: int) -> list[str]:
    return [body.text.strip() for body in found.root.all("LBody")][-count:]


def test_stories_stand_by_level_and_the_others_by_what_they_were_for() -> None:
    found = made(
        stories=(
            Told("We rang.", "team", "strength", "inside", ("D",), 1, (2,)),
            Told("She knew.", "personal", "", "room", (), 2),
            Told("Tea was ready", "", "mirror", letters=("A",)),
        )
    )
    assert [head.text.strip() for head in found.root.all("H3")][-3:] == [
        "Personal stories", "Stories of a team", "A mirror for us",
    ]  # fmt: skip
    assert bodies(found, 3) == [
        "She knew. –\N{NO-BREAK SPACE}story 2",
        "We rang. –\N{NO-BREAK SPACE}story 1, a strength, goes with D, story 2",
        "Tea was ready –\N{NO-BREAK SPACE}goes with A",
    ]


def test_a_hard_choice_has_a_column_for_each_side() -> None:
    choice = HardChoice("Knock?", "Knock", "Wait", "Sleep", "Pills", "Him", "His own choice")
    found = made(dilemmas=(choice, HardChoice("Tell?")))
    first, second = found.root.all("Table")[-2:]
    assert [head.text for head in first.all("TH")] == ["Knock", "Wait"]
    assert [cell.text for cell in first.all("TD")] == ["What is lost: Sleep", "What is lost: Pills"]
    assert [head.text for head in second.all("TH")] == ["The one", "The other"]
    said = [tag.text.strip() for tag in found.root.all("P")]
    assert "Whom it touches: Him" in said
    assert "What matters to them: His own choice" in said


def test_lived_experience_stands_before_figures() -> None:
    found = made(evidence=(BuiltOn("41 of 52", "Own count", "data"), BuiltOn("In my coat")))
    assert bodies(found, 2) == ["In my coat", "41 of 52 –\N{NO-BREAK SPACE}Own count"]


def test_missing_voices_and_offers() -> None:
    found = made(
        missing=(Missing("Nights", "They see", "Per", "2026-12-01", "They come"),),
        offers=(Given("A lift", "Anna"), Given("A room")),
    )
    row = [cell.text for cell in found.root.all("Table")[-1].all("TD")]
    assert row == ["Nights They see They come", "Per", "Tue 1 Dec"]
    assert bodies(found, 2) == ["A lift –\N{NO-BREAK SPACE}Anna", "A room"]


def test_where_somebody_wanted_to_be_named_the_paper_does_not_deny_it() -> None:
    named = made(thanked=(Given("The coffee", "Marta"),))
    assert not any("Names are shown" in tag.text for tag in named.root.all("P"))
    assert any("Names are shown" in tag.text for tag in made(thanked=(Given("x"),)).root.all("P"))
