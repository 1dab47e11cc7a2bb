# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The record says every word of a session, and all that is known of each note."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from facilitator.domain.records import HostNote, Note, Stage
from facilitator.domain.summary import RECORD, PaperOptions, Summary, summarise
from facilitator.export.outline.blocks import Heading, Listing, Outline, Paragraph, Table
from facilitator.export.outline.record import record
from facilitator.export.pdf import pdf_bytes
from tests.export.everything import EVERYTHING
from tests.export.gate.sessions import random_session
from tests.export.recorded import HELD_BACK, OF_ROOM, RECORDED, UNNAMED
from tests.export.tags import read


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def settled(text: str) -> str:
    return " ".join(text.split())


WHOLE = record(EVERYTHING)


def part(title: str, outline: Outline = WHOLE) -> list[object]:
    """The blocks under a heading of the second level."""
    starts = [n for n, b in enumerate(outline.blocks) if isinstance(b, Heading) and b.level == 2]
    for start, end in zip(starts, [*starts[1:], len(outline.blocks)], strict=True):
        if outline.blocks[start] == Heading(2, title):
            return [*outline.blocks[start + 1 : end]]
    raise AssertionError(title)


def table(title: str) -> Table:
    (found,) = (block for block in part(title) if isinstance(block, Table))
    return found


def items(title: str) -> dict[str, tuple[str, ...]]:
    lists = (block for block in part(title) if isinstance(block, Listing))
    return {item.text: item.additions for listing in lists for item in listing.items}


def test_it_says_on_top_for_whom_it_is() -> None:
    top = WHOLE.blocks[: WHOLE.blocks.index(Heading(2, "About this session"))]
    line = "For the facilitator. Holds names: keep it as you keep other personal data."
    assert Paragraph(line, lead=True) in top
    assert any("1 thing that somebody wants to learn" in text for text in texts(top))
    assert line in settled(read(pdf_bytes(EVERYTHING, paper=RECORD)).root.text)


def test_it_can_only_be_made_of_a_summary_that_was_made_for_it() -> None:
    with pytest.raises(ValueError, match="record"):
        record(Summary("Handover"))


def test_people_as_they_were_listed() -> None:
    found = table("Who was here")
    assert found.heads == ("Name", "How many", "Roles", "Voice", "Also")
    assert found.rows[0] == (
        "Per Holm (PH)",
        "1",
        "Support worker",
        "Assistants",
        "inside the organisation",
    )
    assert found.rows[1] == ("", "8", "Person who gets support", "Users", "lived experience")
    assert found.rows[2] == ("KL", "1", "", "", "")


def test_the_session_with_its_counts() -> None:
    rows = dict(table("About this session").rows)
    assert items("Ground rules") == {"Everybody may pass": (), "No names": ()}
    assert rows["Hours used, of all people"] == "40.5"
    assert rows["Paid, with lived experience"] == "5"
    assert "Unpaid" not in rows


def test_stages_with_their_prompts_and_both_times() -> None:
    first, second = table("Stages").rows
    assert first[0] == "Share\nWhat was a good handover like?\nЩо було добре?"
    assert first[1:3] == ("Say it, we type it", "20 min")
    start, end = first[3].split("\n")[0].split("–")
    assert (start[-2:], end[-2:]) == ("10", "38")  # the hour is that of the place
    assert first[3].endswith("\n25 min")
    assert second[3] == ""


def test_all_that_is_known_of_a_note() -> None:
    notes = items("All notes, as they were said")
    said, fate, checked = notes["Ten minutes overlap makes the whole evening calm"]
    assert (fate, checked) == ("Taken up", "looked at: stays as it is")
    known = said.split(", ")
    assert known[0] == "no. 1"
    assert known[2:] == [
        "Assistants", "by Per Holm", "role: Person who gets support", "A", "also B",
        "said 3 times", "2 dots", "Idea", "starred",
    ]  # fmt: skip
    assert notes[HELD_BACK] == (
        "no. 2, came in between meetings, A, same as no. 1, builds on no. 1",
        "Not used, with a reason: It is the landlord’s",
        "on paper: Somebody shouts",
    )
    assert notes["Nobody asks"] == (
        "no. 3, Stories of a team, kept for later, not shown to the room yet",
        "left off the paper",
    )
    assert notes["No stage at all"] == ("no. 4, a mirror",)


def test_notes_stand_under_their_stage_in_their_order() -> None:
    blocks = part("All notes, as they were said")
    titles = [block.text for block in blocks if isinstance(block, Heading)]
    assert titles == ["Share", "Write", "In no stage"]
    lists = [block for block in blocks if isinstance(block, Listing)]
    assert [len(listing.items) for listing in lists] == [2, 1, 1]


def test_groups_with_the_numbers_of_their_notes() -> None:
    assert table("Groups").rows == (
        ("A Time to talk\nWe agree\nmay be shared outside\nshort: Time", "5", "1, 2"),
        ("B (no name yet)", "0", ""),
    )
    assert Paragraph("Also said, not in a group: 3, 4") in part("Groups")


def test_actions_with_how_they_stand() -> None:
    first, second, third = table("What we will do").rows
    assert first == (
        "Ten paid minutes\nHow it stands: Not started\nFirst step: Talk\nIt helps when: Calm",
        "Per Holm and Sara Wik",
        "Sun 31 Jan 2027",
    )
    assert second[0].split("\n")[1:] == [
        "An experiment",
        "How it stands: Done",
        "From group A",
        "From Tue 1 Dec",
        "What we learned: It helps",
        "We keep it.",
    ]
    assert third == ("A shelf\nAn initiative of our own\nHow it stands: Not started", "Anna", "")


def test_stories_with_who_may_hear_them() -> None:
    assert items("Our stories") == {
        OF_ROOM: (
            "story 1, Personal stories, a mirror, goes with B",
            "Who may hear it: only for those who were there",
            "As it was told: She had tea ready.",
        ),
        "One team rang at night.": (
            "story 2, Stories of a team, goes with story 1",
            "Who may hear it: inside the organisation",
        ),
        "Told, not read back yet": ("story 3", "Who may hear it: for everybody"),
    }


def test_evidence_says_whether_there_is_leave() -> None:
    assert items("What we built on") == {
        "I waited in the hall": ("Lived experience", "A neighbour", "no permission noted"),
        "I sat in my coat": ("Lived experience", "Told to us", "with permission"),
        "41 of 52 plans are old": ("Facts and figures", "Own count"),
    }


def test_gifts_pulse_grid_and_conditions() -> None:
    assert items("Offers and thanks") == {
        "A quiet room": ("offer", f"{UNNAMED}, not to be named"),
        "For the coffee": ("thanks", "Marta B."),
        "For coming": ("thanks",),
    }
    assert table("Pulse").rows[0][1:] == ("0", "1", "1", "0")
    assert table("Conditions").rows == (
        ("Chairs in a circle", "space", "yes"),
        ("Travel is paid", "recognition", "no"),
    )
    assert "Nobody asks" in {text for block in part("Start small") for text in texts(block)}


def test_codes_that_we_do_not_know_are_said_as_they_are() -> None:
    story = replace(RECORDED.stories[0], level="street", consent="pub", function="lamp")
    full = replace(RECORDED, stories=(story,), stages=(Stage("t", "s", mode="walk"),))
    found = record(replace(EVERYTHING, full=full))
    (listing,) = part("Our stories", found)
    assert isinstance(listing, Listing)
    assert listing.items[0].additions[0].startswith("story 1, street, lamp")
    assert "Who may hear it: pub" in listing.items[0].additions


@pytest.mark.parametrize("seed", range(25))
def test_every_word_of_any_session_is_in_it(seed: int) -> None:
    chance = random.Random(seed)
    state, session = random_session(chance)
    notes = [
        replace(note, text=f"{note.text} {note.id}", paper_text=f"{note.paper_text} p{note.id}")
        for note in state.notes_of(session.id)
    ]
    log = HostNote("log", session.id, "seen by nobody else")
    stage = Stage("last", session.id, 99, "Last", private_notes="seen by nobody else")
    state.put([*notes, log, stage])
    language = chance.choice(("en", "nl", "sv", "et"))
    summary = summarise(state, session, PaperOptions(kind=RECORD, language=language))
    outline = record(summary)
    words = [item.text for b in outline.blocks if isinstance(b, Listing) for item in b.items]
    told = "\n".join(texts(outline.blocks))
    for note in notes:
        assert words.count(note.text) == 1
        assert (f"p{note.id}" in told) == (note.on_paper == "reword")
    for action in state.actions_of(session.id):
        assert action.type == "learning" or action.text in told
    assert "seen by nobody else" not in told


def test_every_note_is_on_the_printed_record_whole() -> None:
    state, session = random_session(random.Random(3))
    notes = [Note(f"n{n}", session.id, f"Unlike any other: {n}.", n) for n in range(60)]
    state.put(notes)
    summary = summarise(state, session, PaperOptions(kind=RECORD))
    said = settled(read(pdf_bytes(summary)).root.text)
    assert all(note.text in said for note in notes)
