# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The fourth sample: the library of the mockups, word for word and number for number."""

from __future__ import annotations

from collections import Counter

import pytest

from facilitator import resources
from facilitator.domain.errors import Unreadable
from facilitator.domain.privacy import printable_voices
from facilitator.domain.records import (
    Action,
    Cluster,
    Decision,
    Dots,
    Note,
    Participant,
    Stage,
    Voice,
)
from facilitator.intake.demo import TITLE
from facilitator.intake.files import read_file
from facilitator.intake.imported import Imported
from facilitator.intake.library_sample import MOST_SESSIONS, read_library_sample

GROUPS = {
    "Time to talk": (15, 8),
    "Known as a person": (9, 7),
    "Notebook and app": (6, 6),
    "Nights and weekends": (13, 6),
    "Who decides": (8, 5),
    "Learning together": (3, 3),
}
VOICES = {
    "Service users": 4,
    "Personal assistants": 5,
    "Managers": 3,
    "Relatives": 3,
    "Volunteers": 3,
}


def of(read: Imported, cls: type) -> list:  # type: ignore[type-arg]
    return [part for part in read.parts if isinstance(part, cls)]


@pytest.fixture(scope="module")
def sessions() -> tuple[Imported, ...]:
    return read_file(resources.path("samples", "sample_handover.json"))


@pytest.fixture(scope="module")
def handover(sessions: tuple[Imported, ...]) -> Imported:
    [found] = [read for read in sessions if read.session.title == TITLE]
    return found


def test_how_many_sessions_each_learning_group_has(sessions: tuple[Imported, ...]) -> None:
    live = Counter(read.group_name for read in sessions if not read.session.binned)
    assert live == {
        "Personal assistance": 5,
        "Neighbourhood stories": 8,
        "Peer mentors": 6,
        "Housing, lived experience": 3,
        "": 1,
    }
    assert sum(read.session.binned for read in sessions) == 2


@pytest.mark.parametrize(
    ("title", "date", "status", "people", "notes", "decisions"),
    [
        ("What we learned from October", "2026-11-05", "printed", 18, 47, 2),
        ("A day in your shoes", "2026-10-22", "printed", 16, 52, 3),
        ("The square after dark", "2026-11-18", "not printed", 31, 88, 4),
        ("Who is missing from the table?", "2026-12-02", "draft", 0, 0, 0),
        ("Listening when it is hard", "2026-11-16", "printed", 9, 24, 1),
        ("Boundaries and kindness", "2026-11-30", "ready", 0, 0, 0),
    ],
)
def test_the_rows_of_the_library(
    sessions: tuple[Imported, ...],
    *,
    title: str,
    date: str,
    status: str,
    people: int,
    notes: int,
    decisions: int,
) -> None:
    [read] = [read for read in sessions if read.session.title == title]
    session = read.session
    printed = "printed" if session.printed_at else "not printed"
    assert session.date == date
    assert status == (printed if session.status == "done" else session.status)
    assert sum(person.count for person in of(read, Participant)) == people
    assert (len(of(read, Note)), len(of(read, Decision))) == (notes, decisions)


def test_open_actions_before_the_session(sessions: tuple[Imported, ...]) -> None:
    found = {
        (action.text, action.owner, action.due, read.group_name[:5])
        for read in sessions
        for action in of(read, Action)
        if action.status == "open" and read.session.title != TITLE
    }
    assert found == {
        ("Ask the depot for a key cabinet", "Per Holm", "2026-11-20", "Perso"),
        ("Translate the welcome card to Arabic", "Iman H.", "2026-11-21", "Neigh"),
        ("Bring the shift diary to session 4", "Anna K.", "2026-11-26", "Perso"),
        ("Call the night team, listen for 30 minutes", "Sara Wik", "2026-11-26", "Perso"),
        ("Lights on Mill Street: report the three dark spots", "Görel O.", "2026-12-02", "Neigh"),
        ("Find a quiet room for mentors", "Ben N.", "2026-12-04", "Peer "),
        ("Invite two young people to plan session 9", "Liv M.", "2026-12-07", "Neigh"),
    }  # fmt: skip


def test_nobody_says_the_same_twice_and_no_dots_are_left_over(
    sessions: tuple[Imported, ...],
) -> None:
    said = Counter(note.text for read in sessions for note in of(read, Note))
    assert [text for text, times in said.items() if times > 1] == []
    for read in sessions:
        people = sum(person.count for person in of(read, Participant))
        assert sum(dots.count for dots in of(read, Dots)) <= people * read.session.dots_per_person


def test_the_groups_of_the_session(handover: Imported) -> None:
    notes, clusters = of(handover, Note), of(handover, Cluster)
    assert (len(notes), "".join(cluster.letter for cluster in clusters)) == (40, "ABCDEF")
    members = Counter(note.cluster_id for note in notes)
    group_of = {note.id: note.cluster_id for note in notes}
    dots = Counter[str | None]()
    for dot in of(handover, Dots):
        dots[dot.cluster_id or group_of[dot.note_id]] += dot.count
    assert {c.name: (dots[c.id], members[c.id]) for c in clusters} == GROUPS
    assert dots.total() == 54
    assert members[None] == 5


def test_the_people_of_the_session(handover: Imported) -> None:
    people, voices = of(handover, Participant), of(handover, Voice)
    counts = Counter(person.voice_id for person in people)
    assert {voice.name: counts[voice.id] for voice in voices} == VOICES
    assert printable_voices(voices, people) == voices
    initials = {person.initials for person in people}
    assert len(initials) == 18
    assert initials >= {*"MB RD KE AK JS TN BN PH SW LM EF GO IH OL".split()}  # noqa: SIM905


def test_who_said_what_first(handover: Imported) -> None:
    by_id = {person.id: person.initials for person in of(handover, Participant)}
    letters = {cluster.id: cluster.letter for cluster in of(handover, Cluster)}
    said = [
        (by_id[note.author_id], letters[note.cluster_id] if note.extra.get("at_once") else "")
        for note in of(handover, Note)[:23]
    ]
    assert said == [
        ("AK", "A"), ("MB", ""), ("MB", ""), ("JS", "C"), ("MB", ""), ("RD", ""),
        ("KE", "E"), ("JS", ""), ("KE", ""), ("SW", "D"), ("LM", ""), ("PH", ""),
        ("TN", "C"), ("JS", ""), ("TN", "D"), ("PH", ""), ("LM", "A"), ("SW", ""),
        ("KE", ""), ("RD", ""), ("PH", ""), ("TN", ""), ("LM", ""),
    ]  # fmt: skip


def test_the_plan_of_the_session(handover: Imported) -> None:
    stages = of(handover, Stage)
    assert [stage.minutes for stage in stages] == [10, 5, 20, 8, 25, 10, 20, 7, 12, 5]
    assert stages[4].prompt == "What made a handover go well – or not – for you?"
    assert stages[4].second_prompt.startswith("Vad gjorde att en överlämning fungerade")
    assert stages[6].private_notes == "Ask the room before naming. Keep their words."


def test_what_the_session_came_to(handover: Imported) -> None:
    assert [(a.owner, a.due) for a in of(handover, Action)] == [
        ("Per Holm", "2026-11-30"),
        ("Sara Wik", "2026-12-04"),
        ("Anna K. and Marta B.", "2026-12-10"),
        ("Sara Wik", "2026-12-10"),
    ]
    assert len(of(handover, Decision)) == 2
    session = handover.session
    assert (session.next_date, session.next_start, session.next_end, session.next_place) == (
        "2026-12-10", "13:00", "15:00", "Library hall"
    )  # fmt: skip
    assert (session.contact, session.correct_by) == ("Iman Haddad, 0555 010 20", "2026-12-03")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"groups": []}, "import.no_sessions"),
        ({"groups": [{"name": "A", "sessions": {}}]}, "file.wrong_kind"),
        ({"groups": [{"sessions": [{"session": 5}]}]}, "file.wrong_kind"),
        ({"groups": [{"sessions": [{}] * (MOST_SESSIONS + 1)}]}, "import.too_many_sessions"),
    ],
)
def test_what_cannot_be_read(content: object, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_library_sample(content)
    assert caught.value.code == code
