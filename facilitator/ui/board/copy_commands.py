# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Duplicate, cut, copy and paste, also from one session into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain import arrange, edits
from facilitator.domain.arrange import Box, Spot
from facilitator.domain.edits.copying import Copied, copied
from facilitator.ui.board import clipboard
from facilitator.ui.board.commanding import FIRST_SPOT, Commanding, whole
from facilitator.ui.texts import locale, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 1_000  # notes that are pasted at once
_COLUMNS = 4  # of what is pasted onto the open board


class CopyCommands(Commanding):
    """A chosen group stands for its notes.

    `paste_elsewhere` takes what is no list of notes, such as a table; it says whether it did.
    """

    paste_elsewhere: Callable[[], bool] = staticmethod(lambda: False)

    def duplicate_selection(self) -> None:
        """The chosen notes once more, beside themselves; the copies are chosen."""
        ids = self._meant()
        edit = self.do(lambda: edits.duplicate_notes(self.state, ids)) if ids else None
        if edit is not None:
            self._choose_new([change.id for change in edit.of("note")])
            self.said.emit(tr("%n note(s) doubled", n=len(ids)))

    def copy_selection(self) -> None:
        """The chosen notes onto the clipboard."""
        if ids := self._meant():
            clipboard.put(copied(self.state, ids))
            self.said.emit(tr("%n note(s) copied", n=len(ids)))

    def cut_selection(self) -> None:
        """The chosen notes onto the clipboard and into the bin."""
        ids = self._meant()
        if not ids:
            return
        clipboard.put(copied(self.state, ids))
        follow = self._neighbour(ids)
        if self.do(lambda: edits.bin_notes(self.state, ids)):
            self.said.emit(tr("%n note(s) cut", n=len(ids)))
            self._selection.move_to(follow)

    def paste(self) -> None:
        """One note a line: into the group here, into the tray when it has the keyboard, else open.

        "Open" is the board where it is free and in view.
        """
        if self.paste_elsewhere():
            return
        copies = clipboard.take()
        if len(copies) > MOST:
            words = tr(
                "This text makes {count} notes, more than can be pasted at once. "
                "Save it as a file and import that."
            )
            self.said.emit(words.format(count=locale().toString(len(copies))))
            return
        if not copies:
            self.said.emit(tr("There is no text to paste."))
            return
        grouped = self._scene.layout.name == "groups"
        group = self.cluster_here() if grouped else None
        spots = self._open_spots(copies) if grouped and not group and not self._in_tray() else ()
        make = lambda: edits.paste_notes(  # noqa: E731
            self.state, self.session_id, copies=copies, cluster_id=group, spots=spots
        )
        if edit := self.do(make):
            self._choose_new([change.id for change in edit.of("note")])
            self.said.emit(tr("%n note(s) added", n=len(copies)))

    def copied_text(self) -> str:
        """The words of the chosen notes, one note after the other."""
        return "\n".join(self.state.notes[key].text for key in self._meant())

    def _meant(self) -> Sequence[str]:
        if self._selection.cluster:
            return tuple(self._scene.layout.members(self._selection.cluster))
        return self._selection.targets()

    def _in_tray(self) -> bool:
        """Whether the keyboard is on a note of the tray."""
        note = self.state.notes.get(self._selection.current or "")
        return note is not None and note.cluster_id is None and note.x is None

    def _choose_new(self, ids: Sequence[str]) -> None:
        self._selection.choose(ids, current=ids[0])
        self.revealing.emit(ids[0])

    def _open_spots(self, copies: Sequence[Copied]) -> list[Spot]:
        """A free part of the board for all of them, in rows, near what is in view."""
        size = arrange.COMPACT
        heights = [self._scene.height_of_text(copy.text) for copy in copies]
        columns = min(_COLUMNS, len(copies))
        width = columns * (size.width + arrange.GROUP_GAP_X)
        boxes = {str(i): Box(0, 0, size.width, high) for i, high in enumerate(heights)}
        rows = arrange.tidy(boxes, width=width + arrange.BOARD_LEFT)
        bottom = max(rows[key][1] + boxes[key].height for key in rows)
        seen = self._visible()
        corner = max(seen.left(), 0) + FIRST_SPOT[0], max(seen.top(), 0) + FIRST_SPOT[1]
        block = Box(*corner, width, bottom - arrange.BOARD_TOP)
        x, y = whole(arrange.free_spot(block, self._obstacles(())))
        return [
            whole((x + rows[key][0] - arrange.BOARD_LEFT, y + rows[key][1] - arrange.BOARD_TOP))
            for key in boxes
        ]
