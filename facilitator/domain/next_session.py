# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The plan of the session after one that was: who comes and how people meet is taken over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.ids import new_id
from facilitator.domain.planning import session_from_template
from facilitator.domain.records import Condition, Participant, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.planning import UsualWords
    from facilitator.domain.records import Record, Session
    from facilitator.domain.state import State
    from facilitator.domain.templates import Template

FOLLOW_UP = "follow-up"  # the template that begins with looking back

# What the next session says exactly as the one before did.
_SAME = (
    "group_id", "facilitator", "contact", "mandate", "confidentiality", "people_expected",
)  # fmt: skip


def next_session(
    state: State,
    before: Session,
    template: Template,
    *,
    number: int,
    usual: UsualWords | None = None,
) -> tuple[Session, tuple[Record, ...]]:
    """A draft of the session after this one, whose records are in memory.

    It takes over who comes, whose voices are heard, the ground rules and what was checked before
    (not yet checked again), and is on the date that was told at the end of the last one.
    """
    language = template.language_for(before.language)
    draft, parts = session_from_template(
        template,
        language,
        before.second_language if before.second_language != language else "",
        usual=usual,
        number=number,
        date=before.next_date,
        start=before.next_start or before.start,
    )
    session = replace(
        draft,
        **{name: getattr(before, name) for name in _SAME},
        place=before.next_place or before.place,
        end=before.next_end or draft.end,
        ground_rules=before.ground_rules or draft.ground_rules,
    )
    checked = state.conditions_of(before.id)
    if checked:
        parts = tuple(part for part in parts if not isinstance(part, Condition))
    taken_over = (*_people(state, before, session.id), *_unchecked(checked, session.id))
    return session, (*parts, *taken_over)


def _people(state: State, before: Session, session_id: str) -> Iterator[Voice | Participant]:
    """The voices, then who brought them."""
    voices = {voice.id: new_id() for voice in state.voices(before.id)}
    for voice in state.voices(before.id):
        yield replace(voice, id=voices[voice.id], session_id=session_id, extra={})
    for person in state.participants(before.id):
        voice_id = voices.get(person.voice_id or "")
        yield replace(person, id=new_id(), session_id=session_id, voice_id=voice_id, extra={})


def _unchecked(conditions: list[Condition], session_id: str) -> Iterator[Condition]:
    for condition in conditions:
        yield replace(condition, id=new_id(), session_id=session_id, met=False, extra={})
