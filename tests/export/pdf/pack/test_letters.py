# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Letters and sheets that leave the room say what they may and nothing more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Group, Missing, NextMeeting, Summary
from tests.export.everything import EVERYTHING
from tests.export.papers_read import checked, paper, settled
from tests.export.planned import OWN


def said(summary: Summary, name: str) -> list[str]:
    return [settled(tag.text) for tag in paper(summary, name).root.all("P", "LBody", "H2")]


def test_each_missing_voice_has_a_letter() -> None:
    found = checked(EVERYTHING, "invitation")
    assert found.pages == len(EVERYTHING.missing) == len(found.root.all("H1"))
    texts = said(EVERYTHING, "invitation")
    for text in (
        "Dear",
        "On 26 November 2026 we met to talk about this: What makes a good handover?",
        "Somebody was missing at our table: Night staff.",
        "Somebody was missing at our table: Landlord.",
        "Why we want to hear you: They meet people last",
        "Time to talk",
        "We meet again: Thursday 10 December 2026, 13:00–15:00, Library hall. Will you come?",
        "Tell us here: Iman Haddad: 0555 010 20",
        "Sara Wik",
        "Personal assistance learning group",
    ):
        assert text in texts
    assert "Known as a person" not in texts


def test_a_letter_of_a_session_about_which_little_is_known() -> None:
    bare = Summary("A day", question="Why?", missing=(Missing("Night staff"),))
    assert said(bare, "invitation")[1:6] == [
        "Dear",
        "We meet to talk about this: Why?",
        "Somebody was missing at our table: Night staff.",
        "We will tell you when we meet again. Will you come?",
        "You do not have to prepare anything. If something makes it hard to come – travel, time, "
        "language – tell us.",
    ]
    noted = replace(bare, next_meeting=NextMeeting(note="Bring the folder that nobody may see"))
    assert "folder" not in " ".join(said(noted, "invitation"))


@pytest.mark.parametrize("name", ["themes", "invitation"])
def test_only_names_that_may_be_shared_leave_the_room(name: str) -> None:
    texts = " ".join(said(EVERYTHING, name))
    for group in EVERYTHING.groups:
        assert (group.name in texts) == group.shareable
        for note in group.notes:
            assert note.text not in texts
    for decision in EVERYTHING.decisions:
        assert decision.text not in texts


def test_the_theme_sheet_lists_its_names_as_headings() -> None:
    shared = tuple(Group("A", f"Theme {n}", (), shareable=True) for n in range(30))
    found = checked(replace(EVERYTHING, groups=shared), "themes")
    heads = [head.text for head in found.root.all("H2")]
    assert heads == [*(group.name for group in shared), "What do you recognise?"]


def test_each_owner_gets_what_they_want_to_learn_on_a_sheet_of_their_own() -> None:
    twice = replace(EVERYTHING, own_learning=(*OWN, replace(OWN[0], text="Sleep more")))
    found = checked(twice, "own_slips")
    assert found.pages == 3
    owners = [head.text for head in found.root.all("H2") if "only" in head.text.lower()]
    assert owners == ["For Sara Wik only", "For Anna K. only", "Only for whoever wrote this"]
    texts = said(twice, "own_slips")
    sara, anna = texts.index("For Sara Wik only"), texts.index("For Anna K. only")
    assert sara < texts.index("Say no to a fourth shift") < texts.index("Sleep more") < anna
    assert "By Sunday 20 December" in texts
    assert "First step: Ask" in texts
