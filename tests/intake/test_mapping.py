# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What columns mean: by their headings in four languages, by what is in them, or as told."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.intake.mapping import Mapping, guess, proposal, said
from facilitator.intake.sheet import sheet_of_text


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("Note,Group,Second group,Created by,Role,Votes,Parked,Created at",
         "text group also author voice votes parked time"),
        ("Notitie,Groep,Past ook bij,Auteur,Rol,Stippen,Geparkeerd,Datum",
         "text group also author voice votes parked time"),
        ("Lapp,Grupp,Passar också,Författare,Roll,Prickar,Parkerad,Tid",
         "text group also author voice votes parked time"),
        ("Märge,Rühm,Sobib ka,Autor,Roll,Täpid,Pargitud,Aeg",
         "text group also author voice votes parked time"),
        ("Text,Colour,E-mail", "text keep author"),
    ],
)  # fmt: skip
def test_headings(header: str, roles: str) -> None:
    sheet = sheet_of_text(f"{header}\n" + ",".join("x" * len(header.split(","))))
    assert guess(sheet) == Mapping(tuple(roles.split()), 1)


def test_titles_above_the_headings() -> None:
    sheet = sheet_of_text("Retro of May,,\n,,\nGroup,Note,Votes\nA,Say hello,2")
    mapping = guess(sheet)
    assert (mapping.head, mapping.roles) == (3, ("group", "text", "votes"))
    assert [row.cell(1) for row in mapping.body(sheet)] == ["Say hello"]


def test_a_column_of_words_that_come_again_is_the_group() -> None:
    rows = "\n".join(
        f"{'Start' if i % 2 else 'Stop'},a longer thought number {i}" for i in range(8)
    )
    assert guess(sheet_of_text(f"Lane of mine,What,\n{rows}")).roles[:2] == ("group", "text")


@pytest.mark.parametrize(
    "values",
    [("1", "2"), ("#ff0000", "#00ff00"), ("true", "false"), ("2026-05-01", "2026-05-02")],
)
def test_numbers_colours_and_dates_are_no_groups(values: tuple[str, str]) -> None:
    rows = "\n".join(f"a longer thought {i},{values[i % 2]}" for i in range(8))
    assert guess(sheet_of_text(f"What,Other\n{rows}")).roles == ("text", "keep")


def test_what_cannot_be_told_is_proposed_all_the_same() -> None:
    sheet = sheet_of_text(f"{'somebody said this ' * 5},2\n{'and then this ' * 9},3")
    with pytest.raises(Unreadable, match=r"import\.no_header"):
        guess(sheet)
    assert proposal(sheet) == Mapping(("text", "keep"), 0)
    assert proposal(sheet_of_text("author,votes\nAnn,3")).head == 1
    assert len(proposal(sheet_of_text("Text,Group")).columns("text")) == 1


def test_another_choice_takes_the_role_from_the_column_that_had_it() -> None:
    mapping = Mapping(("text", "group", "keep"))
    assert mapping.with_role(2, "group").roles == ("text", "keep", "group")
    assert mapping.with_role(2, "text").roles == ("text", "group", "text")


def test_headings_have_stand_ins() -> None:
    sheet = sheet_of_text("Note,,Who\nx,y,z")
    assert guess(sheet).headings(sheet) == ("Note", "column 2", "Who")
    assert Mapping(("text", "keep"), 0).headings(sheet) == ("column 1", "column 2")


def test_a_mapping_that_somebody_said() -> None:
    sheet = sheet_of_text("Lane,What,Name,Points?\nA,Say hello,Ann,2")
    mapping = said(sheet, [("text", "2"), ("group", "lane"), ("votes", "4")])
    assert mapping.roles == ("group", "text", "author", "votes")
    assert mapping.head == 1
    headless = sheet_of_text("A,Say hello\nB,Keys first")
    assert said(headless, [("text", "2"), ("group", "1")]) == Mapping(("group", "text"), 0)
    for wrong in ("5", "0", "Colour"):
        with pytest.raises(Unreadable, match=r"import\.no_such_column"):
            said(sheet, [("text", wrong)])
