# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of sense-making: groups become one, notes fit a second group, and what is laid stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Change, Edit, edit_of, removed, updated
from facilitator.domain.edits.notes import last_place
from facilitator.domain.edits.resting import moved_on
from facilitator.domain.errors import Refused
from facilitator.domain.records import Cluster, Dots, Note
from facilitator.domain.rules import existing, part_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from facilitator.domain.state import State


def merge_clusters(state: State, cluster_ids: Iterable[str], into: str) -> Edit:
    """Groups become part of another: their notes go behind its own, and its letter stays.

    What points to them points to the one that stays: dots on them are added to its dots, decisions
    and actions rest on it, notes that also fit them also fit it. It keeps its name; a group without
    one takes the first name there is.

    Refused: "gone", "elsewhere".
    """
    kept = existing(state, Cluster, into)
    others = [
        part_of(state, Cluster, key, session_id=kept.session_id)
        for key in dict.fromkeys(cluster_ids)
        if key != into
    ]
    if not others:
        return edit_of("merge_clusters")
    gone = {cluster.id for cluster in others}
    name = kept.name or next((cluster.name for cluster in others if cluster.name), "")
    return edit_of(
        "merge_clusters",
        updated(kept, name=name),
        *_notes_follow(state, [c.id for c in others], kept),
        *moved_on(state, kept.session_id, gone, kept),
        *_dots_follow(state, gone, kept),
        *_placings_follow(state, gone, kept),
        *map(removed, others),
    )


def set_also(state: State, note_ids: Iterable[str], cluster_id: str | None) -> Edit:
    """A second group that notes fit; they stay, and are counted, where they are. None: no second.

    Refused: "gone", "elsewhere", "group.first_needed" for a note that is in no group yet.
    """
    notes = [existing(state, Note, key) for key in dict.fromkeys(note_ids)]
    for note in notes if cluster_id else ():
        part_of(state, Cluster, cluster_id or "", session_id=note.session_id)
        if not note.cluster_id:
            raise Refused("group.first_needed")
    changes = (updated(n, also_id=cluster_id) for n in notes if n.cluster_id != cluster_id)
    return edit_of("set_also", *changes)


def pin_notes(state: State, note_ids: Iterable[str], pinned: bool) -> Edit:
    """A pinned note stays in its place when something is tidied. Refused: "gone"."""
    changes = (updated(existing(state, Note, key), pinned=pinned) for key in note_ids)
    return edit_of("pin_notes", *changes)


def _notes_follow(state: State, gone: Sequence[str], kept: Cluster) -> Iterable[Change | None]:
    """Group by group, each in its own order; also those in the bin, which may come back."""
    place = last_place(state, kept.id)
    notes = list(state.part(Note, kept.session_id).values())
    for key in gone:
        own = sorted((n for n in notes if n.cluster_id == key), key=_reading)
        for note in own:
            yield updated(
                note, cluster_id=kept.id, also_id=_second(note, gone, kept, kept.id), place=place
            )
            place = place + 1 if place is not None else None
    for note in notes:
        if note.cluster_id not in gone:
            yield updated(note, also_id=_second(note, gone, kept, note.cluster_id))


def _reading(note: Note) -> tuple[bool, float, float, str]:
    by_hand = note.place is not None
    return not by_hand, note.place or 0.0, note.position, note.id


def _second(
    note: Note, gone: Collection[str | None], kept: Cluster, home: str | None
) -> str | None:
    """The second group of a note that is at home there: never the same one."""
    second = kept.id if note.also_id in gone else note.also_id
    return None if second == home else second


def _dots_follow(state: State, gone: set[str], kept: Cluster) -> Iterable[Change | None]:
    """Added to the dots of the same source that the group has, else they become its own."""
    dots = state.part(Dots, kept.session_id).values()
    own = {d.source: d for d in dots if d.cluster_id == kept.id}
    extra: dict[str, int] = {}
    for moving in dots:
        if moving.cluster_id not in gone:
            continue
        if moving.source in own:
            extra[moving.source] = extra.get(moving.source, 0) + moving.count
            yield removed(moving)
        else:
            own[moving.source] = moving
            extra.setdefault(moving.source, 0)
    for source, more in extra.items():
        yield updated(own[source], cluster_id=kept.id, count=own[source].count + more)


def _placings_follow(state: State, gone: set[str], kept: Cluster) -> Iterable[Change | None]:
    """Where the room laid the group that stays counts; else where it laid the first other one."""
    placings = state.placings_of(kept.session_id)
    laid = {p.stage_id for p in placings if p.cluster_id == kept.id}
    for placing in placings:
        if placing.cluster_id not in gone:
            continue
        if placing.stage_id in laid:
            yield removed(placing)
        else:
            laid.add(placing.stage_id)
            yield updated(placing, cluster_id=kept.id)
