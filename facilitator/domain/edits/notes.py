# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of notes: what somebody said is added, mended, moved on the board, binned, found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facilitator.domain.change import Change, Edit, added, edit_of, removed, updated
from facilitator.domain.edits.resting import rests
from facilitator.domain.errors import Refused
from facilitator.domain.hiding import waits
from facilitator.domain.ids import new_id
from facilitator.domain.on_paper import OUT
from facilitator.domain.records import (
    Cluster,
    Dots,
    Note,
    Participant,
    Placing,
    Session,
    Stage,
    Voice,
)
from facilitator.domain.rules import NOTE_KINDS, existing, one_of, part_of
from facilitator.domain.text import note_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facilitator.domain.state import State


def add_note(
    state: State,
    session_id: str,
    *,
    text: str,
    voice_id: str | None = None,
    author_id: str | None = None,
    cluster_id: str | None = None,
    at: tuple[float, float] | None = None,
    starred: bool = False,
    builds_on_id: str | None = None,
    note_kind: str = "",
) -> Edit:
    """A note, word for word, in the stage that runs now.

    `note_kind`: what it is, one of `NOTE_KINDS`; "" as the stage asks. `at`: where it lies on the
    board; not given and in no group, it lies in the tray. In a stage that keeps no names, no
    author is stored.

    Refused: "note.empty", "note.too_long", "gone", "elsewhere", "value.unknown".
    """
    session = existing(state, Session, session_id)
    if cluster_id:
        part_of(state, Cluster, cluster_id, session_id=session_id)
    if builds_on_id:
        part_of(state, Note, builds_on_id, session_id=session_id)
    stage = state.all(Stage).get(session.stage_id or "")
    known = author_id if stage is None or stage.keeps_names else None
    note = Note(
        new_id(),
        session_id,
        note_text(text),
        position=next_position(state, session_id),
        stage_id=stage.id if stage else None,
        voice_id=_voice(state, session_id, voice_id, known),
        author_id=known,
        cluster_id=cluster_id,
        builds_on_id=builds_on_id,
        place=last_place(state, cluster_id) if cluster_id else None,
        x=at[0] if at and not cluster_id else None,
        y=at[1] if at and not cluster_id else None,
        starred=starred,
        note_kind=_kind(stage, note_kind),
        written_at=written_in(stage),
    )
    return edit_of("add_note", added(note))


def add_notes(
    state: State,
    session_id: str,
    *,
    texts: Sequence[str],
    voice_id: str | None = None,
    author_id: str | None = None,
    cluster_id: str | None = None,
    note_kind: str = "",
) -> Edit:
    """Many notes at once, one undo step. Refused as in `add_note`, with `line` from 1."""
    session = existing(state, Session, session_id)
    if cluster_id:
        part_of(state, Cluster, cluster_id, session_id=session_id)
    stage = state.all(Stage).get(session.stage_id or "")
    known = author_id if stage is None or stage.keeps_names else None
    pattern = Note(
        "",
        session_id,
        position=next_position(state, session_id),
        stage_id=stage.id if stage else None,
        voice_id=_voice(state, session_id, voice_id, known),
        author_id=known,
        cluster_id=cluster_id,
        place=last_place(state, cluster_id) if cluster_id else None,
        note_kind=_kind(stage, note_kind),
        written_at=written_in(stage),
    )
    notes = []
    for line, text in enumerate(texts):
        try:
            said = note_text(text)
        except Refused as refused:
            raise Refused(refused.code, line=line + 1, **refused.details) from None
        place = pattern.place + line if pattern.place is not None else None
        position = pattern.position + line
        notes.append(replace(pattern, id=new_id(), text=said, position=position, place=place))
    return edit_of("add_notes", *map(added, notes))


def write_note(state: State, note_id: str, text: str) -> Edit:
    """Mend a note's words. Refused: "gone", "note.empty", "note.too_long".

    What was chosen for paper was chosen for other words and is forgotten; only what was left out
    stays out, for nothing may come back onto paper by itself.
    """
    note, words = existing(state, Note, note_id), note_text(text)
    if words == note.text or note.on_paper == OUT:
        return edit_of("write_note", updated(note, text=words))
    return edit_of("write_note", updated(note, text=words, on_paper="", paper_text=""))


def set_voice(state: State, note_ids: Iterable[str], voice_id: str | None) -> Edit:
    """Whose perspective these notes bring. Refused: "gone", "elsewhere"."""
    ids = list(note_ids)
    if voice_id:
        for key in ids:
            session_id = existing(state, Note, key).session_id
            part_of(state, Voice, voice_id, session_id=session_id)
    return _each(state, "set_voice", ids, voice_id=voice_id)


def place_notes(state: State, spots: Mapping[str, tuple[float, float]]) -> Edit:
    """Lay notes on the open board at these spots (board units); they leave their group."""
    return edit_of(
        "place_notes",
        *(
            updated(existing(state, Note, key), cluster_id=None, place=None, x=x, y=y)
            for key, (x, y) in spots.items()
        ),
        *forgotten(state, spots),
    )


def to_tray(state: State, note_ids: Iterable[str]) -> Edit:
    """Back to the tray: in no group and nowhere on the board. Refused: "gone"."""
    ids = list(note_ids)
    changes = (
        updated(existing(state, Note, key), cluster_id=None, place=None, x=None, y=None)
        for key in ids
    )
    return edit_of("to_tray", *changes, *forgotten(state, ids))


def hear_again(state: State, note_ids: Iterable[str], times: int = 1) -> Edit:
    """Somebody else said the same; minus one takes it back. Refused: "gone"."""
    notes = [existing(state, Note, key) for key in note_ids]
    changes = (updated(n, heard=max(0, n.heard + times)) for n in notes)
    return edit_of("hear_again", *changes)


def star_notes(state: State, note_ids: Iterable[str], starred: bool) -> Edit:
    """Mark as a quote for the summary, or not. Refused: "gone"."""
    return _each(state, "star_notes", note_ids, starred=starred)


def park_notes(state: State, note_ids: Iterable[str], parked: bool) -> Edit:
    """Keep for later, or not. Refused: "gone"."""
    return _each(state, "park_notes", note_ids, parked=parked)


def bin_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """Into the bin, which keeps them. Refused: "gone"."""
    return _each(state, "bin_notes", note_ids, binned=True)


def restore_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """Out of the bin, to where they were. Refused: "gone"."""
    return _each(state, "restore_notes", note_ids, binned=False)


def remove_notes(state: State, note_ids: Iterable[str]) -> Edit:
    """Take notes out of the session with their dots; what pointed to them points nowhere."""
    notes = [existing(state, Note, key) for key in note_ids]
    gone = {note.id for note in notes}
    dots = [d for d in state.all(Dots).values() if d.note_id in gone]
    placings = [p for p in state.all(Placing).values() if p.note_id in gone]
    return edit_of(
        "remove_notes",
        *map(removed, dots),
        *map(removed, placings),
        *_unpointed(state, gone),
        *map(removed, notes),
    )


def last_place(state: State, cluster_id: str) -> float | None:
    """Where a newcomer goes in a group: after the last if the order is hand-made, else nowhere."""
    places = [
        n.place
        for n in state.part(Note, existing(state, Cluster, cluster_id).session_id).values()
        if n.cluster_id == cluster_id and n.place is not None
    ]
    return max(places) + 1 if places else None


def forgotten(state: State, moving: Iterable[str], keep: str | None = None) -> list[Change]:
    """The groups that lost their last note in an earlier step: now they go, as do nameless ones.

    A group with a name stays for one step, so that its name can be taken back with one undo.
    """
    moving = set(moving)
    touched = {n.session_id for n in map(state.notes.get, moving) if n}
    changes: list[Change] = []
    for session_id in touched:
        before, after = set[str](), set[str]()
        for note in state.part(Note, session_id).values():
            if note.cluster_id:
                before.add(note.cluster_id)
                if note.id not in moving:
                    after.add(note.cluster_id)
        for cluster in state.part(Cluster, session_id).values():
            nameless = cluster.id not in after and not cluster.name
            empty = cluster.id not in before or nameless
            if empty and cluster.id != keep and is_free(state, cluster):
                changes.append(removed(cluster))
    return changes


def is_free(state: State, cluster: Cluster) -> bool:
    """Nothing but notes points to this group: no dots, no decision, no action."""
    session_id = cluster.session_id
    return not (
        any(d.cluster_id == cluster.id for d in state.dots_of(session_id))
        or any(p.cluster_id == cluster.id for p in state.placings_of(session_id))
        or rests(state, cluster)
        or any(n.also_id == cluster.id for n in state.part(Note, session_id).values())
    )


def _each(state: State, verb: str, note_ids: Iterable[str], **values: object) -> Edit:
    return edit_of(verb, *(updated(existing(state, Note, key), **values) for key in note_ids))


def _voice(
    state: State, session_id: str, voice_id: str | None, author_id: str | None
) -> str | None:
    author = part_of(state, Participant, author_id, session_id=session_id) if author_id else None
    if voice_id:
        return part_of(state, Voice, voice_id, session_id=session_id).id
    return author.voice_id if author else None


def _kind(stage: Stage | None, wanted: str) -> str:
    """What a new note is: as somebody said, else as the stage asks, else just a note."""
    return one_of(wanted, NOTE_KINDS) if wanted else stage.note_kind if stage else "any"


def next_position(state: State, session_id: str) -> float:
    """The position of a note that is said after all others."""
    notes = state.part(Note, session_id)
    return max((n.position for n in notes.values()), default=0.0) + 1


def _unpointed(state: State, gone: set[str]) -> Iterable[Change | None]:
    """Notes that stay and pointed to one of these now point nowhere."""
    for note in state.notes.values():
        if note.id not in gone:
            builds_on = None if note.builds_on_id in gone else note.builds_on_id
            same_as = None if note.same_as_id in gone else note.same_as_id
            yield updated(note, builds_on_id=builds_on, same_as_id=same_as)


def written_in(stage: Stage | None) -> str:
    """When a note of this stage was written; of one that waits nobody shall know the order."""
    return "" if stage is not None and waits(stage) else now_text()


def now_text() -> str:
    """The moment at which a note is written, as records hold it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
