# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The return slip and a slip for everybody who took something on."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Asked, NextMeeting, Summary, ToDo
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.handover import HANDOVER
from tests.export.tags import Read, read


def made(summary: Summary, paper: str) -> Read:
    return read(pdf_bytes(summary, paper=paper, invariant=True))


def test_the_return_slip_says_what_is_open_and_where_it_goes() -> None:
    found = made(EVERYTHING, "return")
    assert found.pages == 1
    said = [tag.text.strip() for tag in found.root.all("P")]
    assert said[1:] == [
        "Bring this back, or send it, before Thursday 10 December.",
        "To: Iman Haddad: 0555 010 20",
        "Next time: Thursday 10 December 2026, 13:00–15:00, Library hall",
        "You need not write your name.",
    ]
    assert [body.text for body in found.root.all("LBody")] == ["Can overlap be paid?"]
    assert len(found.root.all("H2")) == 4


def test_a_return_slip_without_a_date() -> None:
    next_ = NextMeeting(note="We will write.")
    found = made(
        replace(HANDOVER, next_meeting=next_, asks=(Asked("x", status="closed"),)), "return"
    )
    said = [tag.text.strip() for tag in found.root.all("P")]
    assert "Bring this back, or send it." in said
    assert "Next time: We will write." in said
    assert found.root.all("L") == []


def test_each_owner_has_a_slip_with_all_that_they_took_on() -> None:
    found = made(EVERYTHING, "actions")
    heads = [head.text.strip() for head in found.root.all("H2")]
    assert heads == ["For Per Holm", "For Sara Wik", "For Anna K.", "For whoever takes this on"]
    said = [tag.text.strip() for tag in found.root.all("P")]
    per, sara = (
        said.index("Put the ten minutes in the December rota"),
        said.index("Print the on-call card and hand it out"),
    )
    assert per < said.index("Ten paid minutes of overlap") < sara
    assert said.count("What did you learn?") == 4


def test_many_slips_are_never_cut_by_a_page() -> None:
    actions = tuple(ToDo(f"Action {number}", f"Owner {number}") for number in range(25))
    found = made(replace(HANDOVER, actions=actions), "actions")
    assert found.pages > 4
    assert [head.text.strip() for head in found.root.all("H2")] == [
        f"For Owner {number}" for number in range(25)
    ]
