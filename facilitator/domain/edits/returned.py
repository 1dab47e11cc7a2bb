# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The verb of what came back between two meetings: on slips, by mail, from a notice board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of
from facilitator.domain.edits.notes import next_position, now_text
from facilitator.domain.edits.plan import inserted
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session, Stage
from facilitator.domain.rules import existing
from facilitator.domain.text import name_text, note_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.change import Change
    from facilitator.domain.state import State

BETWEEN = "between"  # the origin of such a note, and the name by which its stage is known


def add_returned_notes(state: State, session_id: str, *, texts: Sequence[str], title: str) -> Edit:
    """What came back, without names, in a stage of its own that is made once, called `title`.

    The stage takes no time; it comes first in a session that has not begun, else last.

    Refused: "gone", "name.empty", "name.too_long"; "note.empty" and "note.too_long" with `line`
    from 1.
    """
    existing(state, Session, session_id)
    stages = state.stages(session_id)
    stage = next((s for s in stages if s.extra.get("id") == BETWEEN), None)
    changes: list[Change | None] = []
    if stage is None and texts:
        stage = _stage(session_id, title)
        place = len(stages) if any(s.started_at for s in stages) else 0
        changes += inserted(stages, stage, place)
    first = next_position(state, session_id)
    for line, text in enumerate(texts):
        assert stage is not None
        changes.append(added(_note(stage, text, line, first + line)))
    return edit_of("add_returned_notes", *changes)


def _stage(session_id: str, title: str) -> Stage:
    if not (name := name_text(title)):
        raise Refused("name.empty")
    return Stage(new_id(), session_id, title=name, mode="capture", extra={"id": BETWEEN})


def _note(stage: Stage, text: str, line: int, position: float) -> Note:
    try:
        said = note_text(text)
    except Refused as refused:
        raise Refused(refused.code, line=line + 1, **refused.details) from None
    return Note(
        new_id(),
        stage.session_id,
        said,
        position=position,
        stage_id=stage.id,
        note_kind=stage.note_kind,
        written_at=now_text(),
        origin=BETWEEN,
    )
