# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pulse and vote sheets: what is asked, how many copies, and that nobody has to write a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.export.words import paper_words
from tests.export.everything import EVERYTHING
from tests.export.handover import big, with_options
from tests.export.papers_read import checked, paper, settled


@pytest.mark.parametrize("language", ["en", "nl", "sv", "et"])
def test_the_pulse_asks_seven_sentences_with_four_answers_each(language: str) -> None:
    words = paper_words(language)
    found = paper(with_options(EVERYTHING, language=language), "pulse")
    tables = found.root.all("Table")
    assert len(tables) == 2
    for table in tables:
        heads = [settled(head.text) for head in table.all("TR")[0].all("TH")]
        assert heads[1:] == [*words.pulse_answers()]
        rows = table.all("TR")[1:]
        said = [settled(row.all("TH")[0].text) for row in rows]
        assert said == [words.pulse_sentence(item) for item in words.pulse_items()]
        assert {len(row.all("TD")) for row in rows} == {4}
        assert len(said) == 7
    assert words.text("pulse_sheet.how") in settled(found.root.text)


def test_in_large_print_one_copy_has_the_sheet() -> None:
    found = checked(with_options(EVERYTHING, size="large"), "pulse")
    assert (found.pages, len(found.root.all("Table"))) == (1, 1)


def test_every_group_can_be_voted_for() -> None:
    found = checked(EVERYTHING, "vote")
    names = [group.name for group in EVERYTHING.groups]
    assert [settled(body.text) for body in found.root.all("LBody")] == names * 2
    assert [label.text.strip() for label in found.root.all("Lbl")] == list("ABCDEF") * 2
    assert "You have 3 dots. Fill in a circle for each." in settled(found.root.text)


@pytest.mark.parametrize("dots", [0, 1, 20])
def test_dots_that_are_none_one_or_too_many_to_draw(dots: int) -> None:
    found = checked(replace(EVERYTHING, dots_per_person=dots), "vote")
    said = settled(found.root.text)
    assert ("Write in the circle" in said) == (dots != 1)
    assert ("You have 1 dot." in said) == (dots == 1)
    assert ("You have 0" in said) is False


def test_fifty_groups_take_one_copy_over_several_pages() -> None:
    summary = big(50, 50)
    found = checked(summary, "vote")
    assert found.pages > 1
    assert len(found.root.all("H1")) == 1
    said = [settled(body.text) for body in found.root.all("LBody")]
    assert said == [group.name for group in summary.groups]


def test_before_there_are_groups_their_names_are_written_by_hand() -> None:
    found = checked(replace(EVERYTHING, groups=()), "vote")
    assert [body.text.strip() for body in found.root.all("LBody")] == list("ABCDEFGH") * 2
    assert found.pages == 1
