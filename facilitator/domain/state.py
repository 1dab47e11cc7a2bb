# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Records in memory, by kind, by id and by session. Every read of the program is a look in here."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from facilitator.domain.records import (
    KINDS,
    Action,
    Cluster,
    Condition,
    Decision,
    Dots,
    LearningGroup,
    Note,
    OwnTemplate,
    Participant,
    Placing,
    Pulse,
    Record,
    Session,
    Stage,
    Statement,
    Voice,
    record_of,
    settled,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.change import Change, Edit

R = TypeVar("R", bound=Record)
_NONE: Mapping[str, Any] = MappingProxyType({})


class State:
    """The catalogue (learning groups, sessions, own templates, open actions and questions), and
    what the open sessions hold."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._tables: dict[str, dict[str, Record]] = {kind: {} for kind in KINDS}
        self._parts: dict[tuple[str, str], dict[str, Record]] = {}
        self.put(records)

    def all(self, cls: type[R]) -> Mapping[str, R]:
        """Every record of a kind in memory, by id."""
        return cast("Mapping[str, R]", self._tables[cls.kind])

    def part(self, cls: type[R], session_id: str) -> Mapping[str, R]:
        """The records of a kind that belong to one session, by id."""
        return cast("Mapping[str, R]", self._parts.get((session_id, cls.kind), _NONE))

    @property
    def groups(self) -> Mapping[str, LearningGroup]:
        return self.all(LearningGroup)

    @property
    def sessions(self) -> Mapping[str, Session]:
        return self.all(Session)

    @property
    def actions(self) -> Mapping[str, Action]:
        return self.all(Action)

    @property
    def notes(self) -> Mapping[str, Note]:
        return self.all(Note)

    @property
    def clusters(self) -> Mapping[str, Cluster]:
        return self.all(Cluster)

    def stages(self, session_id: str) -> list[Stage]:
        """A session's stages in their order."""
        return _ordered(self.part(Stage, session_id))

    def voices(self, session_id: str) -> list[Voice]:
        """A session's voices by number."""
        return sorted(self.part(Voice, session_id).values(), key=lambda voice: voice.number)

    def participants(self, session_id: str) -> list[Participant]:
        """Who is in the room, in their order."""
        return _ordered(self.part(Participant, session_id))

    def notes_of(self, session_id: str) -> list[Note]:
        """A session's notes in the order in which they were said, without the bin."""
        return [n for n in _ordered(self.part(Note, session_id)) if not n.binned]

    def clusters_of(self, session_id: str) -> list[Cluster]:
        """A session's groups by letter: A to Z, then AA."""
        found = self.part(Cluster, session_id).values()
        return sorted(found, key=lambda cluster: (len(cluster.letter), cluster.letter, cluster.id))

    def dots_of(self, session_id: str) -> list[Dots]:
        return list(self.part(Dots, session_id).values())

    def decisions_of(self, session_id: str) -> list[Decision]:
        return _ordered(self.part(Decision, session_id))

    def actions_of(self, session_id: str) -> list[Action]:
        """What this meeting agreed to do."""
        return [a for a in _ordered(self.part(Action, session_id)) if not a.origin]

    def earlier_actions_of(self, session_id: str) -> list[Action]:
        """What an earlier meeting, which is not in this library, had agreed to do."""
        return [a for a in _ordered(self.part(Action, session_id)) if a.origin]

    def statements_of(self, session_id: str) -> list[Statement]:
        return _ordered(self.part(Statement, session_id))

    def placings_of(self, session_id: str) -> list[Placing]:
        return _ordered(self.part(Placing, session_id))

    def conditions_of(self, session_id: str) -> list[Condition]:
        return _ordered(self.part(Condition, session_id))

    def entries_of(self, cls: type[R], session_id: str) -> list[R]:
        """What the small form of this kind holds in a session, in its order."""
        return _ordered(self.part(cls, session_id))

    def pulse_of(self, session_id: str) -> list[Pulse]:
        return _ordered(self.part(Pulse, session_id))

    def own_templates(self) -> list[OwnTemplate]:
        """The templates that were made here, without the bin."""
        return [t for t in _ordered(self.all(OwnTemplate)) if not t.binned]

    def find(self, kind: str, record_id: str) -> Record | None:
        return self._tables[kind].get(record_id)

    def put(self, records: Iterable[Record]) -> None:
        """Take records in that were read from the file."""
        for record in records:
            self._set(record)

    def drop_session(self, session_id: str) -> None:
        """Forget a session's own records; the catalogue stays."""
        for kind, cls in KINDS.items():
            if not cls.in_catalogue:
                for record_id in self._parts.pop((session_id, kind), {}):
                    del self._tables[kind][record_id]

    def apply(self, edit: Edit) -> None:
        for change in edit.changes:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        if change.after is None:
            self._drop(self._tables[change.kind][change.id])
        elif change.before is None:
            self._set(record_of(change.kind, change.after))
        else:
            old = self._tables[change.kind][change.id]
            self._set(replace(old, **settled(change.after)))

    def _set(self, record: Record) -> None:
        self._tables[record.kind][record.id] = record
        session_id = getattr(record, "session_id", None)
        if session_id is not None:
            self._parts.setdefault((session_id, record.kind), {})[record.id] = record

    def _drop(self, record: Record) -> None:
        del self._tables[record.kind][record.id]
        session_id = getattr(record, "session_id", None)
        if session_id is not None:
            del self._parts[session_id, record.kind][record.id]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]


def _ordered(part: Mapping[str, R]) -> list[R]:
    return sorted(part.values(), key=lambda record: (record.position, record.id))  # type: ignore[attr-defined]
