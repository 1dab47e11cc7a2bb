# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The front of the paper: who met, the legend, every note in its group."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Summary
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER
from tests.export.tags import Read, read


def made(summary: Summary) -> Read:
    return read(pdf_bytes(summary, invariant=True))


def texts(found: Read, *names: str) -> list[str]:
    return [tag.text.strip() for tag in found.root.all(*names)]


def labels(found: Read) -> list[str]:
    return [tag.actual or tag.text.strip() for tag in found.root.all("Lbl")]


def test_the_head_of_the_paper() -> None:
    found = made(HANDOVER)
    assert texts(found, "H1") == ["What makes a good handover?"]
    assert texts(found, "P")[:6] == [
        "Personal assistance learning group · session 4 · summary for everyone who was there",
        "When Thursday 26 November 2026",
        "Time 13:00–15:00",
        "Where Library hall",
        "Who 18 people, 40 notes",
        HANDOVER.purpose,
    ]


def test_headings_go_down_one_step_at_a_time() -> None:
    names = [tag.name for tag in made(HANDOVER).root.all("H1", "H2", "H3")]
    assert names == ["H1", "H2", *["H3"] * 7, *["H2"] * 4]


def test_each_mark_is_named() -> None:
    found = made(HANDOVER)
    assert labels(found)[:7] == [
        "circle", "triangle", "square", "diamond", "cross",
        "Personal assistants", "Personal assistants",
    ]  # fmt: skip


def test_a_question_that_is_not_the_title_and_the_mandate_are_printed() -> None:
    summary = replace(HANDOVER, question="Why?", mandate="Change rotas on Team East.")
    said = texts(made(summary), "P")
    assert "Why?" in said
    assert "What this group may decide: Change rotas on Team East." in said
    assert "Why?" not in texts(made(replace(summary, title="Why?")), "P")


def test_without_a_learning_group_the_first_line_is_short() -> None:
    found = made(replace(HANDOVER, group_name=""))
    assert texts(found, "P")[0] == "Summary for everyone who was there"


def test_nothing_is_told_that_nobody_knows() -> None:
    assert texts(made(Summary(title="Empty")), "P")[:2] == [
        "Summary for everyone who was there",
        "What stays with me",
    ]


def test_how_to_read_the_notes() -> None:
    def foot(summary: Summary) -> str:
        return next(text for text in texts(made(summary), "P") if text.startswith("Written"))

    assert foot(HANDOVER) == (
        "Written as it was said. The black bar shows how many dots each group got: "
        "54 dots from 18 people, three each."
    )
    assert foot(replace(HANDOVER, people=0)).endswith("each group got: 54 dots.")
    assert foot(replace(HANDOVER, dots=0)) == "Written as it was said."
    assert foot(replace(HANDOVER, dots=0, marks_held_back=True)).endswith("is not shown.")
