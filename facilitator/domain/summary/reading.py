# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session's records read into the value that the papers say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facilitator.domain.catalogue import live_sessions, when
from facilitator.domain.dots import counted_dots, dots_by_group, in_place
from facilitator.domain.on_paper import is_reworded, printed_notes
from facilitator.domain.privacy import printable_voices
from facilitator.domain.summary import memory, outward, plan, promises, record
from facilitator.domain.summary.values import (
    Group,
    NextMeeting,
    PaperOptions,
    Said,
    Summary,
    VoiceKey,
)

if TYPE_CHECKING:
    from facilitator.domain.records import Cluster, Note, Session
    from facilitator.domain.state import State

# Fields that the paper says exactly as the session has them.
_TAKEN_OVER = (
    "title", "number", "question", "purpose", "mandate", "date", "start", "end", "place",
    "dots_per_person", "contact", "correct_by", "confidentiality", "thanks", "closing",
)  # fmt: skip


def summarise(state: State, session: Session, options: PaperOptions | None = None) -> Summary:
    """The summary of an open session for everyone who was there.

    What earlier sessions promised is in it as far as it is in memory: see `Workspace.earlier`.
    """
    options = options or PaperOptions()
    reader = _Reader(state, session, options)
    group = state.groups.get(session.group_id or "")
    said = state.notes_of(session.id)
    notes = printed_notes(said)
    shown = notes if options.notes else []
    same = {name: getattr(session, name) for name in _TAKEN_OVER}
    return Summary(
        **same,
        **promises.read(state, session, shown),
        **promises.own_learning(state, session, options.kind),
        **memory.read(state, session, shown),
        language=options.language or session.language,
        group_name=group.name if group else "",
        course=group.course if group else "",
        people=reader.people(),
        note_count=len(said),
        left_out=len(said) - len(notes) if options.notes else 0,
        reworded=sum(map(is_reworded, said)) if options.notes else 0,
        roles=_roles(state, session),
        legend=tuple(VoiceKey(v.number, v.name) for v in reader.voices.values()),
        marks_held_back=len(reader.voices) < len(state.voices(session.id)),
        groups=reader.groups(shown) if options.notes else (),
        ungrouped=reader.loose(shown) if options.ungrouped else (),
        parked=reader.parked(shown) if options.ungrouped else (),
        next_meeting=_next_meeting(session),
        ahead=_ahead(state, session),
        stages_ahead=_stages_ahead(state, session),
        plan=plan.read(state, session, options.kind),
        outward=outward.read(state, session),
        easy=tuple(filter(None, map(str.strip, session.easy_summary.split("\n")))),
        full=record.read(state, session) if options.kind == record.RECORD else None,
        dots=reader.dots(said) if options.dots else 0,
        options=options,
    )


class _Reader:
    """Reads notes and groups as lines of the paper."""

    def __init__(self, state: State, session: Session, options: PaperOptions) -> None:
        self._state, self._session, self._options = state, session, options
        participants = state.participants(session.id)
        shown = printable_voices(state.voices(session.id), participants)
        self.voices = {voice.id: voice for voice in shown}
        self._names = {p.id: p.name or p.initials for p in participants}
        self._letters = {c.id: c.letter for c in state.clusters_of(session.id)}
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

    def _group(self, cluster: Cluster, notes: list[Note]) -> Group:
        members = in_place(n for n in notes if n.cluster_id == cluster.id)
        return Group(
            cluster.letter,
            cluster.name,
            tuple(self._said(n) for n in members),
            self._group_dots[cluster.id] if self._options.dots else 0,
            cluster.mark,
            cluster.shareable,
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
            self._letters.get(note.also_id or "", ""),
            note.origin == "between",
        )


def _roles(state: State, session: Session) -> tuple[tuple[str, int], ...]:
    """How many people of each role were there; nobody is counted twice under one role."""
    counts: Counter[str] = Counter()
    for participant in state.participants(session.id):
        for role in participant.roles:
            counts[role] += participant.count
    return tuple(counts.items())


def _next_meeting(session: Session) -> NextMeeting:
    s = session
    return NextMeeting(s.next_date, s.next_start, s.next_end, s.next_place, s.next_note)


def _ahead(state: State, session: Session) -> tuple[NextMeeting, ...]:
    """The meetings of the same learning group that come later, without the next one again."""
    if session.group_id is None or not session.date:
        return ()
    later = [
        other
        for other in live_sessions(state)
        if other.group_id == session.group_id
        and other.date > session.date
        and other.date != session.next_date
    ]
    later.sort(key=when)
    return tuple(NextMeeting(s.date, s.start, s.end, s.place, s.title) for s in later)


def _stages_ahead(state: State, session: Session) -> tuple[str, ...]:
    """The titles of stages that have not begun, once the session has."""
    stages = state.stages(session.id)
    if not any(stage.started_at for stage in stages):
        return ()
    return tuple(stage.title for stage in stages if not stage.started_at and stage.title)
