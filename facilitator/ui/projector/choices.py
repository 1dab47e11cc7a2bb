# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be shown to the room now, under which number, and why not where it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.hiding import votes_are_open
from facilitator.domain.projection import has_content
from facilitator.domain.records import Stage
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from facilitator.domain.projection import Content
    from facilitator.domain.state import State

_WORDS: dict[Content, tuple[str, str]] = {
    "prompt": ("message-square-text", mark("Prompt")),
    "board": ("sticky-notes", mark("Notes as said")),
    "groups": ("boxes", mark("Groups")),
    "votes": ("circle-dot", mark("Votes")),
    "line": ("scale", mark("Line")),
    "grid": ("layout-grid", mark("Grid")),
    "actions": ("flag", mark("Decisions and actions")),
    "rules": ("handshake", mark("Ground rules")),
    "break": ("coffee", mark("Break")),
}
_MISSING: dict[Content, str] = {
    "board": mark("No notes yet"),
    "groups": mark("No groups yet"),
    "votes": mark("No dots yet"),
    "line": mark("No statements yet"),
    "actions": mark("No decisions or actions yet"),
    "rules": mark("No ground rules yet"),
}
_COUNTED: dict[str, Content] = {"scale": "line", "grid": "grid"}


@dataclass(frozen=True, slots=True)
class Choice:
    """`why_not` is empty where it can be shown."""

    key: int
    content: Content
    icon: str
    words: str
    why_not: str = ""


def choices(state: State, session_id: str, *, grouped: bool) -> tuple[Choice, ...]:
    """The contents under the keys 1 to 5. `grouped`: how the facilitator's board lies."""
    contents: tuple[Content, ...] = (
        "prompt",
        "groups" if grouped else "board",
        counted_content(state, session_id),
        "actions",
        "rules",
    )
    return tuple(
        _choice(state, session_id, content, key) for key, content in enumerate(contents, start=1)
    )


def counted_content(state: State, session_id: str) -> Content:
    """What is counted in the stage that runs: dots, places on a line or in a grid."""
    stage = state.all(Stage).get(state.sessions[session_id].stage_id or "")
    return _COUNTED.get(stage.mode, "votes") if stage else "votes"


def _choice(state: State, session_id: str, content: Content, key: int) -> Choice:
    icon, words = _WORDS[content]
    why = ""
    if not has_content(state, session_id, content):
        why = tr(_MISSING[content]) if content in _MISSING else ""
        if content == "votes" and state.dots_of(session_id):
            open_ = votes_are_open(state.sessions[session_id])
            why = tr("When the vote is closed") if open_ else why
    return Choice(key, content, icon, tr(words), why)
