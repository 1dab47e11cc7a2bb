# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Management reads what was decided and is asked, and nothing that only the room may hear."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from facilitator.domain.privacy import SMALL
from facilitator.domain.records import Action, Note, Session
from facilitator.domain.state import State
from facilitator.domain.summary import (
    MANAGEMENT,
    Asked,
    Decided,
    Earlier,
    Group,
    Outward,
    PaperOptions,
    Said,
    Summary,
    ToDo,
    Told,
    VoiceKey,
    summarise,
)
from facilitator.export.outline.blocks import (
    Bars,
    Heading,
    Item,
    Listing,
    Outline,
    Paragraph,
    Table,
)
from facilitator.export.outline.management import management
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.gate.sessions import LANGUAGES, SAMPLES, random_session, summary_of
from tests.export.tags import read

STARRED = (
    Said("One", starred=True, heard=1),
    Said("Not starred"),
    *(Said(text, starred=True) for text in ("Two", "Three", "Four")),
)


def of(**values: Any) -> Outline:
    return management(Summary("Handover", date="2026-11-26", **values))


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def said(outline: Outline) -> str:
    return "\n".join(texts(outline.blocks))


def parts(outline: Outline) -> list[str]:
    return [b.text for b in outline.blocks if isinstance(b, Heading) and b.level == 2]


def tables(outline: Outline) -> dict[str, Table]:
    return {block.about: block for block in outline.blocks if isinstance(block, Table)}


def quotes(outline: Outline) -> dict[str, list[str]]:
    """The words of the room under each of the smaller headings."""
    found: dict[str, list[str]] = {}
    for title, block in zip(outline.blocks, outline.blocks[1:], strict=False):
        if isinstance(title, Heading) and title.level == 3 and isinstance(block, Listing):
            found[title.text] = [item.text for item in block.items]
    return found


# What comes first ------------------------------------------------------------------------------


def test_decisions_actions_and_questions_come_first() -> None:
    assert parts(management(EVERYTHING))[:7] == [
        "What we decided",
        "What we stop",
        "What we will do",
        "What we start ourselves",
        "What we try out",
        "What we ask the organisation",
        "What became of the last promises",
    ]


def test_who_does_what_by_when() -> None:
    table = tables(management(EVERYTHING))["What we will do"]
    assert table.heads == ("Action", "Who", "By")
    assert [row[1] for row in table.rows if row[0].startswith("Print the on-call")] == ["Sara Wik"]
    assert "First step" not in said(management(EVERYTHING))


def test_an_experiment_stands_apart_and_says_its_dates_where_it_has_some() -> None:
    actions = (
        ToDo("With dates", "Per", due="2026-12-20", starts="2026-12-01", type="experiment"),
        ToDo("Without", "Per", due="2026-12-20", type="experiment"),
    )
    outline = of(actions=actions)
    assert parts(outline)[0] == "What we try out"
    first, second = tables(outline)["What we try out"].rows
    assert first[0] == "With dates\nAn experiment, Tue 1 Dec – Sun 20 Dec"
    assert second == ("Without", "Per", "Sun 20 Dec")


def test_questions_say_for_how_many_days_they_have_been_open() -> None:
    asks = (
        Asked("Ours", "The head", "2026-12-03", asked_on="2026-11-26"),
        Asked("Done", "The head", status="answered", answer="Yes.", asked_on="2026-11-26"),
        Asked("Never", status="closed", asked_on="2026-11-26"),
        Asked("Of no day"),
    )
    earlier = (Asked("Old", asked_on="2026-10-01"),)
    summary = Summary("Handover", date="2026-11-26", asks=asks, earlier_asks=earlier)

    def ages(today: str) -> list[tuple[str, str]]:
        outline = management(replace(summary, options=PaperOptions(today=today)))
        rows = tables(outline)["What we ask the organisation"].rows
        return [(row[0].split("\n")[0], row[3]) for row in rows]

    assert ages("") == [
        ("Old", "56 days"),
        ("Ours", "new"),
        ("Of no day", ""),
        ("Done", "answered"),
        ("Never", "no answer will come"),
    ]
    assert ages("2026-11-27")[:2] == [("Old", "57 days"), ("Ours", "1 day")]
    answered = tables(management(summary))["What we ask the organisation"].rows[3]
    assert answered[0] == "Done\nAnswer: Yes."


def test_how_the_last_promises_stand_without_who_made_them() -> None:
    earlier = (
        Earlier("Ride along", "Sara Wik", "done", "Nine is rush hour."),
        Earlier("Ask the depot", "Per Holm", "stuck"),
        Earlier("Ring", "Per Holm", "done", outcome="keep"),
    )
    outline = of(earlier=earlier)
    assert Paragraph("Done: 2 · Stuck: 1") in outline.blocks
    assert tables(outline)["What became of the last promises"].rows[0] == (
        "Ride along\nWhat we learned: Nine is rush hour.",
        "Done",
    )
    assert "Sara" not in said(outline)
    assert "Per Holm" not in said(outline)


# The words of the room -------------------------------------------------------------------------


def test_only_starred_notes_of_groups_that_may_be_shared_are_quoted() -> None:
    groups = (
        Group("A", "Time", STARRED, 4, shareable=True),
        Group("B", "Trust", STARRED, 9),
        Group("C", "", STARRED, 1, shareable=True),
    )
    decided = (Decided("Try", ("A", "B")), Decided("Rest", ("B",)))
    outline = of(groups=groups, decisions=decided, dots=14)
    assert quotes(outline) == {"A Time": ["One", "Two", "Three"]}
    assert Bars((("A Time", 4),), "A Time: 4 dots") in outline.blocks
    assert "2 more groups of notes stay with the people who were there." in said(outline)
    assert "Trust" not in said(outline)
    decisions = next(block for block in outline.blocks if isinstance(block, Listing))
    assert [item.additions for item in decisions.items] == [("goes with A",), ()]


def test_before_anybody_marked_a_group_their_names_are_told_and_nothing_is_quoted() -> None:
    groups = (Group("A", "Time", STARRED), Group("B", "Trust", STARRED), Group("C", "", STARRED))
    outline = of(groups=groups)
    assert quotes(outline) == {}
    assert "No group is marked yet" in said(outline)
    assert "A Time" in said(outline)
    assert "One" not in said(outline).split("\n")


def test_many_themes_have_two_quotes_each() -> None:
    groups = tuple(Group(letter, "Name", STARRED, shareable=True) for letter in "ABCD")
    assert {len(found) for found in quotes(of(groups=groups)).values()} == {2}


def test_there_are_no_themes_where_nothing_was_grouped() -> None:
    assert "What it was about" not in parts(of(ungrouped=STARRED))


def test_no_voice_no_author_and_no_story_of_the_room() -> None:
    groups = (Group("A", "Time", (Said("One", 1, starred=True, author="Anna"),), shareable=True),)
    outline = of(
        groups=groups,
        legend=(VoiceKey(1, "Assistants"),),
        stories=(
            Told("For the room"),
            Told("Inside", consent="inside"),
            Told("All", consent="public"),
        ),
    )
    assert "Anna" not in said(outline)
    assert "Assistants" not in said(outline)
    assert "For the room" not in said(outline)
    assert Listing((Item("Inside"), Item("All"))) in outline.blocks


# People and cost -------------------------------------------------------------------------------


def test_people_are_counted_as_far_as_they_may_be() -> None:
    outward = Outward((("service_user", 8),), others=4, lived=8)
    outline = of(outward=outward, roles=(("service_user", 8), ("relative", 1)), people=12)
    line = "Who was here: Person who gets support (8), others (4). 8 people have lived experience."
    assert Paragraph(line, small=True) in outline.blocks
    assert "Relative" not in said(outline)
    assert "Who was here" not in said(of(outward=Outward(others=4)))


@pytest.mark.parametrize(
    ("outward", "line"),
    [
        (Outward(planned_hours=36, real_hours=40.5), "together: 40.5 used, 36 planned."),
        (Outward(planned_hours=36), "together: 36 planned."),
        (Outward(real_hours=40.5), "together: 40.5 used."),
        (Outward(arrangements=(("paid", 8),), otherwise=4), "paid (8), in another way (4)."),
        (Outward(lived=8, lived_paid=5), "Of 8 people with lived experience, 5 were paid."),
    ],
)
def test_what_it_cost(outward: Outward, line: str) -> None:
    assert line in said(of(outward=outward))
    assert "What it cost" in parts(of(outward=outward))


def test_nothing_is_said_of_cost_that_nobody_wrote_down() -> None:
    assert "What it cost" not in parts(of(outward=Outward(others=4, lived=8)))


# Any session -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(40))
def test_of_any_session_nothing_private_is_said(seed: int) -> None:
    chance = random.Random(seed)
    state, session = random_session(chance)
    private = {f"{n.text} {n.id}": n for n in state.notes_of(session.id)}
    marked = [replace(note, text=text) for text, note in private.items()]
    learning = Action("own", session.id, "between me and myself", type="learning")
    state.put([*marked, learning])
    summary = summarise(state, session, PaperOptions(kind=MANAGEMENT, language="en"))
    told = said(management(summary))
    shared = {group.id for group in state.clusters_of(session.id) if group.shareable}
    for note in marked:
        assert note.text not in told or _may_be_quoted(note, shared)
    assert "between me and myself" not in told
    for _, count in summary.outward.roles:
        assert count >= SMALL


def _may_be_quoted(note: Note, shared: set[str]) -> bool:
    return note.starred and note.cluster_id in shared and note.on_paper not in ("out", "reword")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_the_samples_take_two_pages(sample: str, language: str) -> None:
    summary = summary_of(sample, kind=MANAGEMENT, language=language)
    assert read(pdf_bytes(summary)).pages <= 2


def test_a_session_with_nothing_in_it_has_a_page() -> None:
    session = Session("s")
    summary = summarise(State([session]), session, PaperOptions(kind=MANAGEMENT))
    assert read(pdf_bytes(summary)).pages == 1
