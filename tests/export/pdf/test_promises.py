# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Decisions, actions and questions as tables and lists that can be read aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Asked, Decided, ToDo
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import HANDOVER
from tests.export.tags import Read, Tag, read


def made(**values: object) -> Read:
    return read(pdf_bytes(replace(HANDOVER, **values), invariant=True))  # type: ignore[arg-type]


def under(found: Read, title: str) -> Tag:
    """What comes right after the heading with this title."""
    kids = [kid for kid in found.root.kids if isinstance(kid, Tag)]
    (at,) = [n for n, kid in enumerate(kids) if kid.name == "H2" and kid.text.strip() == title]
    return kids[at + 1]


def cells(table: Tag) -> list[list[str]]:
    return [[cell.text for cell in row.all("TD")] for row in table.all("TR")[1:]]


def test_what_we_stop_is_apart_from_what_we_decided() -> None:
    found = made(decisions=(Decided("Try", gains="Staff"), Decided("The form", type="stop")))
    assert [body.own for body in under(found, "What we decided").all("LBody")] == ["Try"]
    assert under(found, "What we decided").all("Span")[0].text.strip() == "Who gains: Staff"
    assert [body.own for body in under(found, "What we stop").all("LBody")] == ["The form"]
    only = made(decisions=(Decided("The form", type="stop"),))
    assert "What we decided" not in [head.text.strip() for head in only.root.all("H2")]


def test_own_initiatives_are_apart_from_the_actions() -> None:
    found = made(actions=(ToDo("Ring"), ToDo("A shelf", "Anna", type="initiative")))
    assert cells(under(found, "What we will do")) == [["Ring", "", ""]]
    assert cells(under(found, "What we start ourselves")) == [["A shelf", "Anna", ""]]


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (ToDo("Try", sign="they say so"), "It helps when: they say so"),
        (ToDo("Try", type="experiment"), "An experiment"),
        (ToDo("Try", type="experiment", starts="2026-12-01"), "An experiment, from Tue 1 Dec"),
        (
            ToDo("Try", type="experiment", starts="2026-12-01", due="2027-01-31"),
            "An experiment, Tue 1 Dec – Sun 31 Jan 2027",
        ),
        (ToDo("Try", learned="Much", outcome="stop"), "What we learned: Much We stop it."),
    ],
)
def test_what_is_told_of_an_action(action: ToDo, said: str) -> None:
    assert cells(under(made(actions=(action,)), "What we will do"))[0][0] == f"Try {said}"


def test_questions_to_the_organisation() -> None:
    asks = (
        Asked("Why?", "The head", "2026-12-03"),
        Asked("How?", answer="So.", status="answered"),
        Asked("When?", answer="Now.", answered_on="2026-12-01", status="answered"),
        Asked("Where?", status="closed"),
    )
    table = under(made(asks=asks), "What we ask the organisation")
    assert [head.text for head in table.all("TH")] == ["Question", "To", "Answer by"]
    assert cells(table) == [
        ["Why?", "The head", "Thu 3 Dec"],
        ["How? Answer: So.", "", ""],
        ["When? Answer on 1 December 2026: Now.", "", ""],
        ["Where? There will be no answer to this.", "", ""],
    ]


def test_the_order_of_the_back() -> None:
    found = made(asks=(Asked("Why?"),), confidentiality="It stays.", thanks="Thank you.")
    heads = [head.text.strip() for head in found.root.all("H2")]
    assert heads[1:] == [
        "What we decided", "What we will do", "What we ask the organisation", "Next time",
        "What happens with your words", "Thank you", "My own thoughts",
    ]  # fmt: skip
