# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What may be done. Says no with a code; the window and the command line find the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from facilitator.domain.errors import Refused
from facilitator.domain.records import Record

if TYPE_CHECKING:
    from facilitator.domain.state import State

R = TypeVar("R", bound=Record)
N = TypeVar("N", int, float)

VOICES = range(1, 7)  # six colours and marks
ACTION_STATUSES = ("open", "doing", "done", "stuck", "dropped")
ACTION_TYPES = ("action", "experiment", "initiative", "learning")
DECISION_TYPES = ("", "start", "stop", "continue")
SESSION_STATUSES = ("draft", "ready", "running", "done")
MARKS = ("agree", "differ", "worth", "share")  # what the room says of a group
LEVELS = ("personal", "team", "organisation")  # whose story it is
FUNCTIONS = ("mirror", "strength", "inspiration")  # what it is for the group
QUARTERS = range(1, 5)  # of a grid: top left, top right, bottom left, bottom right
NOTE_KINDS = (
    "any", "fact", "feeling", "meaning", "assumption", "question", "idea", "story", "statement",
    "dilemma", "value", "evidence", "experiment", "learning", "ask",
)  # fmt: skip


def existing(state: State, cls: type[R], record_id: str) -> R:
    """The record. Refused: "gone", when it is not there (any more)."""
    record = state.all(cls).get(record_id)
    if record is None:
        raise Refused("gone", kind=cls.kind)
    return record


def part_of(state: State, cls: type[R], record_id: str, *, session_id: str) -> R:
    """The record, which belongs to that session. Refused: "gone", "elsewhere"."""
    record = existing(state, cls, record_id)
    if record_id not in state.part(cls, session_id):
        raise Refused("elsewhere", kind=cls.kind)
    return record


def one_of(value: str, allowed: tuple[str, ...]) -> str:
    """The value. Refused: "value.unknown" with `value`."""
    if value not in allowed:
        raise Refused("value.unknown", value=value)
    return value


def count(value: N) -> N:
    """A number of things, or of hours. Refused: "count.negative"."""
    if value < 0:
        raise Refused("count.negative", value=value)
    return value
