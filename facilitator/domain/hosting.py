# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What helps the person who hosts: who has been quiet, and what comes next.

Only the host sees it, on the own screen; the rule for small groups of people is for others.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.domain.records import Session, Stage, Voice
    from facilitator.domain.state import State


@dataclass(frozen=True, slots=True)
class Heard:
    """How many notes bring a voice, or come from people of a role.

    `number` 1 to 6 is the colour and mark of the voice, 0 for a role. `name` may be empty.
    """

    name: str
    count: int
    number: int = 0


def heard(state: State, session_id: str) -> tuple[Heard, ...]:
    """Voices and roles with their notes so far, the most quiet first.

    A role counts only where notes tell it, and where it is not a voice already.
    """
    notes = state.notes_of(session_id)
    of_voice = Counter(note.voice_id for note in notes)
    voices = state.voices(session_id)
    found = [Heard(voice.name, of_voice[voice.id], voice.number) for voice in voices]
    found += _of_roles(state, session_id, voices)
    return tuple(sorted(found, key=lambda one: (one.count, not one.number, one.number, one.name)))


def without_voice(state: State, session_id: str) -> int:
    """How many notes bring nobody's voice, so that the counts do not tell the whole."""
    return sum(1 for note in state.notes_of(session_id) if note.voice_id is None)


def next_stage(state: State, session: Session) -> Stage | None:
    """The stage after the one that runs; the first before the session begins."""
    stages = state.stages(session.id)
    ids = [stage.id for stage in stages]
    if session.stage_id not in ids:
        return stages[0] if stages and session.status != "done" else None
    after = ids.index(session.stage_id) + 1
    return stages[after] if after < len(stages) else None


def _of_roles(state: State, session_id: str, voices: list[Voice]) -> list[Heard]:
    people = {person.id: person for person in state.participants(session_id)}
    told: Counter[str] = Counter()
    for note in state.notes_of(session_id):
        author = people.get(note.author_id or "")
        told.update({*(author.roles if author else ()), *filter(None, [note.role])})
    if not told:
        return []
    known = {name.casefold() for voice in voices for name in (voice.name, voice.role)}
    roles = dict.fromkeys(role for person in people.values() for role in person.roles)
    return [Heard(role, told[role]) for role in roles if role.casefold() not in known]
