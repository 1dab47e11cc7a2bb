# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""How a stage is done: the 17 modes of the templates, and the eight families of the plan."""

from __future__ import annotations

TALK, STORY, SILENT, CAPTURE = "talk", "story", "silent", "capture"
GROUP, VOTE, DECIDE, BREAK = "group", "vote", "decide", "break"
FAMILIES = (TALK, STORY, SILENT, CAPTURE, GROUP, VOTE, DECIDE, BREAK)

FAMILY = {
    "plenary": TALK,
    "pairs": TALK,
    "fours": TALK,
    "tables": TALK,
    "review": TALK,
    "checkout": TALK,
    "round": STORY,
    "silent_write": SILENT,
    "capture": CAPTURE,
    "cluster": GROUP,
    "name_clusters": GROUP,
    "vote": VOTE,
    "scale": VOTE,
    "grid": VOTE,
    "decide": DECIDE,
    "actions": DECIDE,
    "break": BREAK,
}
#: What somebody most often means who says no more than the family.
USUAL = {
    TALK: "plenary",
    STORY: "round",
    SILENT: "silent_write",
    CAPTURE: "capture",
    GROUP: "cluster",
    VOTE: "vote",
    DECIDE: "decide",
    BREAK: "break",
}


def of_family(name: str) -> tuple[str, ...]:
    """The modes of a family, in their order."""
    return tuple(mode for mode, of in FAMILY.items() if of == name)


def family(mode: str) -> str:
    """The family of a mode; a mode we do not know is a talk."""
    return FAMILY.get(mode, TALK)
