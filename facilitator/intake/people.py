# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Who was in the room according to a sample file, and whose voices its notes bring."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.edits.people import initials
from facilitator.domain.ids import new_id
from facilitator.domain.records import Participant, Voice
from facilitator.domain.rules import VOICES
from facilitator.intake.shipped import templates

if TYPE_CHECKING:
    from facilitator.domain.fields import Fields

MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True)
class People:
    """Voices by number, who was present, and how notes find them."""

    voices: list[Voice]
    present: list[Participant]
    by_initials: dict[str, Participant]

    def all(self) -> list[Voice | Participant]:
        """Voices before those who speak with them."""
        return [*self.voices, *self.present]

    def voice_of(self, number: int, role: str) -> str | None:
        """The voice with this number, else the one that stands for this role."""
        for voice in self.voices:
            if voice.number == number or (not number and role and voice.role == role):
                return voice.id
        return None


def read_people(file: Fields, session_id: str, language: str) -> People:
    """Participants, and the voices that the file names, else one for each of the largest roles.

    Unreadable: as `Fields`.
    """
    people = file.each("participants")
    voices = _named_voices(file, session_id) or _voices_of_roles(people, session_id, language)
    found = People(voices, [], {})
    for place, part in enumerate(people, start=1):
        person = _participant(part, session_id, language, position=float(place))
        if part.whole("voice") or person.extra.get("role"):
            role = str(person.extra.get("role", ""))
            person = replace(person, voice_id=found.voice_of(part.whole("voice"), role))
        taken = list(found.by_initials)
        short = person.initials or initials(person.name, taken)
        person = replace(person, initials=short, extra={**person.extra, **part.rest()})
        found.present.append(person)
        if short:
            found.by_initials.setdefault(short, person)
    return found


def _participant(part: Fields, session_id: str, language: str, *, position: float) -> Participant:
    role = part.line("role")
    return Participant(
        new_id(),
        session_id,
        part.line("name"),
        part.line("initials"),
        (templates().label("roles", role, language),) if role else (),
        part.whole("count", 1, most=MOST_PEOPLE),
        lived_experience=part.flag("lived_experience"),
        inside=part.flag("inside"),
        position=position,
        extra={"role": role} if role else {},
    )


def _named_voices(file: Fields, session_id: str) -> list[Voice]:
    voices: list[Voice] = []
    for part in file.each("voices")[: len(VOICES)]:
        number = part.whole("number", len(voices) + 1, most=VOICES[-1])
        voice = Voice(new_id(), session_id, number, part.line("name"), part.line("role"))
        voices.append(replace(voice, extra=part.rest()))
    return voices


def _voices_of_roles(people: list[Fields], session_id: str, language: str) -> list[Voice]:
    """Most people first; equally many in the order of the file."""
    counts: Counter[str] = Counter()
    for part in people:
        if role := part.line("role"):
            counts[role] += part.whole("count", 1, most=MOST_PEOPLE)
    roles = [role for role, _ in counts.most_common(len(VOICES))]
    label = templates().label
    return [
        Voice(new_id(), session_id, number, label("roles", role, language), role)
        for number, role in enumerate(roles, start=1)
    ]
