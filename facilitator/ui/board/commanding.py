# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What all commands of the board share: the door, the choice, and how a person is told.

A command reads the selection, makes one edit through the door, and says in words what happened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from facilitator.domain import arrange
from facilitator.domain.arrange import Box, Spot
from facilitator.domain.hiding import is_waiting
from facilitator.domain.records import Note
from facilitator.ui.attempt import attempt

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from facilitator.domain.change import Edit
    from facilitator.domain.records import Cluster
    from facilitator.domain.state import State
    from facilitator.store.workspace import Workspace
    from facilitator.ui.board.scene import BoardScene
    from facilitator.ui.board.selection import Selection

FIRST_SPOT = (arrange.BOARD_LEFT, arrange.BOARD_TOP)


@dataclass(frozen=True, slots=True)
class Asking:
    """Which group? `picked` takes its id, `made` the name of one that is not there yet.

    `fresh` makes one that has no name yet, `nowhere` is the choice of none. What is None is not
    offered.
    """

    words: str
    clusters: Sequence[Cluster]
    picked: Callable[[str], object]
    made: Callable[[str], object] | None = None
    fresh: Callable[[], object] | None = None
    nowhere: Callable[[], object] | None = None
    nowhere_words: str = ""


class Commanding(QObject):
    """`visible` gives the part of the board that is in view."""

    said = Signal(str)
    naming = Signal(str)  # a group's title is to be typed
    writing = Signal(str)  # a note's text is to be typed
    new_note = Signal(float, float)  # a note is to be typed at this spot
    revealing = Signal(str)  # a note is to be brought into view
    picking = Signal(object)  # an Asking: a group is to be picked
    finding = Signal()  # a note is to be found and placed
    reading = Signal(str)  # a group is to be read back to the room

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
        return attempt(self._workspace, make, say=self.said.emit)

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
        return self.state.clusters_of(self.session_id)

    def _said_order(self, key: str) -> tuple[float, str]:
        note: Note = self.state.notes[key]
        return note.position, note.id

    def _stays(self, cluster_id: str, ids: Sequence[str], before: int) -> bool:
        """Whether these notes are where they would go already."""
        order = list(self._scene.layout.members(cluster_id))
        after = [key for key in order if key not in set(ids)]
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
            at = max(seen.left(), 0) + FIRST_SPOT[0], max(seen.top(), 0) + FIRST_SPOT[1]
        box = Box(*at, inside.width, inside.height)
        return whole(arrange.free_spot(box, self._obstacles(ids)))

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


def tray_notes(state: State, session_id: str) -> list[Note]:
    """The notes that lie in no group and nowhere on the board, in the order they were said."""
    notes = state.part(Note, session_id).values()
    lying = [n for n in notes if n.x is None and not n.cluster_id and not n.binned]
    lying = [n for n in lying if not is_waiting(state, n)]
    return sorted(lying, key=lambda n: (n.position, n.id))


def group_words(cluster: Cluster) -> str:
    """How a group is called in a sentence."""
    return f"{cluster.letter} {cluster.name}".strip()


def whole(spot: Spot) -> Spot:
    """Full board units: what people put somewhere need not be finer."""
    return float(round(spot[0])), float(round(spot[1]))
