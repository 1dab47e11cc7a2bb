# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes and groups in words, for a screen reader: voice first, then what was said, then where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.summary import in_place
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from facilitator.domain.records import Cluster, Note
    from facilitator.domain.state import State


def describe_note(state: State, note: Note) -> str:
    """ "Personal assistants. Ten minutes overlap. In Time to talk, 1 of 8." """
    voices = {v.id: v.name for v in state.voices(note.session_id)}
    parts = [voices.get(note.voice_id or "", ""), note.text]
    cluster = state.clusters.get(note.cluster_id or "")
    if cluster is not None:
        members = _members(state, cluster)
        place = [n.id for n in members].index(note.id) + 1
        where = tr("In {group}, {place} of {count}")
        parts.append(
            where.format(group=cluster.name or cluster.letter, place=place, count=len(members))
        )
    else:
        parts.append(tr("Not grouped"))
    if note.heard:
        parts.append(tr("Heard %n time(s)", n=note.heard + 1))
    if note.starred:
        parts.append(tr("Starred"))
    return ". ".join(part for part in parts if part)


def describe_cluster(state: State, cluster: Cluster) -> str:
    """ "A, Time to talk, 8 notes." """
    count = tr("%n note(s)", n=len(_members(state, cluster)))
    return ", ".join((cluster.letter, cluster.name or tr("no name yet"), count))


def _members(state: State, cluster: Cluster) -> list[Note]:
    return in_place(n for n in state.notes_of(cluster.session_id) if n.cluster_id == cluster.id)
