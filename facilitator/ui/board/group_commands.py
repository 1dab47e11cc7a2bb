# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with groups: made of notes, named, merged, moved, tidied, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange, edits
from facilitator.ui.board.commanding import Asking, Commanding, group_words, whole
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.domain.arrange import Spot
    from facilitator.domain.records import Note


class GroupCommands(Commanding):
    """The verbs of groups."""

    def to_tray(self, ids: Sequence[str] | None = None) -> None:
        """The chosen notes back to the tray; a chosen group is taken apart."""
        if self._selection.cluster and ids is None:
            self.dissolve_cluster()
            return
        chosen = self._selection.targets() if ids is None else ids
        follow = self._neighbour(chosen)
        edit = self.do(lambda: edits.to_tray(self.state, chosen)) if chosen else None
        if edit and edit.changes:
            self.said.emit(tr("%n note(s) not grouped now", n=len(chosen)))
            self._selection.move_to(follow)

    def group_selection(self, *, at: Spot | None = None) -> str | None:
        """A new group of the chosen notes, its title open for typing; returns its id."""
        return self.group(self._selection.targets(), at=at)

    def group(self, ids: Sequence[str], *, at: Spot | None = None) -> str | None:
        """A new group of these notes near where they lie."""
        if not ids:
            self.said.emit(tr("Choose notes first, then group them."))
            return None
        spot = self._room_for(ids, at)
        edit = self.do(lambda: edits.group_notes(self.state, ids, at=spot))
        if edit is None:
            return None
        cluster_id = next(edit.of("cluster")).id
        self.said.emit(tr("%n note(s) grouped", n=len(ids)))
        self._selection.choose((), current=ids[0])
        self.naming.emit(cluster_id)
        return cluster_id

    def group_with(self, target: str, ids: Sequence[str]) -> str | None:
        """These notes were dropped on a loose one: a new group of all, where that one lies."""
        note = self.state.notes[target]
        return self.group([target, *ids], at=(note.x or 0.0, note.y or 0.0))

    def group_named(self, name: str) -> str | None:
        """A new group of the chosen notes that has its name already."""
        return self.group_as(self._selection.targets(), name)

    def group_as(self, ids: Sequence[str], name: str) -> str | None:
        """A new group of these notes with this name, where there is room."""
        spot = self._room_for(ids, None)
        edit = self.do(lambda: edits.group_notes(self.state, ids, name=name, at=spot))
        if edit is None:
            return None
        self.said.emit(tr("%n note(s) grouped", n=len(ids)))
        self._selection.move_to(ids[0])
        self.revealing.emit(ids[0])
        return next(edit.of("cluster")).id

    def split_off(self) -> None:
        """The chosen notes leave their group for a new one, whose title is open for typing."""
        ids = self._selection.targets()
        homes = {self.state.notes[key].cluster_id for key in ids}
        home = homes.pop() if len(homes) == 1 else None
        if home and not set(self._scene.layout.members(home)) - set(ids):
            self.said.emit(
                tr("These are all notes of the group. Choose some of them to split off.")
            )
            return
        self.group(ids)

    def move_selection(self) -> None:
        """Ask for the group that the chosen notes go to, or that the chosen group joins."""
        if self._selection.cluster:
            self.merge_here()
        elif self._selection.targets():
            self.picking.emit(
                Asking(
                    tr("Move to group"),
                    self.clusters(),
                    self.move_to,
                    made=self.group_named,
                    nowhere=self.to_tray,
                    nowhere_words=tr("Back to the tray"),
                )
            )
        else:
            self.said.emit(tr("Choose notes first, then move them."))

    def find_and_place(self) -> None:
        """Ask for a note by a few letters, then for its group."""
        self.finding.emit()

    def place_found(self, note_id: str) -> None:
        """The keyboard goes to the note; where does it belong?"""
        self._selection.move_to(note_id)
        self.revealing.emit(note_id)
        self.picking.emit(
            Asking(
                tr("Place the note in a group"),
                self.clusters(),
                self.move_to,
                made=self.group_named,
                fresh=self.group_selection,
                nowhere=self.to_tray,
                nowhere_words=tr("Back to the tray"),
            )
        )

    def read_back(self) -> None:
        """Show one group at a time, large: the one here, else the first."""
        groups = [c.id for c in self.clusters()]
        here = self.cluster_here() or (groups[0] if groups else None)
        if here is None:
            self.said.emit(tr("There is no group to read back yet."))
        else:
            self.reading.emit(here)

    def merge_here(self) -> None:
        """Ask for the group that the one here becomes part of."""
        here = self.cluster_here()
        others = [c for c in self.clusters() if c.id != here]
        if here is None or not others:
            self.said.emit(tr("Two groups are needed to merge them."))
            return
        words = tr("Merge into group")
        self.picking.emit(Asking(words, others, lambda key: self.merge([here], key)))

    def merge(self, cluster_ids: Sequence[str], into: str) -> None:
        """Groups become part of another; the toast keeps the names that go."""
        gone = [group_words(self.state.clusters[key]) for key in cluster_ids if key != into]
        edit = self.do(lambda: edits.merge_clusters(self.state, cluster_ids, into))
        if edit is None or not edit.changes:
            return
        words = tr("{group} is part of {kept} now")
        kept = group_words(self.state.clusters[into])
        self.said.emit(words.format(group=", ".join(gone), kept=kept))
        self._selection.choose_cluster(into)

    def also_fits(self) -> None:
        """Ask for a second group that the chosen notes fit; they stay where they are."""
        ids = self._selection.targets()
        notes = [self.state.notes[key] for key in ids]
        homes = {note.cluster_id for note in notes}
        if not notes or None in homes:
            self.said.emit(tr("Choose notes of a group, then say where else they fit."))
            return
        others = [c for c in self.clusters() if len(homes) > 1 or c.id not in homes]
        second = any(note.also_id for note in notes)
        self.picking.emit(
            Asking(
                tr("Also fits group"),
                others,
                lambda key: self.set_also(ids, key),
                nowhere=(lambda: self.set_also(ids, None)) if second else None,
                nowhere_words=tr("Nowhere else"),
            )
        )

    def set_also(self, ids: Sequence[str], cluster_id: str | None) -> None:
        """A second place for notes, or none."""
        edit = self.do(lambda: edits.set_also(self.state, ids, cluster_id))
        if edit is None or not edit.changes:
            return
        count = len(edit.changes)
        if cluster_id is None:
            self.said.emit(tr("%n note(s) in one group only", n=count))
            return
        words = tr("%n note(s) also in {group}", n=count)
        self.said.emit(words.format(group=group_words(self.state.clusters[cluster_id])))

    def move_to(self, cluster_id: str) -> None:
        """The chosen notes go to a group, behind its others."""
        self.move_into(cluster_id, self._selection.targets())

    def move_into(self, cluster_id: str, ids: Sequence[str], *, before: int | None = None) -> None:
        """Notes go to a group, to the place where they were dropped."""
        if before is not None and self._stays(cluster_id, ids, before):
            return
        follow = self._next_in_tray(ids)
        make = lambda: edits.move_notes(self.state, ids, cluster_id, before=before)  # noqa: E731
        edit = self.do(make)
        if edit is None or not edit.changes:
            return
        cluster = self.state.clusters[cluster_id]
        words = tr("%n note(s) moved to {group}", n=len(ids))
        self.said.emit(words.format(group=group_words(cluster)))
        self._selection.move_to(follow or ids[0])

    def rename_cluster(self) -> None:
        """Open the title of the chosen group, or of the group the keyboard is in."""
        if cluster_id := self.cluster_here():
            self.naming.emit(cluster_id)

    def name(self, cluster_id: str, name: str) -> bool:
        """Give a group its name; False when that was refused."""
        return self.do(lambda: edits.name_cluster(self.state, cluster_id, name)) is not None

    def choose_group(self) -> None:
        """Choose the group here as a whole; chosen already, back to its first note."""
        here = self._selection.cluster
        members = self._scene.layout.members(here) if here else ()
        if members:
            self._selection.move_to(members[0])
        elif cluster_id := self.cluster_here():
            self._selection.choose_cluster(cluster_id)

    def pin_cluster(self) -> None:
        """Hold the group here where it is, or let it give way again."""
        if cluster_id := self.cluster_here():
            pinned = not self.state.clusters[cluster_id].pinned
            self.do(lambda: edits.pin_clusters(self.state, [cluster_id], pinned))
            self.said.emit(tr("Group pinned") if pinned else tr("Group no longer pinned"))

    def dissolve_cluster(self) -> None:
        """Take the group here apart; its notes go back to the tray."""
        cluster_id = self.cluster_here()
        if cluster_id and self.do(lambda: edits.dissolve_clusters(self.state, [cluster_id])):
            self.said.emit(tr("Group taken apart. Its notes are not grouped now."))

    def tidy_cluster(self) -> None:
        """The notes of the group here in the order in which they were said; pinned ones stay."""
        cluster_id = self.cluster_here()
        if cluster_id is None:
            return
        notes = [self.state.notes[key] for key in self._scene.layout.members(cluster_id)]
        ids = _in_said_order(notes)
        if not self._stays(cluster_id, ids, 0):
            self.do(lambda: edits.move_notes(self.state, ids, cluster_id, before=0))

    def tidy_board(self) -> None:
        """Groups in rows by letter, then the loose notes; pinned ones stay. One step."""
        scene, notes = self._scene, self.state.notes
        loose = sorted(scene.layout.loose(), key=self._said_order)
        held = {key: scene.notes[key].box for key in loose if notes[key].pinned}
        boxes = {c.id: scene.clusters[c.id].box for c in self.clusters() if c.id in scene.clusters}
        width = max(arrange.TIDY_WIDTH, scene.room)
        pinned = [c.id for c in self.clusters() if c.pinned]
        around = arrange.tidy(boxes | held, pinned=[*pinned, *held], width=width)
        spots = {key: around[key] for key in boxes}
        bottoms = [boxes[key].at(spot).bottom for key, spot in spots.items()]
        top = max(bottoms, default=0.0) + arrange.BOARD_TOP
        free = {key: scene.notes[key].box for key in loose}
        laid = arrange.tidy(free, pinned=held, width=width, top=top)
        edit = self.do(lambda: edits.tidy_board(self.state, spots, laid))
        if edit and edit.changes:
            self.said.emit(tr("Board tidied"))

    def lay_cluster(self, cluster_id: str, spot: Spot) -> None:
        """A group was dropped there."""
        self.do(lambda: edits.move_clusters(self.state, {cluster_id: whole(spot)}))


def _in_said_order(notes: Sequence[Note]) -> list[str]:
    """As they were said, but for the pinned ones, which keep their places."""
    moving = sorted((n for n in notes if not n.pinned), key=lambda n: (n.position, n.id))
    following = iter(moving)
    return [(note if note.pinned else next(following)).id for note in notes]
