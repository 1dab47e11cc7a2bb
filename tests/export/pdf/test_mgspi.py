# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of a group on one page."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Aim, Grid, Weighed
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER
from tests.export.tags import read

PLACES = ("not yet", "a little", "half", "nearly", "fully")


def test_a_usual_plan_has_room_on_one_page() -> None:
    usual = replace(
        HANDOVER,
        statements=tuple(Weighed(f"Statement {n} of the group", PLACES, (1, 2, 3, 4, 5))
                         for n in range(4)),
        goals=tuple(Aim(f"mistakes of kind {n}", "reduce", "12", "6", due="2027-03-01",
                        seen_by="the list") for n in range(3)),
        grids=(Grid("Start small", ("now", "later"), ("much", "little"),
                    ((("A", "Time to talk"),), (("D", "Nights"),), (("B", "Known"),), ())),),
    )  # fmt: skip
    found = read(pdf_bytes(usual, paper="mgspi"))
    assert found.pages == 1
    assert [head.text.strip()[:1] for head in found.root.all("H2")] == list("MGSPI")


def test_statements_with_the_same_places_share_a_table() -> None:
    found = read(pdf_bytes(EVERYTHING, paper="mgspi"))
    heads = [[cell.text for cell in row.all("TH")] for row in found.root.all("TR")]
    for labels in (["agree", "unsure", "disagree"], ["not yet", "a little", "fully"]):
        assert heads[heads.index(labels) - 1] == ["Statement", "How many people"]


def test_a_statement_for_which_nobody_was_counted() -> None:
    asked = replace(
        HANDOVER, statements=(Weighed("We plan together"), Weighed("All", (), (1, 2, 3)))
    )
    found = read(pdf_bytes(asked, paper="mgspi"))
    assert [head.text.strip() for head in found.root.all("H3")] == ["We plan together", "All"]


def test_the_plan_says_when_what_and_whom() -> None:
    said = [tag.text.strip() for tag in read(pdf_bytes(EVERYTHING, paper="mgspi")).root.all("P")]
    assert said[-4:] == [
        "We meet again: Thursday 10 December 2026, 13:00–15:00, Library hall",
        "We meet again: Thursday 14 January 2027, 13:00, Library hall",
        "Still to come: Look back",
        "Who we invite: Night staff, Landlord",
    ]


def test_letters_without_anything_are_left_out() -> None:
    goal = (Aim("mistakes"),)
    found = read(pdf_bytes(replace(HANDOVER, goals=goal, actions=()), paper="mgspi"))
    assert [head.text.strip()[:1] for head in found.root.all("H2")] == ["G", "P"]
