# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The records of the session of the mockups, with what only its facilitator may read."""

from __future__ import annotations

from facilitator.domain.records import (
    Action,
    Cluster,
    Condition,
    Evidence,
    Note,
    Offer,
    Participant,
    Pulse,
    Session,
    Stage,
    Story,
    Voice,
)
from facilitator.domain.summary import FullRecord, Grid

OF_ROOM = "She knew how I take my tea."
HELD_BACK = "The landlord’s son shouts"
UNNAMED = "Ines Moreira"

RECORDED = FullRecord(
    Session(
        "s",
        title="What makes a good handover?",
        date="2026-11-26",
        start="13:00",
        end="15:00",
        place="Library hall",
        facilitator="Iman Haddad",
        ground_rules=("Everybody may pass", "No names"),
        retention="2027-02-26",
        dots_per_person=3,
        paid=8,
        paid_lived=5,
        planned_hours=36,
        real_hours=40.5,
    ),
    people=(
        Participant("p1", "s", "Per Holm", "PH", ("support_worker",), voice_id="v1", inside=True),
        Participant("p2", "s", "", "", ("service_user",), 8, "v2", True),
        Participant("p3", "s", "", "KL"),
    ),
    voices=(Voice("v1", "s", 1, "Assistants", "support_worker"), Voice("v2", "s", 2, "Users")),
    stages=(
        Stage(
            "t1",
            "s",
            1,
            "Share",
            "What was a good handover like?",
            "Що було добре?",
            "capture",
            25,
            started_at="2026-11-26T12:10:00.000+00:00",
            ended_at="2026-11-26T12:38:00.000+00:00",
            planned_minutes=20,
        ),
        Stage("t2", "s", 2, "Write", "What stays with you?", mode="silent_write", hidden=True),
    ),
    conditions=(
        Condition("c1", "s", "space", "Chairs in a circle", met=True),
        Condition("c2", "s", "recognition", "Travel is paid"),
    ),
    groups=(
        Cluster("A", "s", "A", "Time to talk", mark="agree", shareable=True, short="Time"),
        Cluster("B", "s", "B"),
    ),
    notes=(
        Note(
            "n1",
            "s",
            "Ten minutes overlap makes the whole evening calm",
            1,
            "t1",
            "v1",
            "p1",
            "A",
            "B",
            heard=2,
            starred=True,
            note_kind="idea",
            role="service_user",
            written_at="2026-11-26T12:15:00.000+00:00",
            fate="taken_up",
            on_paper="stay",
        ),
        Note(
            "n2",
            "s",
            HELD_BACK,
            2,
            "t1",
            cluster_id="A",
            builds_on_id="n1",
            same_as_id="n1",
            fate="not_used",
            fate_reason="It is the landlord’s",
            on_paper="reword",
            paper_text="Somebody shouts",
            origin="between",
        ),
        Note("n3", "s", "Nobody asks", 3, "t2", parked=True, on_paper="out", level="team"),
        Note("n4", "s", "No stage at all", 4, function="mirror"),
    ),
    dots={"A": 5, "n1": 2},
    grids=(
        Grid("Start small", quarters=((("A", "Time to talk"),), (("", "Nobody asks"),), (), ())),
    ),
    actions=(
        Action("a1", "s", "Ten paid minutes", "Per Holm", "Sara Wik", "2027-01-31", "Talk", "Calm"),
        Action(
            "a2",
            "s",
            "Coffee at two",
            type="experiment",
            status="done",
            learned="It helps",
            cluster_id="A",
            starts="2026-12-01",
            outcome="keep",
        ),
        Action("a3", "s", "A shelf", "Anna", type="initiative"),
    ),
    stories=(
        Story(
            "x1", "s", "She had tea ready.", OF_ROOM, "personal", "mirror", "room", False, ("B",)
        ),
        Story(
            "x2", "s", "", "One team rang at night.", "team", consent="inside", story_ids=("x1",)
        ),
        Story("x3", "s", "Told, not read back yet", "", "", "", "public"),
    ),
    evidence=(
        Evidence("e1", "s", "lived", "I waited in the hall", "A neighbour"),
        Evidence("e2", "s", "lived", "I sat in my coat", "Told to us", permission=True),
        Evidence("e3", "s", "data", "41 of 52 plans are old", "Own count"),
    ),
    offers=(
        Offer("o1", "s", "offer", "A quiet room", UNNAMED),
        Offer("o2", "s", "thanks", "For the coffee", "Marta B.", named=True),
        Offer("o3", "s", "thanks", "For coming"),
    ),
    pulse=(Pulse("q1", "s", "trust", (0, 1, 1, 0)),),
    own_learning=1,
)
