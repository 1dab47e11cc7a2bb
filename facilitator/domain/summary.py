# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What a session came to: one value that the preview, the paper and every file read.

Words are the participants' own, untouched and in their order; nothing here is ranked. What the
paper must not say (small groups of people, authors, private notes) is not in the value at all.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facilitator.domain.privacy import printable_voices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.domain.records import Cluster, Dots, Note, Session
    from facilitator.domain.state import State

STANDARD, CLEAR, LARGE = "standard", "clear", "large"


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What a person chose to have on the paper. `language` empty: that of the session."""

    notes: bool = True
    names: bool = False
    dots: bool = True
    ungrouped: bool = True
    own_thoughts: bool = True
    paper: str = "A4"
    size: str = STANDARD
    black_and_white: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class VoiceKey:
    """A line of the legend. `number` 1 to 6 is the colour and mark of the voice."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One note on paper. `voice` is None where the mark may not be shown."""

    text: str
    voice: int | None = None
    heard: int = 0
    dots: int = 0
    starred: bool = False
    author: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Notes that the room put together. `name` is empty when they have not named it yet."""

    letter: str
    name: str
    notes: tuple[Said, ...]
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision and the letters of the groups it rests on."""

    text: str
    letters: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True)
class ToDo:
    """An action as promised. `due` is an ISO date or empty."""

    text: str
    owner: str = ""
    helper: str = ""
    due: str = ""
    first_step: str = ""


@dataclass(frozen=True, slots=True)
class NextMeeting:
    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    note: str = ""

    def __bool__(self) -> bool:
        return any((self.date, self.start, self.place, self.note))


@dataclass(frozen=True, slots=True)
class Summary:
    """A session, ready for paper. `dots` is how many dots were put anywhere, by `people`."""

    title: str
    language: str = "en"
    group_name: str = ""
    number: int = 1
    question: str = ""
    purpose: str = ""
    mandate: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    people: int = 0
    note_count: int = 0
    roles: tuple[tuple[str, int], ...] = ()
    legend: tuple[VoiceKey, ...] = ()
    marks_held_back: bool = False
    groups: tuple[Group, ...] = ()
    ungrouped: tuple[Said, ...] = ()
    parked: tuple[Said, ...] = ()
    decisions: tuple[Decided, ...] = ()
    actions: tuple[ToDo, ...] = ()
    next_meeting: NextMeeting = field(default_factory=NextMeeting)
    dots: int = 0
    dots_per_person: int = 0
    contact: str = ""
    correct_by: str = ""
    confidentiality: str = ""
    thanks: str = ""
    closing: str = ""
    options: PaperOptions = field(default_factory=PaperOptions)

    def said(self) -> Iterable[Said]:
        """Every note that the paper shows, in reading order."""
        for group in self.groups:
            yield from group.notes
        yield from self.ungrouped
        yield from self.parked


def summarise(state: State, session: Session, options: PaperOptions | None = None) -> Summary:
    """The summary of an open session for everyone who was there."""
    options = options or PaperOptions()
    reader = _Reader(state, session, options)
    group = state.groups.get(session.group_id or "")
    notes = state.notes_of(session.id)
    shown = notes if options.notes else []
    same = {name: getattr(session, name) for name in _TAKEN_OVER}
    return Summary(
        **same,
        language=options.language or session.language,
        group_name=group.name if group else "",
        people=reader.people(),
        note_count=len(notes),
        roles=_roles(state, session),
        legend=tuple(VoiceKey(v.number, v.name) for v in reader.voices.values()),
        marks_held_back=len(reader.voices) < len(state.voices(session.id)),
        groups=reader.groups(shown) if options.notes else (),
        ungrouped=reader.loose(shown) if options.ungrouped else (),
        parked=reader.parked(shown) if options.ungrouped else (),
        decisions=reader.decisions(),
        actions=reader.actions(),
        next_meeting=reader.next_meeting(),
        dots=reader.dots(notes) if options.dots else 0,
        options=options,
    )


# Fields that the paper says exactly as the session has them.
_TAKEN_OVER = (
    "title", "number", "question", "purpose", "mandate", "date", "start", "end", "place",
    "dots_per_person", "contact", "correct_by", "confidentiality", "thanks", "closing",
)  # fmt: skip


class _Reader:
    """Reads a session's records as lines of the paper."""

    def __init__(self, state: State, session: Session, options: PaperOptions) -> None:
        self._state, self._session, self._options = state, session, options
        participants = state.participants(session.id)
        shown = printable_voices(state.voices(session.id), participants)
        self.voices = {voice.id: voice for voice in shown}
        self._names = {p.id: p.name or p.initials for p in participants}
        self._note_dots, _ = counted_dots(state.dots_of(session.id))
        self._group_dots = dots_by_group(state, session.id)

    def groups(self, notes: list[Note]) -> tuple[Group, ...]:
        """The groups by letter, as on the wall; those without notes too."""
        return tuple(self._group(c, notes) for c in self._state.clusters_of(self._session.id))

    def loose(self, notes: list[Note]) -> tuple[Said, ...]:
        return tuple(self._said(n) for n in notes if not n.cluster_id and not n.parked)

    def parked(self, notes: list[Note]) -> tuple[Said, ...]:
        return tuple(self._said(n) for n in notes if not n.cluster_id and n.parked)

    def people(self) -> int:
        """How many were there: as listed, else as expected."""
        listed = sum(p.count for p in self._state.participants(self._session.id))
        return listed or self._session.people_expected

    def dots(self, notes: list[Note]) -> int:
        """All dots on groups and on notes that are not in the bin."""
        loose = (note for note in notes if not note.cluster_id)
        return self._group_dots.total() + sum(self._note_dots[n.id] for n in loose)

    def next_meeting(self) -> NextMeeting:
        s = self._session
        return NextMeeting(s.next_date, s.next_start, s.next_end, s.next_place, s.next_note)

    def decisions(self) -> tuple[Decided, ...]:
        letters = {c.id: c.letter for c in self._state.clusters_of(self._session.id)}
        return tuple(
            Decided(d.text, tuple(letters[i] for i in d.cluster_ids if i in letters), d.how)
            for d in self._state.decisions_of(self._session.id)
        )

    def actions(self) -> tuple[ToDo, ...]:
        return tuple(
            ToDo(a.text, a.owner, a.helper, a.due, a.first_step)
            for a in self._state.actions_of(self._session.id)
        )

    def _group(self, cluster: Cluster, notes: list[Note]) -> Group:
        members = in_place(n for n in notes if n.cluster_id == cluster.id)
        return Group(
            cluster.letter,
            cluster.name,
            tuple(self._said(n) for n in members),
            self._group_dots[cluster.id] if self._options.dots else 0,
        )

    def _said(self, note: Note) -> Said:
        voice = self.voices.get(note.voice_id or "")
        return Said(
            note.text,
            voice.number if voice else None,
            note.heard,
            self._note_dots[note.id] if self._options.dots else 0,
            note.starred,
            self._names.get(note.author_id or "", "") if self._options.names else "",
        )


def in_place(notes: Iterable[Note]) -> list[Note]:
    """The notes of one group in order: as arranged by hand, else as they were said."""
    return sorted(notes, key=lambda n: (n.place is None, n.place or 0.0, n.position, n.id))


def dots_by_group(state: State, session_id: str) -> Counter[str]:
    """How many dots each group got, on itself and on its notes, by group id."""
    note_dots, cluster_dots = counted_dots(state.dots_of(session_id))
    for note in state.notes_of(session_id):
        if note.cluster_id:
            cluster_dots[note.cluster_id] += note_dots[note.id]
    return cluster_dots


def counted_dots(dots: Iterable[Dots]) -> tuple[Counter[str], Counter[str]]:
    """How many dots lie on each note, and on each group itself, by id."""
    on_notes: Counter[str] = Counter()
    on_clusters: Counter[str] = Counter()
    for dot in dots:
        if dot.note_id:
            on_notes[dot.note_id] += dot.count
        elif dot.cluster_id:
            on_clusters[dot.cluster_id] += dot.count
    return on_notes, on_clusters


def _roles(state: State, session: Session) -> tuple[tuple[str, int], ...]:
    """How many people of each role were there; nobody is counted twice under one role."""
    counts: Counter[str] = Counter()
    for participant in state.participants(session.id):
        for role in participant.roles:
            counts[role] += participant.count
    return tuple(counts.items())
