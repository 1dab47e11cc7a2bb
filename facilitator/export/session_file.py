# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session as a file of our own: for another laptop, a colleague or a second typist.

JSON as plain text, one record a line: a person can read it, any program can check it, and nothing
in it unfolds. Every record is there with all of its fields and its id, exactly as in the library.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from facilitator import __version__
from facilitator.domain.change import fields_of
from facilitator.domain.parcels import pack
from facilitator.domain.records import KINDS
from facilitator.domain.session_format import KINDS_KEPT, LIBRARY, NEWER, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from facilitator.domain.parcels import Parcel
    from facilitator.domain.records import Record, Session
    from facilitator.domain.state import State

_CODE = 40  # letters: no choice is called longer


def session_file_bytes(state: State, session: Session, *, with_private: bool = False) -> bytes:
    """The file of an open session. `with_private`: also the own log and what people learn."""
    return parcel_bytes(pack(state, session.id, with_private=with_private))


def parcel_bytes(parcel: Parcel) -> bytes:
    """The file of a parcel: UTF-8, the same bytes for the same parcel."""
    session = fields_of(parcel.session)
    kinds = _mapping(session["extra"].get(KINDS_KEPT))
    head = {
        "schema": SCHEMA,
        "program": f"Facilitator {__version__}",
        "library": LIBRARY,
        "private": parcel.private,
    }
    lines = [f"{json.dumps(name)}: {_text(value)}," for name, value in head.items()]
    body = ",\n".join([*_own(parcel), *(_kind(name, kinds[name]) for name in sorted(kinds))])
    return ("{\n" + "\n".join(lines) + '\n"records": {\n' + body + "\n}\n}\n").encode()


def _own(parcel: Parcel) -> Iterator[str]:
    if parcel.group is not None:
        yield _kind("learning_group", [_fields(parcel.group)])
    yield _kind("session", [_fields(parcel.session)])
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for part in parcel.parts:
        by_kind.setdefault(part.kind, []).append(_fields(part))
    for kind, rows in by_kind.items():
        yield _kind(kind, rows)


def _kind(name: str, rows: Iterable[Any]) -> str:
    return f"{_text(name)}: [\n" + ",\n".join(map(_text, rows)) + "\n]"


def _fields(record: Record) -> dict[str, Any]:
    """All fields; those that a newer program had written stand beside them again.

    So does a choice of a newer program, as long as nobody here has made another one.
    """
    values = fields_of(record)
    extra = dict(values["extra"])
    newer = _mapping(extra.get(NEWER))
    for name in (NEWER, KINDS_KEPT):
        if isinstance(extra.get(name), Mapping):
            del extra[name]
    usual = _usual(record.kind)
    choices = {
        name: value
        for name, value in newer.items()
        if isinstance(value, str) and len(value) <= _CODE and usual.get(name) == values.get(name)
    }
    return {**newer, **values, **choices, "extra": extra}


@cache
def _usual(kind: str) -> Mapping[str, str]:
    """What the texts of a kind say where nobody has said anything."""
    return {f.name: f.default for f in fields(KINDS[kind]) if isinstance(f.default, str)}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
