# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the keyboard goes next: the nearest note that way, the next group, the ends of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange
from facilitator.ui.board.commanding import tray_notes

if TYPE_CHECKING:
    from facilitator.domain.arrange import Direction
    from facilitator.ui.board.scene import BoardScene
    from facilitator.ui.board.selection import Selection


class Navigator:
    """Reads board and tray; moves nothing itself but the keyboard's place."""

    def __init__(self, scene: BoardScene, selection: Selection) -> None:
        self._scene, self._selection = scene, selection

    def towards(self, direction: Direction) -> str | None:
        """The nearest note that way. Below the board lies the tray."""
        scene, current = self._scene, self._selection.current
        tray = self._tray()
        if current in tray:
            return self._in_tray(tray, current, direction)
        here = scene.notes.get(current or "")
        group = scene.clusters.get(self._selection.cluster or "")
        around = group or here
        if around is None:
            return self.first()
        others = ((key, box) for key, box in scene.boxes() if key != current)
        found = arrange.nearest(others, around.box, direction)
        if found is None and direction == "down" and tray:
            return tray[0]
        return found

    def first(self) -> str | None:
        """The first note in reading order, on the board or else in the tray."""
        for cluster in self._groups():
            if members := self._scene.layout.members(cluster):
                return members[0]
        lying = sorted(self._scene.boxes(), key=lambda pair: (pair[1].y, pair[1].x))
        tray = self._tray()
        return lying[0][0] if lying else tray[0] if tray else None

    def next_group(self, step: int) -> str | None:
        """The group after (1) or before (−1) the one here, by letter; round at the ends."""
        groups = self._groups()
        if not groups:
            return None
        here = self.group_here()
        if here not in groups:
            return groups[0 if step > 0 else -1]
        return groups[(groups.index(here) + step) % len(groups)]

    def group_here(self) -> str | None:
        """The chosen group, or that of the note the keyboard is on."""
        if self._selection.cluster:
            return self._selection.cluster
        note = self._scene.state.notes.get(self._selection.current or "")
        return note.cluster_id if note else None

    def siblings(self) -> list[str]:
        """The note the keyboard is on and those beside it: in its group, the tray, or loose."""
        group, tray = self.group_here(), self._tray()
        if self._selection.current in tray:
            return tray
        if group:
            return list(self._scene.layout.members(group))
        if self._scene.layout.name == "groups":
            return sorted(self._scene.layout.loose(), key=self._reading)
        return [key for key, _box in self._scene.boxes()]

    def everything(self) -> list[str]:
        """All notes on the board."""
        return [key for key, _box in self._scene.boxes()]

    def _reading(self, key: str) -> tuple[float, float]:
        box = self._scene.notes[key].box
        return box.y, box.x

    def _groups(self) -> list[str]:
        scene = self._scene
        return [c.id for c in scene.state.clusters_of(scene.session_id) if c.id in scene.clusters]

    def _tray(self) -> list[str]:
        scene = self._scene
        if scene.layout.name != "groups":
            return []
        return [n.id for n in tray_notes(scene.state, scene.session_id)]

    def _in_tray(self, tray: list[str], current: str | None, direction: Direction) -> str | None:
        index = tray.index(current) if current in tray else 0
        if direction in ("left", "right"):
            index += 1 if direction == "right" else -1
            return tray[index] if 0 <= index < len(tray) else None
        lowest = max(self._scene.boxes(), key=lambda pair: pair[1].bottom, default=None)
        return lowest[0] if direction == "up" and lowest else None
