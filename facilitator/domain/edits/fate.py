# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what became of it: of every idea, of every promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.records import Action, Note
from facilitator.domain.rules import existing, one_of
from facilitator.domain.text import long_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.state import State

#: What can become of an idea, in the order in which it is asked.
FATES = ("taken_up", "joined", "parked", "passed_on", "not_used")
#: What a group does with an experiment when it is over.
ENDINGS = ("keep", "change", "stop")


def set_fate(state: State, note_ids: Iterable[str], fate: str, reason: str = "") -> Edit:
    """What became of these ideas, and why; with "" nothing is said of them any more.

    Refused: "gone", "value.unknown", "text.too_long".
    """
    chosen = one_of(fate, ("", *FATES))
    why = long_text(reason) if chosen else ""
    notes = [existing(state, Note, key) for key in note_ids]
    return edit_of("set_fate", *(updated(n, fate=chosen, fate_reason=why) for n in notes))


def write_lesson(state: State, action_id: str, learned: str) -> Edit:
    """What the group learned from an action, also from one that is stuck or was stopped.

    Refused: "gone", "text.too_long".
    """
    action = existing(state, Action, action_id)
    return edit_of("write_lesson", updated(action, learned=long_text(learned)))


def set_ending(state: State, action_id: str, ending: str) -> Edit:
    """Whether an experiment is kept, changed or stopped; "" while nobody has said.

    Refused: "gone", "value.unknown".
    """
    action = existing(state, Action, action_id)
    return edit_of("set_ending", updated(action, outcome=one_of(ending, ("", *ENDINGS))))
