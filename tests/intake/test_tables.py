# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Tables of other tools: their columns in four languages, without the names of people."""

from __future__ import annotations

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.domain.records import Cluster, Dots, Note, Voice
from facilitator.intake.columns import (
    AUTHOR,
    GROUP,
    PARKED,
    TEXT,
    TIME,
    VOICE,
    VOTES,
    role_of,
)
from facilitator.intake.imported import Imported
from facilitator.intake.tables import looks_like_table, read_table


def table(text: str) -> Imported:
    read = read_table(text, title="T", language="en")
    assert read is not None
    return read


def of(read: Imported, cls: type) -> list:  # type: ignore[type-arg]
    return [part for part in read.parts if isinstance(part, cls)]


def test_a_board_of_another_tool() -> None:
    read = table(
        "Column,Text,Created by,Votes,Color\r\n"
        'Went well,"We laughed, a lot",Ann,3,#ff0\r\n'
        'Went well,"two\nlines",Ben,,#ff0\r\n'
        "To change,More light,,1,\r\n"
        ",On its own,Ann,0,\r\n"
        "To change,,Ann,2,\r\n"
    )
    notes, groups = of(read, Note), of(read, Cluster)
    assert [note.text for note in notes] == [
        "We laughed, a lot", "two\nlines", "More light", "On its own"
    ]  # fmt: skip
    assert [(group.letter, group.name) for group in groups] == [
        ("A", "Went well"),
        ("B", "To change"),
    ]
    assert [note.cluster_id for note in notes] == [groups[0].id, groups[0].id, groups[1].id, None]
    assert {dots.note_id: dots.count for dots in of(read, Dots)} == {notes[0].id: 3, notes[2].id: 1}
    assert notes[0].extra == {"columns": {"Color": "#ff0"}}
    assert (read.notes, read.groups, read.skipped, read.names_left_out) == (4, 2, 1, 3)
    assert read.session.letters == 2
    assert "Ann" not in repr(read.parts)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter(delimiter: str) -> None:
    rows = [["tekst", "groep", "stemmen"], ["eerst kijken", "A", "2"], ["dan pas doen", "B", "1"]]
    read = table("\n".join(delimiter.join(row) for row in rows))
    assert [note.text for note in of(read, Note)] == ["eerst kijken", "dan pas doen"]
    assert [group.name for group in of(read, Cluster)] == ["A", "B"]
    assert sum(dots.count for dots in of(read, Dots)) == 3


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("Note Text,Column Name,Author,Vote count", [TEXT, GROUP, AUTHOR, VOTES]),
        ("Notitie,Thema,Auteur,Stippen,Rol", [TEXT, GROUP, AUTHOR, VOTES, VOICE]),
        ("Anteckning,Kategori,Skapad av,Röster,Roll", [TEXT, GROUP, AUTHOR, VOTES, VOICE]),
        ("Märkus,Rühm,Autor,Hääled,Roll", [TEXT, GROUP, AUTHOR, VOTES, VOICE]),
        ("created_by,E-mail,sticky-note", [AUTHOR, AUTHOR, TEXT]),
        ("x,Timestamp,parked", [None, TIME, PARKED]),
    ],
)
def test_what_columns_are_called(header: str, roles: list[str | None]) -> None:
    assert [role_of(cell) for cell in header.split(",")] == roles


def test_voices_are_the_six_that_say_most() -> None:
    rows = [f"n{i},{voice}" for i, voice in enumerate("AABBCCDDEEFFG")]
    read = table("text,role\n" + "\n".join(rows))
    assert [(voice.number, voice.name) for voice in of(read, Voice)] == [
        (1, "A"), (2, "B"), (3, "C"), (4, "D"), (5, "E"), (6, "F")
    ]  # fmt: skip
    last = of(read, Note)[-1]
    assert (last.voice_id, last.role) == (None, "G")


def test_spellings_of_a_group_are_one_group() -> None:
    read = table("text,group\na,Time\nb,time \nc,TIME")
    assert [group.name for group in of(read, Cluster)] == ["Time"]


def test_without_a_known_column_the_longest_is_the_text() -> None:
    read = table("nr;wat\n1;een langere zin over koffie\n2;en nog een")
    assert [note.text for note in of(read, Note)] == ["een langere zin over koffie", "en nog een"]
    assert of(read, Note)[0].extra == {"columns": {"nr": "1"}}


def test_votes_that_are_no_number_are_kept() -> None:
    [note] = of(table("text,votes\nhello,many"), Note)
    assert note.extra == {"columns": {"votes": "many"}}


def test_groups_do_not_cover_each_other() -> None:
    read = table("text,group\n" + "\n".join(f"note {i},group {i % 9}" for i in range(60)))
    spots = {(group.x, group.y) for group in of(read, Cluster)}
    assert len(spots) == 9


def test_a_list_in_a_table_file_is_a_list() -> None:
    assert read_table("first idea\nsecond idea\n", title="", language="") is None
    [only] = of(table("Text\nsecond idea\n"), Note)
    assert only.text == "second idea"


@pytest.mark.parametrize(
    ("text", "is_table"),
    [
        ("text,group\na,b", True),
        ("Author;Note;Votes\na;b;1", True),
        ("Text, sadly, is not enough\nmore", False),
        ("one\ntwo", False),
        ("I like tea, coffee, and group work\n", False),
    ],
)
def test_tables_are_known_by_their_header(text: str, is_table: bool) -> None:
    assert looks_like_table(text) is is_table


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("text,group\n", "import.no_notes"),
        ("text,group\n,\n,\n", "import.no_notes"),
        ("\n\n", "import.no_notes"),
        ("author,votes\nAnn,3", "import.no_text_column"),
        (f"{'somebody said this ' * 4},2\n{'and then this ' * 9},3", "import.no_header"),
        ("a,b\n,\n,", "import.no_header"),
        ("text,group\n" + "x" * 1_001 + ",a", "import.line_too_long"),
        ("text,group\nx," + "g" * 301, "import.name_too_long"),
        ('text,group\n"never closed,' + "x" * 200_000, "import.broken_table"),
        ("text,group\n" + "a,b\n" * 20_001, "import.too_many_notes"),
    ],
)
def test_what_cannot_be_taken_in(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_table(text, title="", language="")
    assert caught.value.code == code


def test_the_line_of_a_long_note_counts_lines_not_rows() -> None:
    with pytest.raises(Unreadable) as caught:
        read_table('text,group\n"a\nb\nc",x\n' + "y" * 1_001 + ",x", title="", language="")
    assert caught.value.details["line"] == 5
