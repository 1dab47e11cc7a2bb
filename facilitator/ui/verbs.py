# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The words for every verb: what was done, for undo, redo and their toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS: dict[str, Callable[[], str]] = {
    "write_participant": lambda: tr("about the person"),
    "write_condition": lambda: tr("words of the condition"),
    "tick_condition": lambda: tr("condition checked"),
    "set_languages": lambda: tr("languages of the room"),
    "set_ground_rules": lambda: tr("ground rules"),
    "restore_template": lambda: tr("template out of the bin"),
    "remove_voice": lambda: tr("voice taken out"),
    "remove_condition": lambda: tr("condition taken out"),
    "place_in_group": lambda: tr("learning group of the session"),
    "name_template": lambda: tr("name of the template"),
    "bin_template": lambda: tr("template to the bin"),
    "add_templates": lambda: tr("templates added"),
    "add_template": lambda: tr("template saved"),
    "add_participants": lambda: tr("people added"),
    "add_conditions": lambda: tr("conditions added"),
    "add_condition": lambda: tr("condition added"),
    "add_action": lambda: tr("action added"),
    "add_cluster": lambda: tr("group added"),
    "add_decision": lambda: tr("decision added"),
    "add_entry": lambda: tr("line added"),
    "add_dots": lambda: tr("dots"),
    "add_group": lambda: tr("learning group added"),
    "add_minutes": lambda: tr("minutes of the stage"),
    "add_note": lambda: tr("note added"),
    "add_notes": lambda: tr("notes added"),
    "add_participant": lambda: tr("person added"),
    "add_returned_notes": lambda: tr("notes that came back"),
    "add_session": lambda: tr("session added"),
    "add_stage": lambda: tr("stage added"),
    "add_statement": lambda: tr("statement added"),
    "bin_notes": lambda: tr("note to the bin"),
    "bin_session": lambda: tr("session to the bin"),
    "close_votes": lambda: tr("voting closed"),
    "count_group": lambda: tr("dots of the group"),
    "count_prompt": lambda: tr("people on the line"),
    "count_statement": lambda: tr("people on the line"),
    "dissolve_clusters": lambda: tr("group taken apart"),
    "duplicate_notes": lambda: tr("note doubled"),
    "duplicate_stage": lambda: tr("stage doubled"),
    "finish_session": lambda: tr("session finished"),
    "fit_stages": lambda: tr("plan fitted to the time"),
    "go_to_stage": lambda: tr("change of stage"),
    "group_notes": lambda: tr("notes grouped"),
    "hear_again": lambda: tr("heard again"),
    "hide_notes": lambda: tr("notes hidden again"),
    "link_notes": lambda: tr("notes linked"),
    "mark_clusters": lambda: tr("what we say of the group"),
    "mark_printed": lambda: tr("summary printed or saved"),
    "merge_clusters": lambda: tr("groups merged"),
    "move_clusters": lambda: tr("group moved"),
    "move_notes": lambda: tr("note moved"),
    "move_stage": lambda: tr("stage moved"),
    "move_statement": lambda: tr("statement moved"),
    "name_cluster": lambda: tr("name of the group"),
    "name_group": lambda: tr("name of the learning group"),
    "name_voice": lambda: tr("name of the voice"),
    "next_turn": lambda: tr("next person"),
    "open_votes": lambda: tr("voting opened"),
    "park_notes": lambda: tr("kept for later"),
    "paste_notes": lambda: tr("notes pasted"),
    "pause": lambda: tr("pause"),
    "pin_clusters": lambda: tr("pin"),
    "pin_notes": lambda: tr("pin"),
    "place_in_grid": lambda: tr("place in the grid"),
    "place_notes": lambda: tr("note moved"),
    "plan_next": lambda: tr("next session planned"),
    "previous_turn": lambda: tr("person before"),
    "remove_action": lambda: tr("action taken out"),
    "remove_decision": lambda: tr("decision taken out"),
    "remove_entry": lambda: tr("line taken out"),
    "remove_notes": lambda: tr("notes taken out"),
    "remove_participant": lambda: tr("person taken off the list"),
    "remove_stage": lambda: tr("stage taken out"),
    "remove_statement": lambda: tr("statement taken out"),
    "restore_notes": lambda: tr("note out of the bin"),
    "restore_session": lambda: tr("session out of the bin"),
    "resume": lambda: tr("clock goes on"),
    "reveal_notes": lambda: tr("notes shown"),
    "set_action_status": lambda: tr("state of the action"),
    "set_clock": lambda: tr("clock set right"),
    "set_also": lambda: tr("second group of the note"),
    "set_dots": lambda: tr("dots counted"),
    "set_ending": lambda: tr("end of the experiment"),
    "set_fate": lambda: tr("what became of the idea"),
    "set_kind": lambda: tr("kind of the note"),
    "set_level": lambda: tr("whose story it is"),
    "set_pulse": lambda: tr("pulse counted"),
    "set_voice": lambda: tr("voice of the note"),
    "share_clusters": lambda: tr("may be shared outside"),
    "spread_minutes": lambda: tr("minutes spread over the rest"),
    "star_notes": lambda: tr("star"),
    "take_from_grid": lambda: tr("taken out of the grid"),
    "tidy_board": lambda: tr("board tidied"),
    "to_tray": lambda: tr("note back to the tray"),
    "unlink_notes": lambda: tr("link taken off"),
    "withdraw_story": lambda: tr("story withdrawn"),
    "write_action": lambda: tr("about the action"),
    "write_decision": lambda: tr("about the decision"),
    "write_entry": lambda: tr("words of the line"),
    "write_group": lambda: tr("about the learning group"),
    "write_lesson": lambda: tr("what was learned"),
    "write_note": lambda: tr("words of the note"),
    "write_session": lambda: tr("about the session"),
    "write_stage": lambda: tr("stage"),
    "write_statement": lambda: tr("words of the statement"),
}


def verbs() -> frozenset[str]:
    """Every verb that has words."""
    return frozenset(_WORDS)


def words(verb: str) -> str:
    """What was done, as it follows "Taken back: "."""
    made = _WORDS.get(verb)
    return made() if made else verb
