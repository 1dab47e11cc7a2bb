# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""While a session runs: the line for new notes, and the stage with its timer."""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec
from facilitator.ui.texts import mark


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
        typed("capture.paste_one", mark("Paste lines as one note"), "Ctrl+Shift+V"),
        typed("capture.link", mark("Link to the note that says the same"), "Ctrl+D"),
        typed("capture.undo_last", mark("In an empty line: take back the last note"), "Ctrl+Z"),
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
        ActionSpec(
            "stage.main",
            mark("Main action: start, show all notes, close and show, finish"),
            ("Ctrl+Return",),
            "stage",
            "run",
            icon="check",
            line_above=True,
        ),
        made("turn.next", mark("Next person in the round"), "F4", mac="Meta+Ctrl+N", context="run"),
        made(
            "turn.previous",
            mark("Person before in the round"),
            "Shift+F4",
            mac="Meta+Ctrl+B",
            context="run",
        ),
        ActionSpec("notes.reveal", mark("Show all notes"), (), "stage", "run", icon="eye"),
        ActionSpec("notes.hide", mark("Hide the notes again"), (), "stage", "run", icon="eye-off"),
        ActionSpec("stage.spread", mark("Spread the delay over the rest"), (), "stage", "run"),
        ActionSpec("stage.leave_late", mark("Leave the delay as it is"), (), "stage", "run"),
    )


CAPTURE = _capture()
STAGE = _stage()
