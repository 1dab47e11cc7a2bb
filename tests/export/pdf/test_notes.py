# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every note in its group, word for word, with its mark and what was added to it."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import Group, Said, Summary, VoiceKey
from facilitator.export.pdf import pdf_bytes
from tests.export.handover import GROUPS, HANDOVER, of_notes, with_options
from tests.export.tags import Read, Tag, read


def made(summary: Summary) -> Read:
    return read(pdf_bytes(summary, invariant=True))


def texts(found: Read, *names: str) -> list[str]:
    return [tag.text.strip() for tag in found.root.all(*names)]


def labels(found: Read) -> list[str]:
    return [tag.actual or tag.text.strip() for tag in found.root.all("Lbl")]


def test_groups_stand_in_the_order_of_the_wall_with_letter_dots_and_notes() -> None:
    found = made(HANDOVER)
    assert texts(found, "H3")[:3] == ["A Time to talk", "B Known as a person", "C Notebook and app"]
    assert [figure.alt for figure in found.root.all("Figure")] == [
        f"{group.dots} dots" for group in GROUPS
    ]
    lists = found.root.all("L")[1:7]
    assert [[body.text for body in item.all("LBody")] for item in lists] == [
        [note.text for note in group.notes] for group in GROUPS
    ]


def test_names_that_are_missing_and_groups_without_notes() -> None:
    found = made(replace(HANDOVER, groups=(Group("A", "", ()), Group("", "No letter", ()))))
    assert texts(found, "H3")[:2] == ["A (no name yet)", "No letter"]
    assert texts(found, "P").count("(no notes)") == 2
    assert found.root.all("Figure") == []


def test_a_group_without_dots_beside_others_with_dots() -> None:
    groups = (replace(GROUPS[0], dots=0), GROUPS[1])
    figures = made(replace(HANDOVER, groups=groups)).root.all("Figure")
    assert [figure.alt for figure in figures] == ["0 dots", "9 dots"]


def test_without_voices_there_are_plain_bullets() -> None:
    found = made(replace(HANDOVER, legend=()))
    assert set(labels(found)[:-2]) == {"•"}


def test_a_note_without_voice_has_an_empty_chip_that_is_not_read() -> None:
    note = of_notes("Nobody knows who said this", legend=(VoiceKey(1, "Users"),))
    found = made(note)
    item = found.root.all("L")[1].all("LI")[0]
    assert [kid.name for kid in item.kids if isinstance(kid, Tag)] == ["LBody"]


def test_dots_of_notes_in_a_group_are_in_its_bar_alone() -> None:
    group = Group("A", "Group", (Said("Music helps", dots=2),), 2)
    found = made(Summary(title="Notes", groups=(group,)))
    assert [figure.alt for figure in found.root.all("Figure")] == ["2 dots"]
    assert found.root.all("LBody")[0].all("Span") == []


def test_heard_dots_and_author_come_after_the_words() -> None:
    loose = (Said("Music helps", None, 1, 2, True, "Anna K."),)
    body = made(Summary(title="Notes", ungrouped=loose)).root.all("LBody")[0]
    assert body.own == "Music helps"
    assert [(span.text.replace("\u00a0", " "), span.alt) for span in body.all("Span")] == [
        (" ×2", "said 2 times"),
        (" · 2 dots", ""),
        (" · Anna K.", ""),
    ]


def test_where_nothing_was_grouped_the_notes_need_no_heading() -> None:
    found = made(Summary(title="Notes", ungrouped=(Said("One"), Said("Two"))))
    assert texts(found, "H3") == []
    assert [body.own for body in found.root.all("LBody")] == ["One", "Two"]


def test_what_is_in_no_group_and_what_is_kept_are_listed() -> None:
    found = made(replace(HANDOVER, parked=(Said("Pay for overlap", 1),)))
    assert texts(found, "H3")[-2:] == ["Also said, not in a group", "Kept for later"]
    alone = made(replace(HANDOVER, groups=(), ungrouped=(), parked=(Said("Pay", 1),)))
    assert texts(alone, "H3") == ["Kept for later"]


def test_where_a_group_goes_on_its_name_is_repeated_for_the_eye_only() -> None:
    summary = of_notes(*(f"Note number {number}" for number in range(200)))
    found = made(summary)
    assert texts(found, "H3") == ["A Group"]
    assert "A Group (continued)" in "".join(found.decoration)


def test_large_print_and_long_words_lose_nothing() -> None:
    words = ["x" * 1000, "A name " * 20]
    found = made(with_options(of_notes(*words), size="large"))
    assert [body.text.strip() for body in found.root.all("LBody")] == [w.strip() for w in words]
