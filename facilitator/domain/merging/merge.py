# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Adds a file to a session, in one edit that removes nothing and writes over nobody's words.

Where a record is here and there with other words, ours stays and theirs stands beside it: a note
beside the note, a decision beside the decision, the name of a group as a note in the group. What
cannot stand twice (a title, a name, a prompt) goes into the facilitator's own log, which nobody
prints. Adding the same file once more adds nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from facilitator.domain.change import Change, added, edit_of, fields_of, updated
from facilitator.domain.letters import letter
from facilitator.domain.merging.likeness import Likes, like_notes, to_compare
from facilitator.domain.merging.matching import Matched, matched
from facilitator.domain.merging.merged import Merged
from facilitator.domain.merging.words import (
    differs,
    missing_here,
    plain,
    said,
    said_otherwise,
)
from facilitator.domain.parcels import Parcel, adopted
from facilitator.domain.pointers import Key, derived_id
from facilitator.domain.records import (
    Cluster,
    Condition,
    Dots,
    HostNote,
    Note,
    Participant,
    Placing,
    Pulse,
    Record,
    Session,
    Stage,
    Statement,
    Story,
    Voice,
)
from facilitator.domain.rules import existing
from facilitator.domain.text import LONG_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from facilitator.domain.state import State

R = TypeVar("R", bound=Record)

MERGE = "merge_session"
_ONCE = (Session, Stage, Voice, Participant, Condition)  # what cannot stand twice
_COUNTED = (Dots, Placing, Pulse)


def merge(state: State, session_id: str, incoming: Parcel, *, likes: Likes | None = None) -> Merged:
    """Add what is new in a file to an open session.

    `likes`: which notes may say the same, where somebody has compared them already.
    Refused: "gone".
    """
    session = existing(state, Session, session_id)
    if likes is None:
        likes = like_notes(*to_compare(state, session_id, incoming))
    return _Merge(state, session, adopted(incoming, session_id), likes).result()


class _Merge:
    """Collects the changes, and what there is to tell of them."""

    def __init__(self, state: State, session: Session, parcel: Parcel, likes: Likes) -> None:
        self._state, self._session, self._parcel = state, session, parcel
        self._match: Matched = matched(state, session.id, parcel)
        self._ours = state.part(Note, session.id)
        self._likes = likes
        self._changes: list[Change] = []
        self._filled: dict[Key, dict[str, Any]] = {}
        self._adds: dict[Key, None] = {}
        self._next: dict[str, float] = {}
        self._places: dict[str, float | None] = {}
        self._told: defaultdict[str, list[Any]] = defaultdict(list)

    def result(self) -> Merged:
        """The edit, and what it comes to."""
        self._meet(self._session, self._parcel.session)
        for here, there in self._match.both:
            self._meet(here, there)
        for voice in self._match.unheard:
            self._log(None, voice, said(voice))
        self._add_groups()
        self._add_notes()
        self._add_others()
        edit = edit_of(MERGE, *self._written(), *self._changes)
        kinds = [kind for kind, _ in self._adds]
        told = {name: tuple(found) for name, found in self._told.items()}
        return Merged(
            edit,
            notes=tuple(key for kind, key in self._adds if kind == Note.kind),
            others=sum(kind != Note.kind for kind in kinds) - len(told.get("log", ())),
            logged=len(told.pop("log", ())),
            **told,
        )

    # -- what is here and there

    def _written(self) -> Iterator[Change | None]:
        """What is filled in, one change for each record."""
        for (kind, key), values in self._filled.items():
            record = self._state.find(kind, key)
            yield updated(record, **values) if record else None

    def _meet(self, here: Record, there: Record) -> None:
        """Several records of the file may be one here: what one filled in, the next one meets."""
        filled = self._filled.setdefault((here.kind, here.id), {})
        filled |= missing_here(replace(here, **filled), there)
        here = replace(here, **filled)
        if isinstance(here, _COUNTED):
            if differs(here, replace(there, **_pointers(here))):
                self._told["counts_kept"].append(here.id)
        elif isinstance(here, Story) and isinstance(there, Story) and there.withdrawn:
            if not here.withdrawn:
                self._told["withdrawn"].append(here.id)
        elif not self._keep_words(here, there) and _is_told(here) and differs(here, there):
            self._told["kept"].append((here.kind, here.id))

    def _keep_words(self, here: Record, there: Record) -> bool:
        """Other words than ours get a place of their own; False when there are none."""
        words = said_otherwise(here, there)
        if not words:
            return False
        if isinstance(here, _ONCE):
            self._log(here, there, words)
        elif isinstance(here, Cluster):
            self._name_as_note(here, words["name"])
        elif isinstance(here, Note) and isinstance(there, Note):
            self._note_beside(here, there, words)
        else:
            self._beside(there, words)
        return True

    def _note_beside(self, here: Note, there: Note, words: dict[str, str]) -> None:
        beside = replace(
            there,
            id=_id_for(there, words),
            extra=_unnamed(there),
            cluster_id=here.cluster_id,
            also_id=None,
            place=self._place_in(here.cluster_id),
            x=None,
            y=None,
            heard=0,
            pinned=False,
            same_as_id=None if here.binned or there.binned else here.same_as_id or here.id,
        )
        if self._add(beside):
            self._told["reworded"].append((here.id, beside.id))

    def _name_as_note(self, here: Cluster, name: str) -> None:
        """Another name for a group is something that the room said: a note in the group."""
        words = {"name": name}
        key = _id_for(here, words)
        place = self._place_in(here.id)
        note = Note(key, self._session.id, name, cluster_id=here.id, place=place)
        if self._add(note):
            self._told["renamed"].append((here.id, key))

    def _beside(self, there: Record, words: dict[str, str]) -> None:
        values: dict[str, Any] = {"id": _id_for(there, words), "extra": _unnamed(there)}
        if isinstance(there, Statement):
            values["counts"] = ()  # who stood where was counted once
        self._add(replace(there, **values))

    def _log(self, here: Record | None, there: Record, words: dict[str, str]) -> None:
        """Into the facilitator's own log: ours and theirs, for each text that has no room here."""
        ours = said(here) if here else {}
        for name, text in words.items():
            line = f"{ours[name]} ≠ {text}" if ours.get(name) else text
            line = line if len(line) <= LONG_LIMIT else text
            key = _id_for(there, {name: text})
            if text and self._add(HostNote(key, self._session.id, line)):
                self._told["log"].append(key)

    # -- what is new

    def _add_groups(self) -> None:
        """New groups get letters of their own."""
        here = self._state.clusters_of(self._session.id)
        taken, born = {cluster.letter for cluster in here}, self._session.letters
        by_name = {plain(cluster.name): cluster.id for cluster in reversed(here) if cluster.name}
        coming = [part for part in self._match.new if isinstance(part, Cluster)]
        for cluster in sorted(coming, key=lambda c: (len(c.letter), c.letter, c.id)):
            while letter(born) in taken:
                born += 1
            if self._add(replace(cluster, letter=letter(born))):
                born += 1
                if same := by_name.get(plain(cluster.name)):
                    self._told["same_names"].append((same, cluster.id))
        if coming:
            self._filled[Session.kind, self._session.id]["letters"] = born

    def _add_notes(self) -> None:
        """New notes come after ours; each that says the same as one of ours is tied to it."""
        coming = [part for part in self._match.new if isinstance(part, Note)]
        firsts = self._firsts(coming)
        for note in sorted(coming, key=lambda n: (n.position, n.id)):
            first = firsts.get(note.id)
            place = note.place
            if note.cluster_id in self._state.part(Cluster, self._session.id):
                place = self._place_in(note.cluster_id)
            if self._add(replace(note, same_as_id=first, place=place)) and first in self._ours:
                self._told["alike"].append((note.id, self._likes.get(note.id, first)))

    def _firsts(self, coming: list[Note]) -> dict[str, str | None]:
        """For each new note the one that said the same first: of ours, else as the file says."""
        new = {note.id: note for note in coming}
        families: defaultdict[str, list[str]] = defaultdict(list)
        for note in coming:
            families[_root(note, new)].append(note.id)
        firsts: dict[str, str | None] = {}
        for root, members in families.items():
            like = (self._ours.get(self._likes.get(key, "")) for key in members)
            ours = self._ours.get(root) or next(filter(None, like), None)
            for key in members:
                if ours is not None and not new[key].binned:
                    firsts[key] = ours.same_as_id or ours.id
                else:
                    firsts[key] = root if root in new and key != root else None
        return firsts

    def _add_others(self) -> None:
        others = (part for part in self._match.new if not isinstance(part, Note | Cluster))
        for part in sorted(others, key=lambda p: (getattr(p, "position", 0.0), p.id)):
            self._add(part)

    def _add(self, record: Record) -> bool:
        """Add a record after the others of its kind, unless it was added before."""
        key = record.kind, record.id
        there = record.id in self._state.part(type(record), self._session.id)
        if there or key in self._adds:
            return False
        self._adds[key] = None
        if hasattr(record, "position"):
            record = replace(record, position=self._after(type(record)))  # type: ignore[call-arg]
        self._changes.append(added(record))
        return True

    def _after(self, cls: type[Record]) -> float:
        """The position after all of a kind that are here."""
        if cls.kind not in self._next:
            here = self._state.part(cls, self._session.id).values()
            last = max((record.position for record in here), default=0.0)  # type: ignore[attr-defined]
            self._next[cls.kind] = last
        self._next[cls.kind] += 1
        return self._next[cls.kind]

    def _place_in(self, cluster_id: str | None) -> float | None:
        """The place after the last in a group whose order somebody made by hand, else none."""
        if cluster_id is None:
            return None
        if cluster_id not in self._places:
            placed = (n.place for n in self._ours.values() if n.cluster_id == cluster_id)
            self._places[cluster_id] = max((p for p in placed if p is not None), default=None)
        last = self._places[cluster_id]
        if last is not None:
            self._places[cluster_id] = last + 1
        return self._places[cluster_id]


def _id_for(record: Record, words: dict[str, str]) -> str:
    """The id of what holds these words beside a record; the same whenever the file comes."""
    return derived_id(record.id, "\n".join(f"{name} {text}" for name, text in words.items()))


def _unnamed(record: Record) -> dict[str, Any]:
    """What a file said beside the fields, without the name that it had for this record."""
    extra: Mapping[str, Any] = record.extra  # type: ignore[attr-defined]
    return {name: value for name, value in extra.items() if name != "id"}


def _is_told(record: Record) -> bool:
    """A session differs always: where it is, what was shown."""
    return not isinstance(record, Session)


def _pointers(record: Record) -> dict[str, Any]:
    """What a count lies on: it says nothing about how many there are."""
    return {name: value for name, value in fields_of(record).items() if name.endswith("_id")}


def _root(note: Note, new: dict[str, Note]) -> str:
    """The note at the beginning of those that say the same, however the file ties them."""
    seen = {note.id}
    while note.same_as_id in new and note.same_as_id not in seen:
        note = new[note.same_as_id]
        seen.add(note.id)
    return note.same_as_id if note.same_as_id and note.same_as_id not in seen else note.id
