# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of the session of the mockups: for the papers that are printed before a session."""

from __future__ import annotations

from facilitator.domain.summary import Check, Planned, PlannedStage, ToDo
from tests.export.handover import VOICES

TIP = "Coffee first. Bengt needs the chair by the door."

PLANNED = Planned(
    stages=(
        PlannedStage(
            "Welcome",
            10,
            "13:00",
            "plenary",
            "What brings you here today?",
            "Що привело вас сюди сьогодні?",
        ),
        PlannedStage(
            "Since last time",
            7,
            "13:10",
            "review",
            "What did you try since last time?",
            "Що ви спробували відтоді?",
            optional=True,
        ),
        PlannedStage(
            "A moment",
            10,
            "13:17",
            "silent_write",
            "Think of a handover that went well, and one that did not. What made the difference?",
            "ما الذي جعل الفرق؟",
        ),
        PlannedStage("Break", 15, "13:27", "break", "Back at 13:42."),
        PlannedStage("What matters", 8, "13:42", "vote", "Where do you put your dots?"),
    ),
    ends="13:50",
    second_language="uk",
    materials=("sticky_large", "dots", "A loud bell"),
    rules=(
        "One person speaks at a time. We listen to the end.",
        "Speak from your own experience. Say “I”, not “they”.",
        "No names of clients, colleagues or relatives on the notes.",
        "What we learn may leave the room. Who said it stays here.",
        "If someone may be in danger, we must act. If we can, we tell you first.",
        "You may always pass.",
        "We may challenge ideas, never people.",
    ),
    roles=("service_user", "support_worker", "Volunteers"),
    voices=tuple(enumerate(VOICES, 1)),
    conditions=(
        Check("Chairs in a circle, no table at the front", "space", met=True),
        Check("Managers know they are guests today", "permission"),
        Check("Travel and time are paid", "recognition"),
    ),
)

OWN = (
    ToDo("Say no to a fourth shift", "Sara Wik", "Per Holm", "2026-12-20", "Ask", type="learning"),
    ToDo("Take the medicine course", "Anna K.", type="learning"),
    ToDo("Learn to draw", type="learning"),
)
