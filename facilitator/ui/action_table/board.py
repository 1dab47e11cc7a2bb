# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes and groups: the keys of the board while it has the focus, and of the list beside it."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


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


def _arrows(name: str, text: str, keys: str) -> ActionSpec:
    """Listed on the key sheet; the board itself reads the arrows."""
    return ActionSpec(name, text, (keys,), "note", "board", kind="typed", palette=False)


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
        _board("note.park", mark("Keep for later"), "K", icon="hourglass"),
        ActionSpec(
            "note.kind", mark("Kind of note…"), ("Ctrl+Shift+T",), "note", "run", icon="tag"
        ),
        _board("note.level", mark("Whose story…")),
        _board("note.place", mark("Find a note and place it"), "F", "Ctrl+Shift+F", icon="search"),
        _board("note.select", mark("Select or not"), "Space", line_above=True),
        _board("note.select_all", mark("Select all in the group, again: all"), "Ctrl+A"),
        _arrows("board.arrows", mark("Nearest note that way"), "↑ ↓ ← →"),
        _arrows("board.extend", mark("Extend the selection"), "Shift+↑ ↓ ← →"),
        _arrows("board.nudge", mark("Move 8 px"), "Alt+↑ ↓ ← →"),
    )


def _groups() -> tuple[ActionSpec, ...]:
    def made(name: str, text: str, *keys: str, icon: str = "") -> ActionSpec:
        return _board(name, text, *keys, icon=icon, section="group")

    return (
        made("note.group", mark("Group the selection"), "G", icon="group"),
        made("note.move", mark("Move to group…"), "M", icon="move-right"),
        made("note.also", mark("Also fits group…"), "Shift+M"),
        made("group.split", mark("Split off into a new group"), icon="split"),
        made("group.select", mark("Select the whole group"), "Shift+Space"),
        made("group.rename", mark("Rename the group"), "F2", icon="pencil-line"),
        made("group.merge", mark("Merge into another group…"), icon="merge"),
        made("group.read_back", mark("Read back"), "B", icon="book-open"),
        made("group.mark", mark("What we say of the group…"), "Shift+G", icon="handshake"),
        made("group.share", mark("May be shared outside"), icon="share-2"),
        made("group.pin", mark("Pin the group or let it give way"), "Shift+P", icon="pin"),
        made("group.dissolve", mark("Take the group apart"), icon="ungroup"),
        made("group.next", mark("Next group"), "PgDown"),
        made("group.previous", mark("Previous group"), "PgUp"),
        made("group.first_note", mark("First note of the group"), "Home"),
        made("group.last_note", mark("Last note of the group"), "End"),
        made("group.tidy", mark("Tidy the group"), "R"),
        made("board.tidy", mark("Tidy the board"), "Shift+R", icon="layout-grid"),
    )


NOTES = _notes()
GROUPS = _groups()
