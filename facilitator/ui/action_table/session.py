# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The program, the session as a whole, and undo: what holds nearly everywhere."""

from __future__ import annotations

import sys

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark

_QUIT = ("Ctrl+Q",) if sys.platform != "win32" else ("Alt+F4",)


def _made(
    name: str,
    text: str,
    *keys: str,
    icon: str = "",
    context: str = "everywhere",
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(name, text, keys, "session", context, icon=icon, line_above=line_above)


def _session() -> tuple[ActionSpec, ...]:
    made = _made
    return (
        made("session.new", mark("New session"), "Ctrl+N", icon="plus"),
        made("library.sample", mark("Try a sample with 40 notes"), icon="play"),
        made("library.add_templates", mark("Add templates from a file…"), icon="folder-open"),
        made("library.open_backup", mark("Open a library file…"), "Ctrl+O", icon="archive"),
        made("library.back_up", mark("Save a backup…"), icon="hard-drive"),
        made("library.restore_point", mark("Make a restore point"), "Ctrl+S", icon="history"),
        made(
            "summary.print",
            mark("Print…"),
            "Ctrl+P",
            icon="printer",
            context="session",
            line_above=True,
        ),
        made(
            "summary.save_pdf",
            mark("Save PDF…"),
            "Ctrl+Shift+E",
            icon="file-down",
            context="session",
        ),
    )


def _closing() -> tuple[ActionSpec, ...]:
    """Closing, and what has no way back and therefore asks first."""
    made = _made
    return (
        made(
            "session.close",
            mark("Close session"),
            "Ctrl+W",
            icon="arrow-left",
            context="session",
            line_above=True,
        ),
        made(
            "session.empty_bin",
            mark("Empty the bin of this session…"),
            icon="trash-2",
            context="session",
        ),
        made(
            "session.remove_names", mark("Remove names for ever…"), icon="user", context="session"
        ),
        made(
            "library.empty_bin",
            mark("Empty the bin…"),
            icon="trash-2",
            context="library",
            line_above=True,
        ),
    )


def _leaving() -> tuple[ActionSpec, ...]:
    made = _made
    return (
        made("app.settings", mark("Settings"), "Ctrl+,", icon="settings", line_above=True),
        made("app.quit", mark("Quit"), *_QUIT, icon="log-out"),
    )


def _library() -> tuple[ActionSpec, ...]:
    def made(
        name: str, text: str, key: str, *, icon: str = "", line_above: bool = False
    ) -> ActionSpec:
        here = ("session", "library")
        return ActionSpec(name, text, (key,), *here, icon, kind="key", line_above=line_above)

    return (
        made("library.open", mark("Open the session"), "Return", line_above=True),
        made("library.start", mark("Start the session"), "Ctrl+Return", icon="play"),
        made("library.action_done", mark("Action done"), "Space", icon="check"),
        made("library.rename", mark("Rename"), "F2", icon="pencil-line"),
        made("library.bin", mark("To the bin"), "Del", icon="trash-2"),
    )


def _edit() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, *keys: str, icon: str = "") -> ActionSpec:
        return ActionSpec(name, text, keys, "edit", icon=icon)

    def on_board(name: str, text: str, key: str, *, icon: str = "") -> ActionSpec:
        return ActionSpec(name, text, (key,), "edit", "board", icon=icon, kind="key")

    return (
        made("edit.undo", mark("Undo"), "Ctrl+Z", icon="undo-2"),
        made("edit.redo", mark("Redo"), "Ctrl+Y", "Ctrl+Shift+Z", icon="redo-2"),
        on_board("edit.cut", mark("Cut"), "Ctrl+X"),
        on_board("edit.copy", mark("Copy"), "Ctrl+C", icon="copy"),
        on_board("edit.paste", mark("Paste, one note a line"), "Ctrl+V", icon="clipboard-paste"),
        made("app.find", mark("Find"), "Ctrl+F", icon="search"),
        made("app.palette", mark("Find or do anything"), "Ctrl+K", icon="command"),
    )


def _help() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, *keys: str, icon: str = "") -> ActionSpec:
        return ActionSpec(name, text, keys, "help", icon=icon)

    return (
        made("app.keys", mark("Keys for this screen"), "F1", icon="keyboard"),
        made("app.menu", mark("Open the menu"), "F10", icon="menu"),
        made("app.log", mark("Show the log folder"), icon="folder-open"),
        made("app.about", mark("About Facilitator"), icon="info"),
    )


SESSION = _session()
LEAVING = (*_closing(), *_leaving())
LIBRARY = _library()
EDIT = _edit()
HELP = _help()
