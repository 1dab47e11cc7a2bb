# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which fields of records point to other records, and ids for records that come from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from facilitator.domain.records import (
    Cluster,
    LearningGroup,
    Note,
    Participant,
    Session,
    Stage,
    Story,
    Voice,
    field_names,
)
from facilitator.domain.records.base import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

R = TypeVar("R", bound=Record)

#: A record by its kind and id.
Key = tuple[str, str]

POINTERS: dict[str, type[Record]] = {
    "group_id": LearningGroup,
    "session_id": Session,
    "stage_id": Stage,
    "voice_id": Voice,
    "author_id": Participant,
    "cluster_id": Cluster,
    "also_id": Cluster,
    "note_id": Note,
    "builds_on_id": Note,
    "same_as_id": Note,
    "cluster_ids": Cluster,
    "story_ids": Story,
}
_FAR = 1 << 20  # milliseconds by which a derived id may be younger: some 17 minutes


def repointed(record: R, ids: Mapping[Key, str | None]) -> R:
    """The record pointing to what its pointers have become; to nothing where that is unknown."""
    changed: dict[str, Any] = {}
    for name in field_names(record.kind):
        if name in POINTERS:
            kind, value = POINTERS[name].kind, getattr(record, name)
            if isinstance(value, tuple):
                changed[name] = tuple(new for key in value if (new := ids.get((kind, key))))
            elif value:
                changed[name] = ids.get((kind, value))
    return replace(record, **changed)


def derived_id(record_id: str, salt: str) -> str:
    """An id made of another one: always the same for the same salt, and sorted as the others are.

    The search index places records by the moment in their id, so all ids of one salt move on by the
    same number of milliseconds.
    """
    digits = UUID(record_id).int
    later = 1 + int.from_bytes(sha256(salt.encode()).digest()[:8], "big") % _FAR
    moment = ((digits >> 80) + later) & ((1 << 48) - 1)
    random = int.from_bytes(sha256(f"{salt} {record_id}".encode()).digest()[:8], "big")
    low = 0b10 << 62 | random & 0x3FFF_FFFF_FFFF_FFFF
    return str(UUID(int=moment << 80 | (digits >> 64 & 0xFFFF) << 64 | low))
