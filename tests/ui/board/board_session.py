# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board of the mockups: 40 notes, five groups, three loose notes, five in the tray."""

from __future__ import annotations

from facilitator.domain.change import Edit, added
from facilitator.domain.records import Cluster, Note, Participant, Session, Stage, Voice


def key(kind: str, number: int) -> str:
    """An id of the kind that the program gives, the same in every run."""
    kinds = ("session", "stage", "voice", "person", "group", "note")
    return f"00000000-0000-7000-8000-{kinds.index(kind):04d}{number:08d}"


SESSION = key("session", 1)
LEMON, MINT, PEACH, SKY, ROSE = 1, 2, 3, 4, 5
VOICES = {
    LEMON: "Service users",
    MINT: "Personal assistants",
    PEACH: "Relatives",
    SKY: "Medical staff",
    ROSE: "Volunteers",
}

GROUPS: dict[str, tuple[str, float, float, tuple[tuple[int, str], ...]]] = {
    "A": (
        "Time to talk",
        15,
        12,
        (
            (MINT, "Ten minutes overlap makes the whole evening calm"),
            (MINT, "I hand over in the stairwell with my coat on"),
            (LEMON, "Nobody asks me how the day was"),
            (MINT, "When there is time for coffee we notice things"),
            (PEACH, "Overlap isn’t paid, so it doesn’t happen"),
            (SKY, "Rushed = mistakes with medicine"),
            (MINT, "Five quiet minutes before the door"),
            (ROSE, "We talk about tasks, never about the mood"),
        ),
    ),
    "B": (
        "Known as a person",
        373,
        12,
        (
            (LEMON, "She knew I take my tea before my tablets"),
            (LEMON, "New faces every week – I start from zero"),
            (LEMON, "He asks, he doesn’t assume"),
            (SKY, "My son explains everything again and again"),
            (PEACH, "A one-page ‘about me’ helped us a lot"),
            (LEMON, "Say hello to me first, then read the folder"),
            (ROSE, "Volunteers know the person, not the file"),
        ),
    ),
    "C": (
        "Notebook and app",
        731,
        12,
        (
            (MINT, "The paper notebook is quicker than the app"),
            (MINT, "The app logs me out in the lift"),
            (PEACH, "Three places to write the same thing"),
            (LEMON, "I can’t read what is written about me"),
            (MINT, "Handwriting nobody can read"),
            (SKY, "Relatives never see the notebook"),
        ),
    ),
    "D": (
        "Nights and weekends",
        15,
        316,
        (
            (MINT, "Weekend staff have no one to call"),
            (PEACH, "Night to morning is where things get lost"),
            (LEMON, "On Sundays I wait, not knowing who comes"),
            (MINT, "Stand-ins get keys but no story"),
            (PEACH, "The on-call number changed and no one knew"),
            (SKY, "Holidays: nobody owns the plan"),
        ),
    ),
    "E": (
        "Who decides",
        373,
        316,
        (
            (LEMON, "I want to be in the room when you talk about me"),
            (MINT, "Managers plan shifts without asking us"),
            (MINT, "We may not change the time ourselves"),
            (LEMON, "Ask once, then trust the answer"),
            (MINT, "A good manager picks up the phone"),
        ),
    ),
}
LOOSE = (
    (MINT, "Language – sometimes I look for words", 757, 342),
    (MINT, "The training day was good, do it again", 903, 388),
    (ROSE, "Thank each other more", 771, 440),
)
TRAY = (
    (MINT, "Bus times don’t match the shift"),
    (SKY, "Key box code is on a sticker"),
    (LEMON, "Music helps in the morning"),
    (LEMON, "Who feeds the cat?"),
    (PEACH, "Parking"),
)
PEOPLE = ("AK", "MB", "JS", "RD", "KE", "SW", "LM", "PH", "TN")


def note_id(number: int) -> str:
    """The id of the note that was said as this one, from 1."""
    return key("note", number)


def group_id(letter: str) -> str:
    """The id of the group with this letter."""
    return key("group", ord(letter))


def handover() -> Edit:
    """All of it as one edit, for a new library."""
    session = Session(SESSION, title="What makes a good handover?", letters=len(GROUPS))
    voices = [Voice(key("voice", n), SESSION, n, name) for n, name in VOICES.items()]
    people = [
        Participant(key("person", i), SESSION, initials=p, position=i) for i, p in enumerate(PEOPLE)
    ]
    stages = [Stage(key("stage", 1), SESSION, title="Make sense together")]
    clusters, notes = [], []

    def said(voice: int, text: str, **where: object) -> None:
        number = len(notes) + 1
        notes.append(
            Note(
                note_id(number),
                SESSION,
                text,
                position=float(number),
                voice_id=key("voice", voice),
                author_id=key("person", number % len(PEOPLE)),
                **where,  # type: ignore[arg-type]
            )
        )

    for letter, (name, x, y, members) in GROUPS.items():
        clusters.append(Cluster(group_id(letter), SESSION, letter, name, float(x), float(y)))
        for voice, text in members:
            said(voice, text, cluster_id=group_id(letter))
    for voice, text, x, y in LOOSE:
        said(voice, text, x=float(x), y=float(y))
    for voice, text in TRAY:
        said(voice, text)
    records = [session, *stages, *voices, *people, *clusters, *notes]
    return Edit("add_session", tuple(map(added, records)))
