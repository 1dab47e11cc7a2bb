# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session as it travels from one library to another: for another laptop, or a second typist.

Everything that the session is worked on with goes along, with the same ids: who is in the room by
name, too. What is nobody else's stays here unless somebody asks for it: the facilitator's own log,
and what people want to learn for themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.ids import new_id
from facilitator.domain.pointers import Key, derived_id, repointed
from facilitator.domain.records import (
    ALL,
    Action,
    Dots,
    HostNote,
    LearningGroup,
    OwnTemplate,
    Placing,
    Record,
    Session,
)
from facilitator.domain.rules import existing
from facilitator.domain.state import State
from facilitator.domain.text import NAME_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The kinds that belong to one session.
PARTS = tuple(cls for cls in ALL if cls not in (LearningGroup, Session, OwnTemplate))
_SECOND = " (2)"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A session, its learning group, and every other record of it, kind after kind.

    `private`: whether what is nobody else's is in it.
    """

    session: Session
    group: LearningGroup | None = None
    parts: tuple[Record, ...] = ()
    private: bool = False


def pack(state: State, session_id: str, *, with_private: bool = False) -> Parcel:
    """The parcel of an open session. Refused: "gone"."""
    session = existing(state, Session, session_id)
    parts = (
        record
        for cls in PARTS
        for _id, record in sorted(state.part(cls, session_id).items())
        if with_private or not is_private(record)
    )
    return Parcel(session, state.groups.get(session.group_id or ""), tuple(parts), with_private)


def apart(state: State, session_id: str) -> State:
    """All of an open session in a state of its own, which another thread may read.

    Refused: "gone".
    """
    parcel = pack(state, session_id, with_private=True)
    group = [parcel.group] if parcel.group else []
    return State([*group, parcel.session, *parcel.parts])


def is_private(record: Record) -> bool:
    """Whether a record is nobody else's: a line of the own log, something to learn."""
    return isinstance(record, HostNote) or (
        isinstance(record, Action) and record.type == "learning"
    )


def copied(parcel: Parcel) -> Parcel:
    """The same session once more, under new ids and another title."""
    title = parcel.session.title[: NAME_LIMIT - len(_SECOND)] + _SECOND
    made = adopted(parcel, new_id())
    return replace(made, session=replace(made.session, title=title))


def adopted(parcel: Parcel, session_id: str) -> Parcel:
    """The parcel as one of that session. Of another one its records get ids made of both."""
    old = parcel.session
    if old.id == session_id:
        return parcel
    ids: dict[Key, str | None] = {
        (part.kind, part.id): derived_id(part.id, session_id) for part in parcel.parts
    }
    ids[Session.kind, old.id] = session_id
    stage_id = ids.get(("stage", old.stage_id)) if old.stage_id else None
    session = replace(old, id=session_id, stage_id=stage_id)
    return replace(parcel, session=session, parts=tuple(moved(parcel.parts, ids)))


def moved(parts: Iterable[Record], ids: Mapping[Key, str | None]) -> Iterable[Record]:
    """These records under their new ids; what then would lie on nothing is left out."""
    for part in parts:
        key = ids.get((part.kind, part.id)) or part.id
        record = replace(repointed(part, ids), id=key)
        if not is_lost(record):
            yield record


def is_lost(record: Record) -> bool:
    """Dots that lie nowhere, and places of nothing in a grid."""
    if isinstance(record, Dots):
        return not (record.cluster_id or record.note_id)
    return isinstance(record, Placing) and not (
        record.stage_id and (record.cluster_id or record.note_id)
    )
