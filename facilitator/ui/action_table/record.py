# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What else a session keeps: one key each, from anywhere, also while a note is typed."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _made(
    name: str,
    text: str,
    key: str,
    *,
    icon: str,
    mac: tuple[str, ...] = (),
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(
        f"record.{name}",
        text,
        (key,),
        "record",
        "session",
        icon=icon,
        mac=mac,
        line_above=line_above,
    )


# On a Mac ⌘⇧Q logs out, whatever a program says.
RECORD = (
    _made("outcomes", mark("Decision or action"), "Ctrl+Shift+A", icon="flag"),
    _made(
        "ask",
        mark("Question to the organisation"),
        "Ctrl+Shift+Q",
        icon="circle-help",
        mac=("Meta+Shift+Q",),
    ),
    _made("goal", mark("Goal"), "Ctrl+Shift+G", icon="target"),
    _made("story", mark("Story"), "Ctrl+Shift+S", icon="message-square-quote", line_above=True),
    _made("dilemma", mark("Dilemma"), "Ctrl+Shift+D", icon="scale"),
    _made("evidence", mark("What we build on"), "Ctrl+Shift+K", icon="layers"),
    _made("term", mark("Difficult word"), "Ctrl+Shift+W", icon="book-open"),
    _made("missing_voice", mark("Missing voice"), "Ctrl+Shift+M", icon="user-plus"),
    _made("offer", mark("Offer or thanks"), "Ctrl+Shift+O", icon="hand-heart"),
    _made("host_note", mark("My own log"), "Ctrl+Shift+H", icon="notebook-pen", line_above=True),
)
