# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of who is in the room and whose voices are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Participant, Session, Voice
from facilitator.domain.rules import VOICES, count, existing, part_of
from facilitator.domain.text import name_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State


def name_voice(state: State, session_id: str, *, number: int, name: str) -> Edit:
    """Give voice 1 to 6 of a session its name; a voice that is new gets its record.

    Refused: "gone", "voice.unknown" with `number`, "name.too_long".
    """
    existing(state, Session, session_id)
    if number not in VOICES:
        raise Refused("voice.unknown", number=number)
    old = next((v for v in state.voices(session_id) if v.number == number), None)
    if old:
        return edit_of("name_voice", updated(old, name=name_text(name)))
    return edit_of("name_voice", added(Voice(new_id(), session_id, number, name_text(name))))


def add_participant(
    state: State,
    session_id: str,
    *,
    name: str = "",
    roles: Sequence[str] = (),
    people: int = 1,
    voice_id: str | None = None,
) -> Edit:
    """Somebody in the room, or so many people of one role without names.

    Refused: "gone", "count.negative", "name.too_long".
    """
    existing(state, Session, session_id)
    name = name_text(name)
    present = state.participants(session_id)
    person = Participant(
        new_id(),
        session_id,
        name,
        initials(name, [p.initials for p in present]),
        tuple(name_text(role) for role in roles),
        count(people),
        part_of(state, Voice, voice_id, session_id=session_id).id if voice_id else None,
        position=max((p.position for p in present), default=0.0) + 1,
    )
    return edit_of("add_participant", added(person))


def remove_participant(state: State, participant_id: str) -> Edit:
    """Somebody leaves the list; their notes stay, without an author. Refused: "gone"."""
    person = existing(state, Participant, participant_id)
    notes = state.part(Note, person.session_id).values()
    unsigned = (updated(n, author_id=None) for n in notes if n.author_id == person.id)
    return edit_of("remove_participant", *unsigned, removed(person))


def initials(name: str, taken: Sequence[str] = ()) -> str:
    """Two letters for a name, three where two are taken: Anna Karlsson is AK, then AKA."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return ""
    short = (words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]).upper()
    longer = (words[0][0] + words[-1][:2] if len(words) > 1 else words[0][:3]).upper()
    return longer if short in taken else short
