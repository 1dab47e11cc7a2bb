# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Verbs of groups: the room puts notes together, names what they say, and moves them about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.change import Change, Edit, added, edit_of, removed, updated
from facilitator.domain.dots import in_place
from facilitator.domain.edits.notes import forgotten, last_place
from facilitator.domain.edits.resting import moved_on
from facilitator.domain.errors import Refused
from facilitator.domain.ids import new_id
from facilitator.domain.letters import letter
from facilitator.domain.records import Cluster, Dots, Note, Placing, Session
from facilitator.domain.rules import existing, part_of
from facilitator.domain.text import name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facilitator.domain.state import State


def group_notes(
    state: State, note_ids: Iterable[str], *, name: str = "", at: tuple[float, float] = (0.0, 0.0)
) -> Edit:
    """A new group of these notes with the next letter, its top left corner at `at` (board units).

    Refused: "group.no_notes", "group.two_sessions", "gone", "name.too_long".
    """
    notes = [existing(state, Note, key) for key in dict.fromkeys(note_ids)]
    if not notes:
        raise Refused("group.no_notes")
    if len({n.session_id for n in notes}) > 1:
        raise Refused("group.two_sessions")
    session = existing(state, Session, notes[0].session_id)
    cluster = _born(session, name_text(name), at)
    moved = (updated(n, cluster_id=cluster.id, place=None, x=None, y=None) for n in notes)
    gone = forgotten(state, [n.id for n in notes])
    count = updated(session, letters=session.letters + 1)
    return edit_of("group_notes", count, added(cluster), *moved, *gone)


def add_cluster(
    state: State, session_id: str, *, name: str = "", at: tuple[float, float] = (0.0, 0.0)
) -> Edit:
    """An empty group with the next letter, for notes to come. Refused: "gone", "name.too_long"."""
    session = existing(state, Session, session_id)
    cluster = _born(session, name_text(name), at)
    count = updated(session, letters=session.letters + 1)
    return edit_of("add_cluster", count, added(cluster))


def name_cluster(state: State, cluster_id: str, name: str) -> Edit:
    """The name the group found; empty means not named yet. Refused: "gone", "name.too_long"."""
    cluster = existing(state, Cluster, cluster_id)
    return edit_of("name_cluster", updated(cluster, name=name_text(name)))


def move_notes(
    state: State, note_ids: Iterable[str], cluster_id: str, *, before: int | None = None
) -> Edit:
    """Into a group: behind the others, or so that the first comes before the one at `before`.

    `before` counts from 0 among the group's notes that do not move. Refused: "gone", "elsewhere".
    """
    cluster = existing(state, Cluster, cluster_id)
    session_id = cluster.session_id
    notes = [part_of(state, Note, key, session_id=session_id) for key in dict.fromkeys(note_ids)]
    ids = [n.id for n in notes]
    if before is None:
        place = last_place(state, cluster_id)
        fresh = [n for n in notes if n.cluster_id != cluster_id]
        places: dict[str, float | None] = {
            n.id: place + i if place is not None else None for i, n in enumerate(fresh)
        }
    else:
        places = _arranged(state, cluster, ids, before)
    there = ((existing(state, Note, key), place) for key, place in places.items())
    changes: list[Change | None] = [
        updated(note, **(_into(cluster, note, place) if note.id in ids else {"place": place}))
        for note, place in there
    ]
    return edit_of("move_notes", *changes, *forgotten(state, ids, keep=cluster_id))


def move_clusters(state: State, spots: Mapping[str, tuple[float, float]]) -> Edit:
    """Lay groups at these spots: top left corners in board units. Refused: "gone"."""
    return edit_of("move_clusters", *_moved(state, spots))


def tidy_board(
    state: State,
    clusters: Mapping[str, tuple[float, float]],
    notes: Mapping[str, tuple[float, float]],
) -> Edit:
    """Groups and loose notes to tidy spots, as one step. Refused: "gone"."""
    loose = (updated(existing(state, Note, key), x=x, y=y) for key, (x, y) in notes.items())
    return edit_of("tidy_board", *_moved(state, clusters), *loose)


def pin_clusters(state: State, cluster_ids: Iterable[str], pinned: bool) -> Edit:
    """A pinned group stays where it is when others grow. Refused: "gone"."""
    changes = (updated(existing(state, Cluster, key), pinned=pinned) for key in cluster_ids)
    return edit_of("pin_clusters", *changes)


def dissolve_clusters(state: State, cluster_ids: Iterable[str]) -> Edit:
    """Take groups apart: their notes go back to the tray, their own dots go with them.

    What rests on them stays, without them. Refused: "gone".
    """
    clusters = [existing(state, Cluster, key) for key in dict.fromkeys(cluster_ids)]
    gone = {c.id for c in clusters}
    changes: list[Change | None] = []
    for session_id in {c.session_id for c in clusters}:
        changes += _loosened(state, session_id, gone)
    return edit_of("dissolve_clusters", *changes, *map(removed, clusters))


def _loosened(state: State, session_id: str, gone: set[str]) -> Iterable[Change | None]:
    for note in state.part(Note, session_id).values():
        also_id = None if note.also_id in gone else note.also_id
        if note.cluster_id in gone:
            yield updated(note, cluster_id=None, also_id=also_id, place=None, x=None, y=None)
        else:
            yield updated(note, also_id=also_id)
    yield from moved_on(state, session_id, gone)
    for dots in state.part(Dots, session_id).values():
        if dots.cluster_id in gone:
            yield removed(dots)
    for placing in state.part(Placing, session_id).values():
        if placing.cluster_id in gone:
            yield removed(placing)


def _born(session: Session, name: str, at: tuple[float, float]) -> Cluster:
    return Cluster(new_id(), session.id, letter(session.letters), name, at[0], at[1])


def _into(cluster: Cluster, note: Note, place: float | None) -> dict[str, object]:
    second = None if note.also_id == cluster.id else note.also_id
    home = {"cluster_id": cluster.id, "also_id": second}
    return {**home, "place": place, "x": None, "y": None}


def _arranged(
    state: State, cluster: Cluster, ids: list[str], before: int
) -> dict[str, float | None]:
    """Places for all notes of the group once these come before the one at that index."""
    part = state.part(Note, cluster.session_id).values()
    others = in_place(
        n for n in part if n.cluster_id == cluster.id and n.id not in ids and not n.binned
    )
    order = [n.id for n in others]
    order[before:before] = ids
    return {key: float(place) for place, key in enumerate(order)}


def _moved(state: State, spots: Mapping[str, tuple[float, float]]) -> Iterable[Change | None]:
    for key, (x, y) in spots.items():
        yield updated(existing(state, Cluster, key), x=x, y=y)
