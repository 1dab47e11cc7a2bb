# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of the mockups with everything in it that a session can have: for every paper."""

from __future__ import annotations

from dataclasses import replace

from facilitator.domain.summary import (
    Aim,
    Asked,
    BuiltOn,
    Decided,
    Earlier,
    Fate,
    Given,
    Grid,
    HardChoice,
    Idea,
    Missing,
    NextMeeting,
    Outward,
    Pulsed,
    ToDo,
    Told,
    Weighed,
    Word,
)
from tests.export.handover import GROUPS, HANDOVER
from tests.export.planned import PLANNED
from tests.export.recorded import RECORDED

EVERYTHING = replace(
    HANDOVER,
    roles=(("service_user", 8), ("support_worker", 6), ("front_line_manager", 3), ("Hosts", 2)),
    groups=(
        replace(GROUPS[0], mark="agree", shareable=True),
        replace(
            GROUPS[1],
            mark="worth",
            notes=(
                replace(GROUPS[1].notes[0], also="D"),
                replace(GROUPS[1].notes[1], between=True),
                *GROUPS[1].notes[2:],
            ),
        ),
        *GROUPS[2:],
    ),
    decisions=(
        *HANDOVER.decisions,
        Decided("Ask before we open the folder", ("B",), "All hands up", "Those who get support"),
        Decided("Writing the same thing in three places", ("C",), type="stop"),
    ),
    actions=(
        *HANDOVER.actions,
        ToDo(
            "Ten paid minutes of overlap",
            "Per Holm",
            "Sara Wik",
            "2027-01-31",
            "Talk to the night team",
            "Nobody takes their coat on while talking",
            "experiment",
            "2026-12-01",
            "Coffee helps",
            "keep",
        ),
        ToDo("A shelf for ‘about me’ pages", "Anna K.", type="initiative"),
        ToDo("Find somebody for the key boxes"),
    ),
    asks=(
        Asked("Can overlap be paid?", "Head of care", "2026-12-08"),
        Asked("Who owns holidays?", "Planning", "", "answered", "Planning does.", "2026-12-01"),
        Asked("May we choose the app?", "IT", status="closed"),
    ),
    thanked=(Given("For the coffee", "Marta B."), Given("For a story that was hard to tell")),
    closing="Until then, be gentle.",
    thanks="Thank you for coming in your own time.",
    confidentiality="What we learn may leave the room. If someone may be in danger we must act.",
    earlier=(
        Earlier("Ride along on an evening", "Sara Wik", "done", "Nine o’clock is rush hour."),
        Earlier("Record a voice", "Per Holm", "stuck", "She wanted to, but was tired.", "change"),
    ),
    earlier_asks=(Asked("Is there money?", "Finance", "2026-11-20"),),
    fates=(
        Fate("taken_up", (Idea("Five quiet minutes before the door"),)),
        Fate("not_used", (Idea("Parking", "It is the landlord’s."),)),
    ),
    statements=(
        Weighed(
            "A handover without a laptop is a better one.",
            (),
            (10, 3, 5),
            "Agree: you look at each other. Disagree: then I write at night.",
        ),
        Weighed("We may bend a rule.", ("not yet", "a little", "fully"), (2, 9, 7), "", "Regel"),
    ),
    goals=(
        Aim(
            "mistakes with medicine",
            "reduce",
            "12",
            "6",
            "a month",
            "2027-03-01",
            "the list of incidents",
            "Per Holm",
            (("2026-12-01", "10"), ("", "9 or so")),
        ),
        Aim("people who say good morning", "raise", target="all", due="2027-02-01"),
    ),
    grids=(
        Grid(
            "Start small",
            ("now", "later"),
            ("helps much", "helps a little"),
            ((("A", "Time to talk"), ("", "Parking")), (("D", "Nights and weekends"),), (), ()),
        ),
        Grid("", quarters=((), (("B", "Known as a person"),), (), ())),
    ),
    dilemmas=(
        HardChoice(
            "Knock, or let him sleep?",
            "Knock",
            "Let him sleep",
            "His morning",
            "His medicine",
            "Him, and whoever comes next",
            "To decide oneself",
        ),
        HardChoice("Tell the family?", loss_one="Trust"),
    ),
    stories=(
        Told("She knew how I take my tea.", "personal", "mirror", "room", ("B",), 1, (2,)),
        Told("One team rang another at night.", "team", "strength", "inside", ("D",), 2, (1,)),
        Told("We once closed a form for good.", "organisation", "inspiration", "public", (), 3),
        Told("Overlap isn’t paid, so it doesn’t happen", "", "mirror", letters=("A",)),
    ),
    evidence=(
        BuiltOn("I sat in my coat from nine till four.", "Told with permission"),
        BuiltOn("41 of 52 plans are older than half a year", "Own count, 2026", "data"),
    ),
    evidence_held_back=1,
    words=(Word("rota", "Who works when"), Word("incident", "Something that went wrong")),
    missing=(
        Missing("Night staff", "They meet people last", "Sara Wik", "2026-12-10", "They come."),
        Missing("Landlord"),
    ),
    offers=(Given("I can show the app", "Anna K."), Given("A quiet room on Fridays")),
    pulse=(Pulsed("ownership", (0, 1, 5, 9)), Pulsed("trust", (1, 3, 8, 3))),
    course="We want days that belong to the person.",
    ahead=(NextMeeting("2027-01-14", "13:00", place="Library hall", note="Session 6"),),
    stages_ahead=("Look back",),
    plan=PLANNED,
    has_own=True,
    outward=Outward(
        (("service_user", 8), ("support_worker", 6)),
        others=4,
        lived=8,
        lived_paid=5,
        arrangements=(("paid", 8), ("in_work_time", 7)),
        otherwise=3,
        planned_hours=36,
        real_hours=40.5,
    ),
    easy=("18 people talked about handovers.", "They want ten quiet minutes. Every day."),
    full=RECORDED,
)
