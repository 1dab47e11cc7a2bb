# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Exports of other programs. The words are ours; only the shapes are theirs, as far as known."""

from __future__ import annotations

import pytest

from facilitator.domain.records import Cluster, Dots, Note
from facilitator.intake.boards import Board, recognised
from facilitator.intake.imported import Imported
from facilitator.intake.sheet import sheet_of, sheet_of_text
from facilitator.intake.tables import read_sheets

PARABOL = """\ufeff"reflectionGroup","author","votes","type","createdAt","discussionThread",\
"prompt","content"
"Handover","Anonymous",5,"Reflection","2026-05-12T09:30:00.000Z","","Start","Say hello first"
"Handover","Anonymous",5,"Reflection","2026-05-12T09:31:00.000Z","","Stop","Keys without a word"
"Handover","Ann Berg",5,"Comment","2026-05-12T09:40:00.000Z","I agree","","I agree"
"Handover","Ann Berg",5,"Task","2026-05-12T09:41:00.000Z","","","Ask the night shift"
"Light","Anonymous",0,"Reflection","2026-05-12T09:32:00.000Z","","Start","More light"
"""
MURAL = """ID,Text,BG Color,Sticky type,Position X,Position Y,Area,Last updated by,Last updated
1,Say hello first,#FCFE7D,square,120.5,300,Arrive,Ann Berg,2026-05-12T09:30:00Z
2,Keys first,#9BEDFD,square,480,300,Leave,Ben,2026-05-12T09:31:00Z
3,On its own,#9BEDFD,square,900,40,,Ben,2026-05-12T09:32:00Z
4,,#9BEDFD,square,900,90,Leave,Ben,2026-05-12T09:32:00Z
"""
PADLET = """Subject,Body,Attachment,Author,Created At,Updated At,Section
Arriving,Say hello first,,Ann Berg,2026-05-12 09:30:00 UTC,2026-05-13 09:30:00 UTC,Arrive
,Keys first,https://example.org/a.png,anonymous,2026-05-12 09:31:00 UTC,,Leave
"""
MIRO = """Arrive
"Say hello
first"
"Nobody does","a tag"

Leave
Keys first

Loose thought
"""
STORMBOARD = [
    ["Storm: Handover on the ward"],
    [],
    ["Section", "Idea", "Creator", "Votes", "Date Created", "Color"],
    ["Arrive", "Say hello first", "Ann Berg", "3", "2026-05-12 09:30", "yellow"],
    ["Leave", "Keys first", "Ben", "", "", "blue"],
]
GROUPMAP = [
    ["Report from GroupMap"],
    ["Heading", "Idea", "Group", "Contributor", "Votes"],
    ["Start", "Say hello first", "Arrive", "Ann Berg", "2"],
    ["Stop", "Keys without a word", "", "Ben", "1"],
]


def board_of(text: str) -> Board:
    board = recognised(sheet_of_text(text))
    assert board is not None
    return board


def read(source: str | list[list[str]]) -> Imported:
    sheet = sheet_of_text(source) if isinstance(source, str) else sheet_of(enumerate(source, 1))
    return read_sheets([sheet], title="T", language="en")


def told(found: Imported) -> list[tuple[str, str]]:
    names = {part.id: part.name for part in found.parts if isinstance(part, Cluster)}
    notes = [part for part in found.parts if isinstance(part, Note)]
    return [(note.text, names.get(note.cluster_id or "", "")) for note in notes]


@pytest.mark.parametrize(
    ("source", "product", "notes", "sure"),
    [
        (PARABOL, "Parabol",
         [("Say hello first", "Handover"), ("Keys without a word", "Handover"),
          ("More light", "Light")], True),
        (MURAL, "Mural",
         [("Say hello first", "Arrive"), ("Keys first", "Leave"), ("On its own", "")], True),
        (PADLET, "Padlet",
         [("Arriving\nSay hello first", "Arrive"), ("Keys first", "Leave")], True),
        (MIRO, "Miro",
         [("Say hello\nfirst", "Arrive"), ("Nobody does", "Arrive"), ("Keys first", "Leave"),
          ("Loose thought", "")], False),
        (STORMBOARD, "Stormboard",
         [("Say hello first", "Arrive"), ("Keys first", "Leave")], False),
        (GROUPMAP, "GroupMap",
         [("Say hello first", "Start"), ("Keys without a word", "Stop")], False),
    ],
)  # fmt: skip
def test_each_product(
    source: str | list[list[str]], product: str, notes: list[tuple[str, str]], sure: bool
) -> None:
    found = read(source)
    sheet = sheet_of_text(source) if isinstance(source, str) else sheet_of(enumerate(source, 1))
    board = recognised(sheet)
    assert board is not None
    assert (found.product, board.product, board.sure) == (product, product, sure)
    assert told(found) == notes
    assert "Berg" not in repr(found.parts)


def test_parabol_sets_aside_what_was_said_later_and_counts_dots_by_group() -> None:
    found = read(PARABOL)
    dots = [part for part in found.parts if isinstance(part, Dots)]
    assert found.set_aside == 2
    assert [(d.count, bool(d.cluster_id)) for d in dots] == [(5, True)]
    notes = [part for part in found.parts if isinstance(part, Note)]
    assert notes[0].extra == {"columns": {"prompt": "Start"}}
    assert notes[0].written_at == "2026-05-12T09:30:00.000+00:00"


def test_the_earliest_parabol() -> None:
    old = "title,votes,type,content\nLight,2,Reflection,More light\nLight,2,Task,Buy a lamp\n"
    assert told(read(old)) == [("More light", "Light")]


def test_a_check_in_of_parabol_is_any_table() -> None:
    assert recognised(sheet_of_text("author,status,agendaItem,type,content\nA,x,y,Task,z")) is None


def test_mural_keeps_nothing_of_the_drawing() -> None:
    notes = [part for part in read(MURAL).parts if isinstance(part, Note)]
    assert notes[0].extra == {}
    assert notes[0].written_at.startswith("2026-05-12T09:30")


def test_padlet_in_another_order_and_without_sections() -> None:
    board = board_of("Created At,Author,Subject,Body,Attachment\n2026-05-12,Ann,A,B,\n")
    assert board.mapping.roles == ("time", "author", "text", "text", "keep")


def test_padlet_keeps_the_address_of_an_attachment() -> None:
    notes = [part for part in read(PADLET).parts if isinstance(part, Note)]
    assert notes[1].extra == {"columns": {"Attachment": "https://example.org/a.png"}}
    assert notes[0].written_at == "2026-05-12T09:30:00.000+00:00"


def test_groupmap_fits_a_heading_and_a_group() -> None:
    note = next(part for part in read(GROUPMAP).parts if isinstance(part, Note))
    assert note.also_id


@pytest.mark.parametrize(
    "text",
    [
        "text,group\na,b\n\nc,d\n",
        "one\n\ntwo\nthree\n",
        "a thought that is much longer than the title of any frame could ever be\nb\n\nc\n\nd\n",
        "Idea,Section,Votes\nSay hello,Arrive,2\n",
        "Subject,Body\na,b\n",
        "",
    ],
)
def test_other_tables_are_nobody_s_export(text: str) -> None:
    assert recognised(sheet_of_text(text)) is None
