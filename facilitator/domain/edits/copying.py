# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of the clipboard: notes once more beside themselves, and notes that come from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.domain.change import Edit, added, edit_of
from facilitator.domain.edits.notes import last_place, next_position, now_text, written_in
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.records import Cluster, Note, Session, Stage, Voice
from facilitator.domain.rules import existing, part_of
from facilitator.domain.text import note_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facilitator.domain.state import State

BESIDE = 16.0  # board units from a note on the open board to its copy


@dataclass(frozen=True, slots=True)
class Copied:
    """A note as it travels: its words, whose voice by name, and whether it is a quote.

    Who said it does not travel: the other session may keep no names.
    """

    text: str
    voice: str = ""
    starred: bool = False


def copied(state: State, note_ids: Iterable[str]) -> list[Copied]:
    """These notes, ready to travel. Refused: "gone"."""
    voices = state.all(Voice)
    notes = (existing(state, Note, key) for key in note_ids)
    return [Copied(n.text, voices[n.voice_id].name if n.voice_id else "", n.starred) for n in notes]


def paste_notes(
    state: State,
    session_id: str,
    *,
    copies: Sequence[Copied],
    cluster_id: str | None = None,
    spots: Sequence[tuple[float, float]] = (),
) -> Edit:
    """Notes from elsewhere into a group, or on these spots of the board, or into the tray.

    A voice is found again by its name; what a note is, the stage says that runs now.

    Refused: "note.empty" and "note.too_long" with `line`, "gone", "elsewhere".
    """
    session = existing(state, Session, session_id)
    if cluster_id:
        part_of(state, Cluster, cluster_id, session_id=session_id)
    voices = {v.name.casefold(): v.id for v in state.voices(session_id) if v.name}
    stage = state.all(Stage).get(session.stage_id or "")
    place = last_place(state, cluster_id) if cluster_id else None
    first, now = next_position(state, session_id), written_in(stage)
    notes = []
    for index, copy in enumerate(copies):
        at = spots[index] if index < len(spots) and not cluster_id else None
        note = Note(
            new_id(),
            session_id,
            _words(copy.text, line=index + 1),
            position=first + index,
            stage_id=stage.id if stage else None,
            voice_id=voices.get(copy.voice.casefold()),
            cluster_id=cluster_id,
            place=place + index if place is not None else None,
            x=at[0] if at else None,
            y=at[1] if at else None,
            starred=copy.starred,
            note_kind=stage.note_kind if stage else "any",
            written_at=now,
        )
        notes.append(note)
    return edit_of("paste_notes", *map(added, notes))


def duplicate_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """Each note once more, in its group, beside it on the board, or in the tray.

    The copy says the same in the same voice; it was not heard again and holds no place. Refused:
    "gone".
    """
    notes = [existing(state, Note, key) for key in dict.fromkeys(note_ids)]
    made: dict[str, Note] = {}
    places: dict[str, float | None] = {}
    for note in notes:
        home = note.cluster_id
        if home and home not in places:
            places[home] = last_place(state, home)
        place = places.get(home or "")
        if home and place is not None:
            places[home] = place + 1
        position = next_position(state, note.session_id)
        position += sum(1 for other in made.values() if other.session_id == note.session_id)
        made[note.id] = _again(note, position=position, place=place)
    return edit_of("duplicate_notes", *map(added, made.values()))


def _again(note: Note, *, position: float, place: float | None) -> Note:
    return replace(
        note,
        id=new_id(),
        position=position,
        place=place,
        x=note.x + BESIDE if note.x is not None else None,
        y=note.y + BESIDE if note.y is not None else None,
        heard=0,
        pinned=False,
        binned=False,
        same_as_id=None,
        written_at=now_text(),
        extra={},
    )


def _words(text: str, *, line: int) -> str:
    try:
        return note_text(text)
    except Refused as refused:
        raise Refused(refused.code, line=line, **refused.details) from None
