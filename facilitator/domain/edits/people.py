# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of who is in the room and whose voices are heard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Edit, added, edit_of, removed, updated
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Participant, Session, Voice
from facilitator.domain.rules import VOICES, count, existing, part_of
from facilitator.domain.text import name_text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from facilitator.domain.people_lines import PersonLine
    from facilitator.domain.state import State

MOST_AT_ONCE = 1_000  # people in one list that is pasted
_NAMES = {"name", "initials"}
_FLAGS = {"lived_experience", "inside"}


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


def remove_voice(state: State, voice_id: str) -> Edit:
    """A voice nobody speaks with any more: its notes and its people have none. Refused: "gone"."""
    voice = existing(state, Voice, voice_id)
    spoken: list[Note | Participant] = [
        *state.part(Note, voice.session_id).values(),
        *state.part(Participant, voice.session_id).values(),
    ]
    unvoiced = (updated(one, voice_id=None) for one in spoken if one.voice_id == voice_id)
    return edit_of("remove_voice", *unvoiced, removed(voice))


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


def add_participants(state: State, session_id: str, people: Sequence[PersonLine]) -> Edit:
    """A whole list at once, one step to take back.

    Refused: "gone", "name.too_long", "people.too_many" with `limit`.
    """
    existing(state, Session, session_id)
    if len(people) > MOST_AT_ONCE:
        raise Refused("people.too_many", limit=MOST_AT_ONCE)
    present = state.participants(session_id)
    taken = {person.initials for person in present}
    last = max((person.position for person in present), default=0.0)
    new: list[Participant] = []
    for place, line in enumerate(people, start=1):
        name = name_text(line.name)
        short = initials(name, taken)
        taken.add(short)
        roles = _roles(line.roles)
        person = Participant(new_id(), session_id, name, short, roles, count(line.count))
        new.append(replace(person, position=last + place))
    return edit_of("add_participants", *map(added, new))


def write_participant(state: State, participant_id: str, **values: Any) -> Edit:
    """Set fields of somebody: name, initials, roles, count, voice_id, lived_experience, inside.

    Initials that came from the name follow it, unless they are given. Refused: "gone", "elsewhere",
    "name.too_long", "count.negative".
    """
    person = existing(state, Participant, participant_id)
    settled = _settled(state, person, values)
    first = initials(person.name)
    followed = person.initials.rstrip("0123456789") in (first, initials(person.name, (first,)))
    if settled.get("name", person.name) != person.name and "initials" not in settled and followed:
        others = {p.initials for p in state.participants(person.session_id) if p is not person}
        settled["initials"] = initials(settled["name"], others)
    return edit_of("write_participant", updated(person, **settled))


def remove_participant(state: State, participant_id: str) -> Edit:
    """Somebody leaves the list; their notes stay, without an author. Refused: "gone"."""
    person = existing(state, Participant, participant_id)
    notes = state.part(Note, person.session_id).values()
    unsigned = (updated(n, author_id=None) for n in notes if n.author_id == person.id)
    return edit_of("remove_participant", *unsigned, removed(person))


def initials(name: str, taken: Container[str] = ()) -> str:
    """Two letters for a name, three where two are taken, then a number behind them: Anna Karlsson
    is AK, then AKA, then AK2."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if not words:
        return ""
    short = (words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]).upper()
    longer = (words[0][0] + words[-1][:2] if len(words) > 1 else words[0][:3]).upper()
    for wanted in (short, longer):
        if wanted not in taken:
            return wanted
    number = 2
    while f"{short}{number}" in taken:
        number += 1
    return f"{short}{number}"


def _settled(state: State, person: Participant, values: Mapping[str, Any]) -> dict[str, Any]:
    settled: dict[str, Any] = {}
    for name, value in values.items():
        if name in _NAMES:
            settled[name] = name_text(value)
        elif name == "roles":
            settled[name] = _roles(value)
        elif name == "count":
            settled[name] = count(value)
        elif name == "voice_id":
            voice = part_of(state, Voice, value, session_id=person.session_id) if value else None
            settled[name] = voice.id if voice else None
        elif name in _FLAGS:
            settled[name] = bool(value)
        else:
            raise TypeError(f"a participant has no field {name!r} to write")
    return settled


def _roles(roles: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(name_text, roles))))
