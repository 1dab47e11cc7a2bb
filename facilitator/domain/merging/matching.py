# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Which records of a file are here already, which are new, and what each is called here.

A record is here when its id is. What people do not say twice (somebody in the room, a stage, a
difficult word) is also here when all of its words are. Notes and groups are only ever told by their
id: two people may say the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facilitator.domain.merging.words import key_of, plain
from facilitator.domain.parcels import is_lost
from facilitator.domain.pointers import Key, repointed
from facilitator.domain.records import (
    Cluster,
    Dots,
    Note,
    Placing,
    Record,
    Session,
    Voice,
)
from facilitator.domain.rules import VOICES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facilitator.domain.parcels import Parcel
    from facilitator.domain.state import State

_TOLD_BY_ID = (Note, Cluster)
_COUNTED = (Dots, Placing)  # told by what they lie on


@dataclass(slots=True)
class Matched:
    """`ids`: what every record of the file is called here. `both`: pairs of here and there.

    `new`: what is to be added, pointing to what is here. `unheard`: voices for which there is no
    number left.
    """

    ids: dict[Key, str | None] = field(default_factory=dict)
    both: list[tuple[Record, Record]] = field(default_factory=list)
    new: list[Record] = field(default_factory=list)
    unheard: list[Voice] = field(default_factory=list)


def matched(state: State, session_id: str, parcel: Parcel) -> Matched:
    """Every record of the file beside its like here; the parcel is one of this session."""
    found = Matched({(Session.kind, session_id): session_id})
    by_words = _by_words(state, session_id, parcel)
    numbers = {voice.number for voice in state.voices(session_id)}
    pairs: list[tuple[Record, Record]] = []
    new: list[Record] = []
    for part in parcel.parts:
        if isinstance(part, _COUNTED):
            continue
        here = state.part(type(part), session_id).get(part.id) or by_words.get(_key(part))
        if here is not None:
            found.ids[part.kind, part.id] = here.id
            pairs.append((here, part))
            continue
        found.ids[part.kind, part.id] = part.id
        if not isinstance(part, Voice):
            new.append(part)
        elif number := _free(part, numbers):
            new.append(replace(part, number=number))
        else:
            found.ids[part.kind, part.id] = None
            found.unheard.append(part)
    found.both += [(here, repointed(part, found.ids)) for here, part in pairs]
    found.new += [repointed(part, found.ids) for part in new]
    _match_counted(state, session_id, parcel, found)
    return found


def _by_words(state: State, session_id: str, parcel: Parcel) -> dict[tuple[str, ...], Record]:
    """The records here by their words, of the kinds that the parcel holds."""
    found: dict[tuple[str, ...], Record] = {}
    for cls in {type(part) for part in parcel.parts}:
        if cls not in _TOLD_BY_ID and cls not in _COUNTED:
            for _id, record in sorted(state.part(cls, session_id).items()):
                if key := _key(record):
                    found.setdefault(key, record)
    return found


def _key(record: Record) -> tuple[str, ...]:
    """What tells a record beside its id, its kind first; empty where only the id does."""
    if isinstance(record, _TOLD_BY_ID):
        return ()
    words = (plain(record.name),) if isinstance(record, Voice) else key_of(record)
    return (record.kind, *words) if any(words) else ()


def _free(voice: Voice, numbers: set[int]) -> int | None:
    """A number for a voice that comes in: its own, else the first that is free."""
    wanted = [voice.number, *VOICES]
    number = next((number for number in wanted if number not in numbers), None)
    if number is not None:
        numbers.add(number)
    return number


def _match_counted(state: State, session_id: str, parcel: Parcel, found: Matched) -> None:
    """Dots and places: here already where something was counted on the same group or note."""
    for cls in _COUNTED:
        here: Mapping[str, Dots | Placing] = state.part(cls, session_id)
        lying = {_lies(record): record for record in here.values()}
        for part in parcel.parts:
            if not isinstance(part, cls):
                continue
            there = repointed(part, found.ids)
            ours = here.get(part.id) or lying.get(_lies(there))
            if ours is not None:
                found.both.append((ours, there))
            elif not is_lost(there):
                found.new.append(there)


def _lies(record: Dots | Placing) -> tuple[str | None, ...]:
    stage_id = record.stage_id if isinstance(record, Placing) else None
    return stage_id, record.cluster_id, record.note_id
