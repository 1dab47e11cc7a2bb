# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is seen and how: views, board, panels, text size, light and dark."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


def _made(
    name: str,
    text: str,
    *keys: str,
    icon: str = "",
    context: str = "everywhere",
    mac: tuple[str, ...] = (),
    checkable: bool = False,
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(
        name,
        text,
        keys,
        "view",
        context,
        icon=icon,
        mac=mac,
        checkable=checkable,
        line_above=line_above,
    )


def _views() -> tuple[ActionSpec, ...]:
    return (
        _made("view.plan", mark("Plan"), context="session", icon="list-checks"),
        _made("view.run", mark("Run"), context="session", icon="play"),
        _made("view.summary", mark("Summary"), context="session", icon="file-text"),
        _made("view.next", mark("Next view"), "Ctrl+Tab", mac=("Meta+Tab",), context="session"),
        _made(
            "view.previous",
            mark("Previous view"),
            "Ctrl+Shift+Tab",
            mac=("Meta+Shift+Tab",),
            context="session",
        ),
    )


def _board() -> tuple[ActionSpec, ...]:
    return (
        _made(
            "board.as_groups", mark("Show as groups"), context="run", icon="boxes", line_above=True
        ),
        _made("board.list", mark("Show as a list"), "Ctrl+Shift+L", context="run", icon="list"),
        _made(
            "zoom.in",
            mark("Zoom in"),
            "Ctrl++",
            "Ctrl+=",
            context="session",
            icon="zoom-in",
            line_above=True,
        ),
        _made("zoom.out", mark("Zoom out"), "Ctrl+-", context="session", icon="zoom-out"),
        _made("zoom.normal", mark("Zoom to 100 %"), "Ctrl+0", context="run"),
        _made("zoom.fit", mark("Fit to the window"), "Ctrl+9", context="session", icon="maximize"),
    )


def _window() -> tuple[ActionSpec, ...]:
    return (
        _made(
            "view.rail",
            mark("Left side on or off"),
            "Ctrl+Shift+R",
            icon="panel-left",
            context="run",
            line_above=True,
        ),
        _made(
            "view.panel", mark("Right side on or off"), "Ctrl+R", icon="panel-right", context="run"
        ),
        _made("region.next", mark("Next part of the window"), "F6"),
        _made("region.previous", mark("Previous part of the window"), "Shift+F6"),
        _made("text.larger", mark("Larger text size"), icon="a-large-small", line_above=True),
        _made("text.smaller", mark("Smaller text size")),
        _made("text.normal", mark("Text size 100 %")),
        _made(
            "theme.auto", mark("Light or dark as this computer"), icon="contrast", line_above=True
        ),
        _made("theme.light", mark("Light"), icon="sun"),
        _made("theme.dark", mark("Dark"), icon="moon"),
        _made(
            "app.full_screen",
            mark("Full screen"),
            "F11",
            mac=("Meta+Ctrl+F",),
            icon="maximize-2",
            line_above=True,
        ),
    )


VIEW = (*_views(), *_board(), *_window())
