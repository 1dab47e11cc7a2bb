# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""From rows and their columns to notes, groups, dots, voices and people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.domain.errors import Unreadable
from facilitator.domain.records import Cluster, Dots, Note, Participant, Voice
from facilitator.intake.imported import Imported
from facilitator.intake.mapped import mapped
from facilitator.intake.mapping import Mapping, guess
from facilitator.intake.sheet import Sheet, sheet_of_text


def of(read: Imported, cls: type) -> list:  # type: ignore[type-arg]
    return [part for part in read.parts if isinstance(part, cls)]


def taken(text: str, *, divide: bool = False, **changed: object) -> Imported:
    sheet = sheet_of_text(text)
    mapping = replace(guess(sheet), **changed)  # type: ignore[arg-type]
    return mapped(sheet, mapping, title="T", language="en", divide=divide)


def test_every_field_of_a_note() -> None:
    read = taken(
        "Note,Group,Second group,Role,Votes,Parked,Created at,Colour\n"
        "Say hello,Arrive,Leave,Nurse,3,,2026-05-12T09:30:00Z,red\n"
        "Keys first,Leave,Leave,Nurse,,yes,yesterday,\n"
        "Loose,,Leave,,0,no,,\n"
    )
    notes, groups = of(read, Note), of(read, Cluster)
    arrive, leave = (group.id for group in groups)
    assert [(n.cluster_id, n.also_id, n.parked) for n in notes] == [
        (arrive, leave, False), (leave, None, True), (leave, None, False)
    ]  # fmt: skip
    assert [n.written_at for n in notes] == ["2026-05-12T09:30:00.000+00:00", "", ""]
    assert [n.extra for n in notes] == [
        {"columns": {"Colour": "red"}}, {"columns": {"Created at": "yesterday"}}, {}
    ]  # fmt: skip
    assert [d.count for d in of(read, Dots)] == [3]
    assert [v.name for v in of(read, Voice)] == ["Nurse"]
    assert (read.notes, read.groups, read.skipped) == (3, 2, 0)


def test_names_come_only_when_asked_for() -> None:
    table = "Note,Author,E-mail\na,Ann,ann@example.org\nb,ANN,\nc,Anonymous,\nd,,+31 6 1234\n"
    read = taken(table)
    assert (read.names_left_out, of(read, Participant)) == (4, [])
    assert "Ann" not in repr(read.parts)
    kept = taken(table, names=True)
    [ann] = of(kept, Participant)
    assert (ann.name, kept.names_left_out) == ("Ann", 0)
    assert [n.author_id for n in of(kept, Note)] == [ann.id, ann.id, None, None]
    assert "example.org" not in repr(kept.parts)
    assert "1234" not in repr(kept.parts)


def test_dots_of_a_group_are_counted_once() -> None:
    roles = ("text", "group", "group_votes")
    read = taken("Note,Group,Votes\na,G,4\nb,G,4\nc,H,0\nd,,2", roles=roles)
    [dots] = of(read, Dots)
    [group] = [g for g in of(read, Cluster) if g.name == "G"]
    assert (dots.cluster_id, dots.note_id, dots.count) == (group.id, None, 4)


def test_several_columns_of_text_are_one_note() -> None:
    read = taken("Note,Body\nTitle,and below", roles=("text", "text"))
    assert [n.text for n in of(read, Note)] == ["Title\nand below"]


def test_each_column_a_group() -> None:
    sheet = sheet_of_text("Went well,To change\nWe laughed,More light\nSoup,\n")
    read = mapped(sheet, Mapping(("text", "text"), 1, by_column=True), title="", language="en")
    names = {group.id: group.name for group in of(read, Cluster)}
    assert [(n.text, names[n.cluster_id]) for n in of(read, Note)] == [
        ("We laughed", "Went well"), ("Soup", "Went well"), ("More light", "To change")
    ]  # fmt: skip


def test_a_long_text_is_divided_and_no_word_is_lost() -> None:
    words = " ".join(f"word{i}" for i in range(400))
    with pytest.raises(Unreadable, match=r"import\.line_too_long"):
        taken(f"Note,Group,Votes\n{words},G,2")
    read = taken(f"Note,Group,Votes\n{words},G,2", divide=True)
    notes = of(read, Note)
    assert " ".join(n.text for n in notes) == words
    assert all(len(n.text) <= 1_000 for n in notes)
    assert len({n.id for n in notes}) == len(notes) == 4
    assert {n.cluster_id for n in notes} == {of(read, Cluster)[0].id}
    assert (read.divided, [d.note_id for d in of(read, Dots)]) == (1, [notes[0].id])


def test_columns_of_one_heading_are_all_kept() -> None:
    read = taken("Note,Tag,Tag,Tag\nMore light in the hall,quick,,cheap\n")
    assert [n.extra for n in of(read, Note)] == [{"columns": {"Tag": "quick\ncheap"}}]


def test_a_moment_before_the_clocks_of_computers_is_kept_as_words() -> None:
    read = taken("Note,Created\nMore light,1905-03-01 10:00\n")
    [note] = of(read, Note)
    assert (note.written_at, note.extra) == ("", {"columns": {"Created": "1905-03-01 10:00"}})


def test_a_number_that_counts_something_else_is_no_dots() -> None:
    read = taken("Note,Votes\na,999999\nb,1234567\n")
    assert [d.count for d in of(read, Dots)] == [100_000]


def test_no_notes() -> None:
    with pytest.raises(Unreadable, match=r"import\.no_notes"):
        mapped(Sheet(()), Mapping(("text",), 0), title="", language="en")


def test_too_many_notes() -> None:
    sheet = sheet_of_text("a\n" * 20_010)
    with pytest.raises(Unreadable, match=r"import\.too_many_notes"):
        mapped(sheet, Mapping(("text",), 0), title="", language="en")
