# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with notes: written, laid, marked, put back into the tray or the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange, edits
from facilitator.domain.arrange import Box, Spot
from facilitator.domain.links import family
from facilitator.ui.board.commanding import whole
from facilitator.ui.board.group_commands import GroupCommands
from facilitator.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

STEP, FAST = 8.0, 4  # board units for Alt+arrow, times with Shift


class NoteCommands(GroupCommands):
    """The verbs of notes. Where a group is chosen instead, they do what fits a group."""

    def lay(self, spots: Mapping[str, Spot]) -> None:
        """Notes were dropped on the open board."""
        self.do(lambda: edits.place_notes(self.state, {k: whole(s) for k, s in spots.items()}))

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

    def pin_selection(self) -> None:
        """Hold the chosen notes in their place; all of them are already: let go."""
        if self._selection.cluster:
            self.pin_cluster()
        elif ids := self._selection.targets():
            pinned = not all(self.state.notes[key].pinned for key in ids)
            if self.do(lambda: edits.pin_notes(self.state, ids, pinned)):
                words = tr("%n note(s) pinned", n=len(ids))
                self.said.emit(words if pinned else tr("%n note(s) no longer pinned", n=len(ids)))

    def link_selection(self) -> None:
        """The chosen notes say the same; when they are linked already, they part again."""
        ids = self._selection.targets()
        notes = [self.state.notes[key] for key in ids]
        linked = {note.same_as_id or note.id for note in notes}
        together = len(linked) == 1 and any(
            note.same_as_id for note in family(self.state, notes[0])
        )
        if notes and together:
            if self.do(lambda: edits.unlink_notes(self.state, ids)):
                self.said.emit(tr("%n note(s) no longer linked", n=len(ids)))
        elif len(ids) < 2:
            self.said.emit(tr("Choose two notes that say the same, then link them."))
        elif self.do(lambda: edits.link_notes(self.state, ids)):
            self.said.emit(tr("%n note(s) linked: they say the same", n=len(ids)))

    def edit_selection(self) -> None:
        """Open the text of the note the keyboard is on; of a chosen group, its title."""
        if self._selection.cluster:
            self.naming.emit(self._selection.cluster)
        elif ids := self._selection.targets():
            self.writing.emit(self._selection.current or ids[0])

    def mend(self, note_id: str, text: str) -> bool:
        """A note's text as typed; False, with words, when that was refused."""
        return self.do(lambda: edits.write_note(self.state, note_id, text)) is not None

    def move_in_order(self, step: int) -> None:
        """The note here a place earlier (−1) or later (1) in its group; a loose one a little up."""
        ids = self._selection.targets()
        if len(ids) == 1 and self.state.notes[ids[0]].cluster_id:
            self._shift_place(ids[0], step, 0)
        else:
            self.nudge(0, step)

    def write(self, note_id: str, text: str) -> None:
        """A note's text as typed. Raises KnownError when it may not or could not be kept."""
        self._workspace.do(edits.write_note(self.state, note_id, text))

    def add_note(self, text: str, spot: Spot) -> None:
        """A new note that was typed on the board. Raises KnownError as `write`."""
        edit = edits.add_note(self.state, self.session_id, text=text, at=whole(spot))
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

    def _shift_place(self, note_id: str, dx: int, dy: int) -> None:
        cluster_id = self.state.notes[note_id].cluster_id
        if cluster_id is None:
            return
        order = list(self._scene.layout.members(cluster_id))
        columns = arrange.columns_for(len(order))
        to = order.index(note_id) + dx + dy * columns
        if 0 <= to < len(order):
            self.do(lambda: edits.move_notes(self.state, [note_id], cluster_id, before=to))


def _least() -> tuple[float, float]:
    return arrange.COMPACT.width, arrange.COMPACT.height
