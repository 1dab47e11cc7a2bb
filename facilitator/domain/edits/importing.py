# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verb of notes that come from a file or a photo into a session that is there already."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from facilitator.domain.change import Change, Edit, added, edit_of, updated
from facilitator.domain.edits.notes import last_place, next_position, written_in
from facilitator.domain.hiding import waits
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.records import (
    Cluster,
    Dots,
    Note,
    Participant,
    Record,
    Session,
    Stage,
    Voice,
)
from facilitator.domain.rules import VOICES, existing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.state import State

_R = TypeVar("_R", bound=Record)

_NOTE = 90.0  # board units: about how high a note of a group is


def add_imported_notes(state: State, session_id: str, *, parts: Sequence[Record]) -> Edit:
    """These notes with their groups, voices, people and dots, in the stage that runs now.

    `parts`: records of a session that is in no library; others than these kinds are left out.
    Groups, voices and people are found again by their names, else made; a voice beyond the sixth
    stays as the words of a note's role. In a stage that keeps no names nobody is added. All get new
    ids. Refused: "gone".
    """
    session = existing(state, Session, session_id)
    return _Coming(state, session, parts).edit()


class _Coming:
    """What each of the records that come in is called here."""

    def __init__(self, state: State, session: Session, parts: Sequence[Record]) -> None:
        self._state, self._session, self._parts = state, session, parts
        self._stage = state.all(Stage).get(session.stage_id or "")
        self._new: list[Record] = []
        self._voices = self._find_voices()
        self._people = self._find_people()
        self._letters = session.letters
        self._clusters = self._find_clusters()

    def edit(self) -> Edit:
        notes = self._notes()
        dots = [
            replace(
                dots,
                id=new_id(),
                session_id=self._session.id,
                cluster_id=self._clusters.get(dots.cluster_id or ""),
                note_id=notes[dots.note_id].id if dots.note_id in notes else None,
            )
            for dots in self._of(Dots)
        ]
        placed = (d for d in dots if d.cluster_id or d.note_id)
        counted: list[Change | None] = []
        if self._letters != self._session.letters:
            counted.append(updated(self._session, letters=self._letters))
        every = [*self._new, *notes.values(), *placed]
        return edit_of("add_imported_notes", *counted, *map(added, every))

    def _of(self, kind: type[_R]) -> list[_R]:
        return [part for part in self._parts if isinstance(part, kind)]

    def _find_voices(self) -> dict[str, str]:
        here = {v.name.casefold(): v.id for v in self._state.voices(self._session.id) if v.name}
        taken = {v.number for v in self._state.voices(self._session.id)}
        found: dict[str, str] = {}
        for voice in self._of(Voice):
            known = here.get(voice.name.casefold())
            number = next((n for n in VOICES if n not in taken), None)
            if known is None and number is not None:
                taken.add(number)
                made = replace(voice, id=new_id(), session_id=self._session.id, number=number)
                known = here[voice.name.casefold()] = made.id
                self._new.append(made)
            if known is not None:
                found[voice.id] = known
        return found

    def _find_people(self) -> dict[str, str]:
        if self._stage is not None and not self._stage.keeps_names:
            return {}
        present = self._state.participants(self._session.id)
        here = {p.name.casefold(): p.id for p in present if p.name}
        place = max((p.position for p in present), default=0.0)
        found: dict[str, str] = {}
        for person in self._of(Participant):
            if not person.name:
                continue
            if person.name.casefold() not in here:
                place += 1
                made = replace(
                    person,
                    id=new_id(),
                    session_id=self._session.id,
                    voice_id=self._voices.get(person.voice_id or ""),
                    position=place,
                )
                here[person.name.casefold()] = made.id
                self._new.append(made)
            found[person.id] = here[person.name.casefold()]
        return found

    def _find_clusters(self) -> dict[str, str]:
        """Groups of that name, or new ones below all that lie on the board."""
        here = {
            c.name.casefold(): c.id for c in self._state.clusters_of(self._session.id) if c.name
        }
        below, found = self._lowest(), dict[str, str]()
        for cluster in self._of(Cluster):
            known = here.get(cluster.name.casefold()) if cluster.name else None
            if known is None:
                made = replace(
                    cluster,
                    id=new_id(),
                    session_id=self._session.id,
                    letter=letter(self._letters),
                    y=cluster.y + below,
                )
                self._letters += 1
                self._new.append(made)
                known = made.id
                if cluster.name:
                    here[cluster.name.casefold()] = known
            found[cluster.id] = known
        return found

    def _lowest(self) -> float:
        """About where the board is free, in board units below its top."""
        from facilitator.domain.arrange import BOARD_TOP, GROUP_GAP_Y, inside  # no start needs it

        members: dict[str, int] = {}
        notes = self._state.notes_of(self._session.id)
        for note in notes:
            if note.cluster_id:
                members[note.cluster_id] = members.get(note.cluster_id, 0) + 1
        ends = [
            cluster.y + inside([_NOTE] * members.get(cluster.id, 0)).height + GROUP_GAP_Y
            for cluster in self._state.clusters_of(self._session.id)
        ]
        ends += [note.y + _NOTE for note in notes if note.y is not None]
        return max(0.0, max(ends, default=0.0) - BOARD_TOP)

    def _notes(self) -> dict[str, Note]:
        """The notes by the id that they had, in the order in which they come."""
        first = next_position(self._state, self._session.id)
        stage, made = self._stage, dict[str, Note]()
        silent = stage is not None and waits(stage)  # then nobody shall know when
        places: dict[str, float | None] = {}
        for index, note in enumerate(self._of(Note)):
            home = self._clusters.get(note.cluster_id or "")
            made[note.id] = replace(
                note,
                id=new_id(),
                session_id=self._session.id,
                position=first + index,
                stage_id=stage.id if stage else None,
                voice_id=self._voices.get(note.voice_id or ""),
                author_id=self._people.get(note.author_id or ""),
                cluster_id=home,
                also_id=self._second(note, home),
                builds_on_id=None,
                same_as_id=None,
                place=self._place(home, places),
                note_kind=stage.note_kind if stage and note.note_kind == "any" else note.note_kind,
                written_at="" if silent else note.written_at or written_in(stage),
            )
        return made

    def _second(self, note: Note, home: str | None) -> str | None:
        second = self._clusters.get(note.also_id or "")
        return second if home and second != home else None

    def _place(self, home: str | None, places: dict[str, float | None]) -> float | None:
        """Behind the others where a group here has an order that was made by hand."""
        if home is None or home not in self._state.clusters:
            return None
        if home not in places:
            places[home] = last_place(self._state, home)
        here = places[home]
        if here is not None:
            places[home] = here + 1
        return here
