# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The back of the paper: decisions, actions, the next time, lines to write on, whom to tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Decided, NextMeeting, Summary, ToDo
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER, with_options
from tests.export.tags import Read, read


def made(summary: Summary) -> Read:
    return read(pdf_bytes(summary, invariant=True))


def texts(found: Read, *names: str) -> list[str]:
    return [tag.text.strip() for tag in found.root.all(*names)]


def test_decisions_with_the_letters_of_their_groups() -> None:
    decided = (Decided("One number.", ("A", "D"), "All agree"), Decided("Meet again."))
    listed = made(replace(HANDOVER, decisions=decided)).root.all("L")[-1]
    assert [label.text.strip() for label in listed.all("Lbl")] == ["A D", "•"]
    assert [body.own for body in listed.all("LBody")] == ["One number.", "Meet again."]
    assert listed.all("Span")[0].text == " –\N{NO-BREAK SPACE}All agree"


def test_actions_are_a_table_with_headers() -> None:
    table = made(HANDOVER).root.all("Table")[0]
    assert [head.text for head in table.all("TH")] == ["Action", "Who", "By"]
    assert {str(head.attributes["/Scope"]) for head in table.all("TH")} == {"/Column"}
    rows = [[cell.text for cell in row.all("TD")] for row in table.all("TR")[1:]]
    assert rows[0] == ["Put the ten minutes in the December rota", "Per Holm", "Mon 30 Nov"]
    assert rows[2][1:] == ["Anna K. and Marta B.", "Thu 10 Dec"]


@pytest.mark.parametrize(
    ("action", "cells"),
    [
        (ToDo("Call"), ["Call", "", ""]),
        (ToDo("Call", helper="Marta"), ["Call", "Marta", ""]),
        (ToDo("Call", due="2027-01-04"), ["Call", "", "Mon 4 Jan 2027"]),
        (ToDo("Call", first_step="Find the number"), ["Call First step: Find the number", "", ""]),
    ],
)
def test_what_an_action_says(action: ToDo, cells: list[str]) -> None:
    table = made(replace(HANDOVER, actions=(action,))).root.all("Table")[0]
    assert [cell.text for cell in table.all("TD")] == cells


def test_a_long_table_repeats_its_head_for_the_eye_only() -> None:
    actions = tuple(ToDo(f"Action {number} " + "word " * 20) for number in range(60))
    found = made(replace(HANDOVER, actions=actions))
    assert len(found.root.all("TH")) == 3
    assert "".join(found.decoration).count("Action") >= 2
    assert len(found.root.all("TR")) == 61


def test_the_next_time() -> None:
    said = texts(made(HANDOVER), "H2", "P")
    assert "Next time" in said
    assert "Thursday 10 December 2026, 13:00–15:00, Library hall" in said
    assert HANDOVER.next_meeting.note in said
    only_date = replace(HANDOVER, next_meeting=NextMeeting(date="2026-12-10"))
    assert "Thursday 10 December 2026" in texts(made(only_date), "P")
    only_note = replace(HANDOVER, next_meeting=NextMeeting(note="We will write to you."))
    assert "We will write to you." in texts(made(only_note), "P")
    long = replace(HANDOVER, next_meeting=NextMeeting(date="2026-12-10", note="Bring. " * 900))
    assert ("Bring. " * 900).strip() in texts(made(long), "P")
    assert "Next time" not in texts(made(replace(HANDOVER, next_meeting=NextMeeting())), "H2")


def test_closing_thanks_and_what_happens_with_the_words() -> None:
    summary = replace(
        HANDOVER, closing="Until then.", thanks="Thank you.", confidentiality="It stays."
    )
    found = made(summary)
    said = texts(found, "H2", "P")
    place = said.index("Until then.")
    assert said[place : place + 4] == [
        "Until then.", "What happens with your words", "It stays.", "Thank you",
    ]  # fmt: skip


def test_lines_to_write_on() -> None:
    assert "My own thoughts" in texts(made(HANDOVER), "H2")
    without = made(with_options(own_thoughts=False))
    assert "My own thoughts" not in texts(without, "H2")
    assert without.pages == 2


@pytest.mark.parametrize(
    ("contact", "by", "said"),
    [
        ("Iman: 0555 01", "2026-12-03", "Tell Iman before Thursday 3 December: 0555 01."),
        ("Iman, iman@example.org", "", "Tell Iman: iman@example.org."),
        ("Iman", "2026-12-03", "Tell Iman before Thursday 3 December."),
        ("Iman", "", "Tell Iman."),
        ("", "2027-01-03", "Tell us before Sunday 3 January 2027."),
    ],
)
def test_whom_to_tell(contact: str, by: str, said: str) -> None:
    last = texts(made(replace(HANDOVER, contact=contact, correct_by=by)), "P")[-1]
    assert last == (
        "Is something wrong, or should your words not be here? "
        f"{said} Names are shown only for actions."
    )


def test_nobody_to_tell() -> None:
    summary = replace(HANDOVER, contact="", correct_by="", actions=())
    assert texts(made(summary), "P")[-1] == "Who I want to talk to"
    assert "Names are shown" not in texts(made(with_options(names=True)), "P")[-1]
