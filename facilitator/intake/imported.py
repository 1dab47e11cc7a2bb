# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a file came to: a whole session, not yet in any library."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.edits import add_session
from facilitator.domain.edits.library import in_group, next_number

if TYPE_CHECKING:
    from facilitator.domain.change import Edit
    from facilitator.domain.records import Record, Session
    from facilitator.domain.state import State


@dataclass(frozen=True, slots=True)
class Imported:
    """A session with its records, and what to tell the person who gave the file.

    `group_name`: the learning group that it belongs to, empty for none. `skipped`: lines or rows
    without words. `names_left_out`: notes whose author the file names; notes carry no names unless
    somebody asks. `left_out`: characters that cannot be shown. `numbered`: the file says itself
    which session of its learning group this is. `set_aside`: rows that are something else than
    notes. `divided`: texts that were too long for one note. `product`: the program that wrote the
    file, where it was told by its shape.
    """

    session: Session
    parts: tuple[Record, ...] = ()
    group_name: str = ""
    notes: int = 0
    groups: int = 0
    skipped: int = 0
    names_left_out: int = 0
    left_out: int = 0
    numbered: bool = False
    set_aside: int = 0
    divided: int = 0
    product: str = ""


def add_imported(state: State, imported: Imported, *, group: str = "") -> Edit:
    """The edit that brings it into a library: in the learning group `group`, else in its own.

    A learning group of that name is used when there is one, else made. Refused: "name.too_long".
    """
    session, made = in_group(state, imported.session, group or imported.group_name)
    if session.group_id and not imported.numbered:
        session = replace(session, number=next_number(state, session.group_id))
    return add_session(session, [*made, *imported.parts])
