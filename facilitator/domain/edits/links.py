# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes that say the same: they are linked, and each stays word for word as it was said.

The one that was said first stands for the others: each of them points to it, never to one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Change, Edit, edit_of, updated
from facilitator.domain.errors import Refused
from facilitator.domain.links import family, first_of
from facilitator.domain.records import Note
from facilitator.domain.rules import existing, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.state import State


def link_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """These notes say the same, and with them all that are linked to them already.

    Refused: "link.one_note" for fewer than two, "gone", "elsewhere".
    """
    ids = list(dict.fromkeys(note_ids))
    if len(ids) < 2:
        raise Refused("link.one_note")
    session_id = existing(state, Note, ids[0]).session_id
    notes = [part_of(state, Note, key, session_id=session_id) for key in ids]
    members = {member.id: member for note in notes for member in family(state, note)}
    return edit_of("link_notes", *_pointed(members.values()))


def unlink_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """These notes stand for themselves again; others that were linked with them stay linked.

    Refused: "gone".
    """
    leaving = {key: existing(state, Note, key) for key in note_ids}
    changes: list[Change | None] = [updated(note, same_as_id=None) for note in leaving.values()]
    for note in {n.same_as_id or n.id: n for n in leaving.values()}.values():
        changes += _pointed(m for m in family(state, note) if m.id not in leaving)
    return edit_of("unlink_notes", *changes)


def _pointed(members: Iterable[Note]) -> list[Change | None]:
    """All of them to the one that was said first, that one to nothing."""
    notes = list(members)
    if not notes:
        return []
    first = first_of(notes)
    return [updated(n, same_as_id=None if n is first else first.id) for n in notes]
