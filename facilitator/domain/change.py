# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a write is. The same value is applied, undone, journalled, shown and, later, synced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.domain.records import Record, field_names

Fields = Mapping[str, Any]

# Typing on in the same record is one undo step, however often it was saved.
TYPED = frozenset(
    {
        "name_cluster",
        "write_action",
        "write_decision",
        "write_entry",
        "write_lesson",
        "write_note",
        "write_session",
        "write_stage",
        "write_statement",
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One record's difference. No `before`: added. No `after`: removed."""

    kind: str
    id: str
    before: Fields | None
    after: Fields | None

    def inverse(self) -> Change:
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """What one gesture does: all of its changes, or none."""

    verb: str
    changes: tuple[Change, ...] = ()

    def inverse(self) -> Edit:
        return Edit(self.verb, tuple(change.inverse() for change in reversed(self.changes)))

    def of(self, kind: str) -> Iterator[Change]:
        """The changes to records of one kind."""
        return (change for change in self.changes if change.kind == kind)

    def continues(self, earlier: Edit) -> bool:
        """Whether this edit types on in the same fields of the same record as the earlier one."""
        if self.verb not in TYPED or self.verb != earlier.verb:
            return False
        return [_fields_written(c) for c in self.changes] == [
            _fields_written(c) for c in earlier.changes
        ]


def _fields_written(change: Change) -> tuple[str, str, frozenset[str]]:
    return change.kind, change.id, frozenset(change.after or ())


def fields_of(record: Record) -> dict[str, Any]:
    """All fields of a record by name, in the order of its columns."""
    return {name: getattr(record, name) for name in field_names(record.kind)}


def added(record: Record) -> Change:
    return Change(record.kind, record.id, None, fields_of(record))


def removed(record: Record) -> Change:
    return added(record).inverse()


def updated(record: Record, **after: Any) -> Change | None:
    """The difference that these new values make; None when they make none."""
    changed = {name: value for name, value in after.items() if getattr(record, name) != value}
    if not changed:
        return None
    return Change(record.kind, record.id, {n: getattr(record, n) for n in changed}, changed)


def edit_of(verb: str, *changes: Change | None) -> Edit:
    """An edit of those changes that change something."""
    return Edit(verb, tuple(change for change in changes if change is not None))
