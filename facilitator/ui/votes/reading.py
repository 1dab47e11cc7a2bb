# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the vote cards show, read from the session: groups with their dots, and notes with theirs.

Notes that wait until somebody shows them are not among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.hiding import waiting_notes
from facilitator.domain.summary import counted_dots, in_place
from facilitator.domain.votes import PLACES, totals
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facilitator.domain.records import Note
    from facilitator.domain.state import State

LOOSE = ""  # the key of the card of notes that are in no group


@dataclass(frozen=True, slots=True)
class CountedNote:
    """A note with its dots. `voice` 0: nobody named one."""

    id: str
    text: str
    voice: int
    dots: int

    def spoken(self) -> str:
        """The note for a screen reader."""
        return f"{self.text}, {tr('%n dot(s)', n=self.dots)}"


@dataclass(frozen=True, slots=True)
class Card:
    """A group, its dots in all, and its notes. `key` is the id of the group, or `LOOSE`."""

    key: str
    letter: str
    name: str
    count: int
    notes: tuple[CountedNote, ...]

    def title(self) -> str:
        """What is written on it."""
        if self.key == LOOSE:
            return tr("Not grouped")
        return self.name or tr("Name this group")

    def spoken(self) -> str:
        """The card for a screen reader."""
        name = self.title() if self.key == LOOSE else self.name or tr("no name yet")
        parts = [self.letter, name, tr("%n dot(s)", n=self.count)]
        parts.append(tr("%n note(s)", n=len(self.notes)))
        return ", ".join(part for part in parts if part)


def read_cards(state: State, session_id: str, *, orders: Mapping[str, Sequence[str]]) -> list[Card]:
    """The groups by letter, then what is not grouped, if anything.

    Notes stand by their dots, most first. Those of a key in `orders` keep that order, so that
    nothing moves under the hand that counts.
    """
    waiting = {note.id for note in waiting_notes(state, session_id)}
    voices = {voice.id: voice.number for voice in state.voices(session_id)}
    on_notes, _ = counted_dots(state.dots_of(session_id))
    found: dict[str, list[Note]] = {}
    for note in state.notes_of(session_id):
        if note.id not in waiting:
            found.setdefault(note.cluster_id or LOOSE, []).append(note)

    def counted(key: str) -> tuple[CountedNote, ...]:
        notes = [
            CountedNote(n.id, n.text, voices.get(n.voice_id or "", 0), on_notes[n.id])
            for n in in_place(found.get(key, ()))
        ]
        return tuple(_ordered(notes, orders.get(key)))

    cards = [
        Card(t.cluster.id, t.cluster.letter, t.cluster.name, t.with_notes, counted(t.cluster.id))
        for t in totals(state, session_id)
    ]
    if loose := counted(LOOSE):
        cards.append(Card(LOOSE, "", "", sum(note.dots for note in loose), loose))
    return cards


def usual_labels() -> tuple[str, ...]:
    """The places of a line whose stage has no words for them."""
    labels = (tr("agree"), tr("unsure"), tr("disagree"))
    assert len(labels) == PLACES
    return labels


def _ordered(notes: Iterable[CountedNote], kept: Sequence[str] | None) -> list[CountedNote]:
    if kept is None:
        return sorted(notes, key=lambda note: -note.dots)
    at = {key: place for place, key in enumerate(kept)}
    return sorted(notes, key=lambda note: at.get(note.id, len(at)))
