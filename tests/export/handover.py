# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of the mockups, "What makes a good handover?", as a summary; and bigger ones."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import (
    Decided,
    Group,
    NextMeeting,
    PaperOptions,
    Said,
    Summary,
    ToDo,
    VoiceKey,
)

VOICES = ("Service users", "Personal assistants", "Managers", "Relatives", "Volunteers")


def _said(*notes: tuple[int, str]) -> tuple[Said, ...]:
    return tuple(Said(text, voice) for voice, text in notes)


GROUPS = (
    Group(
        "A",
        "Time to talk",
        _said(
            (2, "Ten minutes overlap makes the whole evening calm"),
            (2, "I hand over in the stairwell with my coat on"),
            (1, "Nobody asks me how the day was"),
            (2, "When there is time for coffee we notice things"),
            (3, "Overlap isn’t paid, so it doesn’t happen"),
            (4, "Rushed = mistakes with medicine"),
            (2, "Five quiet minutes before the door"),
            (5, "We talk about tasks, never about the mood"),
        ),
        15,
    ),
    Group(
        "B",
        "Known as a person",
        _said(
            (1, "She knew I take my tea before my tablets"),
            (1, "New faces every week – I start from zero"),
            (1, "He asks, he doesn’t assume"),
            (4, "My son explains everything again and again"),
            (3, "A one-page ‘about me’ helped us a lot"),
            (1, "Say hello to me first, then read the folder"),
            (5, "Volunteers know the person, not the file"),
        ),
        9,
    ),
    Group(
        "C",
        "Notebook and app",
        _said(
            (2, "The paper notebook is quicker than the app"),
            (2, "The app logs me out in the lift"),
            (3, "Three places to write the same thing"),
            (1, "I can’t read what is written about me"),
            (2, "Handwriting nobody can read"),
            (4, "Relatives never see the notebook"),
        ),
        6,
    ),
    Group(
        "D",
        "Nights and weekends",
        _said(
            (2, "Weekend staff have no one to call"),
            (3, "Night to morning is where things get lost"),
            (1, "On Sundays I wait, not knowing who comes"),
            (2, "Stand-ins get keys but no story"),
            (3, "The on-call number changed and no one knew"),
            (4, "Holidays: nobody owns the plan"),
        ),
        13,
    ),
    Group(
        "E",
        "Who decides",
        _said(
            (1, "I want to be in the room when you talk about me"),
            (2, "Managers plan shifts without asking us"),
            (2, "We may not change the time ourselves"),
            (1, "Ask once, then trust the answer"),
            (2, "A good manager picks up the phone"),
        ),
        8,
    ),
    Group(
        "F",
        "Learning together",
        _said(
            (2, "Language – sometimes I look for words"),
            (2, "The training day was good, do it again"),
            (5, "Thank each other more"),
        ),
        3,
    ),
)

HANDOVER = Summary(
    title="What makes a good handover?",
    group_name="Personal assistance learning group",
    number=4,
    purpose="We met to hear what a handover is like from every side, and to choose something "
    "small we can try before we meet again. Thank you for your stories.",
    date="2026-11-26",
    start="13:00",
    end="15:00",
    place="Library hall",
    people=18,
    note_count=40,
    legend=tuple(VoiceKey(number, name) for number, name in enumerate(VOICES, 1)),
    groups=GROUPS,
    ungrouped=_said(
        (2, "Bus times don’t match the shift"),
        (4, "Key box code is on a sticker"),
        (1, "Music helps in the morning"),
        (1, "Who feeds the cat?"),
        (3, "Parking"),
    ),
    decisions=(
        Decided("Try ten paid minutes of overlap on Team East, 1 December – 31 January.", ("A",)),
        Decided("One on-call number for nights and weekends, on every fridge.", ("D",)),
    ),
    actions=(
        ToDo("Put the ten minutes in the December rota", "Per Holm", due="2026-11-30"),
        ToDo("Print the on-call card and hand it out", "Sara Wik", due="2026-12-04"),
        ToDo(
            "Ask three families to test the one-page ‘about me’",
            "Anna K.",
            "Marta B.",
            "2026-12-10",
        ),
        ToDo("Invite night staff to session 5", "Sara Wik", due="2026-12-10"),
    ),
    next_meeting=NextMeeting(
        "2026-12-10",
        "13:00",
        "15:00",
        "Library hall",
        "We start with these four actions. Bring someone who works nights.",
    ),
    dots=54,
    dots_per_person=3,
    contact="Iman Haddad: 0555 010 20",
    correct_by="2026-12-03",
)


def with_options(summary: Summary = HANDOVER, **options: object) -> Summary:
    """The summary with some choices made differently."""
    return replace(summary, options=replace(summary.options, **options))  # type: ignore[arg-type]


def of_notes(*texts: str, **fields: object) -> Summary:
    """A session with these notes in one group."""
    group = Group("A", "Group", tuple(Said(text) for text in texts))
    given: dict[str, object] = {"title": "Notes", "note_count": len(texts), "groups": (group,)}
    return Summary(**{**given, **fields})  # type: ignore[arg-type]


def big(notes: int, groups: int, **options: object) -> Summary:
    """A session with many notes, evenly over its groups."""
    texts = [note.text for note in HANDOVER.said()]
    each = notes // groups
    made = tuple(
        Group(
            letter_of(number),
            f"Group number {number + 1} with a name of its own",
            tuple(
                Said(f"{texts[(number + n) % len(texts)]} ({number * each + n})", n % 5 + 1)
                for n in range(each)
            ),
            number,
        )
        for number in range(groups)
    )
    return replace(
        HANDOVER,
        groups=made,
        ungrouped=(),
        note_count=notes,
        options=PaperOptions(**options),  # type: ignore[arg-type]
    )


def letter_of(number: int) -> str:
    """A to Z, then AA, AB and so on."""
    first, second = divmod(number, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)
