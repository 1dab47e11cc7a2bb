# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the library: learning groups and sessions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from facilitator.domain.change import Edit, added, edit_of, updated
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import LearningGroup, Record, Session
from facilitator.domain.rules import SESSION_STATUSES, count, existing, one_of
from facilitator.domain.text import long_text, name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.state import State

NAMES = {"title", "place", "facilitator", "contact", "next_place", "template"}
LONG = {
    "question", "purpose", "closing", "mandate", "confidentiality", "thanks", "next_note",
    "easy_summary",
}  # fmt: skip
PLAIN = {
    "group_id", "number", "date", "start", "end", "language", "second_language", "status",
    "people_expected", "dots_per_person", "correct_by", "next_date", "next_start", "next_end",
    "retention", "printed_at",
}  # fmt: skip
# How many people took part in which way; how many hours all of them together.
PEOPLE = {
    "paid", "in_work_time", "expenses_only", "unpaid", "first_time", "been_before", "paid_lived",
}  # fmt: skip
HOURS = {"planned_hours", "real_hours"}


def add_group(name: str, *, purpose: str = "", position: float = 0.0) -> Edit:
    """A new learning group. Refused: "name.empty", "name.too_long"."""
    if not (name := name_text(name)):
        raise Refused("name.empty")
    group = LearningGroup(new_id(), name, long_text(purpose), position)
    return edit_of("add_group", added(group))


def name_group(state: State, group_id: str, name: str) -> Edit:
    """Refused: "gone", "name.empty", "name.too_long"."""
    if not (name := name_text(name)):
        raise Refused("name.empty")
    return edit_of("name_group", updated(existing(state, LearningGroup, group_id), name=name))


def write_group(
    state: State, group_id: str, *, purpose: str | None = None, course: str | None = None
) -> Edit:
    """What a learning group is for, and the sentence that it shares; None leaves it.

    Refused: "gone", "text.too_long".
    """
    group = existing(state, LearningGroup, group_id)
    values = {"purpose": purpose, "course": course}
    given = {name: long_text(text) for name, text in values.items() if text is not None}
    return edit_of("write_group", updated(group, **given))


def add_session(session: Session, parts: Iterable[Record] = ()) -> Edit:
    """A planned or imported session with all that belongs to it, and a new learning group if any.

    `parts` come in an order in which each may point to those before it.
    """
    groups: list[Record] = []
    others: list[Record] = []
    for part in parts:
        (groups if isinstance(part, LearningGroup) else others).append(part)
    return edit_of("add_session", *map(added, [*groups, session, *others]))


def write_session(state: State, session_id: str, **values: Any) -> Edit:
    """Set fields of a session.

    Refused: "gone", "value.unknown", "count.negative", or a text that is too long.
    """
    session = existing(state, Session, session_id)
    return edit_of("write_session", updated(session, **_settled(values)))


def place_in_group(state: State, session_id: str, name: str) -> Edit:
    """The session joins the learning group of that name, made if it is new, or none with "".

    It gets the next number of that group. Refused: "gone", "name.too_long".
    """
    session = existing(state, Session, session_id)
    placed, made = in_group(state, replace(session, group_id=None), name)
    if placed.group_id == session.group_id:
        return edit_of("place_in_group")
    number = next_number(state, placed.group_id)
    moved = updated(session, group_id=placed.group_id, number=number)
    return edit_of("place_in_group", *map(added, made), moved)


def bin_session(state: State, session_id: str) -> Edit:
    """Refused: "gone"."""
    return edit_of("bin_session", updated(existing(state, Session, session_id), binned=True))


def restore_session(state: State, session_id: str) -> Edit:
    """Out of the bin again. Refused: "gone"."""
    return edit_of("restore_session", updated(existing(state, Session, session_id), binned=False))


def mark_printed(state: State, session_id: str, moment: str) -> Edit:
    """The summary was printed or saved at this moment (ISO, UTC). Refused: "gone"."""
    session = existing(state, Session, session_id)
    return edit_of("mark_printed", updated(session, printed_at=moment))


def next_number(state: State, group_id: str | None) -> int:
    """The number that the next session of a learning group gets, from 1."""
    numbers = [s.number for s in state.sessions.values() if s.group_id == group_id and not s.binned]
    return max(numbers, default=0) + 1 if group_id else 1


def in_group(state: State, session: Session, name: str) -> tuple[Session, list[LearningGroup]]:
    """The session placed in the learning group of that name, and the group if it is a new one."""
    name = name_text(name)
    if not name:
        return session, []
    for group in state.groups.values():
        if group.name.casefold() == name.casefold() and not group.binned:
            return replace(session, group_id=group.id), []
    group = LearningGroup(new_id(), name, position=float(len(state.groups)))
    return replace(session, group_id=group.id), [group]


def _settled(values: Mapping[str, Any]) -> dict[str, Any]:
    settled: dict[str, Any] = {}
    for name, value in values.items():
        if name in NAMES:
            settled[name] = name_text(value)
        elif name in LONG:
            settled[name] = long_text(value)
        elif name in PEOPLE or name in HOURS:
            settled[name] = count(value)
        elif name in PLAIN:
            settled[name] = one_of(value, SESSION_STATUSES) if name == "status" else value
        else:
            raise TypeError(f"a session has no field {name!r} to write")
    return settled
