# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board while notes are captured: all of them in the order in which they were said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange
from facilitator.domain.arrange import Box, Spot
from facilitator.domain.hiding import shown_notes
from facilitator.ui.board.look import LARGE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from facilitator.ui.board.scene import BoardScene


class SaidLayout:
    """Places the scene's notes in a grid. A note at the end costs no more than its own row."""

    name = "said"
    style = LARGE

    def __init__(self, scene: BoardScene) -> None:
        self._scene = scene
        self._order: list[str] = []
        self._index: dict[str, int] = {}
        self._grid = arrange.said_grid(scene.room)
        self._bottom = 0.0
        self._row_top = arrange.SAID_TOP

    def build(self) -> None:
        """Place everything the session has."""
        self._start_over()

    def touch(self, note_ids: Iterable[str], cluster_ids: Iterable[str]) -> None:
        """These records have changed, come or gone."""
        state = self._scene.state
        lettered = set(cluster_ids)
        touched = list(dict.fromkeys(note_ids))
        if lettered:
            touched += [
                key
                for key in self._order
                if (n := state.notes.get(key)) and n.cluster_id in lettered
            ]
        grew = False
        fresh: list[str] = []
        for key in touched:
            note = self._scene.seen(key)
            here = key in self._index
            if note is None:
                grew |= here
            elif not here:
                fresh.append(key)
            else:
                before = self._scene.notes[key].height
                grew |= self._scene.show_note(note, self.style).height != before
        if not grew and len(fresh) == 1 and self._is_last(fresh[0]):
            self._append(fresh[0])
        elif grew or fresh:
            self._start_over()

    def resize(self, width: float) -> None:
        """The view is as wide as this now."""
        grid = arrange.said_grid(width)
        if grid != self._grid:
            self._grid = grid
            self._start_over()

    def contents(self) -> Box | None:
        """The rectangle around everything, None when there is nothing."""
        if not self._order:
            return None
        columns = min(self._grid.columns, len(self._order))
        right = self._grid.x_of(columns - 1) + self._grid.size.width
        left, top = self._grid.left, arrange.SAID_TOP
        return Box(left, top, right - left, self._bottom - top)

    def loose(self) -> Collection[str]:
        return ()

    def members(self, cluster_id: str) -> Sequence[str]:
        """The notes of a group in the order in which they were said."""
        notes = self._scene.state.notes
        return [key for key in self._order if notes[key].cluster_id == cluster_id]

    def order(self) -> Sequence[str]:
        """All notes in reading order."""
        return self._order

    @property
    def note_width(self) -> float:
        """How wide every note is here."""
        return self._grid.size.width

    def next_spot(self) -> Spot:
        """Where the next note will lie."""
        index = len(self._order)
        starts_row = index % self._grid.columns == 0
        top = self._row_top
        if starts_row and index:
            top = self._bottom + arrange.SAID_GAP
        return self._grid.x_of(index), top if index else arrange.SAID_TOP

    def _is_last(self, key: str) -> bool:
        notes = self._scene.state.notes
        if not self._order:
            return True
        new, last = notes[key], notes[self._order[-1]]
        return (last.position, last.id) < (new.position, new.id)

    def _append(self, key: str) -> None:
        scene, index = self._scene, len(self._order)
        item = scene.show_note(scene.state.notes[key], self.style, width=self._grid.size.width)
        x, self._row_top = self.next_spot()
        scene.place(item, x, self._row_top)
        self._bottom = max(self._bottom, self._row_top + item.height)
        self._order.append(key)
        self._index[key] = index

    def _start_over(self) -> None:
        scene = self._scene
        notes = shown_notes(scene.state, scene.session_id)
        for key in scene.notes.keys() - {n.id for n in notes}:
            scene.drop_note(key)
        width = self._grid.size.width
        items = [scene.show_note(n, self.style, width=width) for n in notes]
        spots = arrange.said_spots([item.height for item in items], self._grid)
        for item, (x, y) in zip(items, spots, strict=True):
            item.set_in_group(False)
            scene.place(item, x, y)
        self._order = [n.id for n in notes]
        self._index = {key: index for index, key in enumerate(self._order)}
        self._row_top = spots[-1][1] if spots else arrange.SAID_TOP
        last_row = self._grid.row_of(len(items) - 1) * self._grid.columns if items else 0
        self._bottom = max((i.box.bottom for i in items[last_row:]), default=0.0)
