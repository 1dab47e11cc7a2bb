# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verbs: pure functions from what is to what shall change, one module per area."""

from facilitator.domain.edits.clusters import (
    add_cluster,
    dissolve_clusters,
    group_notes,
    move_clusters,
    move_notes,
    name_cluster,
    pin_clusters,
    tidy_board,
)
from facilitator.domain.edits.library import (
    add_group,
    add_session,
    bin_session,
    mark_printed,
    name_group,
    restore_session,
    write_session,
)
from facilitator.domain.edits.notes import (
    add_note,
    add_notes,
    bin_notes,
    hear_again,
    park_notes,
    place_notes,
    remove_notes,
    restore_notes,
    set_voice,
    star_notes,
    to_tray,
    write_note,
)
from facilitator.domain.edits.outcomes import (
    add_action,
    add_decision,
    remove_action,
    remove_decision,
    set_action_status,
    write_action,
    write_decision,
)
from facilitator.domain.edits.people import add_participant, name_voice, remove_participant
from facilitator.domain.edits.running import (
    add_minutes,
    finish_session,
    go_to_stage,
    pause,
    resume,
)
from facilitator.domain.edits.votes import set_dots

VERBS = (
    add_action, add_cluster, add_decision, add_group, add_minutes, add_note, add_notes,
    add_participant, add_session, bin_notes, bin_session, dissolve_clusters, finish_session,
    go_to_stage, group_notes, hear_again, mark_printed, move_clusters, move_notes, name_cluster,
    name_group, name_voice, park_notes, pause, pin_clusters, place_notes, remove_action,
    remove_decision, remove_notes, remove_participant, restore_notes, restore_session, resume,
    set_action_status, set_dots, set_voice, star_notes, tidy_board, to_tray, write_action,
    write_decision, write_note, write_session,
)  # fmt: skip

__all__ = [
    "VERBS",
    "add_action",
    "add_cluster",
    "add_decision",
    "add_group",
    "add_minutes",
    "add_note",
    "add_notes",
    "add_participant",
    "add_session",
    "bin_notes",
    "bin_session",
    "dissolve_clusters",
    "finish_session",
    "go_to_stage",
    "group_notes",
    "hear_again",
    "mark_printed",
    "move_clusters",
    "move_notes",
    "name_cluster",
    "name_group",
    "name_voice",
    "park_notes",
    "pause",
    "pin_clusters",
    "place_notes",
    "remove_action",
    "remove_decision",
    "remove_notes",
    "remove_participant",
    "restore_notes",
    "restore_session",
    "resume",
    "set_action_status",
    "set_dots",
    "set_voice",
    "star_notes",
    "tidy_board",
    "to_tray",
    "write_action",
    "write_decision",
    "write_note",
    "write_session",
]
