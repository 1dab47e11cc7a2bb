# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of what the room says of a group or a note: agreed or not, to be told or not, its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, updated
from facilitator.domain.records import Cluster, Note
from facilitator.domain.rules import FUNCTIONS, LEVELS, MARKS, NOTE_KINDS, existing, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.state import State


def mark_clusters(state: State, cluster_ids: Iterable[str], mark: str) -> Edit:
    """What the room says of these groups: one of `MARKS`, or "" for nothing.

    Refused: "gone", "value.unknown".
    """
    chosen = one_of(mark, ("", *MARKS))
    changes = (updated(existing(state, Cluster, key), mark=chosen) for key in cluster_ids)
    return edit_of("mark_clusters", *changes)


def share_clusters(state: State, cluster_ids: Iterable[str], on: bool) -> Edit:
    """Whether the names of these groups may be told outside. Refused: "gone"."""
    changes = (updated(existing(state, Cluster, key), shareable=on) for key in cluster_ids)
    return edit_of("share_clusters", *changes)


def set_kind(state: State, note_ids: Iterable[str], kind: str) -> Edit:
    """What these notes are: one of `NOTE_KINDS`; "any" is just a note.

    Refused: "gone", "value.unknown".
    """
    chosen = one_of(kind, NOTE_KINDS)
    changes = (updated(existing(state, Note, key), note_kind=chosen) for key in note_ids)
    return edit_of("set_kind", *changes)


def set_level(
    state: State, note_ids: Iterable[str], *, level: str | None = None, function: str | None = None
) -> Edit:
    """Whose story these notes are, and what it is for the group; "" takes it off, None leaves it.

    Refused: "gone", "value.unknown".
    """
    values = {
        name: one_of(value, ("", *allowed))
        for name, value, allowed in (("level", level, LEVELS), ("function", function, FUNCTIONS))
        if value is not None
    }
    changes = (updated(existing(state, Note, key), **values) for key in note_ids)
    return edit_of("set_level", *changes)
