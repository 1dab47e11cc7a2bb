# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the room sees: one window of its own, chosen from here and never by itself."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _made(
    name: str,
    text: str,
    *keys: str,
    icon: str = "",
    mac: tuple[str, ...] = (),
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(
        f"projector.{name}",
        text,
        keys,
        "projector",
        "session",
        icon=icon,
        mac=mac,
        line_above=line_above,
    )


PROJECTOR = (
    _made(
        "start",
        mark("Start or stop the projector"),
        "F5",
        icon="monitor-up",
        mac=("F5", "Alt+Ctrl+P"),
    ),
    _made("choose", mark("Choose what the room sees…"), "Ctrl+E", icon="monitor"),
    _made("blank", mark("Blank, or show again"), "Ctrl+B", icon="monitor-off"),
    _made("freeze", mark("Freeze, or let it go on"), "Ctrl+Shift+B", icon="pin"),
    _made("next_page", mark("Next page for the room"), "Ctrl+Shift+PgDown", line_above=True),
    _made("previous_page", mark("Previous page for the room"), "Ctrl+Shift+PgUp"),
    _made("prompt", mark("Show the prompt"), icon="message-square-text", line_above=True),
    _made("board", mark("Show the board on the projector"), icon="eye"),
    _made("votes", mark("Show what was counted"), icon="circle-dot"),
    _made("actions", mark("Show decisions and actions"), icon="flag"),
    _made("rules", mark("Show the ground rules"), icon="handshake"),
    _made("dark", mark("Projector light or dark"), icon="contrast", line_above=True),
)
