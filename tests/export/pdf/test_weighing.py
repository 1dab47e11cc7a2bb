# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Statements with their counts, goals, grids and the pulse."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.summary import Aim, Grid, Pulsed, Weighed
from facilitator.export.pdf import pdf_bytes
from facilitator.export.phrases.thoughts import in_turn
from tests.export.handover import HANDOVER, with_options
from tests.export.tags import Read, Tag, read

LABELS = [("agree", "nõus"), ("unsure",), ("disagree", "ei ole nõus")]

PULSE = (Pulsed("trust", (1, 3, 8, 3)),)


def made(**values: object) -> Read:
    return read(pdf_bytes(replace(HANDOVER, groups=(), **values), invariant=True))  # type: ignore[arg-type]


def rows(table: Tag) -> list[list[str]]:
    return [[cell.text for cell in row.all("TH", "TD")] for row in table.all("TR")]


def test_bars_are_told_in_words() -> None:
    found = made(statements=(Weighed("We dare", (), (2, 0, 9)), Weighed("Not counted yet")))
    (figure,) = found.root.all("Figure")
    assert figure.alt == "2 agree, 0 unsure, 9 disagree"
    assert [head.text.strip() for head in found.root.all("H3")][-2:] == [
        "We dare", "Not counted yet",
    ]  # fmt: skip


def test_places_of_a_line_of_its_own_and_more_counts_than_places() -> None:
    found = made(statements=(Weighed("We dare", ("no", "yes"), (2, 3, 4)),))
    assert found.root.all("Figure")[0].alt == "2 no, 3 yes, 4"


@pytest.mark.parametrize(
    ("reason", "counts", "said"),
    [
        ("Agree: calm. Disagree: I type at night.", (10, 3, 1),
         ["Disagree: I type at night.", "Agree: calm."]),
        ("Agree: calm. Disagree: I type at night.", (1, 3, 10),
         ["Agree: calm.", "Disagree: I type at night."]),
        ("Unsure: a child?\nFrom somebody\n\nDisagree because: law", (9, 2, 1),
         ["Disagree because: law", "Unsure: a child?", "From somebody"]),
        ("We disagree. It is hard.", (1, 2, 3), ["We disagree. It is hard."]),
        ("Nõus: rahu. Ei ole nõus: õhtu.", (9, 0, 1), ["Ei ole nõus: õhtu.", "Nõus: rahu."]),
        ("", (1, 2, 3), []),
    ],
)  # fmt: skip
def test_reasons_of_the_smaller_side_come_first(
    reason: str, counts: tuple[int, ...], said: list[str]
) -> None:
    assert in_turn(reason, LABELS, counts) == said


def test_goals_say_when_nobody_knows_the_start() -> None:
    goal = Aim("mistakes", "reduce", "12", "6", "a month", "2027-03-01", "The list", "Per",
               (("2026-12-01", "10"), ("", "about 9")))  # fmt: skip
    unknown = Aim("people who sing", "raise", target="all")
    table = made(goals=(goal, unknown)).root.all("Table")[-1]
    assert rows(table)[0] == ["Goal", "From", "To", "By"]
    what, *others = rows(table)[1]
    assert what.startswith("Less: mistakes We see it by: The list")
    assert "Measured: 10 a month (1 December 2026) Measured: about 9 a month" in what
    assert others == ["12 a month", "6 a month", "Mon 1 Mar 2027"]
    assert rows(table)[2] == ["More: people who sing", "not known yet", "all", ""]


def test_a_grid_is_a_table_with_headers_on_two_sides() -> None:
    grid = Grid("Start small", ("now", "later"), ("much", "little"),
                ((("A", "Time"), ("", "Tea")), (), (), (("B", "Space"),)))  # fmt: skip
    table = made(grids=(grid,)).root.all("Table")[-1]
    assert rows(table) == [
        ["", "now", "later"], ["much", "A Time Tea", ""], ["little", "", "B Space"],
    ]  # fmt: skip
    scopes = [str(head.attributes["/Scope"]) for head in table.all("TH")]
    assert scopes == ["/Column"] * 3 + ["/Row"] * 2
    usual = made(grids=(Grid("", quarters=((), (("A", "x"),), (), ())),))
    assert rows(usual.root.all("Table")[-1])[0] == ["", "little effort", "much effort"]


def test_the_pulse_is_counts() -> None:
    table = made(pulse=PULSE).root.all("Table")[-1]
    assert rows(table) == [
        ["Statement", "How many people chose this"],
        ["Not at all", "A little", "Mostly", "Fully"],
        ["I trust that something will happen with what we said.", "1", "3", "8", "3"],
    ]


def test_where_columns_have_no_room_the_pulse_is_a_list() -> None:
    pulse = with_options(replace(HANDOVER, pulse=PULSE), size="large", language="nl")
    assert read(pdf_bytes(pulse)).root.all("LBody")[-1].text == (
        "Ik vertrouw erop dat er iets gebeurt met wat we zeiden."
        " –\N{NO-BREAK SPACE}Helemaal niet: 1, Een beetje: 3, Grotendeels: 8, Helemaal: 3"
    )


def test_reasons_are_known_in_the_language_in_which_they_were_typed() -> None:
    reason = "Eens: ik wil dat. Oneens: dan typ ik 's avonds."
    found = made(statements=(Weighed("Geen laptop", (), (9, 3, 1), reason),))
    assert [body.text for body in found.root.all("LBody")][-2:] == [
        "Oneens: dan typ ik 's avonds.", "Eens: ik wil dat.",
    ]  # fmt: skip
