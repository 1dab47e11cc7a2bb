# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads one record of our own session file, field by field, as the library can hold it."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from math import isfinite
from typing import TYPE_CHECKING, Any
from uuid import UUID

from facilitator.domain.clock import is_moment
from facilitator.domain.conditions import FAMILIES
from facilitator.domain.edits.entries import FORMS, PULSE_ANSWERS
from facilitator.domain.edits.fate import ENDINGS, FATES
from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import MOST
from facilitator.domain.pointers import POINTERS
from facilitator.domain.records import KINDS
from facilitator.domain.rules import (
    ACTION_STATUSES,
    ACTION_TYPES,
    DECISION_TYPES,
    FUNCTIONS,
    LEVELS,
    MARKS,
    NOTE_KINDS,
    SESSION_STATUSES,
    VOICES,
)
from facilitator.domain.session_format import NEWER
from facilitator.domain.text import LONG_LIMIT, NAME_LIMIT, NOTE_LIMIT, clean, left_out

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facilitator.domain.fields import Fields
    from facilitator.domain.records import Record

FARTHEST = 1e9  # board units, positions, hours: nothing is further away
MOST_LISTED = 1_000  # texts or numbers in one list

_CHOICES: dict[str, Mapping[str, tuple[str, ...]]] = {
    "session": {"status": SESSION_STATUSES},
    "stage": {"note_kind": NOTE_KINDS},
    "action": {
        "status": ACTION_STATUSES, "type": ACTION_TYPES, "outcome": ("", *ENDINGS),
    },
    "decision": {"type": DECISION_TYPES},
    "note": {
        "note_kind": NOTE_KINDS, "fate": ("", *FATES), "level": ("", *LEVELS),
        "function": ("", *FUNCTIONS), "on_paper": ("", "stay", "reword", "out"),
    },
    "cluster": {"mark": ("", *MARKS)},
    "condition": {"family": FAMILIES},
    **{cls.kind: form.choices for cls, form in FORMS.items()},
}  # fmt: skip
_MOMENTS = frozenset(
    {
        "stage_since", "printed_at", "votes_shown_at", "started_at", "ended_at", "shown_at",
        "written_at",
    }
)  # fmt: skip
_RANGES = {("voice", "number"): VOICES, ("placing", "quarter"): range(1, 5)}
_LIMITS = {("note", "text"): NOTE_LIMIT, ("note", "paper_text"): NOTE_LIMIT}
_LENGTHS = {("pulse", "counts"): PULSE_ANSWERS}
_NAMES = frozenset({"name", "title", "letter"})


def mixed_up(where: str) -> Unreadable:
    """What is there does not fit together: changed by hand, or on its way."""
    return Unreadable("import.mixed_up", where=where)


def read_record(cls: type[Record], row: Fields) -> Record:
    """The record. A field that is missing has its usual value; one that we do not know is kept.

    Unreadable: "import.mixed_up" and "file.wrong_kind" with `where`, "file.too_long".
    """
    values = row.everything()
    given: dict[str, Any] = {}
    newer: dict[str, Any] = {}
    for name, kind in _shape(cls.kind):
        value = values.pop(name, None)
        if name == "id" or (name in POINTERS and isinstance(value, str) and "tuple" not in kind):
            given[name] = _id(value, f"{row.where} › {name}")
        elif value is not None:
            read = _READERS[kind](value, cls.kind, name, row.where)
            if name in _CHOICES.get(cls.kind, {}) and read not in _CHOICES[cls.kind][name]:
                newer[name] = read  # the usual one stands for a choice of a newer program
            else:
                given[name] = read
    newer |= _sound(values)
    if newer:
        kept = given.get("extra", {})
        given["extra"] = {**kept, NEWER: {**_mapping(kept.get(NEWER)), **newer}}
    return cls(**given)


@cache
def _shape(kind: str) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, str(field.type)) for field in fields(KINDS[kind]))


def _id(value: object, where: str) -> str:
    """An id as this program makes them; the search index is ordered by them."""
    try:
        found = str(UUID(value)) if isinstance(value, str) else ""
    except ValueError:
        found = ""
    if not found or found != value:
        raise mixed_up(where)
    return found


def _text(value: object, kind: str, name: str, where: str) -> str:
    if not isinstance(value, str):
        raise _wrong(where, name, "text")
    limit = _LIMITS.get((kind, name), NAME_LIMIT if name in _NAMES else LONG_LIMIT)
    if len(value) > limit:
        details = {"where": f"{where} › {name}", "length": len(value), "limit": limit}
        raise Unreadable("file.too_long", **details)
    if name in _MOMENTS:
        return value if is_moment(value) else ""
    return clean(value) if left_out(value) else value


def _whole(value: object, kind: str, name: str, where: str) -> int:
    number = int(value) if isinstance(value, float) and value.is_integer() else value
    allowed = _RANGES.get((kind, name), range(MOST + 1))
    if not isinstance(number, int) or isinstance(value, bool) or number not in allowed:
        raise _wrong(where, name, "number")
    return number


def _real(value: object, _kind: str, name: str, where: str) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not -FARTHEST <= value <= FARTHEST:  # type: ignore[operator]
        raise _wrong(where, name, "number")
    return float(value)  # type: ignore[arg-type]


def _flag(value: object, _kind: str, name: str, where: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(where, name, "yes_or_no")
    return value


def _texts(value: object, kind: str, name: str, where: str) -> tuple[str, ...]:
    return tuple(_text(one, kind, name, where) for one in _list(value, name, where))


def _numbers(value: object, kind: str, name: str, where: str) -> tuple[int, ...]:
    numbers = _list(value, name, where)
    if len(numbers) != _LENGTHS.get((kind, name), len(numbers)):
        raise _wrong(where, name, "list")
    return tuple(_whole(one, kind, name, where) for one in numbers)


def _extra(value: object, _kind: str, name: str, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _wrong(where, name, "object")
    sound: dict[str, Any] = _sound(value)
    return sound


_READERS: dict[str, Callable[[object, str, str, str], Any]] = {
    "str": _text,
    "str | None": _text,
    "int": _whole,
    "float": _real,
    "float | None": _real,
    "bool": _flag,
    "tuple[str, ...]": _texts,
    "tuple[int, ...]": _numbers,
    "Extra": _extra,
}


def _list(value: object, name: str, where: str) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_LISTED:
        raise _wrong(where, name, "list")
    return value


def _sound(value: Any) -> Any:
    """JSON without numbers that JSON cannot say: 1e999 is read as no number at all."""
    if isinstance(value, float) and not isfinite(value):
        return None
    if isinstance(value, list):
        return [_sound(one) for one in value]
    if isinstance(value, dict):
        return {name: _sound(one) for name, one in value.items()}
    return value


def _mapping(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}


def _wrong(where: str, name: str, expected: str) -> Unreadable:
    return Unreadable("file.wrong_kind", where=f"{where} › {name}", expected=expected)
