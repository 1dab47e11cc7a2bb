# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs without undo: the bin is emptied, and names are taken out when nobody needs them any more.

They are for `Workspace.erase_records` and `erase_names`, which leave nothing in the past either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, edit_of, removed, updated
from facilitator.domain.edits.notes import remove_notes
from facilitator.domain.records import (
    ALL,
    Action,
    Ask,
    Evidence,
    Goal,
    LearningGroup,
    MissingVoice,
    Note,
    Offer,
    OwnTemplate,
    Participant,
    Record,
    Session,
)
from facilitator.domain.rules import existing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.state import State

#: Fields in which nothing but a name stands, of whoever was in the room.
OWN_NAMES: dict[type[Record], tuple[str, ...]] = {
    Participant: ("name", "initials"),
    Note: ("author_id",),
}
#: Fields in which somebody may be named; emptied where they name somebody who was in the room.
NAMING: dict[type[Record], tuple[str, ...]] = {
    Action: ("owner", "helper"),
    Ask: ("addressee",),
    Goal: ("owner",),
    Offer: ("who",),
    Evidence: ("source",),
    MissingVoice: ("who", "asked_by"),
}
#: All of them by kind, as the past has to forget them.
NAME_FIELDS: Mapping[str, tuple[str, ...]] = {
    cls.kind: names for cls, names in (OWN_NAMES | NAMING).items()
}
_SHORTEST = 2  # letters of a name by which somebody is found


def empty_bin(state: State, session_id: str) -> Edit:
    """The notes in the bin of a session go for ever, with their dots. Refused: "gone"."""
    existing(state, Session, session_id)
    binned = [note.id for note in state.part(Note, session_id).values() if note.binned]
    return edit_of("empty_bin", *remove_notes(state, binned).changes)


def erase_sessions(state: State, session_ids: Iterable[str]) -> Edit:
    """Sessions go for ever, with all that they hold. They must be open. Refused: "gone"."""
    sessions = [existing(state, Session, key) for key in session_ids]
    kinds = [cls for cls in reversed(ALL) if cls not in (LearningGroup, OwnTemplate, Session)]
    parts = (part for s in sessions for cls in kinds for part in state.part(cls, s.id).values())
    return edit_of("erase_sessions", *map(removed, parts), *map(removed, sessions))


def remove_names(state: State, session_id: str) -> Edit:
    """Who was there is forgotten: names, initials, who said which note, whose action it was.

    Roles and numbers stay, and so does every word that was said. The session must be open.
    Refused: "gone".
    """
    existing(state, Session, session_id)
    known = _names(state, session_id)
    changes = [
        updated(record, **{name: None if name.endswith("_id") else "" for name in names})
        for cls, names in OWN_NAMES.items()
        for record in state.part(cls, session_id).values()
    ]
    changes += [
        updated(record, **{n: "" for n in names if _names_one(getattr(record, n), known)})
        for cls, names in NAMING.items()
        for record in state.part(cls, session_id).values()
    ]
    return edit_of("remove_names", *changes)


def _names(state: State, session_id: str) -> frozenset[str]:
    """The words of all names, and the initials, of whoever was in the room."""
    from facilitator.domain.telling import plain, words_of  # no start needs it

    people = state.part(Participant, session_id).values()
    words = [plain(word) for person in people for word in words_of(person.name)]
    short = [plain(person.initials) for person in people]
    return frozenset(word for word in (*words, *short) if len(word) >= _SHORTEST)


def _names_one(text: str, known: frozenset[str]) -> bool:
    from facilitator.domain.telling import plain, words_of

    return any(plain(word) in known for word in words_of(text))
