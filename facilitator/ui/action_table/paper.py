# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Papers and files of a session: what is on them, what is checked before, and how they are saved.

Printing and saving the PDF stand with the session, where people look for them.
"""

from __future__ import annotations

from facilitator.ui.action_table.spec import ActionSpec, Kind
from facilitator.ui.texts import mark


def _made(
    name: str,
    text: str,
    *keys: str,
    icon: str = "",
    context: str = "session",
    kind: Kind = "shortcut",
    line_above: bool = False,
) -> ActionSpec:
    return ActionSpec(
        f"paper.{name}",
        text,
        keys,
        "paper",
        context,
        icon=icon,
        palette=kind != "typed",
        kind=kind,
        line_above=line_above,
    )


PAPER = (
    _made("list", mark("All papers"), icon="list"),
    _made("words", mark("Edit purpose and closing words"), icon="pencil-line"),
    _made("easy", mark("Write the easy-read page"), icon="book-open"),
    _made("check", mark("Check what may point to a person"), icon="eye-off"),
    _made("word", mark("Save for Word…"), icon="accessibility", line_above=True),
    _made("kinds", mark("Save another kind of file…"), icon="file-down"),
    _made("folder", mark("Save everything into a folder…"), icon="folder-open"),
    _made("stay", mark("In the check: it stays"), "1", context="summary", kind="typed"),
    _made("reword", mark("In the check: reword for print"), "2", context="summary", kind="typed"),
    _made("leave_out", mark("In the check: leave out"), "3", context="summary", kind="typed"),
)
