# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The nouns: frozen dataclasses, one per table, one column per field in the same order.

Conventions: an empty text means "not given"; an id that points nowhere is None; dates are ISO
`2026-11-26`, times of day `13:00`, moments ISO in UTC; `position` and `place` order records of the
same kind, smaller first. `extra` keeps what a file said that no field takes: nothing is lost.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from facilitator.domain.records.base import Extra, Record
from facilitator.domain.records.board import Cluster, Dots, Note, Placing, Statement
from facilitator.domain.records.library import LearningGroup, OwnTemplate, Session
from facilitator.domain.records.memory import (
    Dilemma,
    Evidence,
    HostNote,
    MissingVoice,
    Offer,
    Pulse,
    Story,
    Term,
)
from facilitator.domain.records.outcomes import Action, Ask, Decision, Goal
from facilitator.domain.records.plan import Condition, Participant, Stage, Voice

if TYPE_CHECKING:
    from collections.abc import Mapping

# In an order in which each kind may point to those before it.
ALL: tuple[type[Record], ...] = (
    LearningGroup,
    Session,
    Action,
    Stage,
    Voice,
    Participant,
    Cluster,
    Note,
    Dots,
    Decision,
    Statement,
    Placing,
    Condition,
    OwnTemplate,
    Ask,
    Goal,
    Story,
    Dilemma,
    Evidence,
    Term,
    MissingVoice,
    Offer,
    Pulse,
    HostNote,
)
KINDS: dict[str, type[Record]] = {cls.kind: cls for cls in ALL}


@cache
def field_names(kind: str) -> tuple[str, ...]:
    """The fields of a kind, in the order of its columns."""
    return tuple(f.name for f in fields(KINDS[kind]))


def record_of(kind: str, values: Mapping[str, Any]) -> Record:
    """A record from its fields."""
    return KINDS[kind](**settled(values))


def settled(values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as records hold them: lists, as JSON gives them, become tuples."""
    return {n: tuple(value) if isinstance(value, list) else value for n, value in values.items()}


__all__ = [
    "ALL",
    "KINDS",
    "Action",
    "Ask",
    "Cluster",
    "Condition",
    "Decision",
    "Dilemma",
    "Dots",
    "Evidence",
    "Extra",
    "Goal",
    "HostNote",
    "LearningGroup",
    "MissingVoice",
    "Note",
    "Offer",
    "OwnTemplate",
    "Participant",
    "Placing",
    "Pulse",
    "Record",
    "Session",
    "Stage",
    "Statement",
    "Story",
    "Term",
    "Voice",
    "field_names",
    "record_of",
    "settled",
]
