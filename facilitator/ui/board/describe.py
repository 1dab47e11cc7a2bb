# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes and groups in words, for a screen reader: voice first, then what was said, then where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facilitator.domain.hiding import shown_notes
from facilitator.domain.links import linked_to, times_said
from facilitator.domain.summary import counted_dots, in_place
from facilitator.ui.board.marking_words import cluster_words, unusual_kind
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from facilitator.domain.records import Cluster, Note
    from facilitator.domain.state import State

COLOURS = (
    mark("Lemon"),
    mark("Mint"),
    mark("Peach"),
    mark("Sky"),
    mark("Rose"),
    mark("Heather"),
)
_ENDS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a note is in its group: number `place` of `count`, from 1."""

    place: int
    count: int


def describe_note(state: State, note: Note, at: Place | None = None) -> str:
    """ "Mint, personal assistants. Ten minutes overlap. In Time to talk, 1 of 8. 5 dots." """
    cluster = state.clusters.get(note.cluster_id or "")
    dots = counted_dots(state.dots_of(note.session_id))[0][note.id]
    parts = [_voice(state, note), note.text]
    parts.append(_where(state, cluster, note, at) if cluster else tr("Not grouped"))
    second = state.clusters.get(note.also_id or "")
    if second is not None:
        parts.append(tr("Also in {group}").format(group=second.name or second.letter))
    if dots:
        parts.append(tr("%n dot(s)", n=dots))
    times = times_said(note, linked_to(state, note.session_id).get(note.id, ()))
    if times > 1:
        parts.append(tr("Heard %n time(s)", n=times))
    first = state.notes.get(note.same_as_id or "")
    if first is not None:
        parts.append(tr("Linked to “{text}”").format(text=first.text))
    if note.starred:
        parts.append(tr("Starred"))
    if note.pinned:
        parts.append(tr("Pinned"))
    if note.parked:
        parts.append(tr("Kept for later"))
    parts.append(unusual_kind(state, note))
    return " ".join(_sentence(part) for part in parts if part)


def describe_cluster(state: State, cluster: Cluster) -> str:
    """ "A, Time to talk, 8 notes, 15 dots" """
    members = _members(state, cluster)
    on_notes, on_clusters = counted_dots(state.dots_of(cluster.session_id))
    dots = on_clusters[cluster.id] + sum(on_notes[note.id] for note in members)
    parts = [cluster.letter, cluster.name or tr("no name yet"), tr("%n note(s)", n=len(members))]
    if dots:
        parts.append(tr("%n dot(s)", n=dots))
    if cluster.pinned:
        parts.append(tr("pinned"))
    parts += cluster_words(cluster)
    return ", ".join(parts)


def _voice(state: State, note: Note) -> str:
    """The colour and, in the middle of a sentence, the name of the voice."""
    voice = next((v for v in state.voices(note.session_id) if v.id == note.voice_id), None)
    if voice is None:
        return ""
    name = voice.name
    if name[1:2].islower():  # not of a name like "GPs"
        name = name[:1].lower() + name[1:]
    return ", ".join(part for part in (tr(COLOURS[voice.number - 1]), name) if part)


def _where(state: State, cluster: Cluster, note: Note, at: Place | None) -> str:
    if at is None:
        members = [n.id for n in _members(state, cluster)]
        at = Place(members.index(note.id) + 1, len(members))
    where = tr("In {group}, {place} of {count}")
    return where.format(group=cluster.name or cluster.letter, place=at.place, count=at.count)


def _sentence(words: str) -> str:
    return words if words.endswith(_ENDS) else f"{words}."


def _members(state: State, cluster: Cluster) -> list[Note]:
    shown = shown_notes(state, cluster.session_id)
    return in_place(n for n in shown if n.cluster_id == cluster.id)
