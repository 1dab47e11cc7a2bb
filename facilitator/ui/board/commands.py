# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be done on the board, for keys, menus, bar and palette alike.

A command reads the selection, makes one edit through the door, and says in words what happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from facilitator.domain import arrange, edits
from facilitator.domain.arrange import Box, Spot
from facilitator.domain.errors import KnownError
from facilitator.domain.records import Note
from facilitator.ui.errors import sentence
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Cluster
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.scene import BoardScene
    from facilitator.ui.board.selection import Selection

STEP, FAST = 8.0, 4  # board units for Alt+arrow, times with Shift
_FIRST_SPOT = (arrange.BOARD_LEFT, arrange.BOARD_TOP)


class BoardCommands(QObject):
    """The verbs of the board. `visible` gives the part of the board that is in view."""

    said = Signal(str)
    naming = Signal(str)  # a group's title is to be typed
    writing = Signal(str)  # a note's text is to be typed
    new_note = Signal(float, float)  # a note is to be typed at this spot
    revealing = Signal(str)  # a note is to be brought into view
    picking = Signal()  # a group to move to is to be picked

    def __init__(
        self,
        workspace: Workspace,
        scene: BoardScene,
        selection: Selection,
        *,
        visible: Callable[[], QRectF],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._scene, self._selection = workspace, scene, selection
        self._visible = visible

    @property
    def state(self) -> State:
        return self._workspace.state

    @property
    def session_id(self) -> str:
        return self._scene.session_id

    def do(self, make: Callable[[], Edit]) -> Edit | None:
        """Make an edit and write it; None, with words, when somebody says no."""
        try:
            edit = make()
            self._workspace.do(edit)
        except KnownError as problem:
            self.said.emit(sentence(problem))
            return None
        return edit

    # Groups

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
        ids = self._selection.targets()
        spot = self._room_for(ids, None)
        edit = self.do(lambda: edits.group_notes(self.state, ids, name=name, at=spot))
        if edit is None:
            return None
        self.said.emit(tr("%n note(s) grouped", n=len(ids)))
        self._selection.move_to(ids[0])
        self.revealing.emit(ids[0])
        return next(edit.of("cluster")).id

    def move_selection(self) -> None:
        """Ask for the group that the chosen notes go to."""
        if self._selection.targets():
            self.picking.emit()
        else:
            self.said.emit(tr("Choose notes first, then move them."))

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
        """The notes of the group here in the order in which they were said."""
        cluster_id = self.cluster_here()
        if cluster_id is None:
            return
        notes = [self.state.notes[key] for key in self._scene.layout.members(cluster_id)]
        ids = [n.id for n in sorted(notes, key=lambda n: (n.position, n.id))]
        if not self._stays(cluster_id, ids, 0, moving=()):
            self.do(lambda: edits.move_notes(self.state, ids, cluster_id, before=0))

    def tidy_board(self) -> None:
        """Groups in rows by letter, then the loose notes; one step."""
        scene = self._scene
        boxes = {c.id: scene.clusters[c.id].box for c in self._clusters() if c.id in scene.clusters}
        width = max(arrange.TIDY_WIDTH, scene.room)
        pinned = [c.id for c in self._clusters() if c.pinned]
        spots = arrange.tidy(boxes, pinned=pinned, width=width)
        bottoms = [boxes[key].at(spot).bottom for key, spot in spots.items()]
        top = max(bottoms, default=0.0) + arrange.BOARD_TOP
        loose = sorted(self._scene.layout.loose(), key=self._said_order)
        notes = arrange.tidy({key: scene.notes[key].box for key in loose}, width=width, top=top)
        edit = self.do(lambda: edits.tidy_board(self.state, spots, notes))
        if edit and edit.changes:
            self.said.emit(tr("Board tidied"))

    def lay_cluster(self, cluster_id: str, spot: Spot) -> None:
        """A group was dropped there."""
        self.do(lambda: edits.move_clusters(self.state, {cluster_id: _whole(spot)}))

    # Notes

    def lay(self, spots: Mapping[str, Spot]) -> None:
        """Notes were dropped on the open board."""
        self.do(lambda: edits.place_notes(self.state, {k: _whole(s) for k, s in spots.items()}))

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

    def bin_selection(self) -> None:
        """The chosen notes into the bin; a chosen group is taken apart."""
        if self._selection.cluster:
            self.dissolve_cluster()
            return
        ids = self._selection.targets()
        follow = self._neighbour(ids)
        if ids and self.do(lambda: edits.bin_notes(self.state, ids)):
            self.said.emit(tr("%n note(s) in the bin", n=len(ids)))
            self._selection.move_to(follow)

    def set_voice(self, number: int) -> None:
        """Whose perspective the chosen notes bring, 1 to 6; 0 for nobody's."""
        ids = self._selection.targets()
        if not ids:
            return
        voices = {v.number: v.id for v in self.state.voices(self.session_id)}
        if number and number not in voices:
            words = tr("This session has no voice {number} yet.")
            self.said.emit(words.format(number=number))
            return
        self.do(lambda: edits.set_voice(self.state, ids, voices.get(number)))

    def hear_again(self, times: int = 1) -> None:
        """Somebody said the same once more; −1 takes it back."""
        if ids := self._selection.targets():
            self.do(lambda: edits.hear_again(self.state, ids, times))

    def star_selection(self) -> None:
        """Mark the chosen notes as quotes for the summary; all of them are already: unmark."""
        if ids := self._selection.targets():
            starred = not all(self.state.notes[key].starred for key in ids)
            self.do(lambda: edits.star_notes(self.state, ids, starred))

    def edit_selection(self) -> None:
        """Open the text of the note the keyboard is on; of a chosen group, its title."""
        if self._selection.cluster:
            self.naming.emit(self._selection.cluster)
        elif ids := self._selection.targets():
            self.writing.emit(self._selection.current or ids[0])

    def write(self, note_id: str, text: str) -> None:
        """A note's text as typed. Raises KnownError when it may not or could not be kept."""
        self._workspace.do(edits.write_note(self.state, note_id, text))

    def add_note(self, text: str, spot: Spot) -> None:
        """A new note that was typed on the board. Raises KnownError as `write`."""
        edit = edits.add_note(self.state, self.session_id, text=text, at=_whole(spot))
        self._workspace.do(edit)
        self._selection.move_to(next(edit.of("note")).id)

    def note_here(self, spot: Spot | None = None) -> None:
        """Type a new note at a spot, else in the middle of what is in view."""
        if spot is None:
            seen = self._visible()
            x = seen.center().x() - arrange.COMPACT.width / 2
            y = seen.center().y() - arrange.COMPACT.height / 2
            spot = arrange.free_spot(Box(x, y, *_least()), self._obstacles(()))
        self.new_note.emit(*spot)

    def nudge(self, dx: int, dy: int, *, fast: bool = False) -> None:
        """A step for what is chosen: 8 units, or for a note in a group a place earlier or later."""
        reach = STEP * (FAST if fast else 1)
        if self._selection.cluster:
            box = self._scene.clusters[self._selection.cluster].box
            self.lay_cluster(self._selection.cluster, (box.x + dx * reach, box.y + dy * reach))
            return
        ids = self._selection.targets()
        loose = [key for key in ids if key in self._scene.layout.loose()]
        if loose:
            spots = {key: self._scene.notes[key].box for key in loose}
            self.lay({k: (b.x + dx * reach, b.y + dy * reach) for k, b in spots.items()})
        elif len(ids) == 1:
            self._shift_place(ids[0], dx, dy)

    # Reading

    def cluster_here(self) -> str | None:
        """The chosen group, or the group of the note the keyboard is on."""
        if self._selection.cluster:
            return self._selection.cluster
        for key in self._selection.targets():
            note = self.state.notes.get(key)
            return note.cluster_id if note else None
        return None

    def clusters(self) -> list[Cluster]:
        """The groups by letter."""
        return self._clusters()

    def copied_text(self) -> str:
        """The words of the chosen notes, one note after the other."""
        return "\n".join(self.state.notes[key].text for key in self._selection.targets())

    def _clusters(self) -> list[Cluster]:
        return self.state.clusters_of(self.session_id)

    def _said_order(self, key: str) -> tuple[float, str]:
        note: Note = self.state.notes[key]
        return note.position, note.id

    def _stays(
        self,
        cluster_id: str,
        ids: Sequence[str],
        before: int,
        *,
        moving: Collection[str] | None = None,
    ) -> bool:
        """Whether these notes are where they would go already."""
        order = list(self._scene.layout.members(cluster_id))
        gone = set(ids if moving is None else [*ids])
        after = [key for key in order if key not in gone]
        after[before:before] = ids
        return after == order

    def _room_for(self, ids: Sequence[str], at: Spot | None) -> Spot:
        """Where a new group of these notes may lie: near them, on nothing else."""
        loose = [self._scene.notes[k].box for k in ids if k in self._scene.layout.loose()]
        heights = [self._scene.height_of(key) for key in ids]
        inside = arrange.inside(heights)
        if at is None and loose:
            at = min(b.x for b in loose), min(b.y for b in loose)
        if at is None:
            seen = self._visible()
            at = max(seen.left(), 0) + _FIRST_SPOT[0], max(seen.top(), 0) + _FIRST_SPOT[1]
        box = Box(*at, inside.width, inside.height)
        return _whole(arrange.free_spot(box, self._obstacles(ids)))

    def _obstacles(self, without: Collection[str]) -> list[Box]:
        boxes = [item.box for item in self._scene.clusters.values()]
        loose = self._scene.layout.loose()
        return boxes + [self._scene.notes[key].box for key in loose if key not in without]

    def _next_in_tray(self, ids: Sequence[str]) -> str | None:
        """The note of the tray after these, if it is from there that they leave."""
        tray = [n.id for n in tray_notes(self.state, self.session_id)]
        if not ids or ids[0] not in tray:
            return None
        left = [key for key in tray if key not in ids]
        passed = (
            sum(1 for key in tray[: tray.index(ids[-1])] if key in left) if ids[-1] in tray else 0
        )
        return left[min(passed, len(left) - 1)] if left else None

    def _neighbour(self, ids: Sequence[str]) -> str | None:
        """The note the keyboard goes to when these leave."""
        if follow := self._next_in_tray(ids):
            return follow
        item = self._scene.notes.get(ids[0]) if ids else None
        if item is None:
            return None
        others = [(k, b) for k, b in self._scene.boxes() if k not in ids]
        for direction in ("right", "left", "down", "up"):
            if found := arrange.nearest(others, item.box, direction):
                return found
        return None

    def _shift_place(self, note_id: str, dx: int, dy: int) -> None:
        cluster_id = self.state.notes[note_id].cluster_id
        if cluster_id is None:
            return
        order = list(self._scene.layout.members(cluster_id))
        columns = arrange.columns_for(len(order))
        to = order.index(note_id) + dx + dy * columns
        if 0 <= to < len(order):
            self.do(lambda: edits.move_notes(self.state, [note_id], cluster_id, before=to))


def tray_notes(state: State, session_id: str) -> list[Note]:
    """The notes that lie in no group and nowhere on the board, in the order they were said."""
    notes = state.part(Note, session_id).values()
    lying = [n for n in notes if n.x is None and not n.cluster_id and not n.binned]
    return sorted(lying, key=lambda n: (n.position, n.id))


def group_words(cluster: Cluster) -> str:
    """How a group is called in a sentence."""
    return f"{cluster.letter} {cluster.name}".strip()


def _whole(spot: Spot) -> Spot:
    return float(round(spot[0])), float(round(spot[1]))


def _least() -> tuple[float, float]:
    return arrange.COMPACT.width, arrange.COMPACT.height
