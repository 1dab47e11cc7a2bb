# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Every action of the program, once: its words, its keys, its menu, and where it holds.

No key needs AltGr or a dead key on a Dutch, Swedish, Estonian or British keyboard. `Ctrl` is ⌘ on
a Mac and `Meta` is its Control key; Qt sees to that.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Literal

from facilitator.ui.texts import mark

Kind = Literal["shortcut", "key", "typed"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`kind` says who listens to the keys.

    "shortcut": the window, wherever the focus is. "key": the surface that has the focus (the
    board, a list), through `Actions.press`. "typed": a text input; only listed on the key sheet.
    """

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    section: str = ""
    context: str = "everywhere"
    icon: str = ""
    palette: bool = True
    kind: Kind = "shortcut"
    checkable: bool = False
    mac: tuple[str, ...] = ()
    line_above: bool = False

    def keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        return self.mac if self.mac and sys.platform == "darwin" else self.shortcuts


#: Menus and parts of the key sheet, in this order.
SECTIONS = {
    "session": mark("Session"),
    "edit": mark("Edit"),
    "note": mark("Notes"),
    "group": mark("Groups"),
    "capture": mark("Typing notes"),
    "stage": mark("Stage"),
    "view": mark("View"),
    "help": mark("Help"),
}

#: Contexts that can be on the screen together with "everywhere"; one row is one screen.
SCREENS = (
    ("library",),
    ("session", "plan"),
    ("session", "run", "capture", "board"),
    ("session", "summary"),
)

_QUIT = ("Ctrl+Q",) if sys.platform != "win32" else ("Alt+F4",)


def _session() -> tuple[ActionSpec, ...]:
    def made(
        name: str,
        text: str,
        *keys: str,
        icon: str = "",
        context: str = "everywhere",
        line_above: bool = False,
    ) -> ActionSpec:
        return ActionSpec(name, text, keys, "session", context, icon=icon, line_above=line_above)

    return (
        made("session.new", mark("New session"), "Ctrl+N", icon="plus"),
        made("library.sample", mark("Try a sample with 40 notes"), icon="play"),
        made("library.import", mark("Import notes from a file…"), icon="file-up"),
        made("library.open_backup", mark("Open a backup…"), "Ctrl+O", icon="archive"),
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
        made(
            "session.close",
            mark("Close session"),
            "Ctrl+W",
            icon="arrow-left",
            context="session",
            line_above=True,
        ),
        made("app.settings", mark("Settings"), "Ctrl+,", icon="settings", line_above=True),
        made("app.quit", mark("Quit"), *_QUIT, icon="log-out"),
    )


def _library() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, key: str, *, icon: str = "") -> ActionSpec:
        return ActionSpec(name, text, (key,), "session", "library", icon=icon, kind="key")

    return (
        made("library.open", mark("Open the session"), "Return"),
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


def _board(
    name: str,
    text: str,
    *keys: str,
    icon: str = "",
    section: str = "note",
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(
        name, text, keys, section, "board", icon=icon, kind="key", line_above=line_above
    )


_VOICES = tuple(
    _board(f"note.voice_{number}", text, str(number), line_above=number == 1)
    for number, text in enumerate(
        (
            mark("Voice 1"),
            mark("Voice 2"),
            mark("Voice 3"),
            mark("Voice 4"),
            mark("Voice 5"),
            mark("Voice 6"),
        ),
        start=1,
    )
)


def _notes() -> tuple[ActionSpec, ...]:
    return (
        _board("note.new", mark("New note here"), "N", icon="plus"),
        _board("note.edit", mark("Edit the text"), "Return", icon="pencil-line"),
        _board("note.duplicate", mark("Duplicate"), "Ctrl+D"),
        _board("note.to_tray", mark("Back to the tray"), "U"),
        _board("note.bin", mark("Note to the bin"), "Del", icon="trash-2"),
        *_VOICES,
        _board("note.heard_more", mark("Heard again"), "H", line_above=True),
        _board("note.heard_less", mark("Heard once less"), "Shift+H"),
        _board("note.link", mark("Link: same meaning"), "L", icon="link"),
        _board("note.quote", mark("Star as a quote"), "S", icon="star"),
        _board("note.pin", mark("Pin in its place"), "P", icon="pin"),
        _board("note.select", mark("Select or not"), "Space", line_above=True),
        _board("note.select_all", mark("Select all in the group, again: all"), "Ctrl+A"),
        ActionSpec(
            "board.arrows",
            mark("Nearest note that way"),
            ("↑ ↓ ← →",),
            "note",
            "board",
            kind="typed",
            palette=False,
        ),
        ActionSpec(
            "board.extend",
            mark("Extend the selection"),
            ("Shift+↑ ↓ ← →",),
            "note",
            "board",
            kind="typed",
            palette=False,
        ),
        ActionSpec(
            "board.nudge",
            mark("Move 8 px"),
            ("Alt+↑ ↓ ← →",),
            "note",
            "board",
            kind="typed",
            palette=False,
        ),
    )


def _groups() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, *keys: str, icon: str = "") -> ActionSpec:
        return _board(name, text, *keys, icon=icon, section="group")

    return (
        made("note.group", mark("Group the selection"), "G", icon="group"),
        made("note.move", mark("Move to group…"), "M", icon="move-right"),
        made("group.rename", mark("Rename the group"), "F2", icon="pencil-line"),
        made("group.dissolve", mark("Take the group apart"), icon="ungroup"),
        made("group.next", mark("Next group"), "PgDown"),
        made("group.previous", mark("Previous group"), "PgUp"),
        made("group.first_note", mark("First note of the group"), "Home"),
        made("group.last_note", mark("Last note of the group"), "End"),
        made("group.tidy", mark("Tidy the group"), "R"),
        made("board.tidy", mark("Tidy the board"), "Shift+R", icon="layout-grid"),
    )


def _capture() -> tuple[ActionSpec, ...]:
    def typed(name: str, text: str, key: str) -> ActionSpec:
        return ActionSpec(name, text, (key,), "capture", "capture", kind="typed", palette=False)

    def made(name: str, text: str, key: str) -> ActionSpec:
        return ActionSpec(name, text, (key,), "capture", "capture")

    next_voice = (
        mark("Voice 1 for the next note"),
        mark("Voice 2 for the next note"),
        mark("Voice 3 for the next note"),
        mark("Voice 4 for the next note"),
        mark("Voice 5 for the next note"),
        mark("Voice 6 for the next note"),
    )
    return (
        made("capture.focus", mark("Go to the line for new notes"), "Ctrl+L"),
        typed("capture.add", mark("Add the note"), "Return"),
        typed("capture.new_line", mark("New line"), "Shift+Return"),
        typed("capture.complete", mark("Take the completion"), "Tab"),
        typed("capture.choose", mark("Choose a completion"), "↑ ↓"),
        typed("capture.edit_last", mark("In an empty line: edit the last note"), "↑"),
        typed("capture.clear", mark("Clear the line, then go to the board"), "Esc"),
        *(
            made(f"capture.voice_{number}", text, f"Ctrl+{number}")
            for number, text in enumerate(next_voice, start=1)
        ),
        made("capture.group", mark("Say the group of the note"), "Ctrl+G"),
        made("capture.person", mark("Say who said it"), "Ctrl+I"),
    )


def _stage() -> tuple[ActionSpec, ...]:
    def made(
        name: str, text: str, key: str, *, mac: str, icon: str = "", context: str = "session"
    ) -> ActionSpec:
        return ActionSpec(name, text, (key,), "stage", context, icon=icon, mac=(key, mac))

    return (
        made("timer.pause", mark("Pause or go on"), "F9", mac="Meta+Ctrl+P", icon="pause"),
        made("timer.more", mark("One minute more"), "F7", mac="Meta+Ctrl+Up"),
        made("timer.less", mark("One minute less"), "Shift+F7", mac="Meta+Ctrl+Down"),
        made("stage.next", mark("Next stage"), "F8", mac="Meta+Ctrl+Right", icon="skip-forward"),
        made(
            "stage.previous",
            mark("Previous stage"),
            "Shift+F8",
            mac="Meta+Ctrl+Left",
            icon="skip-back",
        ),
    )


def _view() -> tuple[ActionSpec, ...]:
    def made(
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

    return (
        made("view.plan", mark("Plan"), context="session", icon="list-checks"),
        made("view.run", mark("Run"), context="session", icon="play"),
        made("view.summary", mark("Summary"), context="session", icon="file-text"),
        made("view.next", mark("Next view"), "Ctrl+Tab", mac=("Meta+Tab",), context="session"),
        made(
            "view.previous",
            mark("Previous view"),
            "Ctrl+Shift+Tab",
            mac=("Meta+Shift+Tab",),
            context="session",
        ),
        made(
            "board.as_groups", mark("Show as groups"), context="run", icon="boxes", line_above=True
        ),
        made("board.list", mark("Show as a list"), "Ctrl+Shift+L", context="run", icon="list"),
        made(
            "zoom.in",
            mark("Zoom in"),
            "Ctrl++",
            "Ctrl+=",
            context="run",
            icon="zoom-in",
            line_above=True,
        ),
        made("zoom.out", mark("Zoom out"), "Ctrl+-", context="run", icon="zoom-out"),
        made("zoom.normal", mark("Zoom to 100 %"), "Ctrl+0", context="run"),
        made("zoom.fit", mark("Fit the board"), "Ctrl+9", context="run", icon="maximize"),
        made(
            "view.rail",
            mark("Left side on or off"),
            "Ctrl+Shift+R",
            icon="panel-left",
            line_above=True,
        ),
        made("view.panel", mark("Right side on or off"), "Ctrl+R", icon="panel-right"),
        made("region.next", mark("Next part of the window"), "F6"),
        made("region.previous", mark("Previous part of the window"), "Shift+F6"),
        made("text.larger", mark("Larger text size"), icon="a-large-small", line_above=True),
        made("text.smaller", mark("Smaller text size")),
        made("text.normal", mark("Text size 100 %")),
        made(
            "theme.auto", mark("Light or dark as this computer"), icon="contrast", line_above=True
        ),
        made("theme.light", mark("Light"), icon="sun"),
        made("theme.dark", mark("Dark"), icon="moon"),
        made(
            "app.full_screen",
            mark("Full screen"),
            "F11",
            mac=("Meta+Ctrl+F",),
            icon="maximize-2",
            line_above=True,
        ),
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


ACTIONS: tuple[ActionSpec, ...] = (
    *_session(),
    *_library(),
    *_edit(),
    *_notes(),
    *_groups(),
    *_capture(),
    *_stage(),
    *_view(),
    *_help(),
)
