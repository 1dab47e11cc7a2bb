# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words for every verb: what was done, for undo, redo and their toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS: dict[str, Callable[[], str]] = {
    "add_action": lambda: tr("action added"),
    "add_cluster": lambda: tr("group added"),
    "add_decision": lambda: tr("decision added"),
    "add_group": lambda: tr("learning group added"),
    "add_minutes": lambda: tr("minutes of the stage"),
    "add_note": lambda: tr("note added"),
    "add_notes": lambda: tr("notes added"),
    "add_participant": lambda: tr("person added"),
    "add_session": lambda: tr("session added"),
    "bin_notes": lambda: tr("note to the bin"),
    "bin_session": lambda: tr("session to the bin"),
    "dissolve_clusters": lambda: tr("group taken apart"),
    "finish_session": lambda: tr("session finished"),
    "go_to_stage": lambda: tr("change of stage"),
    "group_notes": lambda: tr("notes grouped"),
    "hear_again": lambda: tr("heard again"),
    "mark_printed": lambda: tr("summary printed or saved"),
    "move_clusters": lambda: tr("group moved"),
    "move_notes": lambda: tr("note moved"),
    "name_cluster": lambda: tr("name of the group"),
    "name_group": lambda: tr("name of the learning group"),
    "name_voice": lambda: tr("name of the voice"),
    "park_notes": lambda: tr("kept for later"),
    "pause": lambda: tr("pause"),
    "pin_clusters": lambda: tr("pin"),
    "place_notes": lambda: tr("note moved"),
    "remove_action": lambda: tr("action taken out"),
    "remove_decision": lambda: tr("decision taken out"),
    "remove_notes": lambda: tr("notes taken out"),
    "remove_participant": lambda: tr("person taken off the list"),
    "restore_notes": lambda: tr("note out of the bin"),
    "restore_session": lambda: tr("session out of the bin"),
    "resume": lambda: tr("clock goes on"),
    "set_action_status": lambda: tr("state of the action"),
    "set_dots": lambda: tr("dots counted"),
    "set_voice": lambda: tr("voice of the note"),
    "star_notes": lambda: tr("star"),
    "tidy_board": lambda: tr("board tidied"),
    "to_tray": lambda: tr("note back to the tray"),
    "write_action": lambda: tr("words of the action"),
    "write_decision": lambda: tr("words of the decision"),
    "write_note": lambda: tr("words of the note"),
    "write_session": lambda: tr("about the session"),
}


def verbs() -> frozenset[str]:
    """Every verb that has words."""
    return frozenset(_WORDS)


def words(verb: str) -> str:
    """What was done, as it follows "Taken back: "."""
    made = _WORDS.get(verb)
    return made() if made else verb
