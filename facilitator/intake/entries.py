# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a sample file says beside its notes: questions, words, voices that are missing, pulse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.edits.entries import FORMS, PULSE_ITEMS
from facilitator.domain.ids import new_id
from facilitator.domain.records import (
    Action,
    Ask,
    Evidence,
    MissingVoice,
    Pulse,
    Record,
    Term,
)
from facilitator.domain.rules import ACTION_STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.domain.fields import Fields

BEFORE = "before"  # the origin of actions from a meeting that is not in the file
ANSWERS = ("not_at_all", "a_little", "mostly", "fully")


def read_entries(file: Fields, session_id: str) -> list[Record]:
    """All of them, each kind in the order of the file. Unreadable: as `Fields`."""
    return [
        *_asks(file, session_id),
        *_terms(file, session_id),
        *_missing(file, session_id),
        *_evidence(file, session_id),
        *_pulse(file, session_id),
        *_earlier_actions(file, session_id),
    ]


def _asks(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("asks"), start=1):
        status, kept = _one_of(part, "status", FORMS[Ask].choices["status"], usual="open")
        ask = Ask(
            new_id(),
            session_id,
            part.words("text"),
            part.line("to"),
            part.line("answer_by"),
            status,
            part.words("answer"),
            part.line("answered_on"),
            position=float(place),
        )
        yield replace(ask, extra={**kept, **part.rest()})


def _terms(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("glossary"), start=1):
        term = Term(new_id(), session_id, part.line("term"), part.words("meaning"), float(place))
        yield replace(term, extra=part.rest())


def _missing(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("missing"), start=1):
        voice = MissingVoice(
            new_id(),
            session_id,
            part.line("who"),
            part.words("why"),
            part.line("invited_by"),
            part.line("by"),
            part.words("outcome"),
            float(place),
        )
        yield replace(voice, extra=part.rest())


def _evidence(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("evidence"), start=1):
        sort, kept = _one_of(part, "kind", FORMS[Evidence].choices["sort"], usual="lived")
        evidence = Evidence(
            new_id(),
            session_id,
            sort,
            part.words("text"),
            part.line("source"),
            part.flag("permission"),
            float(place),
        )
        yield replace(evidence, extra={**kept, **part.rest()})


def _pulse(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("pulse")):
        item = part.line("item")
        counts = tuple(part.whole(answer) for answer in ANSWERS)
        at = PULSE_ITEMS.index(item) if item in PULSE_ITEMS else place
        yield replace(Pulse(new_id(), session_id, item, counts, float(at)), extra=part.rest())


def _earlier_actions(file: Fields, session_id: str) -> Iterator[Record]:
    for place, part in enumerate(file.each("previous_actions"), start=1):
        status, kept = _one_of(part, "status", ACTION_STATUSES, usual="open")
        action = Action(
            new_id(),
            session_id,
            part.words("text"),
            part.line("owner"),
            due=part.line("due"),
            status=status,
            learned=part.words("learned"),
            position=float(place),
            origin=BEFORE,
        )
        yield replace(action, extra={**kept, **part.rest()})


def _one_of(
    part: Fields, key: str, allowed: tuple[str, ...], *, usual: str
) -> tuple[str, dict[str, Any]]:
    """The value; one that we do not know counts as the usual one and is kept."""
    value = part.line(key) or usual
    return (value, {}) if value in allowed else (usual, {key: value})
