# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board as groups: notes lie in their group or loose where somebody laid them.

After an edit only the groups it touched are arranged again. Groups that would cover each other
give way on the screen alone; what is stored is where people put them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange
from facilitator.domain.arrange import Arrangement, Box, Spot
from facilitator.domain.summary import in_place
from facilitator.ui.board.cluster_item import Plate
from facilitator.ui.board.companion import CompanionItem
from facilitator.ui.board.look import SMALL
from facilitator.ui.board.marking_words import cluster_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from facilitator.domain.records import Cluster, Note
    from facilitator.ui.board.note_item import NoteItem
    from facilitator.ui.board.scene import BoardScene

LOOSE = ""


class GroupsLayout:
    """Places the scene's items by group. The tray's notes are not on the board at all."""

    name = "groups"
    style = SMALL

    def __init__(self, scene: BoardScene) -> None:
        self._scene = scene
        self._home: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._order: dict[str, list[str]] = {}
        self._second: dict[str, str] = {}
        self._guests: dict[str, set[str]] = {}
        self._inside: dict[str, Arrangement] = {}
        self._spots: dict[str, Spot] = {}

    def build(self) -> None:
        """Place everything the session has."""
        state, session_id = self._scene.state, self._scene.session_id
        notes = (n.id for n in state.notes_of(session_id))
        self.touch(notes, [c.id for c in state.clusters_of(session_id)])

    def touch(self, note_ids: Iterable[str], cluster_ids: Iterable[str]) -> None:
        """These records have changed, come or gone."""
        dirty = set(cluster_ids)
        for key in note_ids:
            dirty |= self._touch_note(key)
        dirty.discard(LOOSE)
        resized = False
        for key in dirty:
            resized |= self._touch_cluster(key)
        if resized:
            dirty |= self._settle()
        for key in dirty:
            self._place_members(key)

    def resize(self, width: float) -> None:
        """Groups do not mind how wide the view is."""

    def contents(self) -> Box | None:
        """The rectangle around everything, None when there is nothing."""
        boxes = [item.box for item in self._scene.clusters.values()]
        boxes += [self._scene.notes[key].box for key in self.loose()]
        return surrounding(boxes)

    def loose(self) -> Collection[str]:
        """The notes that lie on the board in no group."""
        return self._members.get(LOOSE, ())

    def members(self, cluster_id: str) -> Sequence[str]:
        """The notes of a group in reading order."""
        return self._order.get(cluster_id, ())

    def guests(self, cluster_id: str) -> list[CompanionItem]:
        """What a group shows of notes that also fit it, behind its own."""
        notes, companions = self._scene.state.notes, self._scene.companions
        found = sorted(self._guests.get(cluster_id, ()), key=lambda k: (notes[k].position, k))
        return [companions[key] for key in found]

    def place_in(self, cluster_id: str, spot: Spot, moving: Collection[str]) -> int:
        """Before which of the staying notes of a group something lands that is held there."""
        item = self._scene.clusters[cluster_id]
        heights = [n.height for n in self._staying(cluster_id, moving)]
        x, y = spot[0] - item.box.x, spot[1] - item.box.y
        return arrange.place_at(heights, x, y)

    def open_gap(self, cluster_id: str, before: int, moving: Collection[str]) -> None:
        """Make room in a group for the notes that are held over it."""
        scene = self._scene
        staying = self._staying(cluster_id, moving)
        held = [scene.height_of(key) for key in moving]
        guests = self.guests(cluster_id)
        heights = [n.height for n in staying]
        heights[before:before] = held
        inside = arrange.inside([*heights, *(guest.height for guest in guests)])
        group = scene.clusters[cluster_id]
        group.set_size(max(inside.width, group.width), max(inside.height, group.height))
        spots = [s for i, s in enumerate(inside.spots) if not before <= i < before + len(held)]
        corner = group.box
        items: list[NoteItem | CompanionItem] = [*staying, *guests]
        for item, (x, y) in zip(items, spots, strict=True):
            scene.place(item, corner.x + x, corner.y + y)

    def close_gap(self, cluster_id: str, moving: Collection[str]) -> None:
        """Nothing is held over the group any more: it is as it was."""
        inside = self._inside.get(cluster_id)
        if inside is not None:
            self._scene.clusters[cluster_id].set_size(inside.width, inside.height)
            self._place_members(cluster_id, without=moving)

    def put_back(self, note_ids: Iterable[str]) -> None:
        """Notes that were held and let go without an edit return to where they were."""
        homes = {self._home[key] for key in note_ids if key in self._home}
        for home in homes - {LOOSE}:
            self.close_gap(home, ())
        for key in note_ids:
            if self._home.get(key) == LOOSE:
                self._lay_loose(self._scene.state.notes[key], self._scene.notes[key])

    def put_cluster_back(self, cluster_id: str) -> None:
        """A group that was held and let go returns to where it was."""
        if cluster_id in self._spots:
            self._move_cluster(cluster_id, self._spots[cluster_id])
            self._place_members(cluster_id)

    def _staying(self, cluster_id: str, moving: Collection[str]) -> list[NoteItem]:
        notes = self._scene.notes
        return [notes[key] for key in self.members(cluster_id) if key not in moving]

    def _touch_note(self, key: str) -> set[str]:
        note = self._scene.seen(key)
        old, new = self._home.get(key), _home_of(note)
        dirty = {home for home in (old, new) if home is not None}
        dirty |= self._touch_second(key, note)
        if old is not None and old != new:
            self._members[old].discard(key)
        if note is None or new is None:
            self._home.pop(key, None)
            self._scene.drop_note(key)
            return dirty
        item = self._scene.show_note(note, self.style)
        item.set_in_group(new != LOOSE)
        if old != new:
            self._home[key] = new
            self._members.setdefault(new, set()).add(key)
        if new == LOOSE:
            self._lay_loose(note, item)
        return dirty

    def _touch_second(self, key: str, note: Note | None) -> set[str]:
        """The note's companion comes, goes, or is brought up to date; returns whose it is."""
        scene = self._scene
        old, new = self._second.pop(key, None), self._second_of(note)
        if old is not None and old != new:
            self._guests[old].discard(key)
        if note is None or new is None:
            scene.drop_companion(key)
        else:
            self._second[key] = new
            self._guests.setdefault(new, set()).add(key)
            scene.show_companion(note)
        return {group for group in (old, new) if group is not None}

    def _second_of(self, note: Note | None) -> str | None:
        """The second group that shows a note: only of one that has a first."""
        home = _home_of(note)
        second = note.also_id if note is not None and home else None
        there = second != home and second in self._scene.state.clusters
        return second if there else None

    def _lay_loose(self, note: Note, item: NoteItem) -> None:
        self._scene.place(item, note.x or 0.0, note.y or 0.0)

    def _touch_cluster(self, key: str) -> bool:
        """Arrange a group again; returns whether groups may have to give way."""
        scene = self._scene
        cluster = scene.state.clusters.get(key)
        if cluster is None:
            for table in (self._order, self._inside, self._spots):
                table.pop(key, None)
            self._guests.pop(key, None)
            scene.drop_cluster(key)
            return True
        notes = scene.state.notes
        order = [n.id for n in in_place(notes[k] for k in self._members.get(key, ()))]
        heights = [scene.notes[k].height for k in order]
        inside = arrange.inside([*heights, *(guest.height for guest in self.guests(key))])
        self._order[key], self._inside[key] = order, inside
        plate = Plate(
            cluster.letter, cluster.name, len(order), cluster.pinned, cluster.mark,
            tuple(cluster_words(cluster)),
        )  # fmt: skip
        item = scene.show_cluster(cluster, plate)
        item.set_size(inside.width, inside.height)
        return True

    def _settle(self) -> set[str]:
        """Let groups give way; returns those that lie elsewhere now."""
        clusters = [c for c in self._clusters() if c.id in self._inside]
        boxes = {
            c.id: Box(c.x, c.y, self._inside[c.id].width, self._inside[c.id].height)
            for c in clusters
        }
        spots = arrange.settle(boxes, [c.id for c in clusters if c.pinned])
        moved = {key for key, spot in spots.items() if self._spots.get(key) != spot}
        for key in moved:
            self._move_cluster(key, spots[key])
        self._spots = spots
        return moved

    def _clusters(self) -> list[Cluster]:
        return self._scene.state.clusters_of(self._scene.session_id)

    def _move_cluster(self, key: str, spot: Spot) -> None:
        item = self._scene.clusters[key]
        self._scene.motion.leaves(item)
        item.setPos(*spot)

    def _place_members(self, key: str, *, without: Collection[str] = ()) -> None:
        scene = self._scene
        if key not in self._order:
            return
        corner = scene.clusters[key].pos()
        left, top = corner.x(), corner.y()
        items: list[NoteItem | CompanionItem] = [scene.notes[k] for k in self._order[key]]
        items += self.guests(key)
        for item, (x, y) in zip(items, self._inside[key].spots, strict=True):
            if item.note_id not in without or isinstance(item, CompanionItem):
                scene.place(item, left + x, top + y)


def _home_of(note: Note | None) -> str | None:
    """The group a note lies in, LOOSE, or None when it is not on the board."""
    if note is None:
        return None
    if note.cluster_id:
        return note.cluster_id
    return LOOSE if note.x is not None else None


def surrounding(boxes: Iterable[Box]) -> Box | None:
    """The rectangle around all of these."""
    found = list(boxes)
    if not found:
        return None
    left, top = min(b.x for b in found), min(b.y for b in found)
    right, bottom = max(b.right for b in found), max(b.bottom for b in found)
    return Box(left, top, right - left, bottom - top)
