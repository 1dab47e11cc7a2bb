# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Strips and slips: every note once with the letter of its group, and empty ones to write on."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Said, Summary
from tests.export.everything import EVERYTHING
from tests.export.handover import GROUPS, VOICES, big, with_options
from tests.export.papers_read import checked, pages_of, paper, settled, sizes


def test_every_note_is_a_strip_with_the_letter_of_its_group() -> None:
    found = paper(EVERYTHING, "strips")
    strips = [
        (settled(item.all("Lbl")[0].text), settled(item.all("LBody")[0].text))
        for item in found.root.all("LI")
    ]
    expected = [(group.letter, note.text) for group in EVERYTHING.groups for note in group.notes]
    assert strips[: len(expected)] == expected
    loose = [note.text for note in (*EVERYTHING.ungrouped, *EVERYTHING.parked)]
    assert [text for _, text in strips[len(expected) :]] == loose


def test_groups_are_strips_too() -> None:
    heads = [settled(head.text) for head in paper(EVERYTHING, "strips").root.all("H2")]
    names = [f"{group.letter} {group.name}" for group in EVERYTHING.groups]
    assert heads == [*names, "Also said, not in a group"]


def test_the_name_of_a_group_hangs_together_with_its_first_note() -> None:
    for notes in range(1, 24):
        groups = (replace(EVERYTHING.groups[0], notes=(Said("Hello"),) * notes), *GROUPS[1:2])
        pages = pages_of(replace(EVERYTHING, groups=groups), "strips")
        [page] = [text for text in pages if GROUPS[1].name in text]
        assert GROUPS[1].notes[0].text in page


def test_the_voice_of_a_note_is_said() -> None:
    first = paper(EVERYTHING, "strips").root.all("LI")[0]
    assert [label.actual for label in first.all("Lbl")] == ["", VOICES[1]]
    no_legend = paper(Summary("", ungrouped=(Said("Hello"),)), "strips").root
    assert no_legend.all("Lbl") == []


def test_a_thousand_notes() -> None:
    summary = big(1000, 30)
    found = checked(summary, "strips")
    said = [settled(body.text) for body in found.root.all("LBody")]
    assert said == [note.text for note in summary.said()]


def test_there_are_eight_slips_on_a_sheet_and_fewer_in_larger_print() -> None:
    for size, slips in (("standard", 8), ("clear", 6), ("large", 4)):
        found = checked(with_options(EVERYTHING, size=size), "slips")
        assert found.pages == 1
        said = [tag.text.strip() for tag in found.root.all("P")]
        assert said.count("Whose voice is this?") == slips
        for voice in VOICES:
            assert sum(text.endswith(voice) for text in said) == slips
    assert sizes(EVERYTHING, "slips") == [(595, 842)]


def test_slips_of_a_session_without_voices_are_lines() -> None:
    found = checked(Summary("Nothing yet"), "slips")
    assert [head.text for head in found.root.all("H1")] == ["Note slips"]
    assert "".join(found.decoration).count("Note slips") == 7
